/** The prison at Gjilan (Pasjak) that Denmark means to rent. Nobody had been sent in any text seen, and no floor area was found. */
import { text } from '../src/base/text.ts';
import type { FigureKey, Place, PlaceFigure } from '../src/instruments/place.ts';

const TREATY = 'elov.dk/bilag/bilag-1-til-straffuldbyrdelsesloven-2-2-2/';
const RITZAU = 'https://danishnews.ritzau.com/article/9c4b05f6-1fb8-4fee-a4eb-4a29d5d71dda1';
const ESTONIAN_PRESS = 'err.ee/1609718367';

const figure = (key: FigureKey, at: Omit<PlaceFigure, 'key' | 'value'>, en: string, es: string): PlaceFigure => ({
  key,
  value: text(en, es),
  ...at,
});

export const gjilan: Place = {
  id: 'gjilan',
  name: text('Gjilan prison, Pasjak', 'Prisión de Gjilan, Pasjak'),
  country: 'XK',
  operator: text('Danish governor, administrative head of Kosovo', 'Director danés, jefe administrativo de Kosovo'),
  figures: [
    figure(
      'opened',
      { source: RITZAU, confidence: 'low' },
      'Not opened: early 2023, autumn 2026 and April 2027 have been given, and then no date',
      'No abierta: se dieron comienzos de 2023, otoño de 2026 y abril de 2027, y luego ninguna fecha',
    ),
    figure(
      'other',
      { from: '2025-09-08', source: RITZAU, confidence: 'high' },
      '293 persons matched its criteria on 8 September 2025, for 300 places',
      '293 personas cumplían sus criterios el 8 de septiembre de 2025, para 300 plazas',
    ),
    figure(
      'costPerPersonDay',
      { source: TREATY, confidence: 'medium' },
      'EUR 50,000 a place and year of rent, 70,000 with all yearly sums',
      '50.000 euros por plaza y año de alquiler, 70.000 con todas las sumas anuales',
    ),
    figure(
      'costPerPersonDay',
      { source: ESTONIAN_PRESS, confidence: 'medium' },
      'About EUR 5,550 a place and month, if the total is 200 million',
      'Unos 5.550 euros por plaza y mes, si el total es de 200 millones',
    ),
    figure(
      'systemPopulation',
      { from: '2021-01-01', to: '2021-12-31', source: 'minister of justice of Kosovo, 2021', confidence: 'low' },
      '700 to 800 of 2,500 places in Kosovo free (minister, 2021)',
      'De 700 a 800 de 2.500 plazas libres en Kosovo (ministra, 2021)',
    ),
    figure(
      'systemPopulation',
      { from: '2020-01-01', to: '2020-12-31', source: 'World Prison Brief, 2020', confidence: 'low' },
      '97 % full (World Prison Brief, 2020): both cannot be right',
      'Al 97 % (World Prison Brief, 2020): no pueden ser ciertas ambas',
    ),
    figure('cellArea', { source: 'looked for, not found', confidence: 'unknown' }, 'Not known', 'No consta'),
  ],
  facts: [],
  capacities: [{ kind: 'rented', people: 300, source: TREATY, confidence: 'high' }],
  held: [],
};
