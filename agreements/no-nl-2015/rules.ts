/** Who may be placed in Norgerhaven: the agreement's own bars, requirements and permission (articles 1, 3 and 8). The rest is in `rules-in-use.ts`. */
import { between, cited, settled, text } from '../../src/instruments/authoring.ts';
import { youngerThan } from '../../src/people/derived.ts';
import { conviction, person, proposal, removal, security, sentence, states } from '../../src/people/facts.ts';
import { all, any, countryIs, finding, includesCountry, isFalse, isTrue, not, oneOf, type Expression } from '../../src/rules/expression.ts';
import type { Rule, RuleVersion } from '../../src/rules/rule.ts';
import { sources as s } from './sources.ts';

export const SIGNED_ON = '2015-03-02';
export const IN_FORCE_FROM = '2015-09-01';
export const LAST_DAY = '2018-08-31';
export const VERIFIED_THROUGH = '2026-11-24';

/** The treaty's own text, from signature to its last day. */
export const treatyText = (when: Expression): readonly RuleVersion[] => [between(SIGNED_ON, LAST_DAY, when)];

/** Every bar of article 8(2) is judged on the day of the placement decision. */
const common = {
  role: 'agreement',
  modes: ['rented-prison'],
  looksAt: proposal.decidedOn,
  standing: settled,
  confidence: 'high',
  verifiedThrough: VERIFIED_THROUGH,
} satisfies Partial<Rule>;
const article = (number: string) => [cited(`Trb. 2015, 37, art. ${number}`, 'high', s.N25)];

const KDI = text('Norwegian Correctional Service (KDI)', 'Servicio Penitenciario de Noruega (KDI)');
const KDI_WITH_DJI = text(
  'KDI, on what the Dutch service (DJI) has checked',
  'La KDI, según lo comprobado por el servicio neerlandés (DJI)',
);
const DUTCH_AUTHORITIES = text('Dutch authorities', 'Autoridades neerlandesas');
const COURT = text('Norwegian court', 'Tribunal noruego');

