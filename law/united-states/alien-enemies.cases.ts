/** Worked cases of the Alien Enemies Act. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { alienEnemiesMatterCases } from './removal-matters.cases.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import { asEnemyTo, citizen, salvadoran, venezuelan } from './people-in-cases.ts';

const proclaimed = { warDeclared: false, invasionByForeignNation: false, proclamationIssued: true, enemyNation: 'VE' };
const atWar = { ...proclaimed, warDeclared: true };
const base = { person: venezuelan, states: proclaimed, proposal: asEnemyTo('SV') };
const on = '2025-03-15';

const noticed = (servedAt: string, departureAt: string, howToContest: boolean): PersonFileInput => ({
  ...base,
  notice: { given: true, servedAt, departureAt, languageUnderstood: true, howToContest },
});

export const alienEnemiesCases: readonly RuleCase[] = [
  ...alienEnemiesMatterCases,
  {
    rule: 'US.AEA',
    title: 'A proclamation has been issued, but there is no war and no invasion by a foreign nation',
    on,
    holds: true,
    file: base,
  },
  {
    rule: 'US.AEA',
    title: 'Read so that the proclamation is enough, the Act is set off',
    on,
    holds: false,
    readings: { 'US.AEA': 'B' },
    file: base,
  },
  {
    rule: 'US.AEA',
    title: 'Past the day up to which the courts were followed, that reading cannot be relied on',
    on: '2026-09-01',
    holds: 'unknown',
    readings: { 'US.AEA': 'B' },
    file: base,
  },
  { rule: 'US.AEA', title: 'War is declared and proclaimed', on, holds: false, file: { ...base, states: atWar } },
  {
    rule: 'US.AEA',
    title: 'War is declared, but nothing has been proclaimed',
    on,
    holds: true,
    file: { ...base, states: { ...atWar, proclamationIssued: false } },
  },
  {
    rule: 'US.AEA.PERSON',
    title: 'A Salvadoran is taken under a proclamation against another nation',
    on,
    holds: true,
    file: { ...base, person: salvadoran },
  },
  {
    rule: 'US.AEA.PERSON',
    title: 'The person is thirteen',
    on,
    holds: true,
    file: { ...base, person: { ...venezuelan, birthDate: '2011-06-30' } },
  },
  {
    rule: 'US.AEA.PERSON',
    title: 'The person has become a citizen',
    on,
    holds: true,
    file: { ...base, person: { ...citizen, nationalities: ['VE', 'US'] } },
  },
  { rule: 'US.AEA.PERSON', title: 'A grown national of the nation named is not a citizen', on, holds: false, file: base },
  { rule: 'US.AEA.POWER', title: 'War is declared, and the Act reaches the person', on, holds: true, file: { ...base, states: atWar } },
  { rule: 'US.AEA.POWER', title: 'There is no war and no invasion', on, holds: false, file: base },
  {
    rule: 'US.AEA.NOTICE',
    title: 'The person is told four days before departure',
    on: '2025-05-01',
    holds: true,
    file: noticed('2025-05-01T09:00:00-05:00', '2025-05-05T09:00:00-05:00', true),
  },
  {
    rule: 'US.AEA.NOTICE',
    title: 'The person is told eight days before departure, in a language they understand',
    on: '2025-05-01',
    holds: false,
    file: noticed('2025-05-01T09:00:00-05:00', '2025-05-09T09:00:00-05:00', true),
  },
  {
    rule: 'US.AEA.NOTICE',
    title: 'Seven days on the calendar, over two time zones, are one hour short',
    on: '2025-05-01',
    holds: true,
    file: noticed('2025-05-01T09:00:00-05:00', '2025-05-08T09:00:00-04:00', true),
  },
  {
    rule: 'US.AEA.NOTICE',
    title: 'Exactly seven days pass',
    on: '2025-05-01',
    holds: false,
    file: noticed('2025-05-01T09:00:00-05:00', '2025-05-08T10:00:00-04:00', true),
  },
  {
    rule: 'US.AEA.NOTICE',
    title: 'The hour of departure is not known',
    on: '2025-05-01',
    holds: 'unknown',
    file: { ...base, notice: { given: true, languageUnderstood: true, servedAt: '2025-05-01T09:00:00-05:00' } },
  },
  {
    rule: 'US.AEA.24H',
    title: 'A slip handed out the day before says nothing on how to contest',
    on: '2025-04-18',
    holds: true,
    file: noticed('2025-04-18T16:00:00-05:00', '2025-04-19T14:00:00-05:00', false),
  },
  {
    rule: 'US.AEA.24H',
    title: 'The notice says how to contest, but leaves a day',
    on: '2025-04-18',
    holds: true,
    file: noticed('2025-04-18T16:00:00-05:00', '2025-04-19T16:00:00-05:00', true),
  },
  {
    rule: 'US.AEA.24H',
    title: 'The notice says how to contest and leaves eight days',
    on: '2025-05-01',
    holds: false,
    file: noticed('2025-05-01T09:00:00-05:00', '2025-05-09T09:00:00-05:00', true),
  },
];
