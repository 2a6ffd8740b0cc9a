/** `habeas places [ID]`: every place, or one with its figures and how many it may lawfully hold by each standard, with the working. */
import { nearest } from '../base/nearest.ts';
import { decimalText, rational } from '../base/rational.ts';
import type { Language } from '../base/text.ts';
import { placeByStandards, type PlaceByStandards } from '../conditions/place-by-standards.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Place } from '../instruments/place.ts';
import { shownNumber } from '../locales/format.ts';
import { CommandEnd, EXIT } from './exit.ts';

type Show = { readonly json?: boolean; readonly language: Language };

export function placesCommand({ catalogue }: Engine, id: string | undefined, { json, language }: Show): string {
  const { places } = catalogue;
  if (id === undefined)
    return json === true
      ? JSON.stringify(places, null, 2)
      : places.map((one) => `${one.id.padEnd(20)} ${one.country}  ${one.name[language]}`).join('\n');
  const place = places.find((one) => one.id === id);
  if (place === undefined) {
    const ids = places.map((one) => one.id);
    const near = nearest(id, ids);
    const hint = near === undefined ? '' : ` Did you mean '${near}'?`;
    throw new CommandEnd(EXIT.usage, [`There is no place '${id.slice(0, 100)}'.${hint} Known: ${ids.join(', ')}.`]);
  }
  const reckoned = placeByStandards(place);
  return json === true ? JSON.stringify({ ...place, byStandard: reckoned }, null, 2) : placeText(place, reckoned, language);
}

const WORDS = {
  en: {
    capacities: 'Said to hold',
    held: 'Held',
    lawful: 'Places by standard',
    most: 'at most ',
    noCells: 'No floor area of its cells is known: no lawful number can be reckoned.',
    none: 'No figure was found.',
    each: 'm² each',
    figures: 'Figures',
    kinds: { claimed: 'claimed', planned: 'planned', bunks: 'bunks', rented: 'rented', legal: 'capacity by law' },
  },
  es: {
    capacities: 'Se dice que caben',
    held: 'Recluidas',
    lawful: 'Plazas por norma',
    most: 'como máximo ',
    noCells: 'No se conoce la superficie de sus celdas: no se puede calcular un número lícito.',
    none: 'No se halló ninguna cifra.',
    each: 'm² cada una',
    figures: 'Cifras',
    kinds: { claimed: 'afirmadas', planned: 'planeadas', bunks: 'literas', rented: 'alquiladas', legal: 'capacidad legal' },
  },
} as const;

type Dated = { readonly from?: string; readonly to?: string; readonly source: string; readonly confidence: string };

function placeText(place: Place, reckoned: PlaceByStandards, language: Language): string {
  const words = WORDS[language];
  const number = (value: number): string => shownNumber(value, language);
  const span = ({ from, to }: Dated): string => (from === undefined && to === undefined ? '' : ` [${from ?? ''}..${to ?? ''}]`);
  const origin = (one: Dated): string => `${span(one)} · ${one.confidence} · ${one.source}`;
  const orNone = (lines: readonly string[], none: string): readonly string[] => (lines.length === 0 ? [`  ${none}`] : lines);
  const standards = reckoned.standards.flatMap(({ standard, lawful }) =>
    lawful === undefined
      ? []
      : [
          `  ${lawful.bound === 'upper-bound' ? words.most : ''}${number(lawful.places)}: ${standard.body[language]} (${standard.cite})`,
          ...[...lawful.working, ...lawful.missing].map((note) => `      ${note[language]}`),
        ],
  );
  const capacities = reckoned.capacities.map(({ capacity, areaCm2 }) => {
    const area = areaCm2 === undefined ? '' : `, ${squareMetres(areaCm2, language)} ${words.each}`;
    return `  ${number(capacity.people)} ${words.kinds[capacity.kind]}${area}${origin(capacity)}`;
  });
  const held = (place.held ?? []).map(
    (one) => `  ${number(one.people)}${one.high === undefined ? '' : `–${number(one.high)}`}${origin(one)}`,
  );
  return [
    `${place.id}: ${place.name[language]}`,
    '',
    words.capacities,
    ...orNone(capacities, words.none),
    '',
    words.held,
    ...orNone(held, words.none),
    '',
    words.lawful,
    ...orNone(standards, words.noCells),
    '',
    words.figures,
    ...place.figures.map((one) => `  ${one.key}: ${one.value[language]}${origin(one)}`),
  ].join('\n');
}

const squareMetres = (cm2: number, language: Language): string =>
  decimalText(rational(cm2, 10_000), 2).replace('.', language === 'es' ? ',' : '.');
