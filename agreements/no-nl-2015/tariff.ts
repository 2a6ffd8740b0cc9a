/** What Norway paid for Norgerhaven: one fixed sum whatever the occupancy, at prices of 2015. */
import { text } from '../../src/instruments/authoring.ts';
import type { TariffLine, TariffRule } from '../../src/instruments/agreement.ts';
import { IN_FORCE_FROM, LAST_DAY } from './rules.ts';
import { sources as s } from './sources.ts';

export const tariff: readonly TariffLine[] = [
  {
    id: 'fixed-fee',
    what: text('Fixed fee for the prison, whatever the occupancy', 'Tarifa fija por la prisión, sea cual sea la ocupación'),
    amount: { minor: '2550000000', currency: 'EUR' },
    per: 'year',
    each: 'arrangement',
    upTo: 242,
    from: '2016-01-01',
    to: '2017-12-31',
    cite: 'Art. 27, at prices of 2015 (index: Art. 29)',
    source: s.N25,
    confidence: 'high',
  },
  {
    id: 'fixed-fee-2015',
    what: text('The same fee for each month of availability in 2015', 'La misma tarifa por cada mes de disponibilidad en 2015'),
    amount: { minor: '212500000', currency: 'EUR' },
    per: 'month',
    each: 'arrangement',
    upTo: 242,
    from: IN_FORCE_FROM,
    to: '2015-12-31',
    cite: 'Art. 27',
    source: s.N25,
    confidence: 'high',
  },
  {
    id: 'fixed-fee-2018',
    what: text('The same fee for each month of availability in 2018', 'La misma tarifa por cada mes de disponibilidad en 2018'),
    amount: { minor: '212500000', currency: 'EUR' },
    per: 'month',
    each: 'arrangement',
    upTo: 242,
    from: '2018-01-01',
    to: LAST_DAY,
    cite: 'Art. 27',
    source: s.N25,
    confidence: 'high',
  },
];

export const tariffRules: readonly TariffRule[] = [
  {
    kind: 'index-series',
    series: 'cpb-government-consumption',
    baseYear: 2015,
    what: text(
      'Prices of 2015; every 1 January from 2016 by two Dutch indices of government consumption, over wages, housing and running costs',
      'Precios de 2015; cada 1 de enero desde 2016 según dos índices neerlandeses de consumo público, sobre salarios, alojamiento y funcionamiento',
    ),
    cite: 'Art. 29',
    source: s.N25,
    confidence: 'high',
  },
  {
    kind: 'not-seen',
    matter: 'extras',
    what: text(
      'What is paid beside the fee stands in the co-operation agreement, which was not seen; the treaty names neither transport nor hospital',
      'Lo que se paga además de la tarifa está en el acuerdo de cooperación, que no se ha visto; el tratado no nombra ni transporte ni hospital',
    ),
    cite: 'Art. 26, 28',
    source: s.N25,
    confidence: 'high',
  },
  {
    kind: 'not-seen',
    matter: 'early-end',
    what: text('No unilateral ending, and so no price for one', 'Sin terminación unilateral, y por tanto sin precio para ella'),
    cite: 'Art. 30–31, 36',
    source: s.N25,
    confidence: 'high',
  },
];
