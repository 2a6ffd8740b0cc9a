/** Who may be transferred from the United States to El Salvador under the convention: each limb of article III, and the permission that rests on all of them. Articles V to VIII are in `rules-procedure.ts`. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import { destinationIsNationality, timeLeftAtLeast } from '../../src/people/derived.ts';
import { consent, conviction, offence, offences, proposal, sentence, states } from '../../src/people/facts.ts';
import { all, any, every, isFalse, isTrue, not, oneOf, some } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { sources as s } from './sources.ts';

/** The thirtieth day after El Salvador's deposit: from then on the convention binds both. */
export const IN_FORCE_FROM = '2008-01-17';
export const VERIFIED_THROUGH = '2026-11-24';

export const common = {
  role: 'agreement',
  modes: ['sentence-transfer'],
  standing: settled,
  confidence: 'medium',
  verifiedThrough: VERIFIED_THROUGH,
} satisfies Partial<Rule>;
export const article = (number: string, source: string = s.REFERENCES) => [
  cited(`Inter-American Convention (A-57) art. ${number}`, 'medium', source),
];

export const CENTRAL_AUTHORITIES = text('The central authorities of both states', 'Las autoridades centrales de ambos Estados');
const SENTENCING_COURT = text('The court that passed the sentence', 'El tribunal que dictó la condena');
const SALVADORAN_AUTHORITY = text('The authority of El Salvador', 'La autoridad de El Salvador');

const final = isTrue(conviction.final);
const noAppealOpen = all(isFalse(conviction.appealPending), isTrue(conviction.appealPeriodExpired));
const informedConsent = all(isTrue(consent.given), isTrue(consent.informedBeforehand));
const everyActIsCrime = every(offences, isTrue(offence.dualCriminality));
const deathSentence = oneOf(sentence.type, 'death');
const sixMonthsLeft = any(oneOf(sentence.type, 'life'), timeLeftAtLeast('P6M', proposal.requestedOn));
const bothAgree = all(isTrue(states.sendingAgrees), isTrue(states.receivingAgrees));

