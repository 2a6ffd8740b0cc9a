/** Worked cases and decisions under a treaty that follows the model of 1985. All persons are invented. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import { eachAtItsEdges } from '../../src/instruments/case-days.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2024-05-06';

const typical: PersonFileInput = {
  person: { nationalities: ['PT'], birthDate: '1975-01-20', sex: 'female', residence: { country: 'PT' }, competent: true },
  conviction: { exists: true, final: true, court: { jurisdiction: 'foreign', country: 'BR' } },
  offences: [{ description: 'import of drugs', categories: ['drugs'], violent: false, dualCriminality: true }],
  charges: { otherPending: false },
  sentence: { type: 'determinate', imposed: 'P5Y', start: '2022-08-01', lastDay: '2027-07-31' },
  consent: { given: true, verifiedBy: 'consul' },
  fear: { substantialGrounds: false },
  proposal: { sendingState: 'BR', receivingState: 'PT', mode: 'sentence-transfer', requestedOn: '2024-01-15' },
  states: { sendingAgrees: true, receivingAgrees: true },
};

const worked = (
  id: string,
  title: DecisionCase['title'],
  changes: PersonFileInput,
  outcome: DecisionCase['outcome'],
  decidedBy: readonly string[],
  asIfInForce = true,
): DecisionCase => ({
  id: `un-model-1985/${id}`,
  title,
  agreement: 'un-model-1985',
  on: ON,
  asIfInForce,
  file: { ...typical, ...changes },
  outcome,
  decidedBy,
});

export const cases: readonly DecisionCase[] = [
  worked(
    'no-treaty',
    text('The model by itself carries nobody', 'El modelo por sí solo no traslada a nadie'),
    {},
    'barred-until',
    ['un-model-1985.in-force'],
    false,
  ),
  worked(
    'fits',
    text(
      'Were it a treaty: its conditions are met, and the law of the two states is not encoded',
      'Si fuera un tratado: se cumplen sus condiciones, y el derecho de los dos Estados no está codificado',
    ),
    {},
    'undetermined',
    ['LAW-GAP.sending', 'LAW-GAP.receiving'],
  ),
  worked(
    'unwilling',
    text('Nobody is transferred who does not consent', 'No se traslada a quien no consiente'),
    { consent: { given: false, verifiedBy: 'consul' } },
    'barred-until',
    ['un-model-1985.consents'],
  ),
  worked(
    'unverified',
    text('A consent that nobody verified is not enough', 'No basta un consentimiento que nadie comprobó'),
    { consent: { given: true, verifiedBy: 'none' } },
    'barred-until',
    ['un-model-1985.verified'],
  ),
  worked(
    'not-final',
    text('A sentence that is not final is not transferred', 'No se traslada una condena que no es firme'),
    { conviction: { exists: true, final: false } },
    'barred-until',
    ['un-model-1985.final'],
  ),
  worked(
    'no-crime-there',
    text('An act that is no crime at home carries no transfer', 'Un hecho que no es delito en su país no permite el traslado'),
    { offences: [{ categories: ['other'], dualCriminality: false }] },
    'barred',
    ['un-model-1985.dual-criminality'],
  ),
];

const rule = (id: string, title: string, file: PersonFileInput, holds: RuleCase['holds']): RuleCase => ({
  rule: `un-model-1985.${id}`,
  title,
  on: ON,
  agreement: 'un-model-1985',
  file,
  holds,
});
const oneDeclines: PersonFileInput = { ...typical, states: { sendingAgrees: true, receivingAgrees: false } };
const otherDeclines: PersonFileInput = { ...typical, states: { sendingAgrees: false, receivingAgrees: true } };

const atAnyTime: readonly RuleCase[] = [
  rule('consents', 'All three consent', typical, true),
  rule('consents', 'The person does not', { ...typical, consent: { given: false } }, false),
  rule('consents', 'The administering state does not', oneDeclines, false),
  rule('consents', 'The sentencing state does not', otherDeclines, false),
  rule('final', 'A final sentence', typical, true),
  rule('final', 'A sentence under appeal', { conviction: { final: false } }, false),
  rule('dual-criminality', 'An act that is no crime in the other state', { offences: [{ dualCriminality: false }] }, true),
  rule(
    'dual-criminality',
    'One of two acts is no crime there',
    { offences: [{ dualCriminality: true }, { dualCriminality: false }] },
    true,
  ),
  rule('dual-criminality', 'An act that is a crime in both', typical, false),
  ...(['magistrate', 'judge', 'consul', 'official'] as const).map((verifiedBy) =>
    rule('verified', `Consent verified by a ${verifiedBy}`, { consent: { verifiedBy } }, true),
  ),
  rule('verified', 'Consent verified by nobody', { consent: { verifiedBy: 'none' } }, false),
  rule(
    'six-months',
    'Exactly six months were left',
    { sentence: { lastDay: '2024-07-14' }, proposal: { requestedOn: '2024-01-15' } },
    false,
  ),
  rule(
    'six-months',
    'A day less than six months was left',
    { sentence: { lastDay: '2024-07-13' }, proposal: { requestedOn: '2024-01-15' } },
    true,
  ),
  rule(
    'six-months',
    'Asked on the day of the model',
    { sentence: { lastDay: '1986-02-01' }, proposal: { requestedOn: '1985-12-31' } },
    true,
  ),
  rule('six-months', 'Asked the day before', { sentence: { lastDay: '1986-02-01' }, proposal: { requestedOn: '1985-12-30' } }, 'unknown'),
  rule('enforcement', 'Both states agree', typical, true),
  rule('enforcement', 'One declines', oneDeclines, false),
  rule('enforcement', 'The other declines', otherDeclines, false),
  rule('no-second-trial', 'Both states agree', typical, true),
  rule('no-second-trial', 'One declines', oneDeclines, false),
  rule('no-second-trial', 'The other declines', otherDeclines, false),
];

export const ruleCases: readonly RuleCase[] = [
  ...atAnyTime,
  ...eachAtItsEdges(atAnyTime, { of: 'un-model-1985.', except: ['un-model-1985.six-months'], before: '1985-12-30', first: '1985-12-31' }),
];
