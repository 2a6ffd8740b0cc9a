/** What the pages on places show: everything said of a place with its source, and what the standards make of its cells. */
import { decimalText, rational } from '../base/rational.ts';
import type { Language } from '../base/text.ts';
import { areaPerPersonCm2 } from '../conditions/lawful-places.ts';
import { placeByStandards } from '../conditions/place-by-standards.ts';
import type { PeopleHeld, Place } from '../instruments/place.ts';
import { shownNumber } from '../locales/format.ts';
import { spanText } from '../reports/term-wording.ts';
import { cellPlan, type CellPlan } from './cell-plan.ts';
import { sourceLink, type SourceLink } from './links.ts';
import { placesWords } from './places-words.ts';

export type StandardRow = {
  readonly name: string;
  readonly meaning: string | undefined;
  readonly perCell: string | undefined;
  readonly places: string;
  readonly area: string | undefined;
  readonly bound: string | undefined;
  readonly working: readonly string[];
  readonly bar: string;
  readonly claim: boolean;
  readonly cite: string;
  readonly source: SourceLink;
};

export type PlaceModel = {
  readonly name: string;
  readonly operator: string;
  readonly country: string;
  readonly rows: readonly StandardRow[];
  readonly plans: readonly { readonly name: string; readonly people: string; readonly each: string; readonly plan: CellPlan }[];
  readonly cellArea: string | undefined;
  readonly band: { readonly x: string; readonly width: string; readonly note: string } | undefined;
  readonly figures: readonly { readonly value: string; readonly when: string; readonly confidence: string; readonly source: SourceLink }[];
};

const squareMetres = (cm2: number, language: Language, places = 2): string =>
  decimalText(rational(Math.round(cm2), 10_000), places).replace('.', language === 'es' ? ',' : '.');

export const rangeText = (held: PeopleHeld, language: Language): string =>
  `${shownNumber(held.people, language)}${held.high === undefined ? '' : `–${shownNumber(held.high, language)}`}`;

export const datesText = (dated: { readonly from?: string; readonly to?: string }, language: Language): string =>
  spanText(dated, language) ?? '';

export function placeModel(place: Place, language: Language): PlaceModel {
  const words = placesWords(language);
  const rows = rowsOf(place, language);
  const most = Math.max(1, ...rows.map(({ count }) => count));
  const share = (count: number): string => `${((100 * count) / most).toFixed(2)}%`;
  const widest = (place.held ?? []).filter(({ high }) => high !== undefined).at(-1) ?? place.held?.at(-1);
  const [cell] = place.cells ?? [];
  return {
    name: place.name[language],
    operator: place.operator[language],
    country: place.country,
    rows: rows.map(({ count, row }) => ({ ...row, bar: share(count) })),
    plans: cell === undefined ? [] : plansOf(place, language),
    cellArea: cell === undefined ? undefined : squareMetres(cell.floorCm2, language, 0),
    band:
      widest === undefined || rows.length === 0
        ? undefined
        : {
            x: share(widest.people),
            width: share((widest.high ?? widest.people + most / 400) - widest.people),
            note: words.heldBand(rangeText(widest, language)),
          },
    figures: place.figures.map((one) => ({
      value: one.value[language],
      when: datesText(one, language),
      confidence: words.confidence[one.confidence],
      source: sourceLink(one.source),
    })),
  };
}

type CountedRow = { readonly count: number; readonly row: Omit<StandardRow, 'bar'> };

function rowsOf(place: Place, language: Language): readonly CountedRow[] {
  const words = placesWords(language);
  const { standards, capacities } = placeByStandards(place);
  const claims = capacities.map(({ capacity, areaCm2 }): CountedRow => ({
    count: capacity.people,
    row: {
      name: words.kinds[capacity.kind],
      meaning: capacity.note?.[language],
      perCell: undefined,
      places: shownNumber(capacity.people, language),
      area: areaCm2 === undefined ? undefined : words.each(squareMetres(areaCm2, language)),
      bound: undefined,
      working: [],
      claim: true,
      cite: datesText(capacity, language),
      source: sourceLink(capacity.source),
    },
  }));
  const reckoned = standards.flatMap(({ standard, lawful }): readonly CountedRow[] =>
    lawful === undefined
      ? []
      : [
          {
            count: lawful.places,
            row: {
              name: standard.body[language],
              meaning: standard.meaning[language],
              perCell: lawful.groups.map(({ peoplePerCell }) => shownNumber(peoplePerCell, language)).join(' / '),
              places: shownNumber(lawful.places, language),
              area: standard.perPersonCm2 === undefined ? undefined : words.each(squareMetres(standard.perPersonCm2, language, 1)),
              bound: words.bound[lawful.bound],
              working: [...lawful.working, ...lawful.missing].map((note) => note[language]),
              claim: false,
              cite: standard.cite,
              source: sourceLink(standard.source),
            },
          },
        ],
  );
  return [...claims, ...reckoned.toSorted((a, b) => b.count - a.count)];
}

/** The claim, the bunks, and the four lines that decide: as many as a cell holds by each. */
function plansOf(place: Place, language: Language): PlaceModel['plans'] {
  const words = placesWords(language);
  const [cell] = place.cells ?? [];
  if (cell === undefined) return [];
  const { standards, capacities } = placeByStandards(place);
  const claims = capacities
    .filter(({ capacity }) => capacity.kind === 'claimed' || capacity.kind === 'bunks')
    .map(({ capacity }) => ({ name: words.kinds[capacity.kind], people: Math.floor(capacity.people / cell.cells) }));
  const lines = standards.flatMap(({ standard, lawful }) =>
    lawful === undefined || standard.id === 'icrc-lying' || standard.id === 'cpt-desirable' || standard.id === 'ecthr-4'
      ? []
      : [{ name: standard.body[language], people: lawful.groups[0]?.peoplePerCell ?? 0 }],
  );
  return [...claims, ...lines.toSorted((a, b) => b.people - a.people)].map(({ name, people }) => ({
    name,
    people: words.people(shownNumber(people, language)),
    each: words.each(squareMetres(areaPerPersonCm2([{ ...cell, cells: 1 }], people) ?? 0, language)),
    plan: cellPlan(cell.floorCm2, people),
  }));
}
