/** Questions about acts of the two states in this case: agreement, legal title, courts, access, certificate. */
import type { PathOf, QuestionsOn } from './fact-question.ts';
import type { states } from './facts.ts';

export const STATES_QUESTIONS = {
  'states.sendingAgrees': {
    ask: {
      en: 'Does the sending state agree to send the person?',
      es: '¿Está de acuerdo el Estado que envía en enviar a la persona?',
    },
    hint: {
      en: 'The written decision of its competent authority shows it.',
      es: 'Lo acredita la decisión por escrito de su autoridad competente.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'states',
  },
  'states.receivingAgrees': {
    ask: {
      en: 'Does the receiving state agree to receive the person?',
      es: '¿Está de acuerdo el Estado receptor en recibir a la persona?',
    },
    hint: {
      en: 'The written decision of its competent authority on this person shows it.',
      es: 'Lo acredita la decisión por escrito de su autoridad competente sobre esta persona.',
    },
    burden: 'receiving-state',
    changeable: true,
    section: 'states',
  },
  'states.localTitle': {
    ask: {
      en: 'What legal title has the receiving state to hold the person?',
      es: '¿Qué título jurídico tiene el Estado receptor para mantener detenida a la persona?',
    },
    hint: {
      en: 'A judgment of its own court, a foreign judgment that its court has recognised, or none. A letter or a contract is not a title.',
      es: 'Una sentencia de su propio tribunal, una sentencia extranjera reconocida por su tribunal, o ninguno. Una carta o un contrato no es un título.',
    },
    burden: 'receiving-state',
    changeable: true,
    section: 'states',
  },
  'states.courtControl': {
    ask: {
      en: 'Does the receiving state’s supervising court control the execution of the sentence?',
      es: '¿Controla el tribunal de vigilancia del Estado receptor la ejecución de la pena?',
    },
    hint: {
      en: 'The order by which the supervising court takes up the case shows it.',
      es: 'Lo acredita la resolución por la que el juzgado de vigilancia penitenciaria asume el caso.',
    },
    burden: 'receiving-state',
    changeable: true,
    section: 'states',
  },
  'states.dojDecision': {
    ask: {
      en: 'What has the US Department of Justice decided on the transfer?',
      es: '¿Qué ha decidido sobre el traslado el Departamento de Justicia de los Estados Unidos?',
    },
    hint: {
      en: 'The decision letter of its International Prisoner Transfer Unit shows it.',
      es: 'Lo acredita la carta de decisión de su unidad de traslados internacionales (International Prisoner Transfer Unit).',
    },
    burden: 'authority',
    changeable: true,
    section: 'states',
  },
  'states.appropriation': {
    ask: {
      en: 'Has the sending state’s legislature appropriated the money for the payment?',
      es: '¿Ha aprobado el poder legislativo del Estado que envía los fondos para el pago?',
    },
    hint: {
      en: 'The budget act or appropriation that names the purpose shows it.',
      es: 'Lo acredita la ley de presupuesto o la partida que indique esa finalidad.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'states',
  },
  'states.instrumentReported': {
    ask: {
      en: 'Has the agreement been reported to the sending state’s legislature as its law requires?',
      es: '¿Se ha comunicado el acuerdo al poder legislativo del Estado que envía, como exige su ley?',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'states',
  },
  'states.exceptionalRemainderAgreed': {
    ask: {
      en: 'Have both states agreed, as an exception, to less time left than the treaty requires?',
      es: '¿Han convenido ambos Estados, por excepción, un tiempo restante menor que el que exige el tratado?',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'states',
  },
  'states.treatsAsNational': {
    ask: {
      en: 'Has the receiving state declared that it counts a resident such as this person among its nationals for this treaty?',
      es: '¿Ha declarado el Estado receptor que, a efectos de este tratado, cuenta entre sus nacionales a un residente como esta persona?',
    },
    hint: {
      en: 'The declaration deposited with the treaty says it.',
      es: 'Lo dice la declaración depositada junto al tratado.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'states',
  },
  'states.sentencingStateConsents': {
    ask: {
      en: 'Does the federal state, province or canton whose court passed the sentence consent?',
      es: '¿Consiente el estado federado, la provincia o el cantón cuyo tribunal dictó la sentencia?',
    },
    hint: {
      en: 'Only where the court is not a national or federal one. The written consent of its governor or designated authority shows it.',
      es: 'Solo cuando el tribunal no es nacional ni federal. Lo acredita el consentimiento por escrito de su gobernador o autoridad designada.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'states',
  },
  'states.acknowledgesCustody': {
    ask: {
      en: 'Does the receiving state acknowledge, or undertake to acknowledge, that it holds the person?',
      es: '¿Reconoce el Estado receptor, o se compromete a reconocer, que tiene a la persona bajo su custodia?',
    },
    hint: {
      en: 'An entry in an official register, or a written statement to the family, counsel or a court.',
      es: 'Una inscripción en un registro oficial o una declaración por escrito a la familia, a la defensa o a un tribunal.',
    },
    burden: 'receiving-state',
    changeable: true,
    section: 'states',
  },
  'states.disclosesWhereabouts': {
    ask: {
      en: 'Does the receiving state tell the family and counsel where the person is held?',
      es: '¿Informa el Estado receptor a la familia y a la defensa dónde está detenida la persona?',
    },
    burden: 'receiving-state',
    changeable: true,
    section: 'states',
  },
  'states.monitorAdmitted': {
    ask: {
      en: 'Are independent monitors admitted to the place of detention?',
      es: '¿Se permite a observadores independientes el acceso al lugar de detención?',
    },
    hint: {
      en: 'For example the national preventive mechanism, an ombudsman, the Red Cross or an international committee, without notice and in private.',
      es: 'Por ejemplo, el mecanismo nacional de prevención, una defensoría, la Cruz Roja o un comité internacional, sin previo aviso y en privado.',
    },
    burden: 'receiving-state',
    changeable: true,
    section: 'states',
  },
  'states.certificate.complete': {
    ask: {
      en: 'Is the certificate that goes with the judgment complete, and does it match the judgment?',
      es: '¿Está completo el certificado que acompaña a la sentencia y coincide con ella?',
    },
    hint: {
      en: 'Within the European Union: the form in Annex I to Framework Decision 2008/909/JHA.',
      es: 'En la Unión Europea: el formulario del anexo I de la Decisión Marco 2008/909/JAI.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'states',
  },
  'states.certificate.rehabilitation': {
    ask: {
      en: 'Does the issuing authority state, with reasons, that the transfer serves the person’s rehabilitation?',
      es: '¿Declara la autoridad de emisión, con motivos, que el traslado favorece la reinserción social de la persona?',
    },
    hint: {
      en: 'Family, language, work and other ties in the receiving state. The certificate or its annex shows it.',
      es: 'Familia, idioma, trabajo y otros vínculos en el Estado receptor. Lo acredita el certificado o su anexo.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'states',
  },
} satisfies Partial<QuestionsOn<PathOf<typeof states>>>;
