/** Worked cases and decisions under the bill as though it had become law, and as it was. All persons are invented. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const DEBATE = '2024-01-18';

const typical: PersonFileInput = {
  person: { nationalities: ['GB'], birthDate: '1990-04-02', sex: 'male', residence: { country: 'GB' } },
  conviction: { exists: true, final: true, court: { jurisdiction: 'foreign', country: 'GB' } },
  charges: { otherPending: false },
  sentence: { type: 'determinate', imposed: 'P6Y', start: '2022-02-01', lastDay: '2028-01-31' },
  fear: { substantialGrounds: false },
  proposal: { sendingState: 'GB', receivingState: 'EE', mode: 'rented-prison', handoverOn: '2024-03-01' },
  states: { sendingAgrees: true, receivingAgrees: true, monitorAdmitted: true },
};

const worked = (
  id: string,
  title: DecisionCase['title'],
  file: PersonFileInput,
  expected: Pick<DecisionCase, 'outcome' | 'decidedBy'> & Partial<Pick<DecisionCase, 'on' | 'asIfInForce'>>,
): DecisionCase => ({ id: `uk-bill-2023/${id}`, title, agreement: 'uk-bill-2023', on: DEBATE, file, ...expected });

export const cases: readonly DecisionCase[] = [
  worked(
    'not-law',
    text('While it was a bill nobody could be sent under it', 'Mientras fue un proyecto no se podía enviar a nadie'),
    typical,
    { outcome: 'barred-until', decidedBy: ['uk-bill-2023.in-force'] },
  ),
  worked('fallen', text('Nor after it fell', 'Tampoco después de decaer'), typical, {
    outcome: 'barred-until',
    decidedBy: ['uk-bill-2023.in-force'],
    on: '2024-07-01',
  }),
  worked(
    'no-monitor',
    text(
      'Had it been law: no sending to a place that keeps the Controller and the inspectors out',
      'De haber sido ley: no se envía a un lugar que no admite al interventor ni a la inspección',
    ),
    { ...typical, states: { ...typical.states, monitorAdmitted: false } },
    { outcome: 'barred-until', decidedBy: ['uk-bill-2023.cl-28'], asIfInForce: true },
  ),
  worked(
    'no-warrant',
    text('Had it been law: nobody without a warrant', 'De haber sido ley: nadie sin una orden'),
    { ...typical, states: { ...typical.states, sendingAgrees: false } },
    { outcome: 'barred-until', decidedBy: ['uk-bill-2023.cl-26'], asIfInForce: true },
  ),
  worked(
    'no-arrangement',
    text('Had it been law: nobody to a state that has not agreed', 'De haber sido ley: nadie a un Estado que no ha aceptado'),
    { ...typical, states: { ...typical.states, receivingAgrees: false } },
    { outcome: 'barred-until', decidedBy: ['uk-bill-2023.cl-25'], asIfInForce: true },
  ),
  worked(
    'fits',
    text(
      'Had it been law: for a man who fits, the rest of British law was not seen',
      'De haber sido ley: para un hombre apto, no se vio el resto del derecho británico',
    ),
    typical,
    { outcome: 'undetermined', decidedBy: ['LAW-GAP.sending'], asIfInForce: true },
  ),
];

const rule = (id: string, title: string, file: PersonFileInput, holds: RuleCase['holds']): RuleCase => ({
  rule: `uk-bill-2023.${id}`,
  title,
  on: DEBATE,
  agreement: 'uk-bill-2023',
  file,
  holds,
});
const leaving = (handoverOn: string): PersonFileInput => ({ sentence: { lastDay: '2024-08-27' }, proposal: { handoverOn } });

const atAnyTime: readonly RuleCase[] = [
  rule('cl-25', 'The other state agrees', { states: { receivingAgrees: true } }, true),
  rule('cl-25', 'The other state does not', { states: { receivingAgrees: false } }, false),
  rule('cl-26', 'A warrant was issued', { states: { sendingAgrees: true } }, true),
  rule('cl-26', 'No warrant was issued', { states: { sendingAgrees: false } }, false),
  rule('cl-28', 'The monitors are let in', { states: { monitorAdmitted: true } }, true),
  rule('cl-28', 'The monitors are kept out', { states: { monitorAdmitted: false } }, false),
  rule('cl-28', 'Whether they are let in is not known', {}, 'unknown'),
  rule('asked-180-days', 'Exactly 180 days are left at the handover', leaving('2024-03-01'), false),
  rule('asked-180-days', '179 days are left at the handover', leaving('2024-03-02'), true),
  rule(
    'asked-180-days',
    'Handed over on the day of the bill',
    { sentence: { lastDay: '2023-12-31' }, proposal: { handoverOn: '2023-11-14' } },
    true,
  ),
  rule(
    'asked-180-days',
    'The day before there was no bill',
    { sentence: { lastDay: '2023-12-31' }, proposal: { handoverOn: '2023-11-13' } },
    'unknown',
  ),
  rule('asked-indeterminate', 'An indeterminate sentence', { sentence: { type: 'indeterminate' } }, true),
  rule('asked-indeterminate', 'A life sentence', { sentence: { type: 'life' } }, false),
  rule('asked-proceedings', 'Other charges are pending', { charges: { otherPending: true } }, true),
  rule('asked-proceedings', 'No other charges are pending', { charges: { otherPending: false } }, false),
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, { of: 'uk-bill-2023.', except: ['uk-bill-2023.asked-180-days'], before: '2023-11-13', first: '2023-11-14' }),
];
