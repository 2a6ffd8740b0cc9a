/** Places measured to the very limit of a standard and just beyond it; what a place holds is supposed for the case. */
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';

const ON = '2025-06-02';
const ADOPTED = '2015-12-17';
const DAY_BEFORE = '2015-12-16';

/** A place found sound by its inspector in what no figure tells. */
const soundElsewhere: PersonFileInput = {
  findings: (
    [
      ['family-and-counsel', true],
      ['forbidden-punishments', false],
    ] as const
  ).map(([question, result]) => ({ question, result, authority: 'Inspector of prisons', on: '2010-01-10', reasonsDocument: 'report 7' })),
  proposal: { sendingState: 'US', receivingState: 'MX', facility: 'state-prison-3' },
};

/** A place measured to the limit and just beyond it. */
const measured = (rule: string, title: string, place: { readonly [fact: string]: number | boolean }, holds: boolean): RuleCase => ({
  rule,
  title,
  on: ON,
  file: soundElsewhere,
  supposing: Object.fromEntries(Object.entries(place).map(([fact, value]) => [`place.${fact}`, value])),
  holds,
});

const atTheLimit: readonly RuleCase[] = [
  measured('ST.MR12', 'A cell alone', { peoplePerCell: 1 }, false),
  measured('ST.MR12', 'Two in a cell', { peoplePerCell: 2 }, true),
  measured('ST.MR23', 'An hour out of the cell', { outOfCellMinutesADay: 60 }, false),
  measured('ST.MR23', 'A minute less', { outOfCellMinutesADay: 59 }, true),
  measured('ST.MR43-45', 'Neither dark nor lit at night', { darkPunishmentCell: false, litAroundTheClock: false }, false),
  measured('ST.MR43-45', 'A dark cell', { darkPunishmentCell: true, litAroundTheClock: false }, true),
  measured('ST.MR43-45', 'Light around the clock', { darkPunishmentCell: false, litAroundTheClock: true }, true),
  measured('ST.MR58-63', 'Visits are allowed', { visitsAllowed: true }, false),
  measured('ST.ICRC', 'Together at 3.4 m², 25 to a toilet', { peoplePerCell: 2, areaPerPersonCm2: 34_000, peoplePerToilet: 25 }, false),
  measured('ST.ICRC', 'Together at a square centimetre less', { peoplePerCell: 2, areaPerPersonCm2: 33_999, peoplePerToilet: 25 }, true),
  measured('ST.ICRC', 'Alone at 5.4 m²', { peoplePerCell: 1, areaPerPersonCm2: 54_000, peoplePerToilet: 1 }, false),
  measured('ST.ICRC', 'Alone at a square centimetre less', { peoplePerCell: 1, areaPerPersonCm2: 53_999, peoplePerToilet: 1 }, true),
  measured('ST.ICRC', 'Room enough, but 26 to a toilet', { peoplePerCell: 2, areaPerPersonCm2: 80_000, peoplePerToilet: 26 }, true),
];

const firstDays: readonly RuleCase[] = (['ST.MR12', 'ST.MR23'] as const).flatMap((rule): readonly RuleCase[] => [
  { ...measured(rule, 'On the day the rules were adopted', { peoplePerCell: 2, outOfCellMinutesADay: 30 }, true), on: ADOPTED },
  { ...measured(rule, 'The day before', { peoplePerCell: 2, outOfCellMinutesADay: 30 }, true), on: DAY_BEFORE, holds: 'unknown' },
]);

export const prisonStandardsLimitCases: readonly RuleCase[] = [...atTheLimit, ...firstDays];
