/** The prison at Tartu that Sweden means to rent. Its 400 cells are known and their floor is not, so nothing can be reckoned from space. */
import { text } from '../src/base/text.ts';
import type { FigureKey, Place, PlaceFigure } from '../src/instruments/place.ts';

const AGREEMENT_PRESS = 'err.ee/1609724937';
const REUTERS = 'dailyguardian.eu/sweden-reaches-historic-deal-…';
const PRICE = 'err.ee/1609718367';

const figure = (key: FigureKey, at: Omit<PlaceFigure, 'key' | 'value'>, en: string, es: string): PlaceFigure => ({
  key,
  value: text(en, es),
  ...at,
});

export const tartu: Place = {
  id: 'tartu',
  name: text('Tartu prison', 'Prisión de Tartu'),
  country: 'EE',
  operator: text('Estonian prison service', 'Servicio penitenciario de Estonia'),
  figures: [
    figure(
      'cells',
      { from: '2025-06-18', source: AGREEMENT_PRESS, confidence: 'high' },
      '400 cells for up to 600 men',
      '400 celdas para hasta 600 hombres',
    ),
    figure(
      'systemCapacity',
      { from: '2025-06-18', source: REUTERS, confidence: 'high' },
      '933 places in the prison, about 600 of them empty',
      '933 plazas en la prisión, unas 600 vacías',
    ),
    figure(
      'costPerPersonDay',
      { from: '2025-06-18', source: PRICE, confidence: 'high' },
      'EUR 8,500 a person and month; at least 30.6 million a year',
      '8.500 euros por persona y mes; al menos 30,6 millones al año',
    ),
    figure(
      'costPerPersonDay',
      { from: '2025-06-18', source: PRICE, confidence: 'medium' },
      'Estonia’s own cost: EUR 3,200 a month, about 5,000 with education and the like',
      'Coste propio de Estonia: 3.200 euros al mes, unos 5.000 con educación y demás',
    ),
    figure('cellArea', { source: 'looked for, not found', confidence: 'unknown' }, 'Not known', 'No consta'),
  ],
  facts: [],
  capacities: [
    {
      kind: 'rented',
      people: 300,
      from: '2025-06-18',
      source: PRICE,
      confidence: 'high',
      note: text(
        'Paid for whatever the occupancy; one report says 300 cells',
        'Pagadas sea cual sea la ocupación; una noticia dice 300 celdas',
      ),
    },
    { kind: 'rented', people: 600, from: '2025-06-18', source: AGREEMENT_PRESS, confidence: 'high', note: text('At most', 'Como máximo') },
    {
      kind: 'legal',
      people: 933,
      from: '2025-06-18',
      source: REUTERS,
      confidence: 'high',
      note: text('The whole prison', 'Toda la prisión'),
    },
  ],
  held: [],
};
