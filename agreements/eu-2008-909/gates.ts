/** The steps of a transfer under Framework Decision 2008/909/JHA, none of which may be skipped. */
import { text } from '../../src/instruments/authoring.ts';
import type { Gate } from '../../src/instruments/agreement.ts';

const ISSUING = text('Authority of the issuing state', 'Autoridad del Estado de emisión');
const EXECUTING = text('Authority of the executing state', 'Autoridad del Estado de ejecución');

export const gates: readonly Gate[] = [
  {
    number: 0,
    actor: ISSUING,
    cite: 'Art. 4(1)',
    act: text(
      'The person is in the issuing or the executing state',
      'La persona se encuentra en el Estado de emisión o en el de ejecución',
    ),
  },
  {
    number: 1,
    actor: ISSUING,
    cite: 'Art. 4(1), (2)',
    act: text(
      'The destination is one of article 4(1), and social rehabilitation is served',
      'El destino es uno de los del artículo 4(1) y se favorece la reinserción social',
    ),
    document: text('Reasoned finding', 'Decisión motivada'),
  },
  {
    number: 2,
    actor: ISSUING,
    cite: 'Art. 6(1)–(3)',
    act: text('The person is heard, and consents where consent is needed', 'Se oye a la persona, que consiente cuando hace falta'),
    document: text('Opinion or declaration of consent', 'Opinión o declaración de consentimiento'),
  },
  {
    number: 3,
    actor: ISSUING,
    cite: 'Art. 6(4)',
    act: text('The person is notified in a language that they understand', 'Se notifica a la persona en una lengua que entienda'),
    document: text('Form of Annex II', 'Formulario del anexo II'),
  },
  {
    number: 4,
    actor: ISSUING,
    cite: 'Art. 5',
    act: text(
      'Judgment and certificate are sent, to one state at a time',
      'Se envían la sentencia y el certificado, a un solo Estado cada vez',
    ),
    document: text('Judgment; certificate of Annex I', 'Sentencia; certificado del anexo I'),
  },
  {
    number: 5,
    actor: EXECUTING,
    cite: 'Art. 7, 9',
    act: text(
      'Double criminality and the grounds of refusal are examined',
      'Se examinan la doble incriminación y los motivos de denegación',
    ),
    document: text('Consultation on (a), (b), (c), (i), (k), (l)', 'Consulta sobre (a), (b), (c), (i), (k), (l)'),
  },
  {
    number: 6,
    actor: EXECUTING,
    cite: 'Art. 8',
    act: text('The sentence is adapted only if it must be, never made heavier', 'La pena se adapta solo si es necesario, nunca se agrava'),
  },
  {
    number: 7,
    actor: EXECUTING,
    cite: 'Art. 12(2)',
    act: text('Final decision on recognition', 'Decisión definitiva sobre el reconocimiento'),
    document: text('Decision', 'Decisión'),
    limit: text('90 days from receipt', '90 días desde la recepción'),
  },
  {
    number: 8,
    actor: text('Both states', 'Ambos Estados'),
    cite: 'Art. 15',
    act: text('Transfer of the person', 'Traslado de la persona'),
    limit: text('30 days from the decision; ten days from a new date', '30 días desde la decisión; diez días desde una nueva fecha'),
  },
  {
    number: 9,
    actor: ISSUING,
    cite: 'Art. 13',
    act: text('Last moment to withdraw the certificate', 'Último momento para retirar el certificado'),
    limit: text('Before enforcement begins', 'Antes de que empiece la ejecución'),
  },
  {
    number: 10,
    actor: EXECUTING,
    cite: 'Art. 17',
    act: text(
      'All time in custody is deducted; the rules of release are told on request',
      'Se descuenta todo el tiempo de privación de libertad; las reglas de liberación se comunican si se piden',
    ),
    document: text('Computation of dates', 'Cómputo de fechas'),
  },
  {
    number: 11,
    actor: EXECUTING,
    cite: 'Art. 20, 21',
    act: text('End of the sentence or escape is notified', 'Se notifica el fin de la pena o la fuga'),
  },
];
