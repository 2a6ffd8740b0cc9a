/** What Belgium paid: a fixed fee up to 500 places, priced steps above it, and secure transport. Prices of 2009, indexed. */
import { text } from '../../src/instruments/authoring.ts';
import type { TariffLine, TariffRule } from '../../src/instruments/agreement.ts';
import { FIRST_USE, LAST_DAY } from './rules.ts';
import { sources as s } from './sources.ts';

const read = { source: s.T15, confidence: 'high' } as const;
const line = { ...read, from: FIRST_USE, to: LAST_DAY } as const;

export const tariff: readonly TariffLine[] = [
  {
    ...line,
    id: 'fixed-fee',
    what: text('Fixed fee for the prison, whatever the occupancy', 'Tarifa fija por la prisión, sea cual sea la ocupación'),
    amount: { minor: '3000000000', currency: 'EUR' },
    per: 'year',
    each: 'arrangement',
    upTo: 500,
    cite: 'Art. 26(1), at prices of 2009 (index: Art. 29)',
  },
  {
    ...line,
    id: 'steps-of-fifty',
    what: text('Places 501 to 650, in steps of 50', 'Plazas 501 a 650, en tramos de 50'),
    amount: { minor: '21291700', currency: 'EUR' },
    per: 'month',
    each: 'place',
    beyond: 500,
    upTo: 650,
    inStepsOf: 50,
    cite: 'Art. 26(2)',
  },
  {
    ...line,
    id: 'last-places',
    what: text('Each place from 651 to 681', 'Cada plaza de la 651 a la 681'),
    amount: { minor: '14000', currency: 'EUR' },
    per: 'day',
    each: 'place',
    beyond: 650,
    upTo: 681,
    cite: 'Art. 26(2)',
  },
  {
    ...line,
    id: 'secure-transport',
    what: text('Secure transport, return run Tilburg–Wortel', 'Transporte seguro, ida y vuelta Tilburg–Wortel'),
    amount: { minor: '45500', currency: 'EUR' },
    per: 'once',
    each: 'journey',
    cite: 'Art. 27',
  },
];

export const tariffRules: readonly TariffRule[] = [
  {
    ...read,
    kind: 'index-series',
    series: 'nl-justice-five-year-weighted',
    baseYear: 2009,
    cite: 'Art. 29',
    what: text(
      'Each 1 January from 2010, by a five-year weighted average of the Dutch justice ministry’s figures for wages, housing and running costs',
      'Cada 1 de enero desde 2010, según la media ponderada de cinco años de las cifras del ministerio de justicia neerlandés sobre salarios, vivienda y gastos corrientes',
    ),
  },
  {
    ...read,
    kind: 'included',
    categories: ['building', 'staff', 'catering'],
    lines: ['fixed-fee'],
    cite: 'Art. 26(1)',
    what: text('The fee covers building, staff and catering', 'La tarifa cubre edificio, personal y alimentación'),
  },
  {
    ...read,
    kind: 'passed-on',
    categories: ['medical-outside'],
    cite: 'Art. 28',
    what: text(
      'Medical care outside the prison but in the Netherlands, for each act',
      'Atención médica fuera de la prisión pero en los Países Bajos, por acto',
    ),
  },
];
