/** The Convention on the Transfer of Sentenced Persons (Strasbourg, 21 March 1983, ETS 112) with its protocols ETS 167 and CETS 222, as one body of law. */
import { text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conditionRules } from './coe-112-conditions.ts';
import { consequenceRules } from './coe-112-consequences.ts';
import { procedureRules } from './coe-112-procedure.ts';
import { protocolRules } from './coe-112-protocols.ts';
import { SOURCE } from './coe-112-text.ts';

export const coe112: Instrument = {
  id: 'coe-112',
  title: text(
    'Convention on the Transfer of Sentenced Persons (1983) and its protocols',
    'Convenio sobre traslado de personas condenadas (1983) y sus protocolos',
  ),
  order: 'international',
  cite: 'ETS 112, ETS 167, CETS 222',
  source: SOURCE,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  rules: [...conditionRules, ...procedureRules, ...consequenceRules, ...protocolRules],
};
