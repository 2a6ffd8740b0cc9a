/** The model: the strictest clause found in any agreement or law, merged into one text from which a new agreement can start. It binds nobody. */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement, TariffRule } from '../../src/instruments/agreement.ts';
import type { SuspensionTrigger, TriggerKind } from '../../src/instruments/suspension.ts';
import type { RuleId } from '../../src/rules/expression.ts';
import { MODEL_FROM, THIS_MODEL } from './drawn-from.ts';
import { gates } from './gates.ts';
import { rules } from './rules.ts';
import { terms } from './terms.ts';

const fee = { cite: 'Model, fee clause', source: THIS_MODEL, confidence: 'medium' } as const;

const tariffRules: readonly TariffRule[] = [
  {
    ...fee,
    kind: 'billed-states',
    states: ['held', 'hospital'],
    what: text(
      'Only days on which a person is lawfully held, or in hospital, are paid',
      'Solo se pagan los días en que una persona está lícitamente recluida, o en el hospital',
    ),
  },
  {
    ...fee,
    kind: 'passed-on',
    categories: ['transport', 'medical-outside'],
    what: text(
      'Transport both ways and outside medical care, as spent',
      'Transporte de ida y vuelta y atención médica externa, según lo gastado',
    ),
  },
  {
    ...fee,
    kind: 'payment',
    every: 'month',
    when: 'in-arrears',
    what: text('Monthly, after the custody record has been reconciled', 'Cada mes, tras conciliar el registro de custodia'),
  },
];

const SUSPENSION_CLAUSE = 'Model, suspension clause';
const suspends = (on: TriggerKind, standards?: readonly RuleId[]): SuspensionTrigger => ({
  on,
  ...(standards === undefined ? {} : { standards }),
  effect: 'suspend',
  returns: 'who-asks',
  cite: SUSPENSION_CLAUSE,
});

export const agreement: Agreement = {
  id: 'model',
  title: text('the model agreement', 'el acuerdo modelo'),
  summary: text(
    'A text to start from: for each subject the strictest clause found in a real agreement, a treaty or a statute. It has fourteen gates that cannot be skipped, pays only for lawful and attested days, stops by itself on ill-treatment, and always has a way home.',
    'Un texto de partida: para cada materia, la cláusula más estricta hallada en un acuerdo real, un tratado o una ley. Tiene catorce compuertas que no se pueden saltar, paga solo por días lícitos y atestiguados, se detiene por sí solo ante malos tratos y siempre tiene un camino de vuelta.',
  ),
  kind: 'model',
  mode: 'rented-prison',
  operable: false,
  whyNotOperable: text(
    'It is a model: it has no parties and binds no state.',
    'Es un modelo: no tiene partes y no obliga a ningún Estado.',
  ),
  parties: [],
  status: [
    {
      from: MODEL_FROM,
      state: 'offered',
      source: THIS_MODEL,
      confidence: 'high',
      note: text('A text to start from', 'Un texto de partida'),
    },
  ],
  instruments: ['iccpr', 'cat', 'icpped', 'refugee-convention', 'vccr', 'echr', 'un-prison-standards', 'europe-prison-standards'],
  terms,
  versions: [
    {
      id: 'model-2026-11',
      title: text('First text', 'Primer texto'),
      from: MODEL_FROM,
      mode: 'rented-prison',
      facts: {
        holdsPeople: true,
        isTransferTreaty: false,
        isTreaty: true,
        paid: true,
        ratifiedBySendingState: false,
        ratifiedByReceivingState: false,
        monitoringClause: true,
        receivingStateControls: false,
        inForce: false,
      },
      rules,
    },
  ],
  gates,
  tariff: [],
  tariffRules,
  custodyRule: {
    holds: 'sending',
    answersInLaw: 'sending',
    governingLaw: 'receiving',
    note: text(
      'The sending state holds and answers until the receiving state has signed for the person; from then on the one who signed holds, and the sending state goes on answering for having sent.',
      'El Estado de envío retiene y responde hasta que el Estado receptor ha firmado por la persona; desde entonces retiene quien firmó, y el Estado de envío sigue respondiendo por haberla enviado.',
    ),
    cite: 'Model, gate 10',
    confidence: 'medium',
  },
  suspension: {
    exists: true,
    cite: SUSPENSION_CLAUSE,
    source: THIS_MODEL,
    confidence: 'medium',
    what: text(
      'Placements stop by themselves on evidence of ill-treatment, of a death, of conditions below the standard or prolonged isolation, of a monitor refused, of a person unaccounted for or held past the lawful day, or of a missed attestation; only a judge starts them again, and persons already there may return. Force majeure pauses them, apart from any fault.',
      'Las colocaciones se detienen por sí solas ante pruebas de malos tratos, de una muerte, de condiciones por debajo de la norma o aislamiento prolongado, de un supervisor rechazado, de una persona sin localizar o retenida más allá de su día lícito, o de una atestiguación omitida; solo un juez las reanuda, y quienes ya están allí pueden volver. La fuerza mayor las pausa, al margen de toda culpa.',
    ),
    triggers: [
      suspends('below-standard', ['IL.ECHR3.MURSIC', 'ST.CPT', 'ST.MR43-45']),
      suspends('prolonged-isolation'),
      suspends('ill-treatment'),
      suspends('death'),
      suspends('access-refused'),
      suspends('unaccounted'),
      suspends('past-lawful-day'),
      suspends('missed-attestation'),
      { on: 'force-majeure', effect: 'pause', returns: 'none', cite: SUSPENSION_CLAUSE },
    ],
  },
  wayHome: {
    exists: true,
    cite: 'Model, gates 12 and 13',
    source: THIS_MODEL,
    confidence: 'medium',
    what: text(
      'On the earliest lawful date, with an alarm thirty days before; on request of a judge or monitor; when the title ends; and for everyone when the agreement is suspended or ends.',
      'En la primera fecha lícita, con alarma treinta días antes; a petición de un juez o supervisor; al extinguirse el título; y para todos cuando el acuerdo se suspende o termina.',
    ),
  },
  doubts: [
    text(
      'A merge of the strictest clauses has never been agreed by any two states.',
      'Ningún par de Estados ha pactado nunca una fusión de las cláusulas más estrictas.',
    ),
    text(
      'Days of counsel, age of the report and of the evidence are limits of the gates, not facts of the person’s file: the case, not the decision, must keep them.',
      'Los días de abogado y la antigüedad del informe y de las pruebas son límites de las compuertas, no datos del expediente de la persona: debe guardarlos el caso, no la decisión.',
    ),
  ],
};
