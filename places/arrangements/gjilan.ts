/** Denmark and Kosovo, 2022: the figures behind the question of feasibility. */
import { text } from '../../src/base/text.ts';
import type { Arrangement } from '../../src/instruments/arrangement.ts';
import { assumed, AVOIDED, known, unknown, WHAT_IFS } from './inputs.ts';

const FOLKETING = 'https://ditoverblik.dk/hver-fjerde-indsatte-er-ikke-dansk-statsborger/ (answer of the minister of justice)';
const GJILAN = 'https://danishnews.ritzau.com/article/9c4b05f6-1fb8-4fee-a4eb-4a29d5d71dda1';
const DANISH = 'https://faengselsforbundet.dk/fagbladet-net/danmark-har-nordens-billigste-faengsler/';
export const gjilan: Arrangement = {
  id: 'dk-xk-2022',
  title: text('Gjilan, Denmark – Kosovo, 2022', 'Gjilan, Dinamarca – Kosovo, 2022'),
  currency: 'EUR',
  paidFor: 'place',
  start: '2027-04-01',
  on: '2026-11-24',
  inputs: [
    known('offered', [300, 300, 300], GJILAN, '2022-04-26', 'high'),
    known('eligible', [293, 293, 293], GJILAN, '2025-09-08', 'high', {
      note: text('People who met the criteria on 8 September 2025.', 'Personas que cumplían los criterios el 8 de septiembre de 2025.'),
    }),
    known('claimed', [300, 300, 300], GJILAN, '2022-04-26', 'high'),
    known('held', [0, 0, 0], GJILAN, '2025-09-08', 'high'),
    known('fee', [50_000, 50_000, 70_000], GJILAN, '2022-04-26', 'high', {
      note: text(
        '15 million a year for 300 places; 70,000 with the money for the green transition.',
        '15 millones al año por 300 plazas; 70.000 con el dinero para la transición verde.',
      ),
    }),
    known('minimumPaid', [300, 300, 300], GJILAN, '2022-04-26', 'high'),
    unknown('marginalHost', 'What a prisoner costs in Kosovo was not found.', 'No se halló cuánto cuesta un preso en Kosovo.'),
    known('senderAverage', [92_900, 54_300, 92_900], DANISH, '2013-12-31', 'medium', {
      note: text(
        'DKK 1,899 a day in closed prisons, 1,110 in open ones (2013); 7.46 kroner to the euro, derived.',
        '1.899 coronas al día en prisiones cerradas, 1.110 en abiertas (2013); 7,46 coronas por euro, derivado.',
      ),
    }),
    assumed('senderAvoidedShare', [20, 10, 100], ...AVOIDED),
    known('transport', [27_700, 14_000, 29_300], 'Danish estimate: about DKK 62 million a year, 655 million in ten', '2024-12-31', 'low', {
      note: text('A year and a person of 300; derived.', 'Al año y por persona de 300; derivado.'),
    }),
    assumed('pace', [25, 12, 50], 'Nobody has been sent; the pace is assumed.', 'Nadie ha sido enviado; el ritmo es un supuesto.'),
    assumed('stayDays', [730, 365, 1_460], 'Not published.', 'No publicado.'),
    known('termDays', [3_652, 1_826, 3_652], 'joint statement of 20 December 2021: five years and five', '2021-12-20', 'high'),
    known('pool', [3_651, 3_651, 4_125], FOLKETING, '2018-07-24', 'medium', {
      note: text(
        'Everyone in Danish prisons on one day of 2018; 1,024 were not Danish, 694 of them from outside the EU.',
        'Todas las personas en prisiones danesas un día de 2018; 1.024 no eran danesas, 694 de ellas de fuera de la UE.',
      ),
      others: [{ value: 4_125, source: 'https://prison-insider.com/en/countryprofile/danemark-2020 (February 2020)' }],
    }),
    known(
      'custodyDays',
      [128, 64, 730],
      'https://prison-insider.com/en/countryprofile/danemark-2020 (Council of Europe, SPACE I 2019)',
      '2018-12-31',
      'medium',
      {
        note: text(
          '4.2 months on average, everybody taken together; those meant serve longer.',
          '4,2 meses de media, todas las personas juntas; las previstas cumplen más.',
        ),
      },
    ),
    assumed('decisionDays', [60, 30, 180], 'Nobody has been sent.', 'Nadie ha sido enviado.'),
    assumed('decisionPass', [80, 50, 100], 'Nobody has been sent.', 'Nadie ha sido enviado.'),
    assumed('challengeDays', [60, 0, 180], 'Nobody has been sent.', 'Nadie ha sido enviado.'),
    assumed('challengePass', [90, 50, 100], 'Nobody has been sent.', 'Nadie ha sido enviado.'),
    unknown('deaths', 'Nobody has been sent: none is simulated.', 'Nadie ha sido enviado: no se simula ninguna.'),
    assumed('returns', [5, 0, 20], 'The operative articles were not read.', 'No se leyeron los artículos operativos.'),
    ...WHAT_IFS,
  ],
  observed: [{ on: '2025-09-08', people: 0, source: GJILAN }],
  funnel: [
    { stage: text('Places', 'Plazas'), people: 300, source: GJILAN },
    {
      stage: text('People who met the criteria on 8 September 2025', 'Personas que cumplían los criterios el 8 de septiembre de 2025'),
      people: 293,
      source: GJILAN,
    },
    { stage: text('Sent', 'Enviadas'), people: 0, source: GJILAN },
  ],
  risks: [
    {
      risk: text('No treaty body over the prison', 'Sin órgano de tratado sobre la prisión'),
      evidence: text(
        'Kosovo is party neither to the European Convention nor to the Convention against Torture; the UN Committee asked Denmark in November 2023 to give up the plan.',
        'Kosovo no es parte del Convenio Europeo ni de la Convención contra la Tortura; el Comité de la ONU pidió a Dinamarca en noviembre de 2023 abandonar el plan.',
      ),
      source: 'CAT, concluding observations on Denmark, November 2023',
      confidence: 'high',
    },
  ],
};
