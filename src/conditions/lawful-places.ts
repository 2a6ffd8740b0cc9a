/** How many people cells may hold by a standard, whole persons cell by cell, with the working. */
import { divideHalfUp } from '../base/rational.ts';
import { text, type Text } from '../base/text.ts';
import type { CellGroup, SpaceStandard } from './space-standards.ts';

export type LawfulPlaces = {
  readonly places: number;
  /** `upper-bound`: an area that the standard leaves out is not known, so that fewer may be lawful and more cannot be. */
  readonly bound: 'exact' | 'upper-bound';
  readonly groups: readonly {
    readonly cells: number;
    /** Of one cell, by the standard’s own measure. */
    readonly countedCm2: number;
    readonly peoplePerCell: number;
    readonly places: number;
  }[];
  readonly working: readonly Text[];
  /** What the measure needs and nobody has published. */
  readonly missing: readonly Text[];
};

/** Undefined where the standard has no number. A cell too small for its standard holds nobody; people are never spread over two cells. */
export function lawfulPlaces(cells: readonly CellGroup[], standard: SpaceStandard): LawfulPlaces | undefined {
  const { perPersonCm2 } = standard;
  if (perPersonCm2 === undefined) return undefined;
  const missing: Text[] = [];
  if (standard.measures.annexe === 'left-out' && cells.some(({ annexeCm2 }) => annexeCm2 === undefined)) missing.push(ANNEXE_UNKNOWN);
  const needsFurniture = standard.measures.furniture === 'left-out' || standard.unencumberedCm2 !== undefined;
  if (needsFurniture && cells.some(({ furnitureCm2 }) => furnitureCm2 === undefined)) missing.push(FURNITURE_UNKNOWN);
  const groups = cells.map((group) => {
    const countedCm2 = countedArea(group, standard);
    const people = peopleInCell(group, countedCm2, standard, perPersonCm2);
    return { cells: group.cells, countedCm2, peoplePerCell: people, places: group.cells * people };
  });
  return {
    places: groups.reduce((sum, { places }) => sum + places, 0),
    bound: missing.length > 0 ? 'upper-bound' : 'exact',
    groups,
    working: groups.map((group) => workingOf(group, standard, perPersonCm2)),
    missing,
  };
}

/** Of the gross floor, what counts under the standard; an area that is not known is not subtracted, which makes the figure an upper bound. */
export function countedArea(group: CellGroup, { measures }: SpaceStandard): number {
  const annexe = measures.annexe === 'left-out' ? (group.annexeCm2 ?? 0) : 0;
  const furniture = measures.furniture === 'left-out' ? (group.furnitureCm2 ?? 0) : 0;
  return Math.max(0, group.floorCm2 - annexe - furniture);
}

export function peopleInCell(group: CellGroup, counted: number, standard: SpaceStandard, perPerson: number): number {
  const first = standard.firstPersonCm2 ?? perPerson;
  const byArea = counted < first ? 0 : 1 + Math.floor((counted - first) / perPerson);
  const free = standard.unencumberedCm2;
  const byFree = free === undefined || group.furnitureCm2 === undefined ? byArea : Math.floor((counted - group.furnitureCm2) / free);
  return Math.max(0, Math.min(byArea, byFree, standard.setting === 'single' ? 1 : byArea));
}

/** Square centimetres each, rounded half up, if so many people share the gross floor. The true figure is lower where an annexe is not known. */
export function areaPerPersonCm2(cells: readonly CellGroup[], people: number): number | undefined {
  if (people <= 0) return undefined;
  const floor = cells.reduce((sum, group) => sum + BigInt(group.cells) * BigInt(group.floorCm2), 0n);
  return Number(divideHalfUp(floor, BigInt(people)));
}

const squareMetres = (cm2: number, mark: string): string => {
  const hundredths = Number(divideHalfUp(BigInt(cm2), 100n));
  return `${Math.trunc(hundredths / 100)}${mark}${String(hundredths % 100).padStart(2, '0')}`;
};

function workingOf(group: LawfulPlaces['groups'][number], standard: SpaceStandard, perPerson: number): Text {
  const line = (mark: string, cells: string, each: string, first: string): string =>
    `${group.cells} ${cells} × ${group.peoplePerCell} = ${group.places} (${squareMetres(group.countedCm2, mark)} m² ÷ ${squareMetres(perPerson, mark)} m² ${each}${
      standard.firstPersonCm2 === undefined ? '' : `, ${squareMetres(standard.firstPersonCm2, mark)} m² ${first}`
    })`;
  return text(line('.', 'cells', 'each', 'for the first'), line(',', 'celdas', 'cada una', 'para la primera'));
}

const ANNEXE_UNKNOWN = text(
  'The sanitary annexe, which does not count, is not known: an upper bound.',
  'No se conoce el anexo sanitario, que no cuenta: es un máximo.',
);
const FURNITURE_UNKNOWN = text(
  'The floor under furniture is not known: an upper bound.',
  'No se conoce el suelo bajo los muebles: es un máximo.',
);
