/** How a transfer under the convention is agreed and what follows from it: articles V to VIII. */
import { cited, since, text } from '../../src/instruments/authoring.ts';
import { consent, conviction, states } from '../../src/people/facts.ts';
import { all, any, finding, isFalse, isTrue, not, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { article, CENTRAL_AUTHORITIES, common, IN_FORCE_FROM } from './rules.ts';
import { sources as s } from './sources.ts';

const STATE_AUTHORITY = text(
  'The authorities of the state or province that passed the sentence',
  'Las autoridades del estado o provincia que dictó la condena',
);
const RECEIVING_JUDGE = text('The Salvadoran supervision judge', 'El juez de vigilancia salvadoreño');
const agreed = all(isTrue(states.sendingAgrees), isTrue(states.receivingAgrees));

export const procedureRules: readonly Rule[] = [
  {
    ...common,
    id: 'us-sv-inter-american.art-V',
    effect: 'requires',
    cure: { by: CENTRAL_AUTHORITIES, what: text('Agree to this transfer', 'Aceptar este traslado') },
    statement: text('Both states must agree to the transfer of this person.', 'Ambos Estados deben aceptar el traslado de esta persona.'),
    citations: article('V, XI'),
    versions: since(IN_FORCE_FROM, agreed),
    decides: { question: text('Do both states agree?', '¿Aceptan ambos Estados?'), authority: CENTRAL_AUTHORITIES },
    note: text(
      'Either state or the person may ask. Nobody has a right to be transferred, and nobody can be made to go.',
      'Pueden pedirlo cualquiera de los Estados o la persona. Nadie tiene derecho a ser trasladado, y a nadie se le puede obligar.',
    ),
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-V-state',
    effect: 'requires',
    applies: oneOf(conviction.jurisdiction, 'state'),
    cure: { by: STATE_AUTHORITY, what: text('Consent to the transfer', 'Consentir el traslado') },
    statement: text(
      'Where a self-governing state or province passed the sentence, its authorities must consent.',
      'Si la condena la dictó un estado o provincia autónomos, sus autoridades deben consentir.',
    ),
    citations: article('V'),
    versions: since(IN_FORCE_FROM, isTrue(states.sentencingStateConsents)),
    decides: {
      question: text('Does the state that passed the sentence consent?', '¿Consiente el estado que dictó la condena?'),
      authority: STATE_AUTHORITY,
    },
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-V-weighed',
    effect: 'factor',
    mayRefuse: text('Either state', 'Cualquiera de los Estados'),
    statement: text(
      'The states may weigh rehabilitation, gravity, record, health and ties, and refuse on that ground.',
      'Los Estados pueden ponderar la rehabilitación, la gravedad, los antecedentes, la salud y los vínculos, y negarse por ello.',
    ),
    citations: article('V'),
    versions: since(IN_FORCE_FROM, not(finding('rehabilitation'))),
    decides: {
      question: text(
        'Would serving the sentence there help the person’s return to society?',
        '¿Ayudaría cumplir la pena allí a la reinserción de la persona?',
      ),
      authority: CENTRAL_AUTHORITIES,
    },
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-V-verify',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'El Salvador may have the consent verified by an official of its own',
        'El Salvador puede hacer verificar el consentimiento por un funcionario suyo',
      ),
    },
    statement: text(
      'The receiving state may verify the consent by its own official.',
      'El Estado receptor puede verificar el consentimiento por medio de su propio funcionario.',
    ),
    citations: article('V'),
    versions: since(IN_FORCE_FROM, isTrue(consent.given)),
    decides: {
      question: text('Does El Salvador wish to verify the consent?', '¿Desea El Salvador verificar el consentimiento?'),
      authority: CENTRAL_AUTHORITIES,
    },
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-V-7',
    effect: 'compute',
    confidence: 'high',
    computes: {
      kind: 'consequence',
      what: text(
        'The United States sends a certified judgment, the time served and the possible time off',
        'Los Estados Unidos envían sentencia certificada, tiempo cumplido y posibles reducciones',
      ),
    },
    statement: text(
      'The sentencing state sends the judgment, the time served and the possible time off.',
      'El Estado sentenciador envía la sentencia, el tiempo cumplido y las posibles reducciones.',
    ),
    citations: [cited('Inter-American Convention (A-57) art. V(7)', 'high', s.SENATE)],
    versions: since(IN_FORCE_FROM, isTrue(states.sendingAgrees)),
    decides: { question: text('Are the papers complete?', '¿Están completos los documentos?'), authority: CENTRAL_AUTHORITIES },
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-VI',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text('The state that refuses tells the other one its reasons', 'El Estado que se niega comunica al otro sus motivos'),
    },
    statement: text('A refusal is given with its reasons.', 'La negativa se comunica motivada.'),
    citations: article('VI'),
    versions: since(IN_FORCE_FROM, any(isFalse(states.sendingAgrees), isFalse(states.receivingAgrees))),
    decides: { question: text('Has a state refused?', '¿Se ha negado un Estado?'), authority: CENTRAL_AUTHORITIES },
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-VII-1',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'No second arrest, trial or sentence in El Salvador for the same act',
        'Ningún segundo arresto, juicio o condena en El Salvador por el mismo hecho',
      ),
    },
    statement: text(
      'A person transferred is not arrested, tried or sentenced again for the same act.',
      'La persona trasladada no es arrestada, juzgada ni condenada de nuevo por el mismo hecho.',
    ),
    citations: article('VII'),
    versions: since(IN_FORCE_FROM, agreed),
    decides: { question: text('Is it the same act?', '¿Es el mismo hecho?'), authority: RECEIVING_JUDGE },
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-VII',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'Salvadoran law governs from the handover, its reductions included; the sentence never runs beyond the end date fixed by the United States',
        'Desde la entrega rige la ley salvadoreña, incluidas sus reducciones; la pena nunca dura más allá de la fecha final fijada por los Estados Unidos',
      ),
    },
    statement: text(
      'The sentence is served under the receiving state’s law and may not be lengthened.',
      'La pena se cumple según la ley del Estado receptor y no puede prolongarse.',
    ),
    citations: article('VII'),
    versions: since(IN_FORCE_FROM, agreed),
    decides: { question: text('When must the person be released?', '¿Cuándo debe ser liberada la persona?'), authority: RECEIVING_JUDGE },
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-VIII',
    effect: 'compute',
    computes: {
      kind: 'remedy',
      what: text(
        'Review, pardon, amnesty or mercy: before the United States alone; El Salvador acts at once when told',
        'Revisión, indulto, amnistía o gracia: solo ante los Estados Unidos; El Salvador actúa de inmediato al ser avisado',
      ),
    },
    statement: text(
      'Only the sentencing state reviews the judgment and grants pardon, amnesty or mercy.',
      'Solo el Estado sentenciador revisa la sentencia y concede indulto, amnistía o gracia.',
    ),
    citations: article('VIII'),
    versions: since(IN_FORCE_FROM, agreed),
    decides: {
      question: text('Has the judgment been changed, or the person pardoned?', '¿Se ha modificado la sentencia o indultado a la persona?'),
      authority: text('Courts and authorities of the United States', 'Tribunales y autoridades de los Estados Unidos'),
    },
  },
];