export const eligibilityRules: readonly Rule[] = [
  {
    ...common,
    id: 'no-nl-2015.art-8-3',
    effect: 'permits',
    cure: { by: KDI, what: text('Decide to place the person in Norgerhaven', 'Decidir la colocación de la persona en Norgerhaven') },
    statement: text(
      'The Norwegian service selects the persons and decides on each placement.',
      'El servicio noruego selecciona a las personas y decide cada colocación.',
    ),
    citations: article('8(3)'),
    versions: treatyText(isTrue(states.sendingAgrees)),
    decides: {
      question: text('Has the Norwegian service decided on the placement?', '¿Ha decidido el servicio noruego la colocación?'),
      authority: KDI,
    },
  },
  {
    ...common,
    id: 'no-nl-2015.art-3-2',
    effect: 'bar',
    statement: text(
      'Nobody may be held in the prison on another ground than a prison sentence passed by a court.',
      'Nadie puede ser recluido en la prisión por otro motivo que una pena de prisión impuesta por un tribunal.',
    ),
    citations: article('3(2)'),
    versions: treatyText(isFalse(conviction.exists)),
    decides: { question: text('Is there a court’s sentence?', '¿Hay una pena impuesta por un tribunal?'), authority: KDI },
    note: text('This is what keeps remand prisoners out.', 'Esto es lo que deja fuera a los presos preventivos.'),
  },
  {
    ...common,
    id: 'no-nl-2015.art-1-i',
    effect: 'requires',
    cure: { by: COURT, what: text('A final, enforceable decision', 'Una resolución firme y ejecutable') },
    statement: text(
      'The prison sentence rests on a court’s decision that is final and enforceable.',
      'La pena de prisión se basa en una resolución judicial firme y ejecutable.',
    ),
    citations: article('1(i)'),
    versions: treatyText(isTrue(conviction.final)),
    decides: { question: text('Is the decision final?', '¿Es firme la resolución?'), authority: COURT },
  },
  {
    ...common,
    id: 'no-nl-2015.art-1-h-men',
    effect: 'bar',
    statement: text('Only men may be held in the prison.', 'Solo pueden ser recluidos hombres en la prisión.'),
    citations: [cited('Trb. 2015, 37, art. 1(h)', 'high', s.N1)],
    versions: treatyText(not(oneOf(person.sex, 'male'))),
    decides: { question: text('Is the person a man?', '¿Es un hombre?'), authority: KDI },
  },
  {
    ...common,
    id: 'no-nl-2015.art-1-h-adult',
    effect: 'bar-until',
    cure: { by: text('Time', 'El tiempo'), what: text('The eighteenth birthday', 'Cumplir dieciocho años') },
    statement: text('Nobody under eighteen may be held in the prison.', 'Ningún menor de dieciocho años puede ser recluido en la prisión.'),
    citations: [cited('Trb. 2015, 37, art. 1(h)', 'high', s.N1)],
    versions: treatyText(youngerThan(18, proposal.decidedOn)),
    decides: { question: text('How old is the person on the day of decision?', '¿Qué edad tiene el día de la decisión?'), authority: KDI },
  },
  {
    ...common,
    id: 'no-nl-2015.art-8-1',
    effect: 'requires',
    cure: { by: KDI, what: text('Begin the sentence in a prison in Norway', 'Iniciar la pena en una prisión de Noruega') },
    statement: text(
      'The sentence has begun in a Norwegian prison before the transfer.',
      'La pena ha comenzado en una prisión noruega antes del traslado.',
    ),
    citations: article('8(1)'),
    versions: treatyText(isTrue(sentence.begunInSendingState)),
    decides: { question: text('Has the sentence begun in Norway?', '¿Ha comenzado la pena en Noruega?'), authority: KDI },
  },
  {
    ...common,
    id: 'no-nl-2015.art-8-2-a',
    effect: 'bar',
    statement: text(
      'A national or a resident of the Netherlands may not be placed.',
      'No se puede colocar a un nacional de los Países Bajos ni a quien reside allí.',
    ),
    citations: article('8(2)(a)'),
    versions: treatyText(any(includesCountry(person.nationalities, 'NL'), countryIs(person.residenceCountry, 'NL'))),
    decides: {
      question: text('Is the person Dutch, or resident in the Netherlands?', '¿Es neerlandés, o reside en los Países Bajos?'),
      authority: KDI_WITH_DJI,
    },
    note: text('A second nationality does not lift the bar.', 'Una segunda nacionalidad no levanta el impedimento.'),
  },
  {
    ...common,
    id: 'no-nl-2015.art-8-2-b',
    effect: 'bar-until',
    cure: { by: DUTCH_AUTHORITIES, what: text('Lift the declaration or the entry', 'Levantar la declaración o la inscripción') },
    statement: text(
      'A person declared undesirable in the Netherlands, or listed there for refusal of entry, may not be placed.',
      'No se puede colocar a quien ha sido declarado indeseable en los Países Bajos o está inscrito allí para denegarle la entrada.',
    ),
    citations: article('8(2)(b)'),
    versions: treatyText(includesCountry(removal.undesirableIn, 'NL')),
    decides: {
      question: text('Does the Netherlands refuse entry to this person?', '¿Deniegan los Países Bajos la entrada a esta persona?'),
      authority: KDI_WITH_DJI,
    },
  },
  {
    ...common,
    id: 'no-nl-2015.art-8-2-c',
    effect: 'bar-until',
    cure: {
      by: DUTCH_AUTHORITIES,
      what: text('End the search, the case or the sentence', 'Poner fin a la búsqueda, a la causa o a la pena'),
    },
    statement: text(
      'A person wanted in the Netherlands for investigation, prosecution or a sentence may not be placed.',
      'No se puede colocar a quien es buscado en los Países Bajos para una investigación, un proceso o una pena.',
    ),
    citations: article('8(2)(c)'),
    versions: treatyText(includesCountry(removal.wantedIn, 'NL')),
    decides: { question: text('Is the person wanted in the Netherlands?', '¿Es buscado en los Países Bajos?'), authority: KDI_WITH_DJI },
  },
  {
    ...common,
    id: 'no-nl-2015.art-8-2-d',
    effect: 'bar-until',
    cure: { by: KDI_WITH_DJI, what: text('A new classification of the risk', 'Una nueva clasificación del riesgo') },
    statement: text(
      'The risk of escape or to society must not exceed the security level of the prison, as the Netherlands has set it.',
      'El riesgo de fuga o para la sociedad no debe superar el nivel de seguridad de la prisión fijado por los Países Bajos.',
    ),
    citations: article('8(2)(d)'),
    versions: treatyText(isFalse(security.withinPlaceLevel)),
    decides: {
      question: text(
        'Is the risk within the security level of the prison?',
        '¿Está el riesgo dentro del nivel de seguridad de la prisión?',
      ),
      authority: KDI_WITH_DJI,
    },
  },
  {
    ...common,
    id: 'no-nl-2015.art-8-2-e',
    effect: 'bar-until',
    cure: {
      by: text('Norwegian authorities', 'Autoridades noruegas'),
      what: text('Withdraw the warrant or end the search', 'Retirar la orden o poner fin a la búsqueda'),
    },
    statement: text(
      'A person under an arrest warrant or wanted in Norway may not be placed.',
      'No se puede colocar a quien tiene una orden de detención o es buscado en Noruega.',
    ),
    citations: article('8(2)(e)'),
    versions: treatyText(includesCountry(removal.wantedIn, 'NO')),
    decides: { question: text('Is the person wanted in Norway?', '¿Es buscado en Noruega?'), authority: KDI },
  },
  {
    ...common,
    id: 'no-nl-2015.art-8-2-f',
    effect: 'bar-until',
    cure: {
      by: text('Doctor of the Norwegian prison service', 'Médico del servicio penitenciario noruego'),
      what: text(
        'Find that the care is no longer needed, or that the prison can give it',
        'Constatar que la atención ya no hace falta o que la prisión puede darla',
      ),
    },
    statement: text(
      'A person who needs medical or other care that the prison cannot give may not be placed.',
      'No se puede colocar a quien necesita atención médica o de otro tipo que la prisión no puede dar.',
    ),
    citations: article('8(2)(f)'),
    versions: treatyText(all(isTrue(person.needsSpecialistCare), not(finding('care-available')))),
    decides: {
      question: text('Can the prison give the care that is needed?', '¿Puede la prisión dar la atención necesaria?'),
      authority: KDI,
    },
  },
  {
    ...common,
    id: 'no-nl-2015.art-8-4',
    effect: 'factor',
    mayRefuse: text('The Netherlands', 'Los Países Bajos'),
    statement: text(
      'The Netherlands may refuse a placement in an individual case for reasons of public interest.',
      'Los Países Bajos pueden rechazar una colocación en un caso individual por razones de interés público.',
    ),
    citations: article('8(4)'),
    versions: treatyText(finding('public-interest')),
    decides: {
      question: text(
        'Do reasons of public interest speak against this placement?',
        '¿Hay razones de interés público contra esta colocación?',
      ),
      authority: DUTCH_AUTHORITIES,
    },
    note: text(
      'The finding is the reasoned statement of the Dutch authority that such reasons exist.',
      'La constatación es la declaración motivada de la autoridad neerlandesa de que existen tales razones.',
    ),
  },
  {
    ...common,
    id: 'no-nl-2015.art-8-4-refused',
    effect: 'bar-until',
    cure: { by: DUTCH_AUTHORITIES, what: text('Withdraw the refusal', 'Retirar la negativa') },
    statement: text(
      'A person whom the Netherlands has refused may not be placed, and one whom it asks to be taken back returns as soon as possible.',
      'No se puede colocar a quien los Países Bajos han rechazado, y quien ellos piden devolver regresa cuanto antes.',
    ),
    citations: article('8(4)'),
    versions: treatyText(isFalse(states.receivingAgrees)),
    decides: {
      question: text('Has the Netherlands let the placement stand?', '¿Han aceptado los Países Bajos la colocación?'),
      authority: DUTCH_AUTHORITIES,
    },
  },
];
