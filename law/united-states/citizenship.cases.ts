/** Worked cases on citizenship of the United States and its loss. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { citizenshipMatterCases } from './removal-matters.cases.ts';
import { citizen, dualCitizen, removalTo, removalToPrisonIn, salvadoran } from './people-in-cases.ts';

const lost = (how: 'statute' | 'court-fraud' | 'voluntary-act', intent?: boolean) => ({
  person: { ...salvadoran, nationalityLoss: [{ country: 'US', how, on: '2024-11-05', ...(intent === undefined ? {} : { intent }) }] },
  proposal: removalTo('SV'),
});
const on = '2026-02-02';

export const citizenshipCases: readonly RuleCase[] = [
  ...citizenshipMatterCases,
  {
    rule: 'US.CITIZEN-RETURN',
    title: 'A citizen is to be removed',
    on,
    holds: true,
    file: { person: citizen, proposal: removalToPrisonIn('SV') },
  },
  {
    rule: 'US.CITIZEN-RETURN',
    title: 'A citizen of both countries is to be removed to the other one',
    on,
    holds: true,
    file: { person: dualCitizen, proposal: removalTo('SV') },
  },
  {
    rule: 'US.CITIZEN-RETURN',
    title: 'A Salvadoran is not a citizen',
    on,
    holds: false,
    file: { person: salvadoran, proposal: removalTo('SV') },
  },
  { rule: 'US.LOSS', title: 'Citizenship is said to have ended with a crime, by law', on, holds: true, file: lost('statute') },
  {
    rule: 'US.LOSS',
    title: 'An act was done without the intent to give citizenship up',
    on,
    holds: true,
    file: lost('voluntary-act', false),
  },
  { rule: 'US.LOSS', title: 'Citizenship was given up freely and meant so', on, holds: false, file: lost('voluntary-act', true) },
  { rule: 'US.LOSS', title: 'A court has found that naturalisation was got by fraud', on, holds: false, file: lost('court-fraud') },
  {
    rule: 'US.LOSS',
    title: 'No loss of nationality is claimed',
    on,
    holds: false,
    file: { person: { ...salvadoran, nationalityLoss: [] }, proposal: removalTo('SV') },
  },
  { rule: 'US.LOSS', title: 'The intent behind the act is not known', on, holds: 'unknown', file: lost('voluntary-act') },
  { rule: 'US.TROP', title: 'A statute took citizenship away as a punishment', on, holds: true, file: lost('statute') },
  { rule: 'US.TROP', title: 'A court has found that naturalisation was got by fraud', on, holds: false, file: lost('court-fraud') },
];
