/** The prison at Tilburg, rented by Belgium from 2010 to 2016. No floor area of its cells was found; the anti-torture committee objected to its eight-bed dormitories. */
import { text } from '../src/base/text.ts';
import type { FigureKey, Place, PlaceFigure } from '../src/instruments/place.ts';

const WHOLE_TEXT = 'https://wetten.overheid.nl/BWBV0003614';
const CPT_2012 = 'coe.int CPT news 2012 on Tilburg';
const RTBF = 'rtbf.be/info/belgique/detail_prison-de-tilburg-170-millions-…';
const OMROEP = 'omroepbrabant.nl/?news/2649191213';
const FLANDERS = 'flanderstoday.eu/node/205';
const EXTENSION = 'dillenadvocaten.be/…kl1812861…';

const figure = (key: FigureKey, at: Omit<PlaceFigure, 'key' | 'value'>, en: string, es: string): PlaceFigure => ({
  key,
  value: text(en, es),
  ...at,
});

export const tilburg: Place = {
  id: 'tilburg',
  name: text('Tilburg prison', 'Prisión de Tilburg'),
  country: 'NL',
  operator: text('Belgian governor with Dutch staff', 'Director belga con personal neerlandés'),
  figures: [
    figure(
      'opened',
      { from: '2010-02-02', source: 'mr-online.nl/belgische-gedetineerden-in-tilburg/', confidence: 'high' },
      'First transfers on 2 February 2010',
      'Primeros traslados el 2 de febrero de 2010',
    ),
    figure(
      'cells',
      { from: '2011-01-01', to: '2011-12-31', source: CPT_2012, confidence: 'high' },
      'Dormitories of eight beds, to which the committee tied serious violence between prisoners',
      'Dormitorios de ocho camas, a los que el comité ligó violencia grave entre presos',
    ),
    figure(
      'costPerPersonDay',
      { from: '2010-02-02', source: WHOLE_TEXT, confidence: 'medium' },
      'EUR 164.38 a place and day: 30 million over 500 places and 365 days',
      '164,38 euros por plaza y día: 30 millones entre 500 plazas y 365 días',
    ),
    figure(
      'costPerPersonDay',
      { from: '2010-01-01', to: '2015-12-31', source: RTBF, confidence: 'medium' },
      'About EUR 134, by the Belgian administration',
      'Unos 134 euros, según la administración belga',
    ),
    figure(
      'budget',
      { from: '2010-01-01', to: '2015-12-31', source: RTBF, confidence: 'medium' },
      'About EUR 170 million for 2010 to 2015',
      'Unos 170 millones de euros de 2010 a 2015',
    ),
    figure('cellArea', { source: 'looked for, not found', confidence: 'unknown' }, 'Not known', 'No consta'),
  ],
  facts: [],
  capacities: [
    { kind: 'rented', people: 500, from: '2010-02-02', source: FLANDERS, confidence: 'high', note: text('At least', 'Al menos') },
    {
      kind: 'rented',
      people: 681,
      from: '2010-02-02',
      source: WHOLE_TEXT,
      confidence: 'high',
      note: text('The most that the treaty prices', 'El máximo al que el tratado pone precio'),
    },
    {
      kind: 'rented',
      people: 581,
      from: '2014-01-01',
      source: EXTENSION,
      confidence: 'low',
      note: text(
        'Derived: 100 places withdrawn early in 2014 from the maximum',
        'Derivado: 100 plazas retiradas del máximo a comienzos de 2014',
      ),
    },
  ],
  held: [{ people: 360, from: '2016-12-31', to: '2016-12-31', source: OMROEP, confidence: 'medium' }],
};
