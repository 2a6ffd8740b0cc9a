/** Norgerhaven at Veenhuizen, rented whole by Norway from 2015 to 2018. No floor area of its cells was found, so nothing can be reckoned from space. */
import { text } from '../src/base/text.ts';
import type { FigureKey, Place, PlaceFigure } from '../src/instruments/place.ts';

const WHOLE_TEXT = 'https://wetten.overheid.nl/BWBV0006451';
const STATUS_OCTOBER = 'https://kriminalomsorgen.no/status-for-antall-innsatte-til-nederland.5804285-237613.html';
const FULL = 'https://kriminalomsorgen.no/ingen-ledige-plasser-i-norgerhaven-fengsel.5836055-237613.html';
const STATUS_NOVEMBER = 'https://kriminalomsorgen.no/status-for-antall-innsatte-til-nederland.5814106-237613.html';
const REFORMATORISCH = 'https://rd.nl/vandaag/politiek/noorse-gevangenen-weg-uit-nederland-1.1468991';
const TRANSPORT = 'https://www.fvn.no/norgeogverden/i/zwXRK/fangetransport-til-nederland-kostet-10-millioner';
const SMP = 'smp.no/meninger/leder/2018/02/21/…';
const INEWS = 'inews.co.uk/…2660023';
const NRK = 'https://nrk.no/norge/norgerhaven-har-kostet-over-900-millioner-kroner-_-na-avsluttes-den-omstridte-avtalen-1.13896330';

const figure = (key: FigureKey, at: Omit<PlaceFigure, 'key' | 'value'>, en: string, es: string): PlaceFigure => ({
  key,
  value: text(en, es),
  ...at,
});

export const norgerhaven: Place = {
  id: 'norgerhaven',
  name: text('Norgerhaven, Veenhuizen', 'Norgerhaven, Veenhuizen'),
  country: 'NL',
  operator: text('Norwegian governor with Dutch staff', 'Director noruego con personal neerlandés'),
  figures: [
    figure(
      'opened',
      { from: '2015-09-01', source: 'https://thelocal.no/20150901/norway-sends-first-convicts-to-dutch-luxury-prison', confidence: 'high' },
      'First flight on 1 September 2015, 25 men',
      'Primer vuelo el 1 de septiembre de 2015, 25 hombres',
    ),
    figure(
      'staff',
      { from: '2015-09-01', source: TRANSPORT, confidence: 'high' },
      '239 full-time posts of Dutch staff',
      '239 puestos a tiempo completo de personal neerlandés',
    ),
    figure(
      'costPerPersonDay',
      { from: '2016-01-01', to: '2016-12-31', source: WHOLE_TEXT, confidence: 'medium' },
      'EUR 288.69 a place and day: 25.5 million over 242 places and 365 days',
      '288,69 euros por plaza y día: 25,5 millones entre 242 plazas y 365 días',
    ),
    figure(
      'budget',
      { from: '2015-09-01', to: '2018-08-31', source: NRK, confidence: 'high' },
      'About NOK 906 million for the three years; 302 million in 2018',
      'Unos 906 millones de coronas por los tres años; 302 millones en 2018',
    ),
    figure(
      'budget',
      { from: '2015-09-01', to: '2015-12-31', source: TRANSPORT, confidence: 'medium' },
      'NOK 85 million of rent for the first four months, and 9.5 million for transport',
      '85 millones de coronas de alquiler en los cuatro primeros meses, y 9,5 millones de transporte',
    ),
    figure(
      'other',
      { from: '2015-09-01', to: '2018-08-31', source: SMP, confidence: 'medium' },
      'Nearly 1,000 men over its life, by a Norwegian paper',
      'Casi 1.000 hombres en total, según un diario noruego',
    ),
    figure(
      'other',
      { from: '2015-09-01', to: '2018-08-31', source: INEWS, confidence: 'medium' },
      'About 650 men over its life, by British and Estonian papers',
      'Unos 650 hombres en total, según diarios británicos y estonios',
    ),
    figure('cellArea', { source: 'looked for, not found', confidence: 'unknown' }, 'Not known', 'No consta'),
  ],
  facts: [],
  capacities: [{ kind: 'rented', people: 242, from: '2015-09-01', to: '2018-08-31', source: WHOLE_TEXT, confidence: 'high' }],
  held: [
    { people: 133, from: '2015-10-09', to: '2015-10-09', source: STATUS_OCTOBER, confidence: 'high' },
    { people: 173, from: '2015-11-06', to: '2015-11-06', source: STATUS_NOVEMBER, confidence: 'high' },
    { people: 242, from: '2016-01-12', to: '2016-01-12', source: FULL, confidence: 'high' },
    { people: 180, from: '2018-02-01', to: '2018-02-28', source: REFORMATORISCH, confidence: 'medium' },
  ],
};
