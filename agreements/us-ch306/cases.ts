/** Worked cases and decisions under chapter 306 with Mexico and Thailand. All persons are invented. */
import { text } from '../../src/instruments/authoring.ts';
import type { DecisionCase } from '../../src/instruments/agreement.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { complete, OFFENCES } from '../us-sv-inter-american/example-file.ts';

const ON = '2025-08-04';
const goingTo = (country: string, residence: string): PersonFileInput => ({
  ...complete,
  person: { ...complete.person, nationalities: [country], residence: { country: residence }, livesIn: [residence] },
  proposal: { ...complete.proposal, facility: `example-prison-${country}`, sendingState: 'US', receivingState: country },
});
const mexican = goingTo('MX', 'MX');
const thai = goingTo('TH', 'TH');

const worked = (
  id: string,
  title: DecisionCase['title'],
  file: PersonFileInput,
  outcome: DecisionCase['outcome'],
  ...decidedBy: readonly string[]
): DecisionCase => ({ id: `us-ch306/${id}`, title, agreement: 'us-ch306', on: ON, file, outcome, decidedBy });

export const cases: readonly DecisionCase[] = [
  worked(
    'mexico-immigration',
    text('Mexico: an immigration offence is left out of the treaty', 'México: un delito migratorio queda fuera del tratado'),
    { ...mexican, offences: [{ description: 'unlawful re-entry', categories: ['immigration'], violent: false, dualCriminality: true }] },
    'barred',
    'us-ch306.mexico-immigration',
  ),
  worked(
    'mexico-not-national',
    text('Mexico: a Guatemalan cannot be sent there', 'México: un guatemalteco no puede ser enviado allí'),
    { ...mexican, person: { ...mexican.person, nationalities: ['GT'] } },
    'barred',
    'US.CH306.NATION',
  ),
  worked(
    'mexico-unwilling',
    text('Mexico: nobody is sent who does not consent', 'México: no se envía a quien no consiente'),
    { ...mexican, consent: { ...complete.consent, given: false } },
    'barred-until',
    'US.CH306.CONSENT',
    'us-ch306.three-consents',
  ),
  worked(
    'mexico-charges',
    text('Mexico: other charges come first', 'México: los otros cargos van primero'),
    { ...mexican, charges: { otherPending: true } },
    'barred-until',
    'us-ch306.other-charges',
  ),
  worked(
    'mexico-resident',
    text(
      'Mexico: for a man who resides in the United States domicile is open',
      'México: para quien reside en los Estados Unidos el domicilio queda abierto',
    ),
    goingTo('MX', 'US'),
    'undetermined',
    'us-ch306.mexico-domicile',
  ),
  worked(
    'thailand-eleven-months',
    text('Thailand: eleven months at the application are too few', 'Tailandia: once meses en la solicitud son pocos'),
    { ...thai, sentence: { ...complete.sentence, lastDay: '2026-05-01' } },
    'barred',
    'us-ch306.twelve-months',
  ),
  worked(
    'thailand-appeal',
    text('Thailand: nobody is sent while an appeal is pending', 'Tailandia: no se envía a nadie con un recurso pendiente'),
    { ...thai, conviction: { ...complete.conviction, appealPending: true } },
    'barred-until',
    'US.CH306.APPEAL',
  ),
  worked(
    'thailand-no-crime',
    text('Thailand: an act that is no crime there', 'Tailandia: un hecho que allí no es delito'),
    { ...thai, offences: OFFENCES.noCrimeThere },
    'barred',
    'US.CH306.DUAL',
  ),
];

const rule = (id: string, title: string, file: PersonFileInput, holds: RuleCase['holds']): RuleCase => ({
  rule: `us-ch306.${id}`,
  title,
  on: ON,
  agreement: 'us-ch306',
  file,
  holds,
});
const toward = (country: string, lastDay: string): PersonFileInput => ({
  proposal: { sendingState: 'US', receivingState: country, requestedOn: '2025-06-02' },
  sentence: { type: 'determinate', lastDay },
});
const consenting = { consent: { given: true }, states: { sendingAgrees: true, receivingAgrees: true } };

const bound = (coe: boolean, oas: boolean) => ({ 'law.party.coe-112.receiving': coe, 'law.party.oas-57.receiving': oas });

