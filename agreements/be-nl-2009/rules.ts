/** Who may be placed in Tilburg: the treaty's own bars, requirements and permission (articles 1, 3 and 7), and what follows from a placement. */
import { between, cited, settled, text } from '../../src/instruments/authoring.ts';
import { imposedAtLeast } from '../../src/people/derived.ts';
import { conviction, person, proposal, removal, security, states } from '../../src/people/facts.ts';
import { countryIs, includesCountry, isFalse, isTrue, not, oneOf, type Expression } from '../../src/rules/expression.ts';
import type { Rule, RuleVersion } from '../../src/rules/rule.ts';
import { sources as s } from './sources.ts';

export const SIGNED_ON = '2009-10-31';
export const DUTCH_APPROVAL = '2010-01-19';
/** The day of the first transfers: the latest day on which it can have come into force. */
export const FIRST_USE = '2010-02-02';
export const LAST_DAY = '2016-12-31';

const treatyText = (when: Expression): readonly RuleVersion[] => [between(SIGNED_ON, LAST_DAY, when)];
const article = (number: string) => [cited(`Trb. 2009, 202, art. ${number}`, 'high', s.T15)];

const common = {
  role: 'agreement',
  modes: ['rented-prison'],
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;
/** Every exclusion of article 7(1) is judged on the day of the placement decision. */
const checkedWhenPlaced = { ...common, looksAt: proposal.decidedOn } satisfies Partial<Rule>;

const BELGIAN_SERVICE = text('Belgian prison service', 'Servicio penitenciario belga');
const WITH_DUTCH_CHECK = text(
  'The Belgian service, with the help of the Dutch authorities',
  'El servicio belga, con ayuda de las autoridades neerlandesas',
);
const DUTCH_AUTHORITIES = text('Dutch authorities', 'Autoridades neerlandesas');
const COURT = text('Belgian court', 'Tribunal belga');

const persons: readonly Rule[] = [
  {
    ...checkedWhenPlaced,
    id: 'be-nl-2009.art-7-1',
    effect: 'permits',
    cure: { by: BELGIAN_SERVICE, what: text('Decide to place the person in Tilburg', 'Decidir la colocación de la persona en Tilburg') },
    statement: text('The Belgian service decides on each placement.', 'El servicio belga decide cada colocación.'),
    citations: article('7(1)'),
    versions: treatyText(isTrue(states.sendingAgrees)),
    decides: {
      question: text('Has the Belgian service decided on the placement?', '¿Ha decidido el servicio belga la colocación?'),
      authority: BELGIAN_SERVICE,
    },
    note: text(
      'The text gives the Netherlands no right to refuse an individual, so its answer is not asked for.',
      'El texto no da a los Países Bajos derecho a rechazar a una persona, de modo que no se pide su respuesta.',
    ),
  },
  {
    ...checkedWhenPlaced,
    id: 'be-nl-2009.art-3-2',
    effect: 'bar',
    statement: text(
      'Nobody may be held in the prison on another ground than a custodial sentence passed by a Belgian court.',
      'Nadie puede ser recluido en la prisión por otro motivo que una pena privativa de libertad impuesta por un tribunal belga.',
    ),
    citations: article('3(2)'),
    versions: treatyText(isFalse(conviction.exists)),
    decides: { question: text('Is there a court’s sentence?', '¿Hay una pena impuesta por un tribunal?'), authority: BELGIAN_SERVICE },
  },
  {
    ...checkedWhenPlaced,
    id: 'be-nl-2009.art-1-g',
    effect: 'requires',
    cure: { by: COURT, what: text('A final, enforceable decision', 'Una resolución firme y ejecutable') },
    statement: text('The sentence is final and enforceable.', 'La pena es firme y ejecutable.'),
    citations: article('1(g)'),
    versions: treatyText(isTrue(conviction.final)),
    decides: { question: text('Is the decision final?', '¿Es firme la resolución?'), authority: COURT },
  },
  {
    ...checkedWhenPlaced,
    id: 'be-nl-2009.art-1-h',
    effect: 'bar',
    statement: text('Only men may be held in the prison.', 'Solo pueden ser recluidos hombres en la prisión.'),
    citations: article('1(h)'),
    versions: treatyText(not(oneOf(person.sex, 'male'))),
    decides: { question: text('Is the person a man?', '¿Es un hombre?'), authority: BELGIAN_SERVICE },
  },
  {
    ...checkedWhenPlaced,
    id: 'be-nl-2009.art-7-1-year',
    effect: 'bar',
    statement: text(
      'A custodial sentence of at least one year must have been imposed.',
      'Debe haberse impuesto una pena privativa de libertad de al menos un año.',
    ),
    citations: article('7(1)'),
    versions: treatyText(not(imposedAtLeast('P1Y'))),
    decides: { question: text('How long a sentence was imposed?', '¿Qué pena se impuso?'), authority: BELGIAN_SERVICE },
  },
  {
    ...checkedWhenPlaced,
    id: 'be-nl-2009.art-7-1-a',
    effect: 'bar',
    statement: text('A national of the Netherlands may not be placed.', 'No se puede colocar a un nacional de los Países Bajos.'),
    citations: article('7(1)(a)'),
    versions: treatyText(includesCountry(person.nationalities, 'NL')),
    decides: { question: text('Is the person Dutch?', '¿Es neerlandesa la persona?'), authority: WITH_DUTCH_CHECK },
    note: text('A second nationality does not lift the bar.', 'Una segunda nacionalidad no levanta el impedimento.'),
  },
  {
    ...checkedWhenPlaced,
    id: 'be-nl-2009.art-7-1-b',
    effect: 'bar',
    statement: text('A resident of the Netherlands may not be placed.', 'No se puede colocar a quien reside en los Países Bajos.'),
    citations: article('7(1)(b)'),
    versions: treatyText(countryIs(person.residenceCountry, 'NL')),
    decides: { question: text('Where does the person reside?', '¿Dónde reside la persona?'), authority: WITH_DUTCH_CHECK },
  },
  {
    ...checkedWhenPlaced,
    id: 'be-nl-2009.art-7-1-c',
    effect: 'bar-until',
    cure: { by: DUTCH_AUTHORITIES, what: text('Lift the declaration or the entry', 'Levantar la declaración o la inscripción') },
    statement: text(
      'A person declared undesirable in the Netherlands, or listed there for refusal of entry, may not be placed.',
      'No se puede colocar a quien fue declarado indeseable en los Países Bajos o está inscrito allí para denegarle la entrada.',
    ),
    citations: article('7(1)(c)'),
    versions: treatyText(includesCountry(removal.undesirableIn, 'NL')),
    decides: {
      question: text('Does the Netherlands refuse entry to this person?', '¿Deniegan los Países Bajos la entrada a esta persona?'),
      authority: WITH_DUTCH_CHECK,
    },
  },
  {
    ...checkedWhenPlaced,
    id: 'be-nl-2009.art-7-1-d',
    effect: 'bar-until',
    cure: { by: DUTCH_AUTHORITIES, what: text('End the search or the case', 'Poner fin a la búsqueda o a la causa') },
    statement: text('A person wanted in the Netherlands may not be placed.', 'No se puede colocar a quien es buscado en los Países Bajos.'),
    citations: article('7(1)(d)'),
    versions: treatyText(includesCountry(removal.wantedIn, 'NL')),
    decides: {
      question: text('Is the person wanted in the Netherlands?', '¿Es buscada en los Países Bajos?'),
      authority: WITH_DUTCH_CHECK,
    },
  },
  {
    ...checkedWhenPlaced,
    id: 'be-nl-2009.art-7-1-e',
    effect: 'bar-until',
    cure: {
      by: text('Belgian authorities', 'Autoridades belgas'),
      what: text('Withdraw the warrant or end the search', 'Retirar la orden o poner fin a la búsqueda'),
    },
    statement: text(
      'A person under an arrest warrant or wanted in Belgium may not be placed.',
      'No se puede colocar a quien tiene una orden de detención o es buscado en Bélgica.',
    ),
    citations: article('7(1)(e)'),
    versions: treatyText(includesCountry(removal.wantedIn, 'BE')),
    decides: { question: text('Is the person wanted in Belgium?', '¿Es buscada en Bélgica?'), authority: BELGIAN_SERVICE },
  },
  {
    ...checkedWhenPlaced,
    id: 'be-nl-2009.art-7-1-f',
    effect: 'bar-until',
    cure: {
      by: text('Both sides, in consultation', 'Ambas partes, en consulta'),
      what: text('A new classification of the risk', 'Una nueva clasificación del riesgo'),
    },
    statement: text(
      'The risk of escape or to society must not exceed the security level of the prison.',
      'El riesgo de fuga o para la sociedad no debe superar el nivel de seguridad de la prisión.',
    ),
    citations: article('7(1)(f)'),
    versions: treatyText(isFalse(security.withinPlaceLevel)),
    decides: {
      question: text(
        'Is the risk within the security level of the prison?',
        '¿Está el riesgo dentro del nivel de seguridad de la prisión?',
      ),
      authority: WITH_DUTCH_CHECK,
    },
  },
];

const placed = treatyText(isTrue(states.sendingAgrees));
const consequence = (id: string, number: string, statement: Rule['statement'], what: Rule['statement']): Rule => ({
  ...common,
  id,
  effect: 'compute',
  computes: { kind: 'consequence', what },
  statement,
  citations: article(number),
  versions: placed,
  decides: { question: text('What follows from the placement?', '¿Qué se sigue de la colocación?'), authority: BELGIAN_SERVICE },
});

const consequences: readonly Rule[] = [
  consequence(
    'be-nl-2009.art-4',
    '4',
    text(
      'Belgian law alone governs the serving of the sentence; Dutch law governs medical care inside.',
      'Solo el derecho belga rige el cumplimiento de la pena; el derecho neerlandés rige la atención médica dentro.',
    ),
    text(
      'The sentence is served under Belgian law; care inside is under Dutch law',
      'La pena se cumple según el derecho belga; la atención dentro, según el neerlandés',
    ),
  ),
  consequence(
    'be-nl-2009.art-8',
    '8',
    text('Nobody is let out on Dutch soil, even for a while.', 'Nadie sale en suelo neerlandés, ni siquiera por un tiempo.'),
    text(
      'The person is moved to Belgium before any release or leave',
      'La persona es trasladada a Bélgica antes de toda liberación o permiso',
    ),
  ),
  consequence(
    'be-nl-2009.art-15',
    '15',
    text('Dutch criminal law applies in full inside the prison.', 'El derecho penal neerlandés se aplica por entero dentro de la prisión.'),
    text(
      'Offences inside are for the Dutch police and prosecutor; Belgium may not investigate them',
      'Los delitos cometidos dentro corresponden a la policía y la fiscalía neerlandesas; Bélgica no puede investigarlos',
    ),
  ),
  {
    ...common,
    id: 'be-nl-2009.art-9',
    effect: 'compute',
    computes: {
      kind: 'remedy',
      what: text(
        'Complaint under Belgian law to Belgian bodies, with a lawyer',
        'Reclamación según el derecho belga ante órganos belgas, con abogado',
      ),
    },
    statement: text('Complaints follow Belgian law only.', 'Las reclamaciones siguen solo el derecho belga.'),
    citations: article('9'),
    versions: placed,
    decides: {
      question: text('What can the person do about a decision?', '¿Qué puede hacer la persona ante una decisión?'),
      authority: text('Belgian complaint bodies', 'Órganos belgas de reclamación'),
    },
  },
  {
    ...common,
    id: 'be-nl-2009.art-10',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'Care that is not possible inside is given in Belgium; a Dutch hospital only where life is in danger',
        'La atención que no es posible dentro se da en Bélgica; un hospital neerlandés solo si peligra la vida',
      ),
    },
    statement: text(
      'A person who needs care that is not possible inside is brought to a Belgian centre.',
      'Quien necesita atención que no es posible dentro es llevado a un centro belga.',
    ),
    citations: article('10'),
    versions: treatyText(isTrue(person.needsSpecialistCare)),
    decides: {
      question: text('Is care needed that is not possible inside?', '¿Hace falta atención que no es posible dentro?'),
      authority: BELGIAN_SERVICE,
    },
  },
];

export const rules: readonly Rule[] = [...persons, ...consequences];
