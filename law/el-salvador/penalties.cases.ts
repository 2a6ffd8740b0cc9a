/** Worked cases of the penalties that El Salvador does not carry out, and of its Penal Code. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { penaltyMatterCases } from './el-salvador-matters.cases.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const transfer = (file: PersonFileInput): PersonFileInput => ({
  ...file,
  proposal: { mode: 'sentence-transfer', sendingState: 'US', receivingState: 'SV', ...file.proposal },
});
const life = { type: 'life' } satisfies PersonFileInput['sentence'];

export const penaltyCases: readonly RuleCase[] = [
  ...penaltyMatterCases,
  {
    rule: 'SV.C27',
    title: 'Life for murder, before the vote',
    on: '2026-02-02',
    holds: true,
    file: transfer({ sentence: life, offences: [{ categories: ['homicide'] }] }),
  },
  {
    rule: 'SV.C27',
    title: 'Life for murder on the day of the vote, when no reform could yet be in force',
    on: '2026-03-17',
    holds: true,
    file: transfer({ sentence: life, offences: [{ categories: ['homicide'] }] }),
  },
  {
    rule: 'SV.C27',
    title: 'Life for murder, after the vote: in force or not was not found',
    on: '2026-03-20',
    holds: 'unknown',
    file: transfer({ sentence: life, offences: [{ categories: ['homicide'] }] }),
  },
  {
    rule: 'SV.C27',
    title: 'Life for terrorism, after the vote',
    on: '2026-11-24',
    holds: 'unknown',
    file: transfer({ sentence: life, offences: [{ categories: ['terrorism'] }] }),
  },
  {
    rule: 'SV.C27',
    title: 'Life for drugs, after the vote: the reform does not reach it',
    on: '2026-03-20',
    holds: true,
    file: transfer({ sentence: life, offences: [{ categories: ['drugs'] }] }),
  },
  {
    rule: 'SV.C27',
    title: 'A term of years',
    on: '2026-03-20',
    holds: false,
    file: transfer({ sentence: { type: 'determinate' }, offences: [{ categories: ['homicide'] }] }),
  },
  { rule: 'SV.C27.DEATH', title: 'A death sentence', on: '2026-02-02', holds: true, file: transfer({ sentence: { type: 'death' } }) },
  { rule: 'SV.C27.DEATH', title: 'A term of years', on: '2026-02-02', holds: false, file: transfer({ sentence: { type: 'determinate' } }) },
  {
    rule: 'SV.C27.TORMENT',
    title: 'Torture in CECOT was documented in November 2025',
    on: '2026-02-02',
    holds: true,
    file: transfer({ proposal: { facility: 'cecot' } }),
  },
  {
    rule: 'SV.C27.TORMENT',
    title: 'No place of detention awaits the person',
    on: '2026-02-02',
    holds: false,
    file: transfer({ proposal: { mode: 'removal', facility: 'none' } }),
  },
  {
    rule: 'SV.CP45',
    title: 'A term of seventy-five years is brought down to sixty',
    on: '2026-02-02',
    holds: true,
    file: transfer({ sentence: { type: 'determinate', start: '2015-03-01', imposed: 'P75Y' } }),
  },
  {
    rule: 'SV.CP45',
    title: 'Sixty years exactly stay as they are',
    on: '2026-02-02',
    holds: false,
    file: transfer({ sentence: { type: 'determinate', start: '2015-03-01', imposed: 'P60Y' } }),
  },
  {
    rule: 'SV.CP85/86',
    title: 'An offence with a maximum of ten years, before the reform',
    on: '2023-06-01',
    holds: true,
    file: transfer({ offences: [{ committedOn: '2018-05-04', executingMaximum: 'P10Y' }] }),
  },
  {
    rule: 'SV.CP85/86',
    title: 'An offence with a maximum of three years',
    on: '2023-06-01',
    holds: false,
    file: transfer({ offences: [{ committedOn: '2018-05-04', executingMaximum: 'P3Y' }] }),
  },
  {
    rule: 'SV.CP85/86',
    title: 'The same ten years since the reform: exclusions are not known',
    on: '2026-02-02',
    holds: 'unknown',
    file: transfer({ offences: [{ committedOn: '2018-05-04', executingMaximum: 'P10Y' }] }),
  },
];
