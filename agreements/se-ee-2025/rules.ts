/** Who may be sent to Tartu, as far as reports of the agreement tell. Whether it is in force, and the law below it, are dated data elsewhere. */
import { cited, contested, settled, since, text } from '../../src/instruments/authoring.ts';
import { youngerThan } from '../../src/people/derived.ts';
import { consent, conviction, offence, offences, person, proposal, security, sentence, states } from '../../src/people/facts.ts';
import {
  all,
  always,
  any,
  finding,
  includes,
  includesCountry,
  isFalse,
  isTrue,
  not,
  oneOf,
  reading,
  some,
} from '../../src/rules/expression.ts';
import type { Expression } from '../../src/rules/expression.ts';
import type { Effect, Rule } from '../../src/rules/rule.ts';
import { sources as s } from './sources.ts';

export const SIGNED_ON = '2025-06-18';

const SWEDISH_SERVICE = text('Swedish Prison and Probation Service', 'Servicio sueco de Prisiones y Libertad Vigilada');
const ESTONIA = text('Estonian police, security service and ministry', 'Policía, servicio de seguridad y ministerio de Estonia');

type Written = Effect &
  Pick<Rule, 'statement'> & {
    readonly id: string;
    readonly source: string;
    readonly when: Expression;
    readonly question: Rule['statement'];
    readonly authority?: Rule['statement'];
  } & Partial<Pick<Rule, 'note' | 'standing' | 'confidence'>>;

const rule = ({ id, source, when, question, authority = SWEDISH_SERVICE, ...rest }: Written): Rule => ({
  role: 'agreement',
  modes: ['rented-prison'],
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  ...rest,
  id: `se-ee-2025.${id}`,
  citations: [cited('Agreement of 18 June 2025, article not seen', 'high', source)],
  versions: since(SIGNED_ON, when),
  decides: { question, authority },
});

const TIME = text('Time', 'El tiempo');
const organised = text('A finding that there are no such links', 'Una constatación de que no hay tales vínculos');

