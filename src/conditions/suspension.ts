/**
 * Whether an agreement’s suspension clause has fired, from its code and the evidence. It fires at once and by itself; only a named person ends it,
 * with reasons, and new evidence after that fires it again. Force majeure pauses, apart from any fault.
 */
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text, type Text } from '../base/text.ts';
import type { Agreement } from '../instruments/agreement.ts';
import type { CellNight, Seen } from '../instruments/cell-night.ts';
import type { SuspensionTrigger, TriggerKind } from '../instruments/suspension.ts';
import type { RuleId } from '../rules/expression.ts';
import { TRUE, UNKNOWN, type Truth } from '../rules/truth.ts';

/** One thing seen that a clause may fire on. UNKNOWN fires nothing, and is told as what is to be looked into. */
export type Evidence = {
  readonly on: TriggerKind;
  readonly standard?: RuleId;
  readonly holds: Truth;
  readonly day: string;
  readonly cell: string;
  readonly count: number;
  readonly seen: Seen;
};

export type Fired = { readonly trigger: SuspensionTrigger; readonly evidence: readonly Evidence[]; readonly since: string };

/** The decision that ends a suspension. */
export type Ending = { readonly on: string; readonly by: string; readonly reasons: string };

export type SuspensionAnswer = {
  /** `not-in-code`: the clause exists, or may exist, but says nothing that can fire by itself. */
  readonly state: 'running' | 'suspended' | 'paused' | 'ended' | 'no-clause' | 'not-in-code';
  readonly clause: Text;
  readonly cite: string;
  readonly fired: readonly Fired[];
  readonly open: readonly Fired[];
  readonly since?: string;
  readonly departuresStop: boolean;
  readonly hearingOpens: boolean;
  readonly returns: SuspensionTrigger['returns'];
  readonly ending?: Ending;
};

export function suspensionOf(agreement: Agreement, evidence: readonly Evidence[], ending?: Ending): Outcome<SuspensionAnswer> {
  const { triggers = [], what, cite, exists } = agreement.suspension;
  const nothing = { clause: what, cite, fired: [], open: [], departuresStop: false, hearingOpens: false, returns: 'none' } as const;
  if (triggers.length === 0) return accepted({ ...nothing, state: exists === false ? 'no-clause' : 'not-in-code' });
  const firedOn = (holds: Truth, after?: string): readonly Fired[] =>
    triggers.flatMap((trigger): readonly Fired[] => {
      const matching = evidence
        .filter((one) => one.holds === holds && isMeant(trigger, one) && (after === undefined || one.day > after))
        .toSorted((a, b) => (a.day < b.day ? -1 : a.day > b.day ? 1 : 0));
      return matching[0] === undefined ? [] : [{ trigger, evidence: matching, since: matching[0].day }];
    });
  const all = firedOn(TRUE);
  const wrong = ending === undefined ? undefined : wrongEnding(ending, all);
  if (wrong !== undefined) return refused(wrong);
  const fired = ending === undefined ? all : firedOn(TRUE, ending.on);
  const open = firedOn(UNKNOWN);
  const suspending = fired.filter(({ trigger }) => trigger.effect === 'suspend');
  const since = (suspending.length > 0 ? suspending : fired).map((one) => one.since).toSorted()[0];
  const returns = suspending.map(({ trigger }) => trigger.returns);
  return accepted({
    ...nothing,
    state: suspending.length > 0 ? 'suspended' : fired.length > 0 ? 'paused' : ending !== undefined ? 'ended' : 'running',
    fired: fired.length > 0 ? fired : all,
    open,
    ...(since === undefined ? {} : { since }),
    departuresStop: fired.length > 0,
    hearingOpens: suspending.length > 0,
    returns: returns.includes('all') ? 'all' : returns.includes('who-asks') ? 'who-asks' : 'none',
    ...(ending === undefined ? {} : { ending }),
  });
}

const isMeant = ({ on, standards }: SuspensionTrigger, evidence: Evidence): boolean =>
  on === evidence.on && (standards === undefined || (evidence.standard !== undefined && standards.includes(evidence.standard)));

function wrongEnding({ on, by, reasons }: Ending, fired: readonly Fired[]): Problem | undefined {
  const problem = (path: string, message: Text, remedy: Text): Problem => ({ code: 'no-ending', path, message, remedy });
  const since = fired.map((one) => one.since).toSorted()[0];
  if (since === undefined)
    return problem(
      'ended',
      text('Nothing has fired: there is nothing to end.', 'Nada se ha activado: no hay nada que terminar.'),
      text('Leave the ending out.', 'Omita la terminación.'),
    );
  if (by.trim() === '' || reasons.trim() === '')
    return problem(
      by.trim() === '' ? 'ended-by' : 'reasons',
      text('Only a named person ends a suspension, with reasons.', 'Solo una persona con nombre termina una suspensión, con motivos.'),
      text('Name the person and give the reasons.', 'Indique la persona y los motivos.'),
    );
  if (on < since)
    return problem(
      'ended',
      text(`It began on ${since}, after ${on}.`, `Comenzó el ${since}, después del ${on}.`),
      text('Give the day of the decision.', 'Indique el día de la decisión.'),
    );
  return undefined;
}

/** What one measurement is evidence of by itself, standards and isolation apart. */
export function evidenceOf(one: CellNight): readonly Evidence[] {
  const each = (on: TriggerKind, value: number | boolean | undefined): readonly Evidence[] => {
    const count = typeof value === 'number' ? value : value === true ? 1 : 0;
    return count === 0 ? [] : [{ on, holds: TRUE, day: one.night, cell: one.cell, count, seen: one.seen }];
  };
  return [
    ...each('ill-treatment', one.illTreatment),
    ...each('death', one.deaths),
    ...each('access-refused', one.access === 'refused'),
    ...each('unaccounted', one.unaccounted),
    ...each('past-lawful-day', one.pastLawfulDay),
    ...each('missed-attestation', one.attestationMissed),
    ...each('force-majeure', one.forceMajeure),
  ];
}
