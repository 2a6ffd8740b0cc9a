/** Sweden and Estonia, 2025: the figures behind the question of feasibility. */
import { text } from '../../src/base/text.ts';
import type { Arrangement } from '../../src/instruments/arrangement.ts';
import { assumed, AVOIDED, known, unknown, WHAT_IFS } from './inputs.ts';

const BRA = 'https://www.friatider.se/antalet-fangar-har-nara-fordubblats-pa-tio-ar (official statistics, Brå)';
const TARTU = 'https://zoonop.com/articles/estonias-3000-per-inmate-cost-underpins-swedens-8500-monthly-prison-rental-deal';
const ICENEWS = 'https://www.icenews.is/2025/06/07/sweden-to-tackle-overcrowded-prisons-by-sending-inmates-abroad/';
export const tartu: Arrangement = {
  id: 'se-ee-2025',
  title: text('Tartu, Sweden – Estonia, 2025', 'Tartu, Suecia – Estonia, 2025'),
  currency: 'EUR',
  paidFor: 'place',
  backBeforeEndDays: 30,
  start: '2026-08-01',
  on: '2026-11-24',
  inputs: [
    known('offered', [600, 300, 600], TARTU, '2025-06-18', 'high'),
    known('cells', [400, 400, 400], TARTU, '2025-06-18', 'high'),
    known('claimed', [600, 300, 600], TARTU, '2025-06-18', 'high'),
    known('held', [0, 0, 0], TARTU, '2025-06-18', 'medium'),
    known('fee', [102_000, 102_000, 102_000], TARTU, '2025-06-18', 'high', {
      note: text('8,500 a month; 3.5 % more each year.', '8.500 al mes; 3,5 % más cada año.'),
    }),
    known('minimumPaid', [300, 300, 300], TARTU, '2025-06-18', 'high', {
      note: text('One report says 300 cells, others 300 people.', 'Un informe dice 300 celdas, otros 300 personas.'),
    }),
    known('marginalHost', [36_000, 36_000, 60_000], TARTU, '2025-06-18', 'medium', {
      note: text('About 3,000 to 5,000 a month.', 'De unos 3.000 a 5.000 al mes.'),
    }),
    known('senderAverage', [138_000, 138_000, 138_000], ICENEWS, '2025-06-07', 'high', { note: text('11,500 a month.', '11.500 al mes.') }),
    assumed('senderAvoidedShare', [20, 10, 100], ...AVOIDED),
    unknown('transport', 'Sweden pays it; no figure was found.', 'Lo paga Suecia; no se halló cifra.'),
    assumed(
      'pace',
      [40, 20, 80],
      'Nobody has been sent in any text seen; the pace is assumed.',
      'Nadie ha sido enviado en los textos vistos; el ritmo es un supuesto.',
    ),
    assumed('stayDays', [730, 365, 1_460], 'Not published; long sentences are meant.', 'No publicado; se piensa en penas largas.'),
    known('termDays', [1_826, 1_826, 2_922], TARTU, '2025-06-18', 'high'),
    known('pool', [8_206, 8_206, 8_206], BRA, '2024-10-01', 'high', {
      note: text(
        'People serving a prison sentence, 7,613 men and 593 women.',
        'Personas que cumplen pena de prisión, 7.613 hombres y 593 mujeres.',
      ),
    }),
    known('custodyDays', [254, 200, 1_460], `derived: 8,206 held, 11,812 sentences begun in 2024 (${BRA})`, '2024-12-31', 'medium', {
      note: text('All sentences; long ones are meant for Tartu.', 'Todas las penas; para Tartu se piensa en las largas.'),
    }),
    assumed(
      'decisionDays',
      [60, 30, 180],
      'Estonian police, security service and ministry vet each man.',
      'Policía, servicio de seguridad y ministerio estonios examinan a cada hombre.',
    ),
    assumed('decisionPass', [50, 25, 100], 'Nobody has been sent.', 'Nadie ha sido enviado.'),
    assumed(
      'challengeDays',
      [30, 0, 180],
      'The bill gives an appeal; its effect was not read.',
      'El proyecto da un recurso; no se leyó su efecto.',
    ),
    assumed('challengePass', [90, 50, 100], 'Nobody has been sent.', 'Nadie ha sido enviado.'),
    unknown('deaths', 'Nobody has been sent: none is simulated.', 'Nadie ha sido enviado: no se simula ninguna.'),
    assumed(
      'returns',
      [5, 0, 20],
      'Estonia may send back anyone found a risk; no share is known.',
      'Estonia puede devolver a quien sea un riesgo; no se conoce la proporción.',
    ),
    ...WHAT_IFS,
  ],
  observed: [],
  funnel: [],
  risks: [
    {
      risk: text('Fewer ways to complain', 'Menos vías de queja'),
      evidence: text(
        'No individual complaint to the UN Committee against Torture once in Estonia; the Swedish Institute for Human Rights asked to reject the plan.',
        'Sin queja individual ante el Comité contra la Tortura una vez en Estonia; el Instituto sueco de Derechos Humanos pidió rechazar el plan.',
      ),
      source: 'Swedish Institute for Human Rights, opinion of 2025',
      confidence: 'medium',
    },
  ],
};
