/** A place of detention as dated, sourced figures. Figures in conflict stand side by side; the ones that rules read are chosen with their day. */
import type { Text } from '../base/text.ts';
import type { Confidence } from '../rules/rule.ts';
import type { Facts } from '../rules/facts.ts';

export const FIGURE_KEYS = [
  'opened',
  'land',
  'cells',
  'cellArea',
  'bunks',
  'sanitation',
  'claimedCapacity',
  'designCapacity',
  'peoplePerCell',
  'peopleHeld',
  'areaPerPerson',
  'staff',
  'regime',
  'visits',
  'light',
  'buildCost',
  'deaths',
  'illTreatment',
  'budget',
  'costPerPersonDay',
  'systemPopulation',
  'systemCapacity',
  'population',
  'homicides',
  'other',
] as const;
export type FigureKey = (typeof FIGURE_KEYS)[number];

export type PlaceFigure = {
  readonly key: FigureKey;
  readonly value: Text;
  readonly from?: string;
  readonly to?: string;
  readonly source: string;
  readonly confidence: Confidence;
};

/** What rules may read of a place on a day; an absent value is unknown. */
export type PlaceFacts = {
  readonly from: string;
  readonly to?: string;
  readonly areaPerPersonCm2?: number;
  readonly outOfCellMinutesADay?: number;
  readonly documentedIllTreatment?: boolean;
  readonly visitsAllowed?: boolean;
  readonly peoplePerCell?: number;
  readonly peoplePerToilet?: number;
  readonly darkPunishmentCell?: boolean;
  readonly litAroundTheClock?: boolean;
};

/** Cells that are alike. `floorCm2` is the gross floor inside the walls; `annexeCm2` the sanitary annexe within it, absent where it is not known. */
export type CellGroup = {
  readonly cells: number;
  readonly floorCm2: number;
  readonly annexeCm2?: number;
  /** Floor under bunks, lockers and tables, absent where it is not known. */
  readonly furnitureCm2?: number;
  readonly bunks?: number;
};

type Dated = { readonly from?: string; readonly to?: string; readonly source: string; readonly confidence: Confidence };

/**
 * How many a place is said to hold, each by its own definition: `claimed` by its government, `planned`, `bunks` counted, `rented` by the agreement,
 * `legal` by the host’s own count of the whole prison. What is lawful is reckoned from the cells, never taken from here.
 */
export type PlaceCapacity = Dated & {
  readonly kind: 'claimed' | 'planned' | 'bunks' | 'rented' | 'legal';
  readonly people: number;
  readonly note?: Text;
};

/** How many were held, as one source says; `high` where it gives a range. */
export type PeopleHeld = Dated & { readonly people: number; readonly high?: number };

export type Place = {
  readonly id: string;
  readonly name: Text;
  readonly country: string;
  readonly operator: Text;
  readonly figures: readonly PlaceFigure[];
  readonly facts: readonly PlaceFacts[];
  /** As measured or published; absent where no floor area is known, and then no lawful number can be reckoned. */
  readonly cells?: readonly (CellGroup & Dated)[];
  readonly capacities?: readonly PlaceCapacity[];
  readonly held?: readonly PeopleHeld[];
};

/** The place's facts on that day, by path. Where no entry covers the day only the country is known. */
export function placeFactsOn(place: Place, on: string): Facts {
  const entry = place.facts.find(({ from, to }) => from <= on && (to === undefined || on <= to));
  const known = Object.entries(entry ?? {}).filter(([key]) => key !== 'from' && key !== 'to');
  return { 'place.country': place.country, ...Object.fromEntries(known.map(([key, value]) => [`place.${key}`, value])) };
}
