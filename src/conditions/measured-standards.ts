/**
 * Every standard that a measurement can be held against. Those of law are the catalogue’s own rules, compiled from the rule language; those of space
 * that no rule holds are measured here by their measuring rule. TRUE means that the cell falls short that night.
 */
import { text, type Text } from '../base/text.ts';
import { NO_READINGS, type Engine } from '../decisions/engine.ts';
import { WHOLE_PLACE, type CellNight } from '../instruments/cell-night.ts';
import { compile } from '../rules/compile.ts';
import type { Facts } from '../rules/facts.ts';
import { lowerRule } from '../rules/lower.ts';
import { FALSE, fromBoolean, TRUE, UNKNOWN, type Truth } from '../rules/truth.ts';
import { countedArea, peopleInCell } from './lawful-places.ts';
import { spaceStandard, type SpaceStandardId } from './space-standards.ts';

/** By rule, in the order of a report: what each line weighs, and whether it is measured cell by cell or of the place as a whole. */
const BY_RULE = [
  ['IL.ECHR3.MURSIC', 'presumption', 'cell'],
  ['IL.ECHR3.MURSIC.FOUR', 'factor', 'cell'],
  ['ST.CPT', 'recommended', 'cell'],
  ['ST.ICRC', 'recommended', 'cell'],
  ['ST.MR12', 'standard', 'cell'],
  ['ST.MR13-16', 'standard', 'place'],
  ['ST.MR21-22', 'standard', 'place'],
  ['ST.MR23', 'standard', 'cell'],
  ['ST.MR24-31', 'standard', 'place'],
  ['ST.MR43-45', 'absolute', 'place'],
  ['ST.MR47-49', 'absolute', 'place'],
  ['ST.MR54-57', 'standard', 'place'],
  ['ST.MR58-63', 'standard', 'place'],
  ['ST.MR68-72', 'standard', 'place'],
  ['ST.MR73', 'standard', 'place'],
  ['ST.MR83-85', 'standard', 'place'],
  ['ST.BK', 'standard', 'place'],
  ['ST.EPR', 'standard', 'cell'],
  ['IL.ECHR3.AHMAD', 'factor', 'cell'],
] as const;

const BY_SPACE = ['icrc-lying', 'aca-single', 'cpt-desirable'] as const satisfies readonly SpaceStandardId[];

export type StandardForce = 'absolute' | 'presumption' | 'factor' | 'standard' | 'recommended' | 'desirable';
export type MeasuredStandardId = (typeof BY_RULE)[number][0] | (typeof BY_SPACE)[number];

export type MeasuredStandard = {
  readonly id: MeasuredStandardId;
  readonly statement: Text;
  readonly cite: string;
  readonly force: StandardForce;
  /** Of the place as a whole one look is enough; of cells each one must be known. */
  readonly level: 'cell' | 'place';
  readonly fallsShort: (one: CellNight, facts: Facts) => Truth;
};

/** @param knownAt the law as it was known on that day */
export function measuredStandards(engine: Engine, knownAt: string): readonly MeasuredStandard[] {
  const lowering = engine.lowering('rented-prison', knownAt, NO_READINGS);
  const byRule = BY_RULE.map(([id, force, level]): MeasuredStandard => {
    const rule = engine.rule(id);
    if (rule === undefined) throw new Error(`no rule ${id}`);
    const verdict = compile(lowerRule(rule, lowering).holds, engine.table.atoms);
    return {
      id,
      force,
      level,
      statement: rule.statement,
      cite: rule.citations.map(({ cite }) => cite).join('; '),
      fallsShort: (_, facts) => verdict(facts),
    };
  });
  return [...byRule, ...BY_SPACE.map(bySpace)];
}

function bySpace(id: (typeof BY_SPACE)[number]): MeasuredStandard {
  const standard = spaceStandard(id);
  return {
    id,
    level: 'cell',
    force: id === 'cpt-desirable' ? 'desirable' : id === 'icrc-lying' ? 'absolute' : 'recommended',
    statement: text(`${standard.body.en}: ${standard.meaning.en}`, `${standard.body.es}: ${standard.meaning.es}`),
    cite: standard.cite,
    fallsShort: ({ cell, people, floorCm2, annexeCm2, furnitureCm2 }) => {
      if (cell === WHOLE_PLACE || people === 0) return FALSE;
      if (people !== undefined && (standard.setting === 'single') !== (people === 1) && standard.setting !== 'all') return FALSE;
      if (people === undefined || floorCm2 === undefined || standard.perPersonCm2 === undefined) return UNKNOWN;
      const group = {
        cells: 1,
        floorCm2,
        ...(annexeCm2 === undefined ? {} : { annexeCm2 }),
        ...(furnitureCm2 === undefined ? {} : { furnitureCm2 }),
      };
      const short = fromBoolean(peopleInCell(group, countedArea(group, standard), standard, standard.perPersonCm2) < people);
      // What is not known is not subtracted: room enough by the gross floor settles nothing.
      const annexeMatters = standard.measures.annexe === 'left-out' && annexeCm2 === undefined;
      const furnitureMatters = standard.unencumberedCm2 !== undefined && furnitureCm2 === undefined;
      return short === TRUE || !(annexeMatters || furnitureMatters) ? short : UNKNOWN;
    },
  };
}
