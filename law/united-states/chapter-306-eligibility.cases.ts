/** Worked cases of chapter 306: who may be transferred. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { eligibilityMatterCases } from './chapter-306-matters.cases.ts';
import { citizen, dualCitizen, finalFederal, rentedIn, salvadoran, transferTo, venezuelan, verifiedConsent } from './people-in-cases.ts';

const willingCitizen = { person: citizen, conviction: finalFederal, consent: verifiedConsent };
const willingDual = { person: dualCitizen, conviction: finalFederal, consent: verifiedConsent, proposal: transferTo('SV') };

export const chapter306EligibilityCases: readonly RuleCase[] = [
  ...eligibilityMatterCases,
  {
    rule: 'US.CH306.SCOPE',
    title: 'Under the narrow reading a rented prison, too, is for chapter 306',
    on: '2025-02-15',
    holds: true,
    file: { ...willingCitizen, proposal: rentedIn('SV') },
  },
  {
    rule: 'US.CH306.SCOPE',
    title: 'Under the broad reading a rented prison is not',
    on: '2023-04-30',
    holds: false,
    readings: { 'US.PLACE': 'B' },
    file: { ...willingCitizen, proposal: rentedIn('SV') },
  },
  {
    rule: 'US.CH306.SCOPE',
    title: 'A transfer to serve the sentence is for chapter 306 under the broad reading, too',
    on: '2026-02-02',
    holds: true,
    readings: { 'US.PLACE': 'B' },
    file: willingDual,
  },
  {
    rule: 'US.CH306.TREATY',
    title: 'A deal on renting cells is no transfer treaty',
    on: '2025-02-15',
    agreement: 'us-sv-2025',
    holds: true,
    file: { ...willingCitizen, proposal: rentedIn('SV') },
  },
  {
    rule: 'US.CH306.TREATY',
    title: 'The inter-American convention is in force between the two states',
    on: '2026-02-02',
    agreement: 'us-sv-inter-american',
    holds: false,
    file: willingDual,
  },
  {
    rule: 'US.CH306.TREATY',
    title: 'Under the broad reading a rented prison needs no transfer treaty',
    applies: false,
    on: '2023-04-30',
    holds: false,
    readings: { 'US.PLACE': 'B' },
    file: { ...willingCitizen, proposal: rentedIn('SV') },
  },
  {
    rule: 'US.CH306.NATION',
    title: 'A citizen who is not Salvadoran wants to serve the sentence in El Salvador',
    on: '2026-02-02',
    holds: true,
    file: { ...willingCitizen, proposal: transferTo('SV') },
  },
  {
    rule: 'US.CH306.NATION',
    title: 'A citizen of both countries wants to serve the sentence in El Salvador',
    on: '2026-02-02',
    holds: false,
    file: willingDual,
  },
  {
    rule: 'US.CH306.NATION',
    title: 'Under the broad reading nationality does not matter to a rented prison',
    applies: false,
    on: '2023-04-30',
    holds: false,
    readings: { 'US.PLACE': 'B' },
    file: { ...willingCitizen, proposal: rentedIn('SV') },
  },
  {
    rule: 'US.CH306.NATION',
    title: 'Only some of the person’s nationalities are known',
    on: '2026-02-02',
    holds: 'unknown',
    file: { ...willingDual, person: { ...dualCitizen, nationalities: { items: ['US'], complete: false } } },
  },
  {
    rule: 'US.CH306.DUAL',
    title: 'One of the offences is no crime in the receiving country',
    on: '2026-02-02',
    holds: true,
    file: {
      ...willingDual,
      offences: [
        { description: 'fraud', dualCriminality: true },
        { description: 'reporting offence', dualCriminality: false },
      ],
    },
  },
  {
    rule: 'US.CH306.DUAL',
    title: 'Every offence is a crime in both countries',
    on: '2026-02-02',
    holds: false,
    file: { ...willingDual, offences: [{ description: 'fraud', dualCriminality: true }] },
  },
  {
    rule: 'US.CH306.DUAL',
    title: 'The offences have not been compared',
    on: '2026-02-02',
    holds: 'unknown',
    file: { ...willingDual, offences: [{ description: 'fraud' }] },
  },
  {
    rule: 'US.CH306.APPEAL',
    title: 'A petition against the sentence is pending',
    on: '2026-02-02',
    holds: true,
    file: { ...willingDual, conviction: { ...finalFederal, collateralAttackPending: true } },
  },
  { rule: 'US.CH306.APPEAL', title: 'Nothing is pending', on: '2026-02-02', holds: false, file: willingDual },
  {
    rule: 'US.CH306.AUTH',
    title: 'The Department of Justice has approved the transfer',
    on: '2026-02-02',
    holds: true,
    file: { ...willingDual, states: { dojDecision: 'approved' } },
  },
  {
    rule: 'US.CH306.AUTH',
    title: 'The Department of Justice has not decided yet',
    on: '2026-02-02',
    holds: false,
    file: { ...willingDual, states: { dojDecision: 'pending' } },
  },
  {
    rule: 'US.CH306.AUTH',
    title: 'The Department of Justice has refused',
    on: '2026-02-02',
    holds: false,
    file: { person: salvadoran, conviction: finalFederal, states: { dojDecision: 'refused' }, proposal: transferTo('SV') },
  },
  {
    rule: 'US.CH306.NATION',
    title: 'A Venezuelan is to be held in a rented prison in El Salvador',
    on: '2025-02-15',
    agreement: 'us-sv-2025',
    holds: true,
    file: { person: venezuelan, conviction: finalFederal, proposal: rentedIn('SV') },
  },
];
