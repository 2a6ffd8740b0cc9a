/** Belgium and the Netherlands, 2010–2016: the figures behind the question of feasibility. */
import { text } from '../../src/base/text.ts';
import type { Arrangement } from '../../src/instruments/arrangement.ts';
import { assumed, AVOIDED, known, unknown, WHAT_IFS } from './inputs.ts';

const EMCDDA = 'https://drugpolicyfacts.org/node/2900 (Belgian report to the EMCDDA, 2011)';
const TILBURG = 'Trb. 2009, 202 (treaty of 31 October 2009), articles 24–29';
export const tilburg: Arrangement = {
  id: 'be-nl-2009',
  title: text('Tilburg, Belgium – Netherlands, 2010–2016', 'Tilburg, Bélgica – Países Bajos, 2010–2016'),
  currency: 'EUR',
  paidFor: 'place',
  start: '2010-02-02',
  on: '2012-01-01',
  ended: '2016-12-31',
  inputs: [
    known('offered', [500, 500, 681], TILBURG, '2009-10-31', 'high'),
    known('claimed', [681, 500, 681], TILBURG, '2009-10-31', 'high'),
    known('held', [0, 0, 0], TILBURG, '2010-02-02', 'high'),
    known('fee', [60_000, 51_100, 60_000], TILBURG, '2009-10-31', 'high', {
      note: text('30 million a year for 500 places, full or not.', '30 millones al año por 500 plazas, llenas o no.'),
    }),
    known('minimumPaid', [500, 500, 500], TILBURG, '2009-10-31', 'high'),
    unknown('marginalHost', 'The Dutch cost of these places was not found.', 'No se halló el coste neerlandés de estas plazas.'),
    known('senderAverage', [48_910, 48_910, 53_473], 'Belgian prison administration, about EUR 134 a day', '2015-12-31', 'medium', {
      others: [{ value: 53_473, source: 'https://www.hln.be/nieuws/binnenland/gevangene-kost-146-5-euro-per-dag~a63856af/ (2017)' }],
    }),
    assumed('senderAvoidedShare', [20, 10, 100], ...AVOIDED),
    known('transport', [455, 455, 910], `${TILBURG}, article 27`, '2009-10-31', 'high', {
      note: text(
        'For a return run, not a person: an upper bound for each.',
        'Por trayecto de ida y vuelta, no por persona: un máximo para cada una.',
      ),
    }),
    assumed(
      'pace',
      [60, 30, 120],
      'No series of the first months was found; the pace is assumed.',
      'No se halló serie de los primeros meses; el ritmo es un supuesto.',
    ),
    assumed(
      'stayDays',
      [365, 180, 730],
      'Not published; the treaty asks for sentences of a year or more.',
      'No publicado; el tratado pide penas de un año o más.',
    ),
    known('termDays', [2_525, 1_064, 2_525], TILBURG, '2016-12-31', 'high'),
    known('pool', [11_913, 10_901, 11_913], EMCDDA, '2011-09-01', 'high', {
      note: text('Everyone in Belgian prisons, on remand too.', 'Todas las personas en prisiones belgas, también las preventivas.'),
      others: [{ value: 10_901, source: `${EMCDDA} (1 September 2009)` }],
    }),
    known(
      'custodyDays',
      [250, 125, 500],
      'https://www.prison-insider.com/en/countryprofile/belgique-2016 (Council of Europe, SPACE)',
      '2014-12-31',
      'medium',
      {
        note: text(
          '8.2 months on average, everybody taken together; the range is ours.',
          '8,2 meses de media, todas las personas juntas; el intervalo es nuestro.',
        ),
      },
    ),
    known('decisionDays', [5, 5, 30], `${TILBURG}, article 7(2)`, '2009-10-31', 'medium', {
      note: text(
        'Three working days for the Dutch checks; the rest is ours.',
        'Tres días hábiles para las comprobaciones neerlandesas; lo demás es nuestro.',
      ),
    }),
    assumed('decisionPass', [50, 25, 100], 'No count of candidates was found.', 'No se halló recuento de candidatas.'),
    assumed(
      'challengeDays',
      [0, 0, 60],
      'Whether a complaint delays the placement is not in the text.',
      'El texto no dice si una reclamación retrasa la colocación.',
    ),
    assumed('challengePass', [95, 80, 100], 'Not published.', 'No publicado.'),
    unknown('deaths', 'No count was found: none is simulated.', 'No se halló recuento: no se simula ninguna.'),
    assumed(
      'returns',
      [5, 0, 20],
      'Care that is not possible inside is given in Belgium; no count was found.',
      'La atención imposible dentro se da en Bélgica; no se halló recuento.',
    ),
    ...WHAT_IFS,
  ],
  observed: [],
  funnel: [],
  risks: [
    {
      risk: text('Violence in dormitories', 'Violencia en dormitorios'),
      evidence: text(
        'The Committee for the Prevention of Torture (visit of 2011): no ill-treatment by staff, but serious violence between prisoners tied to dormitories of eight.',
        'El Comité para la Prevención de la Tortura (visita de 2011): sin malos tratos del personal, pero violencia grave entre presos ligada a dormitorios de ocho.',
      ),
      source: 'CPT, report of 2012 on Tilburg',
      confidence: 'high',
    },
  ],
};
