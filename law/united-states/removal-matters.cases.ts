/** Worked cases of removal, protection, citizenship and the Alien Enemies Act, condition by condition. */
import { caseTable, type CaseBase, type CaseRow } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import {
  asEnemyTo,
  citizen,
  finalFederal,
  finalForeign,
  finalState,
  found,
  noConviction,
  removalTo,
  rentedIn,
  salvadoran,
  venezuelan,
} from './people-in-cases.ts';

type Offence = Extract<NonNullable<PersonFileInput['offences']>, readonly unknown[]>[number];

const ON = '2026-02-02';
const removed = (rule: string, file: PersonFileInput): CaseBase => ({
  rule,
  on: ON,
  file: { person: salvadoran, proposal: removalTo('SV'), ...file },
});

const loss = (
  ...records: readonly { readonly country: string; readonly how: 'statute' | 'court-fraud' | 'voluntary-act' }[]
): PersonFileInput => ({
  person: { nationalityLoss: records.map((one) => ({ ...one, on: '2024-11-05', intent: true })) },
});

export const citizenshipMatterCases: readonly RuleCase[] = ['US.LOSS', 'US.TROP'].flatMap((rule) =>
  caseTable(removed(rule, loss({ country: 'US', how: 'statute' })), [
    ['Citizenship is said to be lost by statute', true],
    ['It is one of two losses that are asserted', true, loss({ country: 'US', how: 'statute' }, { country: 'US', how: 'court-fraud' })],
    ['Another state took its own nationality away by statute', false, loss({ country: 'MX', how: 'statute' })],
  ]),
);

const serving = removed('US.RM.SENT', {
  conviction: finalFederal,
  removal: { orderFinal: true, releasedFromImprisonment: false, agNonviolentFinding: false, chiefStateOfficialRequest: false },
  sentence: { type: 'determinate', lastDay: '2030-05-09' },
  offences: [{ categories: ['robbery'], violent: true }],
  findings: [found('removal-in-interest', false, '2026-01-10', 'Attorney General')],
});

const inInterest = [found('removal-in-interest', true, '2026-01-10', 'Attorney General')];
const fraud: Offence = { categories: ['fraud'], violent: false };
const earlyFederal = removed('US.RM.EARLY.FEDERAL', {
  conviction: finalFederal,
  offences: [fraud],
  removal: { agNonviolentFinding: true },
  findings: inInterest,
});
const earlyState = removed('US.RM.EARLY.STATE', {
  conviction: finalState,
  offences: [fraud],
  removal: { chiefStateOfficialRequest: true },
  findings: inInterest,
});
const KEPT = ['migrant-smuggling', 'drugs', 'weapons', 'child-pornography', 'national-security'] as const;
const notInInterest = { findings: [found('removal-in-interest', false, '2026-01-10', 'Attorney General')] } satisfies PersonFileInput;

export const removalMatterCases: readonly RuleCase[] = [
  ...caseTable(serving, [
    ['A federal sentence is still being served', true],
    ['A sentence of a state is', true, { conviction: finalState }],
    ['A foreign sentence keeps nobody here', false, { conviction: finalForeign }],
    ['Nobody was convicted', false, { conviction: noConviction }],
    ['The person has been released', false, { removal: { releasedFromImprisonment: true } }],
    ['The last day of the term is the day of decision', true, { sentence: { lastDay: '2026-02-02' } }],
    ['The last day of the term was the day before', false, { sentence: { lastDay: '2026-02-01' } }],
    [
      'The state that holds a person of no violence asks for an early removal in its interest',
      false,
      { conviction: finalState, offences: [fraud], removal: { chiefStateOfficialRequest: true }, findings: inInterest },
    ],
    [
      'The United States holds one, and an early removal is in its interest',
      false,
      { offences: [fraud], removal: { agNonviolentFinding: true }, findings: inInterest },
    ],
  ]),
  ...caseTable(earlyFederal, [
    ['A federal prisoner of no violence, whose removal serves the interest of the United States', true],
    ['The conviction is not final', false, { conviction: { final: false } }],
    ['The Attorney General has made no such finding', false, { removal: { agNonviolentFinding: false } }],
    ['Removal does not serve that interest', false, notInInterest],
    ['The offence of the federal prisoner was one of violence', false, { offences: [{ ...fraud, violent: true }] }],
    ...KEPT.map((kind): CaseRow => [`The offence is one of ${kind}`, false, { offences: [{ categories: [kind], violent: false }] }]),
    ['One of two offences is one of drugs', false, { offences: [fraud, { categories: ['drugs'], violent: false }] }],
    ['Nobody was convicted', false, { conviction: { exists: false } }, { applies: false }],
  ]),
  ...caseTable(earlyState, [
    ['A prisoner of a state, whose chief official over the imprisonment asks', true],
    ['The conviction is not final', false, { conviction: { final: false } }],
    ['That official does not ask', false, { removal: { chiefStateOfficialRequest: false } }],
    ['Removal does not serve the interest', false, notInInterest],
    ['The offence was violent', false, { offences: [{ ...fraud, violent: true }] }],
    ['The offence is one of weapons', false, { offences: [{ categories: ['weapons'], violent: false }] }],
    ['One of two offences was violent', false, { offences: [fraud, { categories: ['other'], violent: true }] }],
    ['Nobody was convicted', false, { conviction: { exists: false } }, { applies: false }],
  ]),
];

