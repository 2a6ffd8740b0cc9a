/** Worked cases of the Detainee Treatment Act. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { citizen, finalFederal, found, rentedIn } from './people-in-cases.ts';

const held = { person: citizen, conviction: finalFederal, proposal: rentedIn('SV') };
const risk = (result: boolean, on: string) => found('ill-treatment-risk', result, on, 'United States District Court');

export const humaneTreatmentCases: readonly RuleCase[] = [
  {
    rule: 'US.DTA',
    title: 'A court has found that the person would be ill-treated at the rented prison',
    on: '2025-02-15',
    holds: true,
    file: { ...held, findings: [risk(true, '2025-02-10')] },
  },
  {
    rule: 'US.DTA',
    title: 'A court has found that the person would not be ill-treated',
    on: '2025-02-15',
    holds: false,
    file: { ...held, findings: [risk(false, '2025-02-10')] },
  },
  { rule: 'US.DTA', title: 'Nobody has made a finding', on: '2025-02-15', holds: 'unknown', file: held },
  {
    rule: 'US.DTA',
    title: 'Read so that control has passed, the ban is silent',
    on: '2023-04-30',
    holds: false,
    readings: { 'US.DTA': 'B' },
    file: { ...held, findings: [risk(true, '2023-04-10')] },
  },
];
