/** The procedure of a transfer under the 1983 convention: information, documents, consent freely given (articles 4, 6 and 7). */
import { since, text } from '../../src/instruments/authoring.ts';
import { consent, notice, states } from '../../src/people/facts.ts';
import { all, isFalse, isTrue, not, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { consentDispensedWith } from './coe-112-protocols.ts';
import { ADMINISTERING_STATE, article, BOTH_STATES, common, IN_FORCE, SENTENCING_STATE } from './coe-112-text.ts';

export const procedureRules: readonly Rule[] = [
  {
    ...common,
    id: 'COE.112.4-1',
    effect: 'requires',
    cure: {
      by: SENTENCING_STATE,
      what: text('Inform the person of the substance of the convention', 'Informar a la persona del contenido del convenio'),
    },
    statement: text(
      'Everyone to whom the convention may apply is told its substance.',
      'Se informa del contenido del convenio a toda persona a quien pueda aplicarse.',
    ),
    citations: article('4(1)'),
    versions: since(IN_FORCE, isTrue(consent.informedBeforehand)),
    decides: { question: text('Has the person been told?', '¿Se ha informado a la persona?'), authority: SENTENCING_STATE },
  },
  {
    ...common,
    id: 'COE.112.4-5',
    effect: 'requires',
    cure: { by: BOTH_STATES, what: text('Tell the person in writing', 'Comunicarlo por escrito a la persona') },
    statement: text(
      'The person is told in writing of every step taken and every decision on the request.',
      'Se comunica por escrito a la persona cada gestión y cada decisión sobre la solicitud.',
    ),
    citations: article('4(5)'),
    versions: since(IN_FORCE, isTrue(notice.given)),
    decides: {
      question: text('Has the person been told in writing?', '¿Se ha comunicado por escrito a la persona?'),
      authority: BOTH_STATES,
    },
  },
  {
    ...common,
    id: 'COE.112.6',
    effect: 'requires',
    cure: { by: BOTH_STATES, what: text('Send the missing documents', 'Enviar los documentos que faltan') },
    statement: text(
      'The documents are complete: from the sentencing state the certified judgment and law, the time served and the declaration of consent; from the administering state, if asked, nationality, the law on the crime and the method.',
      'Los documentos están completos: del Estado de condena, sentencia certificada y ley, tiempo cumplido y declaración de consentimiento; del Estado de cumplimiento, si se le piden, nacionalidad, ley sobre el delito y método.',
    ),
    citations: article('6(1)–(3)'),
    versions: since(IN_FORCE, isTrue(states.certificateComplete)),
    decides: { question: text('Are the documents complete?', '¿Están completos los documentos?'), authority: BOTH_STATES },
    note: text(
      'Not owed once either state has said no. Medical and social reports are added where apt.',
      'No se deben si alguno de los Estados ya ha dicho que no. Se añaden informes médicos y sociales cuando procede.',
    ),
  },
  {
    ...common,
    id: 'COE.112.7-1',
    effect: 'requires',
    applies: not(consentDispensedWith),
    cure: {
      by: SENTENCING_STATE,
      what: text(
        'Explain the legal consequences and take the consent again, free of inducement',
        'Explicar las consecuencias jurídicas y volver a recoger el consentimiento, sin incitación',
      ),
    },
    statement: text(
      'Consent is voluntary and given with full knowledge of its legal consequences.',
      'El consentimiento es voluntario y se da con pleno conocimiento de sus consecuencias jurídicas.',
    ),
    citations: article('7(1)'),
    versions: since(IN_FORCE, all(isFalse(consent.improperInducement), isTrue(consent.understoodLaw))),
    decides: {
      question: text('Is the consent free and informed?', '¿Es libre e informado el consentimiento?'),
      authority: SENTENCING_STATE,
    },
  },
  {
    ...common,
    id: 'COE.112.7-2',
    effect: 'factor',
    applies: not(consentDispensedWith),
    statement: text(
      'The administering state may verify the consent by a consul or another official agreed on; the chance must be given, not taken.',
      'El Estado de cumplimiento puede comprobar el consentimiento por un cónsul u otro funcionario convenido; debe dársele la ocasión, aunque no la use.',
    ),
    citations: article('7(2)'),
    versions: since(IN_FORCE, oneOf(consent.verifiedBy, 'consul', 'official')),
    decides: {
      question: text('Did the administering state verify the consent?', '¿Comprobó el consentimiento el Estado de cumplimiento?'),
      authority: ADMINISTERING_STATE,
    },
  },
];