export const eligibilityRules: readonly Rule[] = [
  {
    ...common,
    id: 'us-sv-inter-american.art-III',
    effect: 'permits',
    cure: {
      by: CENTRAL_AUTHORITIES,
      what: text('Agree, once every condition of article III is met', 'Aceptar, una vez cumplidas todas las condiciones del artículo III'),
    },
    statement: text(
      'A person who meets every condition of article III may be transferred when both states agree.',
      'Quien cumple todas las condiciones del artículo III puede ser trasladado cuando ambos Estados aceptan.',
    ),
    citations: article('II, III, V'),
    versions: since(
      IN_FORCE_FROM,
      all(
        final,
        noAppealOpen,
        informedConsent,
        everyActIsCrime,
        destinationIsNationality,
        not(deathSentence),
        sixMonthsLeft,
        isFalse(states.contraryToReceivingLaw),
        bothAgree,
      ),
    ),
    decides: {
      question: text('Are all conditions met, and do both states agree?', '¿Se cumplen todas las condiciones y aceptan ambos Estados?'),
      authority: CENTRAL_AUTHORITIES,
    },
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-I-3',
    effect: 'requires',
    confidence: 'high',
    cure: {
      by: SENTENCING_COURT,
      what: text('The end of the appeal, or of the time for one', 'El fin del recurso, o del plazo para interponerlo'),
    },
    statement: text(
      'A sentence is final only when no ordinary appeal is pending and the time for one has run out.',
      'Una condena es firme solo cuando no hay recurso ordinario pendiente y ha vencido el plazo.',
    ),
    citations: [cited('Inter-American Convention (A-57) art. I(3)', 'high', s.M10)],
    versions: since(IN_FORCE_FROM, noAppealOpen),
    decides: {
      question: text('Is an ordinary appeal pending or still possible?', '¿Hay o cabe aún un recurso ordinario?'),
      authority: SENTENCING_COURT,
    },
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-III-1',
    effect: 'requires',
    cure: { by: SENTENCING_COURT, what: text('A final sentence', 'Una condena firme') },
    statement: text('There is a final sentence.', 'Hay una condena firme.'),
    citations: article('III(1)'),
    versions: since(IN_FORCE_FROM, final),
    decides: { question: text('Is the sentence final?', '¿Es firme la condena?'), authority: SENTENCING_COURT },
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-III-2',
    effect: 'requires',
    cure: {
      by: text('The person, of their own free will', 'La persona, por su libre voluntad'),
      what: text('Consent, after being told what follows in law', 'Consentir, tras ser informada de las consecuencias jurídicas'),
    },
    statement: text(
      'The person consents, informed beforehand of the legal consequences.',
      'La persona consiente, informada antes de las consecuencias jurídicas.',
    ),
    citations: article('III(2)'),
    versions: since(IN_FORCE_FROM, informedConsent),
    decides: {
      question: text('Did the person consent knowing what follows?', '¿Consintió la persona sabiendo lo que implica?'),
      authority: CENTRAL_AUTHORITIES,
    },
    note: text(
      'Whether somebody may consent for a person who cannot was not found in the convention; chapter 306 answers it for the United States.',
      'No se halló en la convención si alguien puede consentir por quien no puede hacerlo; el capítulo 306 lo resuelve para los Estados Unidos.',
    ),
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-III-3',
    effect: 'bar',
    statement: text(
      'Each act for which the person was sentenced must be a crime in the receiving state too.',
      'Cada hecho por el que se condenó debe ser también delito en el Estado receptor.',
    ),
    citations: article('III(3)'),
    versions: since(IN_FORCE_FROM, some(offences, isFalse(offence.dualCriminality))),
    decides: {
      question: text('Is each act a crime in El Salvador?', '¿Es cada hecho delito en El Salvador?'),
      authority: SALVADORAN_AUTHORITY,
    },
    note: text(
      'One act that is none bars the whole: a sentence is transferred as one (our reading).',
      'Un solo hecho que no lo sea impide el todo: la pena se traslada entera (lectura nuestra).',
    ),
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-III-4',
    effect: 'bar',
    statement: text(
      'Only a national of the receiving state can be transferred to it.',
      'Solo un nacional del Estado receptor puede ser trasladado a él.',
    ),
    citations: article('III(4)'),
    versions: since(IN_FORCE_FROM, not(destinationIsNationality)),
    decides: {
      question: text('Is the person a national of El Salvador?', '¿Es la persona nacional de El Salvador?'),
      authority: SALVADORAN_AUTHORITY,
    },
    note: text(
      'A second nationality, that of the sending state included, does no harm.',
      'Una segunda nacionalidad, incluida la del Estado que envía, no perjudica.',
    ),
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-III-5',
    effect: 'bar',
    statement: text('A death sentence is not transferred.', 'Una pena de muerte no se traslada.'),
    citations: article('III(5)'),
    versions: since(IN_FORCE_FROM, deathSentence),
    decides: { question: text('Is it a death sentence?', '¿Es una pena de muerte?'), authority: SENTENCING_COURT },
    note: text('A sentence that has been commuted is no longer one.', 'Una pena conmutada deja de serlo.'),
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-III-6',
    effect: 'bar',
    looksAt: proposal.requestedOn,
    statement: text(
      'At least six months of the sentence must be left on the day of the request.',
      'El día de la solicitud deben quedar al menos seis meses de la pena.',
    ),
    citations: article('III(6)'),
    versions: since(IN_FORCE_FROM, not(sixMonthsLeft)),
    decides: {
      question: text('How much was left when the transfer was requested?', '¿Cuánto quedaba al solicitarse el traslado?'),
      authority: CENTRAL_AUTHORITIES,
    },
    note: text(
      'No clause for exceptions. What is left only shrinks, so nobody can cure it. For a life sentence six months are always left; for other terms without a last day the answer is open.',
      'Sin cláusula de excepción. Lo que queda solo disminuye, de modo que nadie puede subsanarlo. En una pena perpetua siempre quedan seis meses; en otras penas sin último día la respuesta queda abierta.',
    ),
  },
  {
    ...common,
    id: 'us-sv-inter-american.art-III-7',
    effect: 'bar-until',
    cure: {
      by: SALVADORAN_AUTHORITY,
      what: text(
        'Withdraw the objection, or a change of the law or of the sentence',
        'Retirar la objeción, o un cambio de la ley o de la pena',
      ),
    },
    statement: text(
      'The transfer must not be against the receiving state’s law.',
      'El traslado no debe ser contrario a la ley del Estado receptor.',
    ),
    citations: article('III(7)'),
    versions: since(IN_FORCE_FROM, isTrue(states.contraryToReceivingLaw)),
    decides: {
      question: text('Would it be against Salvadoran law?', '¿Sería contrario a la ley salvadoreña?'),
      authority: SALVADORAN_AUTHORITY,
    },
  },
];
