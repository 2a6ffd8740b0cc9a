/** Files of invented persons for the worked cases of the offer and the arrangement. What the story does not tell is left out, and so unknown. */
import type { PersonFileInput } from '../../src/people/person-file.ts';

/** A final federal judgment that nobody attacks any more. */
export const finalFederal = {
  exists: true,
  final: true,
  court: { jurisdiction: 'federal', country: 'US' },
  date: '2021-05-10',
  appealPending: false,
  appealPeriodExpired: true,
  collateralAttackPending: false,
  inAbsentia: false,
} satisfies PersonFileInput['conviction'];

const tenYears = {
  type: 'determinate',
  imposed: 'P10Y',
  start: '2021-05-10',
  lastDay: '2031-05-09',
  priorCustodyDays: 0,
  others: [],
} satisfies PersonFileInput['sentence'];
const none = { exists: false, final: false, appealPending: false, collateralAttackPending: false } satisfies PersonFileInput['conviction'];
const healthy = { seriousMentalDisorder: false, needsSpecialistCare: false, terminalIllness: false };
const intoCecot = { sendingState: 'US', receivingState: 'SV', facility: 'cecot' } satisfies PersonFileInput['proposal'];
const noProtection = { withholding: [], catDeferral: [], refugeeOf: [], asylumPending: false } satisfies PersonFileInput['protection'];

/** Person 1 of the article: willing, and with no title in El Salvador. Of the states, the place and the money nothing more is known. */
export const willingCitizen = {
  person: {
    nationalities: ['US'],
    nationalityLoss: [],
    stateless: false,
    birthDate: '1985-04-20',
    sex: 'male',
    residence: { country: 'US' },
    livesIn: ['US'],
    competent: true,
    languages: ['en'],
    health: healthy,
  },
  conviction: finalFederal,
  offences: [
    { description: 'Armed robbery of a bank', committedOn: '2020-02-14', categories: ['robbery'], violent: true, dualCriminality: true },
  ],
  charges: { otherPending: false },
  sentence: tenYears,
  consent: { given: true, withdrawn: false, language: 'en', languageUnderstood: true },
  removal: { orderFinal: false },
  protection: noProtection,
  fear: { expressed: false },
  states: { localTitle: 'none' },
  proposal: intoCecot,
} satisfies PersonFileInput;

/** Person 4 of the article: convicted of nothing, anywhere. */
export const venezuelanWithoutConviction = {
  person: {
    nationalities: ['VE'],
    nationalityLoss: [],
    stateless: false,
    birthDate: '1998-08-30',
    sex: 'male',
    residence: { country: 'US' },
    livesIn: ['US'],
    competent: true,
    languages: ['es'],
    health: healthy,
  },
  conviction: none,
  offences: [],
  charges: { otherPending: false },
  sentence: { others: [] },
  consent: { given: false },
  protection: { withholding: [], catDeferral: [], refugeeOf: [] },
  states: { localTitle: 'none' },
  proposal: intoCecot,
} satisfies PersonFileInput;

/** Person 5 of the article: an immigration judge has withheld removal to El Salvador. */
export const salvadoranProtected = {
  person: {
    nationalities: ['SV'],
    nationalityLoss: [],
    stateless: false,
    birthDate: '1995-07-26',
    sex: 'male',
    residence: { country: 'US' },
    livesIn: ['US'],
    competent: true,
    languages: ['es', 'en'],
    health: healthy,
  },
  conviction: none,
  offences: [],
  charges: { otherPending: false },
  removal: { orderFinal: true, orderDate: '2019-10-10', releasedFromImprisonment: true },
  protection: {
    withholding: { value: ['SV'], source: 'order of an immigration judge (invented)', asOf: '2019-10-10' },
    catDeferral: [],
    refugeeOf: [],
    asylumPending: false,
  },
  fear: { expressed: true },
  states: { localTitle: 'none' },
  proposal: intoCecot,
} satisfies PersonFileInput;
