/** What the Norwegian selection rules add, what weighs in the choice, and what follows from a placement (articles 4, 9, 10, 12 and 17). */
import { between, cited, settled, text } from '../../src/instruments/authoring.ts';
import { imposedAtLeast, timeLeftAtLeast } from '../../src/people/derived.ts';
import { consent, person, proposal, sentence, states } from '../../src/people/facts.ts';
import { isTrue, never, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { LAST_DAY, SIGNED_ON, treatyText, VERIFIED_THROUGH } from './rules.ts';
import { sources as s } from './sources.ts';

const common = {
  role: 'agreement',
  modes: ['rented-prison'],
  standing: settled,
  confidence: 'high',
  verifiedThrough: VERIFIED_THROUGH,
} satisfies Partial<Rule>;
const article = (number: string) => [cited(`Trb. 2015, 37, art. ${number}`, 'high', s.N25)];

const KDI = text('Norwegian Correctional Service (KDI)', 'Servicio Penitenciario de Noruega (KDI)');
const BOTH_SERVICES = text('Both prison services', 'Ambos servicios penitenciarios');
const PERSON = text('The person, of their own accord', 'La persona, por propia voluntad');
const VOLUNTEER = text('Volunteer for the placement', 'Ofrecerse voluntariamente para la colocación');

const selectionRules: readonly Rule[] = [
  {
    ...common,
    id: 'no-nl-2015.family',
    effect: 'bar-until',
    cure: { by: PERSON, what: VOLUNTEER },
    statement: text(
      'A person in contact with own children may not be moved against their will.',
      'No se puede trasladar contra su voluntad a quien mantiene contacto con sus hijos.',
    ),
    citations: [cited('Norwegian selection rules; provision not seen', 'low', s.N12)],
    confidence: 'low',
    versions: treatyText(isTrue(person.contactWithChildren)),
    decides: { question: text('Is the person in contact with own children?', '¿Mantiene contacto con sus hijos?'), authority: KDI },
    note: text(
      'The exclusion itself was read; that it protects only from a forced transfer is believed, not seen.',
      'La exclusión se leyó; que solo proteja del traslado forzoso se cree, pero no se ha visto.',
    ),
  },
  {
    ...common,
    id: 'no-nl-2015.family-volunteer',
    effect: 'exception',
    of: 'no-nl-2015.family',
    priority: 1,
    statement: text(
      'A person who volunteers may be placed in spite of contact with own children.',
      'Quien se ofrece voluntariamente puede ser colocado aunque mantenga contacto con sus hijos.',
    ),
    citations: [cited('Norwegian practice; provision not seen', 'low', s.N12)],
    confidence: 'low',
    versions: treatyText(isTrue(consent.given)),
    decides: { question: text('Has the person volunteered?', '¿Se ha ofrecido voluntariamente?'), authority: KDI },
  },
  {
    ...common,
    id: 'no-nl-2015.education',
    effect: 'bar-until',
    cure: { by: KDI, what: text('Wait until the education ends or pauses', 'Esperar a que la educación termine o se interrumpa') },
    statement: text(
      'A person entitled to education that they are receiving in Norway may not be placed.',
      'No se puede colocar a quien tiene derecho a una educación que está recibiendo en Noruega.',
    ),
    citations: [cited('Norwegian selection rules; provision not seen', 'high', s.N12)],
    versions: treatyText(isTrue(person.educationEntitled)),
    decides: {
      question: text('Is the person receiving education to which they are entitled?', '¿Recibe una educación a la que tiene derecho?'),
      authority: KDI,
    },
  },
  {
    ...common,
    id: 'no-nl-2015.education-volunteer',
    effect: 'exception',
    of: 'no-nl-2015.education',
    priority: 1,
    statement: text(
      'From 2017 a person in education could volunteer for the summer weeks.',
      'Desde 2017 una persona en educación podía ofrecerse para las semanas de verano.',
    ),
    citations: [cited('Letter of 2017', 'medium', s.N13)],
    confidence: 'medium',
    versions: [between(SIGNED_ON, '2016-12-31', never), between('2017-01-01', LAST_DAY, isTrue(consent.given))],
    decides: { question: text('Has the person volunteered?', '¿Se ha ofrecido voluntariamente?'), authority: KDI },
    note: text(
      'The letter’s day was not seen, only its year; that it reached other weeks than the summer’s was not seen.',
      'No se vio el día de la carta, solo el año; no se vio que valiera para otras semanas que las de verano.',
    ),
  },
  {
    ...common,
    id: 'no-nl-2015.policy-two-years',
    effect: 'factor',
    statement: text(
      'As a matter of policy, sentences of at least about two years were meant.',
      'Por política, se pensaba en penas de al menos unos dos años.',
    ),
    citations: [cited('Minister, in the press (policy)', 'high', s.N14)],
    versions: treatyText(imposedAtLeast('P2Y')),
    decides: { question: text('Is the sentence at least two years?', '¿Es la pena de al menos dos años?'), authority: KDI },
    note: text('Policy only: the treaty sets no minimum.', 'Solo política: el tratado no fija un mínimo.'),
  },
  {
    ...common,
    id: 'no-nl-2015.volunteers-first',
    effect: 'factor',
    statement: text('Volunteers were preferred; consent was not required.', 'Se prefería a los voluntarios; no se exigía consentimiento.'),
    citations: [cited('Norwegian prison service (policy)', 'high', s.N15)],
    versions: treatyText(isTrue(consent.given)),
    decides: { question: text('Has the person volunteered?', '¿Se ha ofrecido voluntariamente?'), authority: KDI },
  },
];

const consequences: readonly Rule[] = [
  {
    ...common,
    id: 'no-nl-2015.art-9-2',
    effect: 'compute',
    computes: {
      kind: 'clock',
      what: text(
        'Back in Norway, at the latest two months before release',
        'De vuelta en Noruega, a más tardar dos meses antes de la liberación',
      ),
      from: sentence.releaseOn,
      within: '-P2M',
      rounding: 'last-day',
    },
    statement: text(
      'The person is back in Norway at least two months before release, unless both services depart from that in the individual case.',
      'La persona vuelve a Noruega al menos dos meses antes de la liberación, salvo que ambos servicios se aparten de ello en el caso individual.',
    ),
    citations: article('9(2)'),
    versions: treatyText(oneOf(sentence.type, 'determinate')),
    decides: { question: text('When must the person be back?', '¿Cuándo debe estar de vuelta?'), authority: BOTH_SERVICES },
  },
  {
    ...common,
    id: 'no-nl-2015.art-9-2-floor',
    effect: 'factor',
    statement: text(
      'Less than two months before the end of the sentence there is no time in which the person could lawfully be held there.',
      'A menos de dos meses del fin de la pena no queda tiempo en que la persona pueda ser recluida allí lícitamente.',
    ),
    citations: article('9(2)'),
    looksAt: proposal.decidedOn,
    versions: treatyText(timeLeftAtLeast('P2M', proposal.decidedOn)),
    decides: { question: text('Are two months of the term left?', '¿Quedan dos meses de pena?'), authority: KDI },
    note: text(
      'The treaty sets no minimum remaining term: this is only the practical floor, and it is measured on the whole term.',
      'El tratado no fija un resto mínimo de pena: este es solo el límite práctico, y se mide sobre la pena completa.',
    ),
  },
  {
    ...common,
    id: 'no-nl-2015.art-9-1',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text('Release and leave take place in Norway only', 'La liberación y los permisos tienen lugar solo en Noruega'),
    },
    statement: text('Nobody is released or given leave on Dutch soil.', 'Nadie es liberado ni sale de permiso en suelo neerlandés.'),
    citations: article('9(1)'),
    versions: treatyText(isTrue(states.sendingAgrees)),
    decides: { question: text('Where is the person released?', '¿Dónde es liberada la persona?'), authority: KDI },
  },
  {
    ...common,
    id: 'no-nl-2015.art-4-1',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'The sentence is served under Norwegian law, as in a Norwegian prison',
        'La pena se cumple según el derecho noruego, como en una prisión noruega',
      ),
    },
    statement: text(
      'Norwegian law alone governs the serving of the sentence, save where the treaty says otherwise.',
      'Solo el derecho noruego rige el cumplimiento de la pena, salvo que el tratado diga otra cosa.',
    ),
    citations: article('4(1)'),
    versions: treatyText(isTrue(states.sendingAgrees)),
    decides: {
      question: text('Which law governs the serving of the sentence?', '¿Qué derecho rige el cumplimiento de la pena?'),
      authority: KDI,
    },
  },
  {
    ...common,
    id: 'no-nl-2015.art-10',
    effect: 'compute',
    computes: {
      kind: 'remedy',
      what: text(
        'Complaint under Norwegian law to Norwegian bodies, with a Norwegian lawyer if wished',
        'Reclamación según el derecho noruego ante órganos noruegos, con abogado noruego si se desea',
      ),
    },
    statement: text(
      'Against the placement and during it, the person may complain as in Norway.',
      'Contra la colocación y durante ella, la persona puede reclamar como en Noruega.',
    ),
    citations: article('10(1), (3), (4)'),
    versions: treatyText(isTrue(states.sendingAgrees)),
    decides: {
      question: text('What can the person do about a decision?', '¿Qué puede hacer la persona ante una decisión?'),
      authority: KDI,
    },
  },
  {
    ...common,
    id: 'no-nl-2015.art-12',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'Care that the prison cannot give means a return to Norway; at most three nights in a Dutch hospital',
        'La atención que la prisión no puede dar supone volver a Noruega; tres noches como máximo en un hospital neerlandés',
      ),
    },
    statement: text(
      'A person who needs care that the prison cannot give is brought back to Norway.',
      'Quien necesita atención que la prisión no puede dar es devuelto a Noruega.',
    ),
    citations: article('12(1)–(3)'),
    versions: treatyText(isTrue(person.needsSpecialistCare)),
    decides: {
      question: text('Is care needed that the prison cannot give?', '¿Hace falta atención que la prisión no puede dar?'),
      authority: KDI,
    },
  },
  {
    ...common,
    id: 'no-nl-2015.art-17',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'Offences inside are for the Dutch police and prosecutor; Norway may not investigate them',
        'Los delitos cometidos dentro corresponden a la policía y la fiscalía neerlandesas; Noruega no puede investigarlos',
      ),
    },
    statement: text(
      'Dutch criminal law applies in full inside the prison.',
      'El derecho penal neerlandés se aplica por entero dentro de la prisión.',
    ),
    citations: article('17(1)–(3)'),
    versions: treatyText(isTrue(states.sendingAgrees)),
    decides: {
      question: text('Who investigates an offence in the prison?', '¿Quién investiga un delito cometido en la prisión?'),
      authority: text('Dutch prosecutor', 'Fiscalía neerlandesa'),
    },
  },
];

export const rulesInUse: readonly Rule[] = [...selectionRules, ...consequences];
