/** Worked cases of the statutes on custody and the place of imprisonment. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { placementMatterCases } from './liberty-and-placement-matters.cases.ts';
import type { FindingQuestion } from '../../src/people/closed-lists.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import {
  asEnemyTo,
  citizen,
  dualCitizen,
  finalFederal,
  finalState,
  found,
  noConviction,
  removalToPrisonIn,
  rentedIn,
  salvadoran,
  venezuelan,
  verifiedConsent,
} from './people-in-cases.ts';

const bureauFound = (question: FindingQuestion, result: boolean, on = '2023-03-01') =>
  found(question, result, on, 'Federal Bureau of Prisons');

const prisonFound = (upToStandard: boolean): PersonFileInput['findings'] => [
  bureauFound('facility-meets-sending-standards', upToStandard),
  bureauFound('facility-suitable', true),
  bureauFound('legal-custody-retained', true),
];

const willingCitizen = { person: citizen, conviction: finalFederal, consent: verifiedConsent, proposal: rentedIn('SV') };

export const custodyAndPlacementCases: readonly RuleCase[] = [
  ...placementMatterCases,
  {
    rule: 'US.NONDET',
    title: 'A citizen with a final federal sentence, willing to go, is to be held in a rented prison abroad',
    on: '2025-02-15',
    agreement: 'us-sv-2025',
    holds: true,
    file: willingCitizen,
  },
  {
    rule: 'US.NONDET',
    title: 'The person is not a citizen',
    on: '2025-02-15',
    agreement: 'us-sv-2025',
    holds: false,
    file: { ...willingCitizen, person: salvadoran },
  },
  {
    rule: 'US.NONDET',
    title: 'Read broadly, the placement statute is the Act of Congress for a federal sentence',
    on: '2023-04-30',
    holds: false,
    readings: { 'US.PLACE': 'B' },
    file: willingCitizen,
  },
  {
    rule: 'US.NONDET',
    title: 'The broad reading cannot be relied on after the day up to which the statute was checked',
    on: '2025-02-15',
    holds: 'unknown',
    readings: { 'US.PLACE': 'B' },
    file: willingCitizen,
  },
  {
    rule: 'US.NONDET',
    title: 'Even the broad reading has no statute for a citizen sentenced by a state',
    on: '2023-04-30',
    holds: true,
    readings: { 'US.PLACE': 'B' },
    file: { ...willingCitizen, conviction: finalState },
  },
  {
    rule: 'US.NONDET',
    title: 'Read so that paid custody abroad is not detention by the United States, the ban is silent',
    on: '2025-02-15',
    holds: false,
    readings: { 'US.CONSTRUCTIVE': 'B' },
    file: willingCitizen,
  },
  {
    rule: 'US.NONDET.REMOVAL',
    title: 'A citizen taken for a foreigner is to be put in a prison abroad',
    on: '2025-03-15',
    holds: true,
    file: { person: dualCitizen, conviction: noConviction, proposal: removalToPrisonIn('SV') },
  },
  {
    rule: 'US.NONDET.REMOVAL',
    title: 'A Venezuelan is not a citizen',
    on: '2025-03-15',
    holds: false,
    file: { person: venezuelan, conviction: noConviction, proposal: asEnemyTo('SV') },
  },
  {
    rule: 'US.PRISONCTRL',
    title: 'The Bureau of Prisons has found that it would not keep legal custody',
    on: '2025-02-15',
    holds: true,
    file: { ...willingCitizen, findings: [bureauFound('legal-custody-retained', false)] },
  },
  {
    rule: 'US.PRISONCTRL',
    title: 'The sending state’s own governor runs the rented prison, and legal custody stays',
    on: '2016-06-01',
    agreement: 'no-nl-2015',
    holds: false,
    file: { ...willingCitizen, findings: [bureauFound('legal-custody-retained', true, '2016-01-10')] },
  },
  {
    rule: 'US.PLACE',
    title: 'A federal sentence is to be served in a rented prison abroad',
    on: '2025-02-15',
    agreement: 'us-sv-2025',
    holds: true,
    file: willingCitizen,
  },
  {
    rule: 'US.PLACE',
    title: 'Read broadly, the statute reaches a contracted prison abroad',
    on: '2023-04-30',
    holds: false,
    readings: { 'US.PLACE': 'B' },
    file: willingCitizen,
  },
  {
    rule: 'US.PLACE',
    title: 'On a later day the broad reading rests on law that was not checked',
    on: '2025-02-15',
    holds: 'unknown',
    readings: { 'US.PLACE': 'B' },
    file: willingCitizen,
  },
  {
    rule: 'US.PLACE',
    title: 'A state passed the sentence: the federal statute does not speak',
    applies: false,
    on: '2025-02-15',
    holds: false,
    file: { ...willingCitizen, conviction: finalState },
  },
  {
    rule: 'US.PLACE.STANDARDS',
    title: 'Under the broad reading the Bureau has found the prison up to standard and suitable, and keeps legal custody',
    on: '2023-04-30',
    holds: true,
    readings: { 'US.PLACE': 'B' },
    file: { ...willingCitizen, findings: prisonFound(true) },
  },
  {
    rule: 'US.PLACE.STANDARDS',
    title: 'Under the broad reading the prison fails the Bureau’s standards',
    on: '2023-04-30',
    holds: false,
    readings: { 'US.PLACE': 'B' },
    file: { ...willingCitizen, findings: prisonFound(false) },
  },
  {
    rule: 'US.PLACE.STANDARDS',
    title: 'Under the broad reading nobody has looked at the prison',
    on: '2023-04-30',
    holds: 'unknown',
    readings: { 'US.PLACE': 'B' },
    file: willingCitizen,
  },
  {
    rule: 'US.PLACE.STANDARDS',
    title: 'Under the narrow reading the standards are not asked about',
    applies: false,
    on: '2025-02-15',
    holds: true,
    file: willingCitizen,
  },
  {
    rule: 'US.500MI',
    title: 'The home is in the United States and the prison in another country',
    on: '2025-02-15',
    holds: true,
    file: willingCitizen,
  },
  {
    rule: 'US.500MI',
    title: 'The person’s home is in the country of the prison',
    on: '2025-02-15',
    holds: false,
    file: { ...willingCitizen, person: { ...salvadoran, residence: { country: 'SV' } } },
  },
];
