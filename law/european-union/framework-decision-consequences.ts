/** Clocks and consequences of Framework Decision 2008/909/JHA (articles 10 to 24): days to decide and to hand over, whose law governs, what is deducted, who pays. */
import type { Text } from '../../src/base/text.ts';
import { since, text } from '../../src/instruments/authoring.ts';
import { proposal, states } from '../../src/people/facts.ts';
import { isTrue, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { article, BOTH, CARRIED_OUT_BY, common, EXECUTING_AUTHORITY, ISSUING_AUTHORITY } from './framework-decision-text.ts';

const shared = { ...common, effect: 'compute' } satisfies Partial<Rule>;
const forwarded = isTrue(states.sendingAgrees);
const recognised = oneOf(states.localTitle, 'recognised');

type Follows = {
  readonly number: string;
  readonly what: Text;
  readonly statement: Text;
  readonly question: Text;
  readonly authority: Text;
  readonly note?: Text;
};
const follows = ({ number, what, statement, question, authority, note }: Follows): Rule => ({
  ...shared,
  id: `EU.909.${number.replace(/[^0-9]+/g, '-').replace(/-$/, '')}`,
  computes: { kind: 'consequence', what },
  statement,
  citations: article(number),
  versions: since(CARRIED_OUT_BY, recognised),
  decides: { question, authority },
  ...(note === undefined ? {} : { note }),
});

export const consequenceRules: readonly Rule[] = [
  {
    ...shared,
    id: 'EU.909.12-2',
    computes: {
      kind: 'clock',
      what: text('Final decision on recognition', 'Decisión definitiva sobre el reconocimiento'),
      from: proposal.receivedOn,
      within: 'P90D',
      rounding: 'last-day',
      metBy: proposal.decidedOn,
    },
    statement: text(
      'The final decision on recognition is taken within 90 days of the receipt of the judgment and the certificate.',
      'La decisión definitiva sobre el reconocimiento se adopta en los 90 días siguientes a la recepción de la sentencia y del certificado.',
    ),
    citations: article('12(2)'),
    versions: since(CARRIED_OUT_BY, forwarded),
    decides: {
      question: text('By when must the decision be taken?', '¿Cuándo debe adoptarse la decisión?'),
      authority: EXECUTING_AUTHORITY,
    },
    note: text(
      'In exceptional cases it may take longer; the issuing authority is told why and for how long.',
      'En casos excepcionales puede tardar más; se comunica a la autoridad de emisión por qué y cuánto.',
    ),
  },
  {
    ...shared,
    id: 'EU.909.15-1',
    computes: {
      kind: 'clock',
      what: text('Transfer of the person', 'Traslado de la persona'),
      from: proposal.decidedOn,
      within: 'P30D',
      rounding: 'last-day',
      metBy: proposal.handoverOn,
    },
    statement: text(
      'The person is transferred within 30 days of the final decision on recognition.',
      'La persona es trasladada en los 30 días siguientes a la decisión definitiva sobre el reconocimiento.',
    ),
    citations: article('15(1)'),
    versions: since(CARRIED_OUT_BY, recognised),
    decides: { question: text('By when must the person be transferred?', '¿Cuándo debe ser trasladada la persona?'), authority: BOTH },
    note: text(
      'After an unforeseen obstacle a new date is agreed; the transfer follows within ten days of it (15(2)).',
      'Tras un obstáculo imprevisto se acuerda otra fecha; el traslado se hace en los diez días siguientes (15(2)).',
    ),
  },
  {
    ...shared,
    id: 'EU.909.13',
    computes: {
      kind: 'remedy',
      what: text(
        'Until enforcement begins there the issuing state may withdraw the certificate, giving its reason',
        'Mientras la ejecución no haya empezado allí, el Estado de emisión puede retirar el certificado, con su motivo',
      ),
    },
    statement: text(
      'The issuing state may withdraw before enforcement begins.',
      'El Estado de emisión puede desistir antes de que empiece la ejecución.',
    ),
    citations: article('13, 17(3)'),
    versions: since(CARRIED_OUT_BY, forwarded),
    decides: {
      question: text('Can the forwarding still be withdrawn?', '¿Puede aún retirarse la transmisión?'),
      authority: ISSUING_AUTHORITY,
    },
    note: text(
      'Also after it has been told how early release is reckoned in the executing state.',
      'También después de saber cómo se calcula la libertad anticipada en el Estado de ejecución.',
    ),
  },
  follows({
    number: '17(1), (2)',
    what: text(
      'The executing state’s law alone governs enforcement, early release included; all the time already spent in custody is deducted',
      'Solo el derecho del Estado de ejecución rige el cumplimiento, incluida la libertad anticipada; se descuenta todo el tiempo de privación de libertad',
    ),
    statement: text(
      'The executing state’s law governs, and the full time already served is deducted.',
      'Rige el derecho del Estado de ejecución y se descuenta todo el tiempo ya cumplido.',
    ),
    question: text('Whose law governs enforcement?', '¿Qué derecho rige la ejecución?'),
    authority: EXECUTING_AUTHORITY,
    note: text(
      'Time served before the transfer is reduced only by the issuing state’s rules: see EU.OGNYANOV.',
      'El tiempo cumplido antes del traslado solo se reduce según las reglas del Estado de emisión: véase EU.OGNYANOV.',
    ),
  }),
  follows({
    number: '17(3)',
    what: text(
      'On request the executing state tells how early or conditional release is reckoned',
      'Si se le pide, el Estado de ejecución comunica cómo se calcula la libertad anticipada o condicional',
    ),
    statement: text('The rules of early release are told on request.', 'Las reglas de la libertad anticipada se comunican si se piden.'),
    question: text('When can the person be released there?', '¿Cuándo puede ser liberada allí la persona?'),
    authority: EXECUTING_AUTHORITY,
  }),
  follows({
    number: '18',
    what: text(
      'No case for other acts before the transfer, save where the person stays 45 days though free to leave, no custody is at stake, the person consented to the transfer or renounces, or the issuing state consents',
      'Ninguna causa por otros hechos anteriores al traslado, salvo si la persona se queda 45 días pudiendo marcharse, no hay prisión en juego, consintió el traslado o renuncia, o el Estado de emisión consiente',
    ),
    statement: text(
      'A transferred person is not tried for other, earlier offences.',
      'La persona trasladada no es juzgada por otros delitos anteriores.',
    ),
    question: text('For what may the person be tried after the transfer?', '¿Por qué se puede juzgar a la persona tras el traslado?'),
    authority: EXECUTING_AUTHORITY,
  }),
  follows({
    number: '19',
    what: text(
      'Either state may pardon; only the issuing state reviews the judgment',
      'Cualquiera de los Estados puede indultar; solo el de emisión revisa la sentencia',
    ),
    statement: text(
      'Pardon is open in both states; review of the judgment only in the issuing state.',
      'El indulto cabe en ambos Estados; la revisión de la sentencia, solo en el de emisión.',
    ),
    question: text('Where can the sentence be pardoned or reviewed?', '¿Dónde se puede indultar o revisar la pena?'),
    authority: BOTH,
  }),
  follows({
    number: '20, 21',
    what: text(
      'The executing state reports when the sentence has ended and when the person has escaped',
      'El Estado de ejecución informa cuando la pena ha terminado y cuando la persona se ha fugado',
    ),
    statement: text('The executing state reports to the issuing state.', 'El Estado de ejecución informa al de emisión.'),
    question: text('What must be reported?', '¿De qué hay que informar?'),
    authority: EXECUTING_AUTHORITY,
  }),
  follows({
    number: '24',
    what: text(
      'Costs fall on the executing state, save the transfer itself and what arises only in the issuing state',
      'Los gastos corren a cargo del Estado de ejecución, salvo el propio traslado y los que nacen solo en el de emisión',
    ),
    statement: text('The executing state pays.', 'Paga el Estado de ejecución.'),
    question: text('Who pays?', '¿Quién paga?'),
    authority: EXECUTING_AUTHORITY,
  }),
];
