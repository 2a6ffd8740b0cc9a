/** Invented people from whom the worked cases of United States law are made up; each case adds what matters to it. */
import type { PersonFileInput } from '../../src/people/person-file.ts';
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { Mode } from '../../src/rules/rule.ts';

type Section<K extends keyof PersonFileInput> = NonNullable<PersonFileInput[K]>;

export const from = (sendingState: string, receivingState: string, mode: Mode): Section<'proposal'> => ({
  sendingState,
  receivingState,
  mode,
});

export const rentedIn = (receivingState: string): Section<'proposal'> => from('US', receivingState, 'rented-prison');
export const transferTo = (receivingState: string): Section<'proposal'> => from('US', receivingState, 'sentence-transfer');
export const removalTo = (receivingState: string): Section<'proposal'> => from('US', receivingState, 'removal');
export const removalToPrisonIn = (receivingState: string): Section<'proposal'> => from('US', receivingState, 'removal-to-prison');
export const asEnemyTo = (receivingState: string): Section<'proposal'> => from('US', receivingState, 'alien-enemies');

export const citizen: Section<'person'> = { nationalities: ['US'], birthDate: '1988-03-04', competent: true, residence: { country: 'US' } };
export const dualCitizen: Section<'person'> = {
  nationalities: ['US', 'SV'],
  birthDate: '1985-09-21',
  competent: true,
  residence: { country: 'US' },
};
export const salvadoran: Section<'person'> = {
  nationalities: ['SV'],
  birthDate: '1990-01-30',
  competent: true,
  residence: { country: 'US' },
};
export const venezuelan: Section<'person'> = {
  nationalities: ['VE'],
  birthDate: '1996-07-12',
  competent: true,
  residence: { country: 'US' },
};

export const finalFederal: Section<'conviction'> = {
  exists: true,
  final: true,
  court: { jurisdiction: 'federal', country: 'US' },
  date: '2019-05-10',
  appealPending: false,
  collateralAttackPending: false,
};
export const finalState: Section<'conviction'> = { ...finalFederal, court: { jurisdiction: 'state', state: 'TX', country: 'US' } };
export const finalForeign: Section<'conviction'> = { ...finalFederal, court: { jurisdiction: 'foreign', country: 'MX' } };
export const noConviction: Section<'conviction'> = { exists: false };

/** Consent as chapter 306 wants it. */
export const verifiedConsent: Section<'consent'> = {
  given: true,
  withdrawn: false,
  verifiedBy: 'magistrate',
  recorded: true,
  counsel: 'present',
  improperInducement: false,
  formSigned: true,
  understood: { courts: true, law: true, return: true, irrevocable: true },
};

type Finding = Extract<Section<'findings'>, readonly unknown[]>[number];

/** One authority's recorded and reasoned finding. */
export const found = (question: FindingQuestion, result: boolean, on: string, authority: string): Finding => ({
  question,
  authority,
  on,
  result,
  reasonsDocument: 'reasons',
});
