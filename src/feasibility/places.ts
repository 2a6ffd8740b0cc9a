/** How many the prison may hold by its operator's claim, by its bunks and by each standard, and what is left beside those already there. */
import { lawfulPlaces } from '../conditions/lawful-places.ts';
import { spaceStandard, type SpaceStandardId } from '../conditions/space-standards.ts';
import { text, type Text } from '../base/text.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import { valueOf, type CapacityRule } from './settings.ts';

export type PlaceCount = {
  readonly id: 'claimed' | 'bunks' | SpaceStandardId;
  readonly label: Text;
  readonly places: number;
  /** Square centimetres each if so many were held. */
  readonly areaCm2?: number;
  readonly bound: 'exact' | 'upper-bound' | 'claim';
  /** Places less those already held; negative where there are already too many. */
  readonly left: number;
};

const CM2 = 10_000;
const STANDARDS: readonly SpaceStandardId[] = ['ecthr-3', 'icrc-shared', 'cpt-shared'];
const RULE_IDS: { readonly [R in CapacityRule]: PlaceCount['id'] } = {
  claimed: 'claimed',
  'standard:ecthr': 'ecthr-3',
  'standard:icrc': 'icrc-shared',
  'standard:cpt': 'cpt-shared',
};

export function placeCounts(arrangement: Arrangement): readonly PlaceCount[] {
  const held = valueOf(arrangement, 'held') ?? 0;
  const cells = valueOf(arrangement, 'cells');
  const cellArea = valueOf(arrangement, 'cellArea');
  const claimed = valueOf(arrangement, 'claimed');
  const bunks = valueOf(arrangement, 'bunks');
  const floorCm2 = cells === undefined || cellArea === undefined ? undefined : cells * cellArea * CM2;
  const each = (places: number): { readonly areaCm2?: number } =>
    floorCm2 === undefined || places === 0 ? {} : { areaCm2: Math.round(floorCm2 / places) };
  const counts: PlaceCount[] = [];
  const add = (id: PlaceCount['id'], label: Text, places: number, bound: PlaceCount['bound']): void => {
    counts.push({ id, label, places, bound, left: places - held, ...each(places) });
  };
  if (claimed !== undefined) add('claimed', text('As claimed or agreed', 'Según lo afirmado o acordado'), claimed, 'claim');
  if (cells !== undefined && bunks !== undefined) add('bunks', text('One bunk each', 'Una litera cada una'), cells * bunks, 'claim');
  if (cells === undefined || cellArea === undefined) return counts;
  for (const id of STANDARDS) {
    const standard = spaceStandard(id);
    const lawful = lawfulPlaces([{ cells, floorCm2: cellArea * CM2 }], standard);
    if (lawful !== undefined) add(id, standard.body, lawful.places, lawful.bound);
  }
  return counts;
}

export const placesUnder = (counts: readonly PlaceCount[], rule: CapacityRule): PlaceCount | undefined =>
  counts.find(({ id }) => id === RULE_IDS[rule]);
