/** One place against every standard: lawful places with their working, and the area each person would have at each capacity said of it. */
import type { Place, PlaceCapacity } from '../instruments/place.ts';
import { areaPerPersonCm2, lawfulPlaces, type LawfulPlaces } from './lawful-places.ts';
import { SPACE_STANDARDS, type SpaceStandard } from './space-standards.ts';

export type PlaceByStandards = {
  /** Empty where no cell’s floor is known. A standard for single cells says nothing of a cell built for many, and is left out there. */
  readonly standards: readonly { readonly standard: SpaceStandard; readonly lawful: LawfulPlaces | undefined }[];
  readonly capacities: readonly { readonly capacity: PlaceCapacity; readonly areaCm2: number | undefined }[];
};

export function placeByStandards({ cells = [], capacities = [] }: Place): PlaceByStandards {
  const shared = cells.some(({ bunks }) => bunks !== 1);
  return {
    standards:
      cells.length === 0
        ? []
        : SPACE_STANDARDS.filter(({ setting }) => !(shared && setting === 'single')).map((standard) => ({
            standard,
            lawful: lawfulPlaces(cells, standard),
          })),
    capacities: capacities.map((capacity) => ({
      capacity,
      areaCm2: cells.length === 0 ? undefined : areaPerPersonCm2(cells, capacity.people),
    })),
  };
}