export const ruleCases: readonly RuleCase[] = [
  rule('partner', 'Mexico', toward('MX', '2030-01-01'), true),
  rule('partner', 'Thailand', toward('TH', '2030-01-01'), true),
  rule('partner', 'The Netherlands, by the convention of 1983', toward('NL', '2030-01-01'), true),
  rule('partner', 'Hong Kong', toward('HK', '2030-01-01'), true),
  { ...rule('partner', 'A party to the Inter-American Convention alone', toward('VN', '2030-01-01'), true), supposing: bound(false, true) },
  { ...rule('partner', 'A party to the convention of 1983 alone', toward('VN', '2030-01-01'), true), supposing: bound(true, false) },
  { ...rule('partner', 'Mexico, were it bound by neither convention', toward('MX', '2030-01-01'), true), supposing: bound(false, false) },
  rule('partner', 'Kosovo is party to neither convention and no treaty is known', toward('XK', '2030-01-01'), false),
  rule('partner', 'A state about which nothing was seen', toward('VN', '2030-01-01'), 'unknown'),
  rule('three-consents', 'All three consent', consenting, true),
  rule('three-consents', 'The person does not', { ...consenting, consent: { given: false } }, false),
  rule('three-consents', 'The United States does not', { ...consenting, states: { sendingAgrees: false, receivingAgrees: true } }, false),
  rule('three-consents', 'The other state does not', { ...consenting, states: { sendingAgrees: true, receivingAgrees: false } }, false),
  rule('six-months', 'One day less than six months', toward('MX', '2025-11-30'), true),
  rule('six-months', 'Exactly six months', toward('MX', '2025-12-01'), false),
  rule('six-months', 'A life sentence', { ...toward('MX', '2025-11-30'), sentence: { type: 'life' } }, false),
  rule(
    'six-months',
    'A sentence without fixed end',
    { ...toward('MX', '2025-11-30'), sentence: { type: 'indeterminate', lastDay: '2025-11-30' } },
    false,
  ),
  rule(
    'twelve-months',
    'A sentence without fixed end',
    { ...toward('TH', '2026-05-31'), sentence: { type: 'indeterminate', lastDay: '2026-05-31' } },
    false,
  ),
  rule('twelve-months', 'Hong Kong asks twelve too', toward('HK', '2026-05-31'), true),
  { ...rule('twelve-months', 'Mexico does not', toward('MX', '2026-05-31'), false), applies: false },
  {
    ...rule('twelve-months', 'Nor is it asked of a sender other than the United States', toward('TH', '2026-05-31'), false),
    file: { ...toward('TH', '2026-05-31'), proposal: { sendingState: 'CA', receivingState: 'TH', requestedOn: '2025-06-02' } },
    applies: false,
  },
  rule('twelve-months', 'One day less than twelve months', toward('TH', '2026-05-31'), true),
  rule('twelve-months', 'Exactly twelve months', toward('TH', '2026-06-01'), false),
  rule('twelve-months', 'A life sentence', { ...toward('TH', '2026-05-31'), sentence: { type: 'life' } }, false),
  rule('other-charges', 'Charges are pending', { charges: { otherPending: true } }, true),
  rule('other-charges', 'None are', { charges: { otherPending: false } }, false),
  rule('mexico-immigration', 'Unlawful re-entry', { ...toward('MX', '2030-01-01'), offences: [{ categories: ['immigration'] }] }, true),
  rule(
    'mexico-immigration',
    'Unlawful re-entry beside a theft',
    { ...toward('MX', '2030-01-01'), offences: [{ categories: ['theft'] }, { categories: ['immigration'] }] },
    true,
  ),
  rule('mexico-immigration', 'Theft', { ...toward('MX', '2030-01-01'), offences: [{ categories: ['theft'] }] }, false),
  rule('mexico-domicile', 'He lives in Mexico', { ...toward('MX', '2030-01-01'), person: { residence: { country: 'MX' } } }, false),
  rule(
    'mexico-domicile',
    'He lives in the United States; for how long and with what intent is not on file',
    { ...toward('MX', '2030-01-01'), person: { residence: { country: 'US' } } },
    'unknown',
  ),
];