const returned: CaseBase = {
  rule: 'US.CAT.RETURN',
  on: ON,
  file: {
    person: citizen,
    conviction: finalFederal,
    proposal: rentedIn('SV'),
    consent: { given: false, withdrawn: false },
    protection: { catDeferral: [] },
    fear: { tortureMoreLikelyThanNot: true },
  },
};
const DEFERRED = { protection: { catDeferral: ['SV'] }, fear: { tortureMoreLikelyThanNot: false } } satisfies PersonFileInput;

const assured = removed('US.CAT.ASSUR', {
  protection: { catDeferral: [] },
  fear: { tortureMoreLikelyThanNot: true },
  assurance: { given: true, specific: true, disclosed: true, reliableFindingByAg: true, courtReviewed: true },
  states: { courtReviewAvailable: false },
});

const third = removed('US.DVD', {
  person: venezuelan,
  removal: { designatedCountry: 'VE' },
  notice: { given: true },
  fear: { expressed: true, screened: true },
});

export const protectionMatterCases: readonly RuleCase[] = [
  ...caseTable(returned, [
    ['Sent against their will to where torture is more likely than not', true],
    ['Sent after the consent was taken back', true, { consent: { given: true, withdrawn: true } }],
    ['Removal there has been deferred', true, DEFERRED],
    ['The person agrees', false, { consent: { given: true } }],
    ['Torture is not more likely than not', false, { fear: { tortureMoreLikelyThanNot: false } }],
  ]),
  ...caseTable(assured, [
    ['An assurance for this person, found reliable, disclosed and examined by a court', true],
    ['None was given', false, { assurance: { given: false } }],
    ['It is general', false, { assurance: { specific: false } }],
    ['It was not found reliable', false, { assurance: { reliableFindingByAg: false } }],
    ['It was not disclosed', false, { assurance: { disclosed: false } }],
    ['No court examined it, and none is open', false, { assurance: { courtReviewed: false } }],
    ['No court examined it yet, and one is open', true, { assurance: { courtReviewed: false }, states: { courtReviewAvailable: true } }],
    ['It does not lift a deferral', false, DEFERRED],
    ['There is no ban to lift', false, { fear: { tortureMoreLikelyThanNot: false } }, { applies: false }],
  ]),
  ...caseTable(third, [
    ['Told of the third country, and the fear was looked at', false],
    ['Told of it, and no fear was raised', false, { fear: { expressed: false, screened: false } }],
    ['Told of it, and the fear was not looked at', true, { fear: { screened: false } }],
    ['Not told of it', true, { notice: { given: false } }],
    ['The country is the one designated', false, { notice: { given: false }, removal: { designatedCountry: 'SV' } }],
    ['The country is the person’s own', false, { notice: { given: false }, person: { nationalities: ['VE', 'SV'] } }],
  ]),
];

const enemy = (rule: string): CaseBase => ({
  rule,
  on: '2025-03-15',
  file: {
    person: venezuelan,
    proposal: asEnemyTo('SV'),
    states: { warDeclared: true, invasionByForeignNation: false, proclamationIssued: true, enemyNation: 'VE' },
    notice: {
      given: true,
      languageUnderstood: true,
      howToContest: true,
      servedAt: '2025-03-01T12:00:00-05:00',
      departureAt: '2025-03-08T12:00:00-05:00',
    },
  },
});
const INVASION = { states: { warDeclared: false, invasionByForeignNation: true } } as const;
const PEACE = { states: { warDeclared: false } } as const;

export const alienEnemiesMatterCases: readonly RuleCase[] = [
  ...caseTable(enemy('US.AEA'), [
    ['War is declared, and that is proclaimed', false],
    ['A foreign nation invades, and that is proclaimed', false, INVASION],
    ['There is neither war nor invasion', true, PEACE],
    ['Nothing is proclaimed', true, { states: { proclamationIssued: false } }],
  ]),
  ...caseTable(enemy('US.AEA.PERSON'), [
    ['Fourteen on the day of decision', false, { person: { birthDate: '2011-03-15' } }],
    ['Fourteen the day after', true, { person: { birthDate: '2011-03-16' } }],
  ]),
  ...caseTable(enemy('US.AEA.POWER'), [
    ['War is declared and proclaimed against the person’s nation', true],
    ['A foreign nation invades, and that is proclaimed', true, INVASION],
    ['There is neither war nor invasion', false, PEACE],
    ['Nothing is proclaimed', false, { states: { proclamationIssued: false } }],
    ['The person is of another nation', false, { person: { nationalities: ['CO'] } }],
    ['The person has become a citizen here', false, { person: { nationalities: ['VE', 'US'] } }],
    ['Fourteen on the day of decision', true, { person: { birthDate: '2011-03-15' } }],
    ['Fourteen the day after', false, { person: { birthDate: '2011-03-16' } }],
    ['If the proclamation were enough by itself', true, PEACE, { readings: { 'US.AEA': 'B' } }],
  ]),
  ...caseTable(enemy('US.AEA.NOTICE'), [
    ['Seven days’ notice in a language the person understands', false],
    ['No notice', true, { notice: { given: false } }],
    ['Notice in a language the person does not understand', true, { notice: { languageUnderstood: false } }],
    ['An hour less than seven days', true, { notice: { departureAt: '2025-03-08T11:00:00-05:00' } }],
  ]),
  ...caseTable(enemy('US.AEA.24H'), [
    ['A week’s notice that says how to contest', false],
    ['A week’s notice that does not', true, { notice: { howToContest: false } }],
    ['A day’s notice', true, { notice: { departureAt: '2025-03-02T12:00:00-05:00' } }],
    ['Half an hour more than a day', false, { notice: { departureAt: '2025-03-02T12:30:00-05:00' } }],
  ]),
];