const persons: readonly Rule[] = [
  rule({
    id: 'placement',
    effect: 'permits',
    source: s.E7,
    cure: {
      by: text('Both states', 'Ambos Estados'),
      what: text('Sweden proposes the person and Estonia accepts', 'Suecia propone a la persona y Estonia la acepta'),
    },
    statement: text(
      'A person is placed when Sweden proposes and Estonia accepts.',
      'Una persona es colocada cuando Suecia la propone y Estonia la acepta.',
    ),
    when: all(isTrue(states.sendingAgrees), isTrue(states.receivingAgrees)),
    question: text('Have both states agreed to this placement?', '¿Han aceptado ambos Estados esta colocación?'),
    authority: text('Both states', 'Ambos Estados'),
  }),
  rule({
    id: 'convicted',
    effect: 'bar',
    source: s.E12,
    statement: text('Only a person convicted in Sweden may be sent.', 'Solo se puede enviar a una persona condenada en Suecia.'),
    when: isFalse(conviction.exists),
    question: text('Was the person convicted in Sweden?', '¿Fue condenada la persona en Suecia?'),
  }),
  rule({
    id: 'final',
    effect: 'requires',
    confidence: 'medium',
    source: s.E12,
    cure: { by: text('Swedish court', 'Tribunal sueco'), what: text('A final sentence', 'Una pena firme') },
    statement: text('The sentence is final.', 'La pena es firme.'),
    when: isTrue(conviction.final),
    question: text('Is the sentence final?', '¿Es firme la pena?'),
  }),
  rule({
    id: 'men',
    effect: 'bar',
    source: s.E2b,
    statement: text('Only men may be sent.', 'Solo se puede enviar a hombres.'),
    when: not(oneOf(person.sex, 'male')),
    question: text('Is the person a man?', '¿Es un hombre?'),
  }),
  rule({
    id: 'adult',
    effect: 'bar-until',
    source: s.E12,
    cure: { by: TIME, what: text('The eighteenth birthday', 'Cumplir dieciocho años') },
    statement: text('Nobody under eighteen may be sent.', 'No se puede enviar a ningún menor de dieciocho años.'),
    when: youngerThan(18, proposal.decidedOn),
    question: text('How old is the person?', '¿Qué edad tiene la persona?'),
  }),
  rule({
    id: 'not-estonian',
    effect: 'bar',
    source: s.E13,
    statement: text('An Estonian citizen may not be sent.', 'No se puede enviar a un ciudadano estonio.'),
    when: includesCountry(person.nationalities, 'EE'),
    question: text('Is the person an Estonian citizen?', '¿Es la persona ciudadana de Estonia?'),
  }),
  rule({
    id: 'begun',
    effect: 'requires',
    source: s.E3,
    cure: { by: SWEDISH_SERVICE, what: text('Begin the sentence in Sweden', 'Iniciar la pena en Suecia') },
    statement: text('The sentence has begun in Sweden.', 'La pena ha comenzado en Suecia.'),
    when: isTrue(sentence.begunInSendingState),
    question: text('Has the sentence begun in Sweden?', '¿Ha comenzado la pena en Suecia?'),
  }),
  rule({
    id: 'terrorism',
    effect: 'bar',
    source: s.E15,
    statement: text('A person convicted of terrorism may not be sent.', 'No se puede enviar a una persona condenada por terrorismo.'),
    when: some(offences, includes(offence.categories, 'terrorism')),
    question: text('Was the person convicted of terrorism?', '¿Fue condenada por terrorismo?'),
  }),
  rule({
    id: 'national-security',
    effect: 'bar',
    source: s.E15,
    statement: text(
      'A person convicted of a crime against national security may not be sent.',
      'No se puede enviar a una persona condenada por un delito contra la seguridad nacional.',
    ),
    when: some(offences, includes(offence.categories, 'national-security')),
    question: text('Was the person convicted of such a crime?', '¿Fue condenada por un delito así?'),
  }),
  rule({
    id: 'organised-crime',
    effect: 'bar-until',
    source: s.E14,
    cure: { by: ESTONIA, what: organised },
    statement: text(
      'A person whom the authority has found to have links with organised crime may not be sent.',
      'No se puede enviar a quien la autoridad ha constatado vínculos con la delincuencia organizada.',
    ),
    when: finding('organised-crime-links'),
    question: text('Has the authority found such links, with reasons?', '¿Ha constatado la autoridad tales vínculos, con razones?'),
    authority: ESTONIA,
    note: text(
      'Only a recorded, reasoned finding enters: there is no fact about the person for it.',
      'Solo entra una constatación registrada y motivada: no hay un dato de la persona para ello.',
    ),
  }),
  rule({
    id: 'special-supervision',
    effect: 'bar-until',
    source: s.E14,
    cure: { by: SWEDISH_SERVICE, what: text('A finding that it is no longer needed', 'Una constatación de que ya no hace falta') },
    statement: text('A person who needs special supervision may not be sent.', 'No se puede enviar a quien necesita supervisión especial.'),
    when: finding('special-supervision'),
    question: text('Is special supervision needed?', '¿Hace falta supervisión especial?'),
  }),
  rule({
    id: 'vetting',
    effect: 'requires',
    source: s.E7,
    cure: { by: ESTONIA, what: text('Complete the vetting', 'Terminar el examen') },
    statement: text('Estonia has vetted the person and found no risk.', 'Estonia ha examinado a la persona y no ha constatado riesgo.'),
    when: finding('security-vetting'),
    question: text('Has Estonia vetted the person?', '¿Ha examinado Estonia a la persona?'),
    authority: ESTONIA,
  }),
  rule({
    id: 'care',
    effect: 'bar-until',
    source: s.E2b,
    cure: { by: text('Doctor', 'Médico'), what: text('Find that such care is not needed', 'Constatar que esa atención no hace falta') },
    statement: text(
      'A person who needs extensive care or has a serious psychiatric need may not be sent.',
      'No se puede enviar a quien necesita atención extensa o tiene una necesidad psiquiátrica grave.',
    ),
    when: any(isTrue(person.needsSpecialistCare), isTrue(person.seriousMentalDisorder)),
    question: text('Is such care needed?', '¿Hace falta esa atención?'),
  }),
  rule({
    id: 'security-class',
    effect: 'bar-until',
    source: s.E13,
    cure: { by: SWEDISH_SERVICE, what: text('A new classification', 'Una nueva clasificación') },
    statement: text(
      'The security risk must not exceed the equivalent of Swedish class 2.',
      'El riesgo de seguridad no debe superar el equivalente de la clase sueca 2.',
    ),
    when: isFalse(security.withinPlaceLevel),
    question: text('Is the risk within that class?', '¿Está el riesgo dentro de esa clase?'),
  }),
  rule({
    id: 'refused',
    effect: 'bar-until',
    source: s.E3,
    cure: { by: ESTONIA, what: text('Withdraw the refusal', 'Retirar la negativa') },
    statement: text('A person whom Estonia refuses may not be sent.', 'No se puede enviar a quien Estonia rechaza.'),
    when: isFalse(states.receivingAgrees),
    question: text('Has Estonia refused?', '¿Ha rechazado Estonia?'),
    authority: ESTONIA,
  }),
  rule({
    id: 'consent',
    effect: 'requires',
    confidence: 'low',
    source: s.E16,
    standing: contested({
      A: text(
        'Consent is not required: the official texts seen do not ask for it',
        'No se exige consentimiento: los textos oficiales vistos no lo piden',
      ),
      B: text('Only a person who consents may be sent: one weak source', 'Solo se puede enviar a quien consiente: una fuente débil'),
      default: 'B',
      strict: 'B',
    }),
    cure: { by: text('The person, of their own accord', 'La persona, por propia voluntad'), what: text('Consent', 'Consentir') },
    statement: text('Whether the person must consent is in conflict.', 'Si la persona debe consentir es objeto de conflicto.'),
    when: reading('se-ee-2025.consent', { A: always, B: isTrue(consent.given) }),
    question: text('Does the person consent, if that is needed?', '¿Consiente la persona, si hace falta?'),
  }),
];

