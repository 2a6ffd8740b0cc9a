/** Worked cases and decisions under the treaty of 1982. All persons are invented. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2025-03-03';
const fraud = {
  description: 'fraud',
  categories: ['fraud'],
  violent: false,
  dualCriminality: true,
  executingMaximum: 'P10Y',
} satisfies NonNullable<Extract<PersonFileInput['offences'], readonly unknown[]>>[number];

const typical: PersonFileInput = {
  person: { nationalities: ['CH'], birthDate: '1980-10-11', sex: 'male', residence: { country: 'LI' } },
  conviction: { exists: true, final: true, court: { jurisdiction: 'foreign', country: 'LI' } },
  offences: [fraud],
  charges: { otherPending: false },
  sentence: { type: 'determinate', imposed: 'P4Y', start: '2024-11-01', lastDay: '2028-10-31' },
  consent: { given: true },
  fear: { substantialGrounds: false },
  proposal: { sendingState: 'LI', receivingState: 'AT', mode: 'sentence-transfer', handoverOn: '2025-04-01' },
  states: { sendingAgrees: true, receivingAgrees: true, receivingStateCharges: false },
};
const remand: PersonFileInput = {
  ...typical,
  conviction: { exists: false, final: false },
  detention: { kind: 'remand', orderedByCourt: true, country: 'LI' },
  sentence: undefined,
  proposal: { ...typical.proposal, mode: 'court-ordered-detention' },
};

const worked = (
  id: string,
  title: DecisionCase['title'],
  file: PersonFileInput,
  expected: Pick<DecisionCase, 'outcome' | 'decidedBy'> & Partial<Pick<DecisionCase, 'on' | 'mode'>>,
): DecisionCase => ({ id: `li-at-1982/${id}`, title, agreement: 'li-at-1982', on: ON, file, ...expected });

export const cases: readonly DecisionCase[] = [
  worked(
    'fits',
    text(
      'A man sentenced in Vaduz: the treaty is met, the law of the two states is not encoded',
      'Un condenado en Vaduz: se cumple el tratado, el derecho de los dos Estados no está codificado',
    ),
    typical,
    { outcome: 'undetermined', decidedBy: ['LAW-GAP.sending', 'LAW-GAP.receiving'] },
  ),
  worked(
    'unwilling',
    text('The treaty does not ask for his consent', 'El tratado no pide su consentimiento'),
    { ...typical, consent: { given: false } },
    { outcome: 'undetermined', decidedBy: ['LAW-GAP.sending', 'LAW-GAP.receiving'] },
  ),
  worked(
    'political',
    text('A political offence is refused', 'Se rechaza un delito político'),
    { ...typical, offences: [{ ...fraud, description: 'political offence', categories: ['political'] }] },
    { outcome: 'barred', decidedBy: ['li-at-1982.art-3-political'] },
  ),
  worked(
    'fiscal',
    text('A purely fiscal offence is refused', 'Se rechaza un delito puramente fiscal'),
    { ...typical, offences: [{ ...fraud, description: 'tax offence', categories: ['fiscal'] }] },
    { outcome: 'barred', decidedBy: ['li-at-1982.art-3-fiscal'] },
  ),
  worked(
    'no-crime-there',
    text('An act that is no crime in Austria is refused', 'Se rechaza un hecho que no es delito en Austria'),
    { ...typical, offences: [{ ...fraud, dualCriminality: false }] },
    { outcome: 'barred', decidedBy: ['li-at-1982.art-2'] },
  ),
  worked(
    'above-maximum',
    text('Four years where Austria allows three are refused', 'Se rechazan cuatro años donde Austria permite tres'),
    { ...typical, offences: [{ ...fraud, executingMaximum: 'P3Y' }] },
    { outcome: 'barred', decidedBy: ['li-at-1982.art-3-maximum'] },
  ),
  worked(
    'not-granted',
    text('The Austrian minister has not granted the request', 'El ministro austríaco no ha concedido la petición'),
    { ...typical, states: { ...typical.states, receivingAgrees: false } },
    { outcome: 'barred-until', decidedBy: ['li-at-1982.art-13'] },
  ),
  worked(
    'no-request',
    text('Without a request Austria does nothing', 'Sin petición Austria no actúa'),
    { ...typical, states: { ...typical.states, sendingAgrees: false } },
    { outcome: 'barred-until', decidedBy: ['li-at-1982.art-1-a'] },
  ),
  worked(
    'remand-no-order',
    text(
      'Nobody is held there before conviction without a court’s order',
      'Nadie es custodiado allí antes de la condena sin orden judicial',
    ),
    { ...remand, detention: { kind: 'remand', orderedByCourt: false, country: 'LI' } },
    { outcome: 'barred-until', decidedBy: ['li-at-1982.art-1-b'], mode: 'court-ordered-detention' },
  ),
  worked(
    'before-force',
    text('In May 1983 the treaty was signed and not in force', 'En mayo de 1983 el tratado estaba firmado y no en vigor'),
    typical,
    { outcome: 'barred-until', decidedBy: ['li-at-1982.in-force'], on: '1983-05-02' },
  ),
];

const rule = (id: string, title: string, file: PersonFileInput, holds: RuleCase['holds']): RuleCase => ({
  rule: `li-at-1982.${id}`,
  title,
  on: ON,
  agreement: 'li-at-1982',
  file,
  holds,
});
const serving = (imposed: string, ...maxima: readonly string[]): PersonFileInput => ({
  sentence: { start: '2024-11-01', imposed },
  offences: maxima.map((executingMaximum) => ({ ...fraud, executingMaximum })),
});

/** All kinds of offence but the fiscal. */
const OTHER_KINDS = [
  'terrorism',
  'war-crime',
  'national-security',
  'organised-crime',
  'homicide',
  'sexual',
  'robbery',
  'violence',
  'drugs',
  'weapons',
  'migrant-smuggling',
  'goods-smuggling',
  'immigration',
  'fraud',
  'theft',
  'political',
  'military',
  'child-pornography',
  'persecution-or-genocide',
  'other',
] as const;

