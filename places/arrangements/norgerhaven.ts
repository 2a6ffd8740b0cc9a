/** Norway and the Netherlands, 2015–2018: the figures behind the question of feasibility. */
import { text } from '../../src/base/text.ts';
import type { Arrangement } from '../../src/instruments/arrangement.ts';
import { assumed, AVOIDED, known, unknown, WHAT_IFS } from './inputs.ts';

const NORGERHAVEN = 'Trb. 2015, 37 (treaty of 2 March 2015), articles 27–31';
const FVN = 'https://www.fvn.no/norgeogverden/i/zwXRK/fangetransport-til-nederland-kostet-10-millioner';
const PAPERS = 'Norwegian answers to parliament and press releases, October 2015 – January 2016 (agreements no-nl-2015)';
const NIEUWS = 'https://nieuws.nl/algemeen/20180320/gevangene-kost-in-nederland-relatief-veel/';

export const norgerhaven: Arrangement = {
  id: 'no-nl-2015',
  title: text('Norgerhaven, Norway – Netherlands, 2015–2018', 'Norgerhaven, Noruega – Países Bajos, 2015–2018'),
  currency: 'EUR',
  paidFor: 'place',
  backBeforeEndDays: 60,
  start: '2015-09-01',
  on: '2016-01-12',
  ended: '2018-09-01',
  inputs: [
    known('offered', [242, 242, 242], NORGERHAVEN, '2015-03-02', 'high'),
    known('claimed', [242, 242, 242], NORGERHAVEN, '2015-03-02', 'high'),
    known('held', [0, 0, 0], NORGERHAVEN, '2015-09-01', 'high'),
    known('fee', [105_372, 105_372, 114_000], NORGERHAVEN, '2015-03-02', 'high', {
      note: text(
        '25.5 million a year for 242 places, full or not; indexed.',
        '25,5 millones al año por 242 plazas, llenas o no; indexado.',
      ),
    }),
    known('minimumPaid', [242, 242, 242], NORGERHAVEN, '2015-03-02', 'high'),
    known('marginalHost', [91_250, 45_625, 91_250], NIEUWS, '2016-12-31', 'medium', {
      note: text(
        'Dutch average cost, EUR 250 a day; a marginal figure was not found.',
        'Coste medio neerlandés, EUR 250 al día; no se halló cifra marginal.',
      ),
    }),
    known('senderAverage', [125_560, 125_560, 125_560], NIEUWS, '2016-12-31', 'high', {
      note: text('EUR 344 a day.', 'EUR 344 al día.'),
    }),
    assumed('senderAvoidedShare', [20, 10, 100], ...AVOIDED),
    known('transport', [3_200, 2_600, 5_500], FVN, '2016-01-12', 'low', {
      note: text(
        'NOK 9.5 million in four months for about 319 decisions; at about 9.3 kroner to the euro, derived.',
        '9,5 millones de coronas en cuatro meses para unas 319 decisiones; a unas 9,3 coronas por euro, derivado.',
      ),
    }),
    known('pace', [80, 57, 105], PAPERS, '2015-11-06', 'medium', {
      note: text(
        'Fitted to the first 66 days alone: 133 held on 9 October, 173 on 6 November.',
        'Ajustado solo a los primeros 66 días: 133 el 9 de octubre, 173 el 6 de noviembre.',
      ),
    }),
    known('stayDays', [310, 240, 370], 'derived: 650 to nearly 1,000 men in three years', '2018-09-01', 'low', {
      note: text('Sources differ: nearly 1,000 men, or about 650.', 'Las fuentes difieren: casi 1.000 hombres, o unos 650.'),
    }),
    known('termDays', [1_096, 1_096, 1_096], NORGERHAVEN, '2015-09-01', 'high'),
    known('pool', [662, 662, 662], `${PAPERS}, derived: 256 + 406`, '2015-11-06', 'high', {
      note: text(
        'People looked at by 6 November 2015, not all who were in prison.',
        'Personas examinadas hasta el 6 de noviembre de 2015, no todas las presas.',
      ),
    }),
    assumed(
      'custodyDays',
      [730, 365, 1_460],
      'Sentences of about two years or more were meant; no distribution was found.',
      'Se pensaba en penas de unos dos años o más; no se halló distribución.',
    ),
    assumed('decisionDays', [30, 14, 90], 'Not published.', 'No publicado.'),
    known(
      'decisionPass',
      [57, 50, 65],
      `${PAPERS}, derived: 256 of the 451 whom neither health nor children kept back`,
      '2015-11-06',
      'medium',
      {
        note: text(
          'What was really decided; the other reasons were not published.',
          'Lo que de verdad se decidió; los demás motivos no se publicaron.',
        ),
      },
    ),
    assumed('challengeDays', [30, 0, 90], 'Not published.', 'No publicado.'),
    known('challengePass', [89, 64, 89], `${PAPERS}, derived: 34 complaints upheld of 319 decisions`, '2016-01-12', 'high', {
      note: text('115 complained; 34 complaints were upheld, 70 rejected.', 'Reclamaron 115; se estimaron 34 y se rechazaron 70.'),
    }),
    unknown('deaths', 'No count was found: none is simulated.', 'No se halló recuento: no se simula ninguna.'),
    assumed(
      'returns',
      [5, 0, 20],
      'Article 8(4) and 12 bring some back; no count was found.',
      'Los artículos 8(4) y 12 traen a algunas de vuelta; no se halló recuento.',
    ),
    ...WHAT_IFS,
  ],
  observed: [
    { on: '2015-10-09', people: 133, source: PAPERS },
    { on: '2015-11-06', people: 173, source: PAPERS },
    { on: '2016-01-12', people: 242, source: PAPERS },
    { on: '2018-02-15', people: 180, source: PAPERS },
  ],
  funnel: [
    {
      stage: text('Looked at by 6 November 2015', 'Examinadas hasta el 6 de noviembre de 2015'),
      people: 662,
      source: `${PAPERS}, derived: 256 + 406`,
    },
    { stage: text('Not needing specialist health care', 'Sin necesidad de atención médica especializada'), people: 539, source: PAPERS },
    { stage: text('Not on a visiting routine with children', 'Sin régimen de visitas con hijos'), people: 451, source: PAPERS },
    { stage: text('Found suitable, decision made', 'Consideradas aptas, decisión tomada'), people: 256, source: PAPERS },
    { stage: text('In the prison that day', 'En la prisión ese día'), people: 173, source: PAPERS },
  ],
  risks: [
    {
      risk: text('Power given away', 'Poder cedido'),
      evidence: text(
        'The Norwegian Ombudsman, after a visit in September 2016: no adequate guarantee against ill-treatment, because force and investigation were left to Dutch authorities.',
        'El Defensor noruego, tras una visita en septiembre de 2016: sin garantía suficiente contra malos tratos, porque la fuerza y la investigación quedaban en manos neerlandesas.',
      ),
      source: 'Norwegian Parliamentary Ombudsman, report on Norgerhaven',
      confidence: 'high',
    },
  ],
};
