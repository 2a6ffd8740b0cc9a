/** What follows from a transfer under the 1983 convention: whose law governs, what may be adapted, who may review or pardon, who pays. */
import { since, text } from '../../src/instruments/authoring.ts';
import { offence, offences, sentence, states } from '../../src/people/facts.ts';
import { all, every, isAfter, isTrue, plus } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { ADMINISTERING_STATE, article, common as shared, IN_FORCE, SENTENCING_STATE } from './coe-112-text.ts';

const common = { ...shared, effect: 'compute' } satisfies Partial<Rule>;

/** Nothing follows until both states have agreed. */
const agreed = all(isTrue(states.sendingAgrees), isTrue(states.receivingAgrees));

export const consequenceRules: readonly Rule[] = [
  {
    ...common,
    id: 'COE.112.8',
    computes: {
      kind: 'consequence',
      what: text(
        'The sentencing state’s enforcement is suspended at the handover, and over for good once the sentence is held completed',
        'La ejecución en el Estado de condena se suspende con la entrega y termina del todo cuando la pena se considera cumplida',
      ),
    },
    statement: text(
      'Taking the person in charge suspends enforcement in the sentencing state.',
      'Hacerse cargo de la persona suspende la ejecución en el Estado de condena.',
    ),
    citations: article('8(1), (2)'),
    versions: since(IN_FORCE, agreed),
    decides: {
      question: text('Can the sentencing state still enforce the sentence?', '¿Puede el Estado de condena seguir ejecutando la pena?'),
      authority: SENTENCING_STATE,
    },
  },
  {
    ...common,
    id: 'COE.112.9',
    computes: {
      kind: 'consequence',
      what: text(
        'The law of the administering state alone governs enforcement; it continues or converts the sentence and says which before the transfer, if asked',
        'Solo el derecho del Estado de cumplimiento rige la ejecución; este continúa o convierte la pena y dice cuál de las dos antes del traslado, si se le pregunta',
      ),
    },
    statement: text(
      'The administering state continues the sentence or converts it, under its own law.',
      'El Estado de cumplimiento continúa la pena o la convierte, según su propio derecho.',
    ),
    citations: article('9(1)–(3)'),
    versions: since(IN_FORCE, agreed),
    decides: {
      question: text('Is the sentence continued or converted?', '¿Se continúa o se convierte la pena?'),
      authority: ADMINISTERING_STATE,
    },
  },
  {
    ...common,
    id: 'COE.112.10',
    computes: {
      kind: 'adaptation',
      to: text(
        'The measure that the administering state’s law prescribes for a like offence',
        'La medida que el derecho del Estado de cumplimiento prevé para un delito semejante',
      ),
      why: text('The sentence is longer than that state’s maximum', 'La pena supera el máximo de ese Estado'),
    },
    statement: text(
      'A sentence that is incompatible with the administering state’s law in nature or length may be adapted, never made heavier, and never above that state’s maximum.',
      'Una pena incompatible por su naturaleza o duración con el derecho del Estado de cumplimiento puede adaptarse, nunca agravarse, y nunca por encima del máximo de ese Estado.',
    ),
    citations: article('10(2)'),
    versions: since(
      IN_FORCE,
      every(
        offences,
        isAfter(plus(sentence.start, sentence.imposed, 'last-day'), plus(sentence.start, offence.executingMaximum, 'last-day')),
      ),
    ),
    decides: {
      question: text('Is the sentence above the administering state’s maximum?', '¿Supera la pena el máximo del Estado de cumplimiento?'),
      authority: ADMINISTERING_STATE,
    },
    note: text(
      'Speaks only where the sentence is above the maximum of every offence: joint maxima are not encoded.',
      'Solo habla si la pena supera el máximo de cada delito: no se codifican los máximos conjuntos.',
    ),
  },
  {
    ...common,
    id: 'COE.112.11',
    computes: {
      kind: 'consequence',
      what: text(
        'On conversion the facts found stand, no fine replaces custody, all the time spent in custody is deducted, and the result is never heavier',
        'En la conversión se mantienen los hechos probados, ninguna multa sustituye a la prisión, se descuenta todo el tiempo de privación de libertad y el resultado nunca es más grave',
      ),
    },
    statement: text(
      'A court that converts the sentence is bound by the facts and may not make the person worse off.',
      'El tribunal que convierte la pena está vinculado por los hechos y no puede empeorar la situación de la persona.',
    ),
    citations: article('11(1), (2)'),
    versions: since(IN_FORCE, agreed),
    decides: {
      question: text('What may a converting court do?', '¿Qué puede hacer el tribunal que convierte?'),
      authority: text('Court of the administering state', 'Tribunal del Estado de cumplimiento'),
    },
  },
  {
    ...common,
    id: 'COE.112.12-14',
    computes: {
      kind: 'remedy',
      what: text(
        'Either state may pardon; only the sentencing state reviews the judgment; enforcement stops as soon as the administering state is told',
        'Cualquiera de los Estados puede indultar; solo el Estado de condena revisa la sentencia; la ejecución cesa en cuanto se comunica al Estado de cumplimiento',
      ),
    },
    statement: text(
      'Pardon is open in both states; review of the judgment only in the sentencing state.',
      'El indulto cabe en ambos Estados; la revisión de la sentencia, solo en el de condena.',
    ),
    citations: article('12, 13, 14'),
    versions: since(IN_FORCE, agreed),
    decides: {
      question: text('Where can the sentence be pardoned or reviewed?', '¿Dónde se puede indultar o revisar la pena?'),
      authority: text('Both states', 'Ambos Estados'),
    },
  },
  {
    ...common,
    id: 'COE.112.15',
    computes: {
      kind: 'consequence',
      what: text(
        'The administering state reports when the sentence is completed, when the person escapes, and when a special report is asked for',
        'El Estado de cumplimiento informa cuando la pena se cumple, cuando la persona se fuga y cuando se le pide un informe especial',
      ),
    },
    statement: text('The administering state reports to the sentencing state.', 'El Estado de cumplimiento informa al Estado de condena.'),
    citations: article('15'),
    versions: since(IN_FORCE, agreed),
    decides: { question: text('What must be reported?', '¿De qué hay que informar?'), authority: ADMINISTERING_STATE },
  },
  {
    ...common,
    id: 'COE.112.17-5',
    computes: {
      kind: 'consequence',
      what: text(
        'Costs fall on the administering state, except those that arise only in the sentencing state',
        'Los gastos corren a cargo del Estado de cumplimiento, salvo los que nacen solo en el Estado de condena',
      ),
    },
    statement: text('The administering state pays.', 'Paga el Estado de cumplimiento.'),
    citations: article('17(5)'),
    versions: since(IN_FORCE, agreed),
    decides: { question: text('Who pays?', '¿Quién paga?'), authority: ADMINISTERING_STATE },
  },
];
