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
};

export type Place = {
  readonly id: string;
  readonly name: Text;
  readonly country: string;
  readonly operator: Text;
  readonly figures: readonly PlaceFigure[];
  readonly facts: readonly PlaceFacts[];
};

/** The place's facts on that day, by path. Where no entry covers the day only the country is known. */
export function placeFactsOn(place: Place, on: string): Facts {
  const entry = place.facts.find(({ from, to }) => from <= on && (to === undefined || on <= to));
  return {
    'place.country': place.country,
    'place.areaPerPersonCm2': entry?.areaPerPersonCm2,
    'place.outOfCellMinutesADay': entry?.outOfCellMinutesADay,
    'place.documentedIllTreatment': entry?.documentedIllTreatment,
    'place.visitsAllowed': entry?.visitsAllowed,
  };
}
