/** Places, governance and price of the Tilburg treaty. */
import type { Term } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { article, term } from './term.ts';

export const termsOnPlacesAndPrice: readonly Term[] = [
  article(
    'places',
    'Art. 26(2)',
    'At least 500 places; priced steps to 650 and to a maximum of 681.',
    'Al menos 500 plazas; tramos con precio hasta 650 y hasta un máximo de 681.',
  ),
  term(
    'places',
    { layer: 'practice', from: '2014-01-01', cite: 'press', source: s.T13, confidence: 'high' },
    '100 places were withdrawn early in 2014.',
    'A comienzos de 2014 se retiraron 100 plazas.',
  ),
  article(
    'prison',
    'Art. 1(e)',
    'Tilburg prison, in law an annex of Wortel prison.',
    'Prisión de Tilburg, en derecho un anexo de la prisión de Wortel.',
  ),
  article('governance', 'Art. 6', 'A Belgian governor answers for everything.', 'Un director belga responde de todo.'),
  term(
    'staff',
    { layer: 'treaty', cite: 'Art. 3(3)', source: s.T1b, confidence: 'high' },
    'Dutch staff and a Dutch facility manager; the details are in a co-operation agreement.',
    'Personal neerlandés y un gestor neerlandés de las instalaciones; los detalles están en un acuerdo de cooperación.',
  ),
  article(
    'price',
    'Art. 26(1)',
    'EUR 30,000,000 a year, fixed whatever the occupancy, up to 500 places; it covers building, staff and catering.',
    '30.000.000 de euros al año, importe fijo sea cual sea la ocupación, hasta 500 plazas; cubre edificio, personal y alimentación.',
  ),
  article(
    'price',
    'Art. 26(2)',
    'From 501 to 650 places EUR 212,917 a month for every 50 places; from 651 to 681 EUR 140 a place and day.',
    'De 501 a 650 plazas, 212.917 euros al mes por cada 50 plazas; de 651 a 681, 140 euros por plaza y día.',
  ),
  term(
    'pricePerPerson',
    { layer: 'practice', cite: 'arithmetic on Art. 26', source: s.T15, confidence: 'medium' },
    'At full use of 500 places EUR 60,000 a place and year, 5,000 a month, 164.38 a day; in the steps above them EUR 4,258.34 a place and month.',
    'Con las 500 plazas ocupadas, 60.000 euros por plaza y año, 5.000 al mes, 164,38 al día; en los tramos superiores, 4.258,34 euros por plaza y mes.',
  ),
  article(
    'indexation',
    'Art. 29',
    'Prices of 2009; adjusted on 1 January of each year from 2010 by a five-year weighted average of the Dutch justice ministry’s figures for wages, housing and running costs.',
    'Precios de 2009; se ajustan el 1 de enero de cada año desde 2010 según la media ponderada de cinco años de las cifras del ministerio de justicia neerlandés sobre salarios, vivienda y gastos corrientes.',
  ),
  article(
    'extraCosts',
    'Art. 27',
    'Secure transport costs EUR 455 for a return run Tilburg–Wortel.',
    'El transporte seguro cuesta 455 euros por viaje de ida y vuelta Tilburg–Wortel.',
  ),
  article(
    'extraCosts',
    'Art. 28',
    'Medical care outside the prison but in the Netherlands is paid for each act.',
    'La atención médica fuera de la prisión pero en los Países Bajos se paga por acto.',
  ),
  article(
    'extraCosts',
    'Art. 25',
    'Keeping order outside the walls is at Dutch cost.',
    'El orden fuera de los muros corre a cargo de los Países Bajos.',
  ),
  term(
    'budget',
    { layer: 'practice', from: '2010-01-01', to: '2015-12-31', cite: 'press', source: s.T13, confidence: 'high' },
    'About EUR 170 million for 2010 to 2015.',
    'Unos 170 millones de euros de 2010 a 2015.',
  ),
  term(
    'costComparison',
    { layer: 'practice', cite: 'administration, in the press', source: s.T13, confidence: 'high' },
    'The administration said that the unit cost was about the Belgian one of EUR 134 a day.',
    'La administración dijo que el coste unitario era parecido al belga, de 134 euros al día.',
  ),
];
