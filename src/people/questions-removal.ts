/** Questions about an order that the person leave the country, and about the countries that may be named in it. */
import type { PathOf, QuestionsOn } from './fact-question.ts';
import type { removal } from './facts.ts';

export const REMOVAL_QUESTIONS = {
  'removal.orderFinal': {
    ask: {
      en: 'Is there a final order of removal against the person?',
      es: '¿Existe una orden de expulsión firme contra la persona?',
    },
    hint: {
      en: 'Final means that no administrative appeal is open. The order itself, and the proof that it is final, show it.',
      es: 'Firme significa que no queda abierto ningún recurso administrativo. Lo acreditan la propia orden y la constancia de firmeza.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'removal',
  },
  'removal.orderDate': {
    ask: { en: 'On what date was the order of removal made?', es: '¿En qué fecha se dictó la orden de expulsión?' },
    burden: 'sending-state',
    changeable: false,
    section: 'removal',
  },
  'removal.designatedCountry': {
    ask: { en: 'Which country does the order of removal name?', es: '¿Qué país designa la orden de expulsión?' },
    hint: {
      en: 'The country named as destination in the order, whoever proposed it.',
      es: 'El país que la orden señala como destino, sea quien sea quien lo propuso.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'removal',
  },
  'removal.nationalityCountryRefused': {
    ask: {
      en: 'Has the country of nationality refused to take the person back?',
      es: '¿Se ha negado el país de nacionalidad a recibir a la persona?',
    },
    hint: {
      en: 'Its written answer shows it, or that no final answer came within the time set.',
      es: 'Lo acredita su respuesta por escrito, o que no hubo respuesta definitiva en el plazo fijado.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'removal',
  },
  'removal.earlierCountriesExhausted': {
    ask: {
      en: 'Have all countries that come first in the order of the law been tried without success?',
      es: '¿Se han agotado sin éxito todos los países que, según el orden legal, van primero?',
    },
    hint: {
      en: 'The country the person chose, that of nationality, and those of earlier residence, transit or birth. A record of each request and its answer shows it.',
      es: 'El país elegido por la persona, el de nacionalidad y los de residencia anterior, tránsito o nacimiento. Lo acredita el registro de cada solicitud y su respuesta.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'removal',
  },
  'removal.expulsionFlowsFromSentence': {
    ask: {
      en: 'Does the sentence, or a decision that follows from it, bar the person from staying after release?',
      es: '¿Impide la sentencia, o una decisión que deriva de ella, que la persona permanezca en el país tras su liberación?',
    },
    hint: {
      en: 'An expulsion or removal order, or any other measure by which the person may not remain. The judgment or that order shows it.',
      es: 'Una orden de expulsión u otra medida por la cual la persona no puede permanecer. Lo acredita la sentencia o dicha orden.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'removal',
  },
  'removal.fledHome': {
    ask: {
      en: 'Did the person go to the state of nationality to avoid the trial or the sentence?',
      es: '¿Se fue la persona al Estado de su nacionalidad para eludir el juicio o la pena?',
    },
    hint: {
      en: 'Only if the person left while the case or the sentence was under way, and a court or the case file says so.',
      es: 'Solo si la persona se marchó durante el proceso o el cumplimiento de la pena y así consta en una resolución judicial o en el expediente.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'removal',
  },
  'removal.returnedHomeKnowing': {
    ask: {
      en: 'Did the person return to the state of nationality knowing of the pending case or of the judgment?',
      es: '¿Regresó la persona al Estado de su nacionalidad sabiendo de la causa pendiente o de la sentencia?',
    },
    hint: {
      en: 'Also where the person did not flee. The case file shows when the person was told of the case.',
      es: 'También si la persona no huyó. El expediente muestra cuándo se le comunicó la causa.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'removal',
  },
  'removal.returnedBecauseOfCase': {
    ask: {
      en: 'Did the person return to the receiving state because of the pending case, or after the conviction?',
      es: '¿Regresó la persona al Estado receptor a causa del proceso pendiente o después de la condena?',
    },
    hint: {
      en: 'Also where the person did not flee. Knowing of the case is not enough: it must be the reason, or the return must follow the conviction.',
      es: 'También si la persona no huyó. No basta con que supiera del proceso: debe ser el motivo, o el regreso debe ser posterior a la condena.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'removal',
  },
  'removal.chiefStateOfficialRequest': {
    ask: {
      en: 'Has the chief state official in charge of the imprisonment asked in writing for removal before the sentence ends?',
      es: '¿Ha pedido por escrito la autoridad estatal responsable del encarcelamiento la expulsión antes de que termine la pena?',
    },
    hint: {
      en: 'Only for people in the custody of a state of the United States or of one of its local authorities. The letter shows it.',
      es: 'Solo para personas bajo custodia de un estado de los Estados Unidos o de una de sus autoridades locales. Lo acredita la carta.',
    },
    burden: 'authority',
    changeable: true,
    section: 'removal',
  },
  'removal.agNonviolentFinding': {
    ask: {
      en: 'Has the US Attorney General found the offence nonviolent, and removal before the sentence ends appropriate and in the best interest of the country?',
      es: '¿Ha determinado la Fiscalía General de los Estados Unidos que el delito no es violento y que la expulsión antes de que termine la pena es apropiada y en el mejor interés del país?',
    },
    hint: {
      en: 'Only for people in federal custody. The written determination shows it.',
      es: 'Solo para personas bajo custodia federal. Lo acredita la determinación por escrito.',
    },
    burden: 'authority',
    changeable: true,
    section: 'removal',
  },
  'removal.voluntaryDepartureGranted': {
    ask: {
      en: 'Has the person been granted voluntary departure?',
      es: '¿Se ha concedido a la persona la salida voluntaria?',
    },
    hint: {
      en: 'The order of the immigration judge or authority shows it.',
      es: 'Lo acredita la orden del juez o de la autoridad de inmigración.',
    },
    burden: 'authority',
    changeable: true,
    section: 'removal',
  },
  'removal.releasedFromImprisonment': {
    ask: { en: 'Has the person been released from imprisonment?', es: '¿Ha salido la persona de prisión?' },
    hint: {
      en: 'Parole, probation and supervised release count as release. The release certificate shows it.',
      es: 'La libertad condicional, a prueba o vigilada cuenta como liberación. Lo acredita el certificado de liberación.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'removal',
  },
  'removal.undesirableIn': {
    ask: {
      en: 'In which countries has the person been declared undesirable or listed for refusal of entry?',
      es: '¿En qué países se ha declarado a la persona indeseable o se la ha inscrito para denegarle la entrada?',
    },
    hint: {
      en: 'Only formal decisions or entries in an official register. If there is none, say that there is none.',
      es: 'Solo decisiones formales o inscripciones en un registro oficial. Si no hay ninguna, indíquelo.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'removal',
  },
  'removal.wantedIn': {
    ask: {
      en: 'In which countries is the person wanted under a warrant or to serve a sentence?',
      es: '¿En qué países se requiere a la persona por una orden judicial o para cumplir una pena?',
    },
    hint: {
      en: 'The warrant, or the authorities’ answer that there is none, shows it.',
      es: 'Lo acredita la orden, o la respuesta de las autoridades de que no existe ninguna.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'removal',
  },
} satisfies QuestionsOn<PathOf<typeof removal>>;
