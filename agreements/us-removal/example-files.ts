/** Files of invented persons for the worked cases of removal. */
import type { PersonFileInput } from '../../src/people/person-file.ts';

/** A Salvadoran under a final order, released, afraid of nothing, told of everything, whom no place of detention awaits. */
export const salvadoranToElSalvador = {
  person: {
    nationalities: ['SV'],
    nationalityLoss: [],
    stateless: false,
    birthDate: '1992-03-08',
    sex: 'female',
    residence: { country: 'US' },
    livesIn: ['US'],
    competent: true,
    languages: ['es'],
  },
  conviction: { exists: false, final: false, appealPending: false, collateralAttackPending: false },
  offences: [],
  charges: { otherPending: false },
  removal: {
    orderFinal: true,
    orderDate: '2025-01-20',
    designatedCountry: 'SV',
    nationalityCountryRefused: false,
    releasedFromImprisonment: true,
    voluntaryDepartureGranted: false,
    undesirableIn: [],
    wantedIn: [],
  },
  protection: { withholding: [], catDeferral: [], refugeeOf: [], asylumPending: false },
  notice: {
    given: true,
    servedAt: '2025-02-10T10:00:00-05:00',
    departureAt: '2025-03-20T09:00:00-05:00',
    language: 'es',
    languageUnderstood: true,
    howToContest: true,
    consulTold: true,
  },
  fear: { expressed: false, screened: true, tortureMoreLikelyThanNot: false, substantialGrounds: false },
  states: { receivingAgrees: true, courtReviewAvailable: true },
  findings: [
    {
      question: 'torture-risk',
      authority: 'immigration judge',
      on: '2025-01-20',
      result: false,
      reasonsDocument: 'decision of 20 January 2025',
    },
    {
      question: 'ill-treatment-risk',
      authority: 'immigration judge',
      on: '2025-01-20',
      result: false,
      reasonsDocument: 'decision of 20 January 2025',
    },
  ],
  proposal: { receivingState: 'SV', facility: 'none', departureOn: '2025-03-20', handoverOn: '2025-03-20' },
} satisfies PersonFileInput;

/** A Mexican whose own country was not asked, to be removed to El Salvador. */
export const mexicanToElSalvador = {
  ...salvadoranToElSalvador,
  person: { ...salvadoranToElSalvador.person, nationalities: ['MX'] },
  removal: { ...salvadoranToElSalvador.removal, designatedCountry: 'MX', earlierCountriesExhausted: false },
} satisfies PersonFileInput;

/** Serving a federal sentence for fraud. */
export const servingForFraud = {
  conviction: {
    exists: true,
    final: true,
    court: { jurisdiction: 'federal', country: 'US' },
    date: '2023-06-01',
    appealPending: false,
    appealPeriodExpired: true,
    collateralAttackPending: false,
  },
  offences: [{ description: 'Fraud', committedOn: '2022-01-10', categories: ['fraud'], violent: false }],
  sentence: { type: 'determinate', imposed: 'P5Y', start: '2023-06-01', lastDay: '2028-05-31', others: [] },
  removal: { ...salvadoranToElSalvador.removal, releasedFromImprisonment: false, agNonviolentFinding: false },
} satisfies PersonFileInput;
