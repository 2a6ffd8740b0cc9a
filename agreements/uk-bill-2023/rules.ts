/** What the clauses of the bill would have asked, and the amendments that were put and not adopted: these weigh, and decide nothing. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import { timeLeftAtLeast } from '../../src/people/derived.ts';
import { charges, proposal, sentence, states } from '../../src/people/facts.ts';
import { isTrue, not, oneOf, type Expression } from '../../src/rules/expression.ts';
import type { Effect, Rule } from '../../src/rules/rule.ts';
import { sources as s } from './sources.ts';

export const INTRODUCED_ON = '2023-11-14';

type Written = Effect &
  Pick<Rule, 'statement'> & {
    readonly id: string;
    readonly cite: string;
    readonly source: string;
    readonly when: Expression;
    readonly question: Rule['statement'];
    readonly authority: Rule['statement'];
  } & Partial<Pick<Rule, 'note' | 'looksAt' | 'confidence'>>;

const rule = ({ id, cite, source, when, question, authority, ...rest }: Written): Rule => ({
  role: 'agreement',
  modes: ['rented-prison'],
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  ...rest,
  id: `uk-bill-2023.${id}`,
  citations: [cited(cite, rest.confidence ?? 'high', source)],
  versions: since(INTRODUCED_ON, when),
  decides: { question, authority },
});

const MINISTER = text('The British government', 'El Gobierno británico');
const PARLIAMENT = text('Parliament, had it adopted the amendment', 'El Parlamento, de haber aprobado la enmienda');
const NOT_ADOPTED = text(
  'An amendment that was put in committee to test the bill and was not adopted; it never bound anybody.',
  'Una enmienda presentada en comisión para poner a prueba el proyecto y no aprobada; nunca obligó a nadie.',
);
const LITTLE_SEEN = text(
  'Only what the clause is about was seen, not its wording: an inference from it.',
  'Solo se vio de qué trata la cláusula, no su redacción: una inferencia a partir de ello.',
);
const AMENDMENT = 'amendment in committee, 18 January 2024, not adopted';

export const rules: readonly Rule[] = [
  rule({
    id: 'cl-25',
    effect: 'permits',
    cite: 'Criminal Justice Bill 2023, clause 25',
    source: s.U2,
    confidence: 'low',
    cure: { by: text('The other state', 'El otro Estado'), what: text('Make the arrangement', 'Celebrar el arreglo') },
    statement: text(
      'Persons may be held abroad under an arrangement that the other state has made.',
      'Se puede tener recluidas a personas en el extranjero según un arreglo celebrado por el otro Estado.',
    ),
    when: isTrue(states.receivingAgrees),
    question: text('Does the other state agree?', '¿Está de acuerdo el otro Estado?'),
    authority: text('The receiving state', 'El Estado receptor'),
    note: LITTLE_SEEN,
  }),
  rule({
    id: 'cl-26',
    effect: 'requires',
    cite: 'Criminal Justice Bill 2023, clause 26',
    source: s.U2,
    confidence: 'low',
    cure: { by: MINISTER, what: text('Issue a warrant', 'Expedir una orden') },
    statement: text('A person is sent by warrant of the sending state.', 'Se envía a una persona por orden del Estado que envía.'),
    when: isTrue(states.sendingAgrees),
    question: text('Has the sending state decided to send this person?', '¿Ha decidido el Estado enviar a esta persona?'),
    authority: MINISTER,
    note: LITTLE_SEEN,
  }),
  rule({
    id: 'cl-28',
    effect: 'requires',
    cite: 'Criminal Justice Bill 2023, clause 28',
    source: s.U2,
    confidence: 'medium',
    cure: {
      by: text('The receiving state', 'El Estado receptor'),
      what: text('Admit the Controller and the inspectorate', 'Admitir al interventor y a la inspección'),
    },
    statement: text(
      'A Controller watches over the place abroad, and the inspectorate may inspect it.',
      'Un interventor vigila el lugar en el extranjero, y la inspección puede inspeccionarlo.',
    ),
    when: isTrue(states.monitorAdmitted),
    question: text('Are the monitors let in?', '¿Se admite a los supervisores?'),
    authority: text('His Majesty’s prison inspectorate', 'La inspección de prisiones británica'),
    note: text(
      'That the place must let them in follows from their being there; the wording was not seen.',
      'Que el lugar deba admitirlos se deduce de su presencia; no se vio la redacción.',
    ),
  }),
  rule({
    id: 'asked-180-days',
    effect: 'factor',
    cite: AMENDMENT,
    source: s.U2,
    looksAt: proposal.handoverOn,
    statement: text(
      'It was asked that nobody with less than 180 days to serve be sent.',
      'Se pidió que no se enviara a quien le quedaran menos de 180 días por cumplir.',
    ),
    when: not(timeLeftAtLeast('P180D', proposal.handoverOn)),
    question: text('Are fewer than 180 days left at the handover?', '¿Quedan menos de 180 días en la entrega?'),
    authority: PARLIAMENT,
    note: NOT_ADOPTED,
  }),
  rule({
    id: 'asked-indeterminate',
    effect: 'factor',
    cite: AMENDMENT,
    source: s.U2,
    statement: text(
      'It was asked that nobody serving an indeterminate sentence for public protection be sent.',
      'Se pidió que no se enviara a quien cumpla una pena indeterminada de protección pública.',
    ),
    when: oneOf(sentence.type, 'indeterminate'),
    question: text('Is the sentence indeterminate?', '¿Es indeterminada la pena?'),
    authority: PARLIAMENT,
    note: NOT_ADOPTED,
  }),
  rule({
    id: 'asked-proceedings',
    effect: 'factor',
    cite: AMENDMENT,
    source: s.U2,
    statement: text(
      'It was asked that nobody who is needed for proceedings be sent.',
      'Se pidió que no se enviara a quien se necesite en un proceso.',
    ),
    when: isTrue(charges.otherPending),
    question: text('Are other charges pending?', '¿Hay otros cargos pendientes?'),
    authority: PARLIAMENT,
    note: text(
      'Never adopted. A person can be needed for proceedings without charges of their own, as a witness: the file does not tell.',
      'Nunca se aprobó. Se puede necesitar a alguien en un proceso sin cargos propios, como testigo: el expediente no lo dice.',
    ),
  }),
];