const atAnyTime: readonly RuleCase[] = [
  rule('art-1-a', 'A sentence of a Liechtenstein court and a request', typical, true),
  rule('art-1-a', 'A request without any conviction', { ...typical, conviction: { exists: false } }, false),
  rule('art-1-a', 'A sentence of a Swiss court', { ...typical, conviction: { exists: true, court: { country: 'CH' } } }, false),
  rule('art-1-a', 'A sentence without a request', { ...typical, states: { sendingAgrees: false } }, false),
  rule('art-1-b', 'Remand that a court ordered, and a request', remand, true),
  rule('art-1-b', 'Remand that no court ordered', { ...remand, detention: { orderedByCourt: false } }, false),
  rule('art-1-b', 'Remand that a court ordered, without a request', { ...remand, states: { sendingAgrees: false } }, false),
  rule('art-2', 'An act that is no crime in Austria', { offences: [{ dualCriminality: false }] }, true),
  rule('art-2', 'An act that is a crime in both states', { offences: [fraud] }, false),
  rule('art-2', 'Whether it is a crime in Austria is not known', { offences: [{ categories: ['fraud'] }] }, 'unknown'),
  rule('art-2', 'One of two acts is no crime in Austria', { offences: [fraud, { dualCriminality: false }] }, true),
  rule('art-3-political', 'A political offence beside a fraud', { offences: [fraud, { categories: ['political'] }] }, true),
  rule('art-3-political', 'A political offence', { offences: [{ categories: ['political'] }] }, true),
  rule('art-3-political', 'Fraud', { offences: [fraud] }, false),
  rule('art-3-fiscal', 'A purely fiscal offence', { offences: [{ categories: ['fiscal'] }] }, true),
  rule('art-3-fiscal', 'A purely fiscal offence beside a fraud', { offences: [fraud, { categories: ['fiscal'] }] }, true),
  rule('art-3-fiscal', 'An offence of no recorded kind', { offences: [{ categories: [] }] }, false),
  ...OTHER_KINDS.map((kind) =>
    rule('art-3-fiscal', `A fiscal offence that is also of the kind ${kind}`, { offences: [{ categories: ['fiscal', kind] }] }, false),
  ),
  rule('art-3-fiscal', 'A tax fraud', { offences: [{ categories: ['fiscal', 'fraud'] }] }, false),
  rule('art-3-fiscal', 'Fraud', { offences: [fraud] }, false),
  rule('art-3-maximum', 'Four years and a day where the maximum is four', serving('P4Y1D', 'P4Y'), true),
  rule('art-3-maximum', 'Four years where the maximum is four', serving('P4Y', 'P4Y'), false),
  rule('art-3-maximum', 'Four years for two offences, one with a maximum of ten', serving('P4Y', 'P3Y', 'P10Y'), false),
  rule('art-3-maximum', 'No offence on file', serving('P4Y'), false),
  rule('art-13', 'The minister grants', typical, true),
  rule('art-13', 'The minister refuses', { states: { receivingAgrees: false } }, false),
  rule('art-4', 'Austria has charges of its own', { states: { receivingStateCharges: true } }, true),
  rule('art-4', 'Austria has none', typical, false),
  rule('art-5', 'A sentence', typical, true),
  rule('art-5', 'No sentence', { conviction: { exists: false } }, false),
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, { of: 'li-at-1982.', before: '1982-06-03', first: '1982-06-04' }),
];
