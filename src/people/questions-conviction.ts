/**
 * Questions about the conviction, the offences of which a court convicted the person, and other charges.
 * Only what a court has before it or has decided is asked about.
 */
import type { PathOf, QuestionsOn } from './fact-question.ts';
import type { charges, conviction, offence, offences } from './facts.ts';

export const CONVICTION_QUESTIONS = {
  'conviction.exists': {
    ask: { en: 'Has a court convicted the person?', es: '¿Ha condenado un tribunal a la persona?' },
    hint: {
      en: 'A certified copy of the judgment shows it. An arrest, an accusation or a police record is not a conviction.',
      es: 'Lo acredita una copia certificada de la sentencia. Un arresto, una acusación o un antecedente policial no es una condena.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'conviction.final': {
    ask: {
      en: 'Is the conviction final, with no ordinary appeal open?',
      es: '¿Es firme la condena, sin recurso ordinario pendiente ni posible?',
    },
    hint: {
      en: 'The court’s certificate that the judgment is final shows it.',
      es: 'Lo acredita la certificación del tribunal de que la sentencia está firme.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'conviction',
  },
  'conviction.court.jurisdiction': {
    ask: {
      en: 'What kind of court convicted the person: federal, of a state or province, or foreign?',
      es: '¿Qué clase de tribunal condenó a la persona: federal, de un estado o provincia, o extranjero?',
    },
    hint: {
      en: 'As seen from the sending state. The heading of the judgment names the court.',
      es: 'Visto desde el Estado que envía. El encabezado de la sentencia indica el tribunal.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'conviction.court.state': {
    ask: {
      en: 'To which state, province or canton does that court belong?',
      es: '¿A qué estado, provincia o cantón pertenece ese tribunal?',
    },
    hint: {
      en: 'Only where the court is not a national or federal one.',
      es: 'Solo cuando el tribunal no es nacional ni federal.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'conviction.court.country': {
    ask: {
      en: 'In which country is the court that convicted the person?',
      es: '¿En qué país se encuentra el tribunal que condenó a la persona?',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'conviction.date': {
    ask: { en: 'On what date was the person convicted?', es: '¿En qué fecha fue condenada la persona?' },
    hint: { en: 'The date of the judgment.', es: 'La fecha de la sentencia.' },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'conviction.appealPending': {
    ask: {
      en: 'Is an appeal against the conviction or the sentence pending?',
      es: '¿Hay un recurso pendiente contra la condena o contra la pena?',
    },
    hint: {
      en: 'The registry of the appeal court or the person’s counsel can confirm it.',
      es: 'Puede confirmarlo la secretaría del tribunal de apelación o la defensa de la persona.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'conviction',
  },
  'conviction.appealPeriodExpired': {
    ask: {
      en: 'Has the time for an ordinary appeal run out?',
      es: '¿Ha vencido el plazo para interponer un recurso ordinario?',
    },
    hint: {
      en: 'The court’s certificate, or the date of the judgment and the time limit in the law, show it.',
      es: 'Lo acredita la certificación del tribunal, o la fecha de la sentencia y el plazo previsto en la ley.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'conviction',
  },
  'conviction.collateralAttackPending': {
    ask: {
      en: 'Is any other court challenge to the conviction or the sentence pending?',
      es: '¿Hay pendiente alguna otra impugnación judicial de la condena o de la pena?',
    },
    hint: {
      en: 'For example habeas corpus, a motion to set the sentence aside, or a request to reopen the trial.',
      es: 'Por ejemplo, un hábeas corpus, una solicitud de anulación de la pena o un recurso de revisión.',
    },
    burden: 'sending-state',
    changeable: true,
    section: 'conviction',
  },
  'conviction.inAbsentia': {
    ask: { en: 'Was the person convicted in their absence?', es: '¿Fue condenada la persona en ausencia?' },
    hint: {
      en: 'Answer yes if the person was not at the trial in person, even if counsel was.',
      es: 'Responda que sí si la persona no compareció personalmente en el juicio, aunque lo hiciera su defensa.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  offences: {
    ask: { en: 'Of which offences was the person convicted?', es: '¿Por qué delitos fue condenada la persona?' },
    hint: {
      en: 'Only the offences in the judgment: never suspicions, accusations or charges that were dropped.',
      es: 'Únicamente los delitos que figuran en la sentencia: nunca sospechas, acusaciones ni cargos retirados.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'offences[].committedOn': {
    ask: { en: 'When was this offence committed?', es: '¿Cuándo se cometió este delito?' },
    hint: {
      en: 'As the judgment states it. The month or the year is enough if the day is not stated.',
      es: 'Según lo indique la sentencia. Si no consta el día, basta con el mes o el año.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'offences[].categories': {
    ask: {
      en: 'Which categories does this offence fall into, as the judgment describes it?',
      es: '¿En qué categorías se encuadra este delito, tal como lo describe la sentencia?',
    },
    hint: {
      en: 'Choose by what the court found proved and by the provision it applied, not by what was alleged.',
      es: 'Elija según lo que el tribunal declaró probado y el precepto que aplicó, no según lo que se alegó.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'offences[].violent': {
    ask: { en: 'Does the law class this offence as violent?', es: '¿Califica la ley este delito como violento?' },
    hint: {
      en: 'Judge by the offence in the judgment and the sending state’s law, not by an opinion of the person.',
      es: 'Valórelo según el delito de la sentencia y la ley del Estado que envía, no según una opinión sobre la persona.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'offences[].dualCriminality': {
    ask: {
      en: 'Are the same acts an offence in both states?',
      es: '¿Constituyen delito los mismos hechos en ambos Estados?',
    },
    hint: {
      en: 'Compare the acts with both laws as they stand at the transfer. The name of the offence may differ. The text of the receiving state’s law shows it.',
      es: 'Compare los hechos con ambas leyes vigentes al momento del traslado. El nombre del delito puede ser distinto. Lo acredita el texto de la ley del Estado receptor.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'offences[].listed': {
    ask: {
      en: 'Does the certificate name this offence as one of the 32 kinds for which double criminality is not checked?',
      es: '¿Señala el certificado este delito como una de las 32 clases en que no se comprueba la doble incriminación?',
    },
    hint: {
      en: 'Only between members of the European Union. The issuing authority ticks the kind in its certificate.',
      es: 'Solo entre miembros de la Unión Europea. La autoridad de emisión marca la clase en su certificado.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'offences[].issuingMaximum': {
    ask: {
      en: 'What is the longest prison term for this offence in the sending state?',
      es: '¿Cuál es la pena máxima de prisión por este delito en el Estado que envía?',
    },
    hint: {
      en: 'The maximum that the law allows, in years, months and days; not the term imposed.',
      es: 'El máximo que permite la ley, en años, meses y días; no la pena impuesta.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
  'offences[].executingMaximum': {
    ask: {
      en: 'What is the longest prison term for this offence in the receiving state?',
      es: '¿Cuál es la pena máxima de prisión por este delito en el Estado receptor?',
    },
    hint: {
      en: 'The maximum that the law allows for similar acts, in years, months and days.',
      es: 'El máximo que permite la ley para hechos similares, en años, meses y días.',
    },
    burden: 'receiving-state',
    changeable: false,
    section: 'conviction',
  },
  'charges.otherPending': {
    ask: {
      en: 'Are other criminal charges pending against the person?',
      es: '¿Hay otros cargos penales pendientes contra la persona?',
    },
    hint: {
      en: 'Charges brought before a court and not yet decided. A suspicion or an inquiry is not a charge.',
      es: 'Cargos presentados ante un tribunal y aún no resueltos. Una sospecha o una investigación no es un cargo.',
    },
    burden: 'sending-state',
    changeable: false,
    section: 'conviction',
  },
} satisfies QuestionsOn<PathOf<typeof conviction> | PathOf<typeof offence> | PathOf<typeof charges> | (typeof offences)['path']>;
