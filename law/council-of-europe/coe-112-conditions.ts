/** The conditions of a transfer under the 1983 convention (article 3). */
import { cited, since, text } from '../../src/instruments/authoring.ts';
import { destinationIsNationality, timeLeftAtLeast, youngerThan } from '../../src/people/derived.ts';
import { consent, conviction, offence, offences, party, person, proposal, sentence, states } from '../../src/people/facts.ts';
import { all, any, isFalse, isTrue, not, oneOf, sameCountry, some } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { ADMINISTERING_STATE, article, BOTH_STATES, common, IN_FORCE, SENTENCING_STATE, SOURCE } from './coe-112-text.ts';

const PERSON = text('The person, of their own accord', 'La persona, por propia voluntad');

const ownConsent = all(isTrue(consent.given), isTrue(person.competent));
const representativeConsent = all(
  any(isFalse(person.competent), youngerThan(18, proposal.decidedOn)),
  oneOf(consent.substitute, 'parent', 'guardian', 'court'),
);

export const conditionRules: readonly Rule[] = [
  {
    ...common,
    id: 'COE.112.PARTIES',
    effect: 'requires',
    cure: {
      by: text('The state that has not joined', 'El Estado que no se ha adherido'),
      what: text('Join the convention', 'Adherirse al convenio'),
    },
    statement: text(
      'A transfer under the convention is possible only between two states that are bound by it.',
      'Un traslado según el convenio solo es posible entre dos Estados obligados por él.',
    ),
    citations: [cited('ETS 112, the states bound by it', 'medium', SOURCE)],
    versions: since(IN_FORCE, all(isTrue(party('coe-112', 'sending')), isTrue(party('coe-112', 'receiving')))),
    confidence: 'medium',
    decides: { question: text('Are both states bound by the convention?', '¿Obliga el convenio a ambos Estados?'), authority: BOTH_STATES },
  },
  {
    ...common,
    id: 'COE.112.3-1-A',
    effect: 'bar',
    statement: text(
      'Only a national of the state that is to administer the sentence can be transferred.',
      'Solo puede ser trasladado un nacional del Estado que ha de hacer cumplir la pena.',
    ),
    citations: article('3(1)(a)'),
    versions: since(IN_FORCE, not(destinationIsNationality)),
    decides: {
      question: text('Is the person a national of the administering state?', '¿Es la persona nacional del Estado de cumplimiento?'),
      authority: ADMINISTERING_STATE,
    },
  },
  {
    ...common,
    id: 'COE.112.3-4',
    effect: 'exception',
    of: 'COE.112.3-1-A',
    priority: 1,
    confidence: 'medium',
    statement: text(
      'A state may declare whom it counts as a national; residents may be among them.',
      'Un Estado puede declarar a quién cuenta como nacional; los residentes pueden estar incluidos.',
    ),
    citations: article('3(4)'),
    versions: since(IN_FORCE, all(sameCountry(person.residenceCountry, proposal.receivingState), isTrue(states.treatsAsNational))),
    decides: {
      question: text(
        'Has the state declared that it counts such a resident as a national?',
        '¿Ha declarado el Estado que cuenta a ese residente como nacional?',
      ),
      authority: ADMINISTERING_STATE,
    },
    note: text(
      'The declarations themselves are not encoded; that they reach residents only is our reading.',
      'Las declaraciones no están codificadas; que solo alcancen a residentes es lectura nuestra.',
    ),
  },
  {
    ...common,
    id: 'COE.112.3-1-B',
    effect: 'requires',
    cure: {
      by: text('Court of the sentencing state', 'Tribunal del Estado de condena'),
      what: text('A final judgment', 'Una sentencia firme'),
    },
    statement: text('The judgment is final.', 'La sentencia es firme.'),
    citations: article('3(1)(b)'),
    versions: since(IN_FORCE, all(isTrue(conviction.exists), isTrue(conviction.final))),
    decides: { question: text('Is the judgment final?', '¿Es firme la sentencia?'), authority: SENTENCING_STATE },
  },
  {
    ...common,
    id: 'COE.112.3-1-C',
    effect: 'requires',
    looksAt: proposal.receivedOn,
    cure: { by: BOTH_STATES, what: text('Agree to less, in an exceptional case', 'Convenir en menos, en un caso excepcional') },
    statement: text(
      'At least six months of the sentence are left when the request is received, or the sentence has no fixed end.',
      'Quedan al menos seis meses de pena cuando se recibe la solicitud, o la pena no tiene término fijo.',
    ),
    citations: article('3(1)(c)'),
    versions: since(
      IN_FORCE,
      any(oneOf(sentence.type, 'life', 'indeterminate', 'preventive'), timeLeftAtLeast('P6M', proposal.receivedOn)),
    ),
    decides: {
      question: text('How much of the sentence was left when the request was received?', '¿Cuánta pena quedaba al recibirse la solicitud?'),
      authority: BOTH_STATES,
    },
  },
  {
    ...common,
    id: 'COE.112.3-2',
    effect: 'exception',
    of: 'COE.112.3-1-C',
    outcome: true,
    priority: 1,
    statement: text(
      'In exceptional cases both states may agree to a transfer with less than six months left.',
      'En casos excepcionales ambos Estados pueden convenir un traslado con menos de seis meses restantes.',
    ),
    citations: article('3(2)'),
    versions: since(IN_FORCE, isTrue(states.exceptionalRemainderAgreed)),
    decides: {
      question: text('Have both states agreed to less time?', '¿Han convenido ambos Estados en menos tiempo?'),
      authority: BOTH_STATES,
    },
  },
  {
    ...common,
    id: 'COE.112.3-1-D',
    effect: 'requires',
    cure: {
      by: PERSON,
      what: text(
        'Free consent to the transfer; nobody may press for it',
        'Consentimiento libre al traslado; nadie puede presionar para obtenerlo',
      ),
    },
    statement: text(
      'The person consents to the transfer, or a legal representative does where age or condition makes it necessary.',
      'La persona consiente el traslado, o lo hace un representante legal si la edad o el estado lo exigen.',
    ),
    citations: article('3(1)(d)'),
    versions: since(IN_FORCE, any(ownConsent, representativeConsent)),
    decides: { question: text('Does the person consent?', '¿Consiente la persona?'), authority: PERSON },
    note: text(
      'The convention is silent on withdrawal: the law of the sentencing state governs the procedure of consent (7(1)).',
      'El convenio no dice nada de la retirada: el derecho del Estado de condena rige el procedimiento del consentimiento (7(1)).',
    ),
  },
  {
    ...common,
    id: 'COE.112.3-1-E',
    effect: 'bar',
    statement: text(
      'The acts for which the sentence was imposed must be a crime in the administering state too, or would be if done there.',
      'Los hechos por los que se impuso la pena deben ser delito también en el Estado de cumplimiento, o lo serían de haberse cometido allí.',
    ),
    citations: article('3(1)(e)'),
    versions: since(IN_FORCE, some(offences, isFalse(offence.dualCriminality))),
    decides: {
      question: text('Are the acts a crime in both states?', '¿Son los hechos delito en ambos Estados?'),
      authority: ADMINISTERING_STATE,
    },
  },
  {
    ...common,
    id: 'COE.112.3-1-F',
    effect: 'requires',
    cure: { by: BOTH_STATES, what: text('Agree to the transfer', 'Aceptar el traslado') },
    statement: text('Both states agree to the transfer.', 'Ambos Estados están de acuerdo con el traslado.'),
    citations: article('3(1)(f)'),
    versions: since(IN_FORCE, all(isTrue(states.sendingAgrees), isTrue(states.receivingAgrees))),
    decides: { question: text('Do both states agree?', '¿Están de acuerdo ambos Estados?'), authority: BOTH_STATES },
  },
];