const determinate = oneOf(sentence.type, 'determinate');
const backBy = (id: string, from: typeof sentence.lastDay | typeof sentence.releaseOn, what: Rule['statement']): Rule =>
  rule({
    id,
    effect: 'compute',
    confidence: 'medium',
    source: s.E17,
    computes: { kind: 'clock', what, from, within: '-P1M', rounding: 'last-day' },
    statement: text(
      'The person is back in Sweden at least one month before the end; which end is meant is not known.',
      'La persona vuelve a Suecia al menos un mes antes del fin; no se sabe qué fin se entiende.',
    ),
    when: determinate,
    question: text('When must the person be back?', '¿Cuándo debe estar de vuelta la persona?'),
  });
const follows = (id: string, source: string, statement: Rule['statement'], what: Rule['statement']): Rule =>
  rule({
    id,
    effect: 'compute',
    computes: { kind: 'consequence', what },
    source,
    statement,
    when: isTrue(states.sendingAgrees),
    question: text('What follows from the placement?', '¿Qué se sigue de la colocación?'),
  });

const consequences: readonly Rule[] = [
  backBy(
    'back-before-release',
    sentence.releaseOn,
    text(
      'Back in Sweden, at the latest one month before the earliest lawful release',
      'De vuelta en Suecia, a más tardar un mes antes de la primera liberación lícita',
    ),
  ),
  backBy(
    'back-before-term',
    sentence.lastDay,
    text(
      'Back in Sweden, at the latest one month before the end of the whole term',
      'De vuelta en Suecia, a más tardar un mes antes del fin de la pena completa',
    ),
  ),
  follows(
    'governing-law',
    s.E4b,
    text(
      'Estonian law governs, with agreed exceptions for occupation, visits and contact.',
      'Rige el derecho estonio, con excepciones pactadas sobre ocupación, visitas y contacto.',
    ),
    text(
      'The sentence is served under Estonian law with the agreed exceptions',
      'La pena se cumple según el derecho estonio con las excepciones pactadas',
    ),
  ),
  follows(
    'no-release-there',
    s.E13,
    text('Nobody is freed in Estonia and there is no town leave.', 'Nadie es liberado en Estonia y no hay salidas a la ciudad.'),
    text('Release takes place in Sweden only', 'La liberación tiene lugar solo en Suecia'),
  ),
];

export const rules: readonly Rule[] = [...persons, ...consequences];
