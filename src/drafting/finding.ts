/** What a check of law and agreements finds: the place, what is wrong, and what to do about it. */
import { text, type Text } from '../base/text.ts';
import type { Fault } from '../instruments/check-catalogue.ts';

/** `error`: wrong, nothing may rest on it; `to-fill`: an author has still to write it; `warning`: lawful and perhaps meant, worth a look. */
export type Severity = 'error' | 'to-fill' | 'warning';

export type Finding = {
  readonly severity: Severity;
  readonly code: string;
  readonly where: string;
  readonly fault: Text;
  readonly remedy: Text;
};

export const ofFault = ({ where, fault, remedy }: Fault): Finding => ({
  severity: 'error',
  code: 'fault',
  where,
  fault: text(fault, fault),
  remedy: text(remedy, remedy),
});
