/** The words of the decision letter in both languages. It speaks to the person; it tells what was found and gives no advice. */
import type { Language } from '../base/text.ts';
import type { Outcome } from '../decisions/decision.ts';

const en = {
  title: 'What was found about sending you',
  kicker: 'Decision letter',
  /** The whole question in one line, for the head of the letter. */
  subject: (agreement: string) => `May you lawfully be sent under ${agreement}?`,
  reference: 'File',
  agreement: 'Agreement',
  version: 'Version',
  mode: 'In this way',
  on: 'Law of this day',
  knownAt: 'Law as encoded on',
  noReference: 'none given',

  face: 'This letter says what was found on these facts. It is not an order. A court decides.',
  faceMore:
    'It was made by applying the law and the agreement, as they are encoded, to the facts in the file named below. Nobody may be moved on the strength of this letter.',

  outcome: {
    barred: 'You may not be sent.',
    'barred-until': 'You may not be sent as things stand.',
    undetermined: 'It cannot be said whether you may be sent.',
    permitted: 'The law and the agreement allow that you be sent.',
  } satisfies { readonly [O in Outcome]: string },
  outcomeMore: {
    barred: 'On these facts the law forbids it, and under this agreement nobody can remove what stands in the way.',
    'barred-until':
      'On these facts something stands in the way, or something that is required is not fulfilled. It can be ended, by those and in the way named below; until then it forbids sending you.',
    undetermined: 'Too much is not known. Not known is not yes: this is no permission to send you. What is missing is listed below.',
    permitted:
      'On these facts every requirement is met and nothing stands in the way. It does not follow that you must be sent: those named below still decide.',
  } satisfies { readonly [O in Outcome]: string },
  mayBeBarred: 'More than that: one of the open questions could show that the law forbids it outright.',
  asIfInForce: 'The agreement is treated here as though it were in force. It is not known to be.',
  analysisOnly: 'This agreement can be analysed, not carried out: nobody can be sent under it through this system.',
  contestedNotice: 'The answer depends on how contested law is read. The readings and what each leads to are below.',

  grounds: 'Why',
  groundsLead: 'The grounds on which the answer rests:',
  groundsNone: 'The answer rests on no single ground.',
  otherAgainst: 'Also against',
  otherOpen: 'Also open',
  otherFor: 'In favour',
  law: 'Law',
  endedBy: 'Who can end it, and how',
  metBy: 'Who can meet it, and how',
  curesLead:
    'Where it says who can end or meet something, it tells what the law provides. It asks nothing of you, and nobody may press you to consent.',
  contestedGround: (reading: string, text: string) =>
    `Contested: the law can be read in two ways. Used here is reading ${reading}: ${text}`,
  stale: 'This law was not checked up to the day asked about.',
  lowConfidence: 'The source of this rule has not been fully confirmed.',

  missing: 'What is missing',
  missingLead: 'These questions are open, and the answers could matter. Each is listed under whoever has to show the answer.',
  missingNone: 'Nothing is missing that could matter.',
  burden: {
    'sending-state': 'The state that would send you',
    'receiving-state': 'The state that would receive you',
    authority: 'A court or another authority',
    person: 'You',
  },
  settles: 'settles it alone',

  changes: 'What would change the answer',
  changesLead: 'This tells what follows in law. It is not advice, and nobody may press you to consent to anything.',
  changesNone: {
    barred: 'Nothing that can change would change the answer under this agreement.',
    'barred-until': 'No change that can be named here would by itself end what stands in the way.',
    undetermined: 'No change that can be named here would decide the answer while so much is not known.',
    permitted: 'No change that can be named here would alter the answer.',
  } satisfies { readonly [O in Outcome]: string },
  ifAll: 'If',
  then: 'then',
  certain: 'certain',
  possible: 'possible: other questions would still be open',
  outcomeShort: { barred: 'barred', 'barred-until': 'barred until cured', undetermined: 'undetermined', permitted: 'permitted' } satisfies {
    readonly [O in Outcome]: string;
  },

  readings: 'Contested law',
  readingsLead:
    'Courts and lawyers do not agree on the rules below. The answer above uses the reading that Habeas takes by default: where nothing else is marked, the one that bars.',
  readingDefault: 'The default readings',
  readingAllFlipped: 'Every contested rule read the other way',
  readingAlone: (rule: string, reading: string) => `${rule} alone, reading ${reading}`,
  readingsSame: (count: number) =>
    count === 1
      ? 'One more contested rule, read the other way alone, leads to the same answer:'
      : `${count} more contested rules, each read the other way alone, lead to the same answer:`,
  leadsTo: 'Leads to',
  reading: 'Reading',

  mayRefuse: 'Who may refuse although nothing forbids it',
  adapted: 'The sentence would be adapted',
  adaptedText: (sentence: string, to: string, why: string) => `${sentence} → ${to}: ${why}`,

  decides: 'Who decides',
  decidesLead: 'Habeas decides nothing. In law these decide:',

  clocks: 'Time limits',
  clocksNone: 'The rules applied set no time limit that runs on these facts.',
  clock: { met: 'kept', missed: 'missed', open: 'open' },
  from: 'from',
  due: 'due',
  noDay: 'day not known',

  contest: 'How to contest this',
  contestLines: [
    'Every fact in the file can be disputed before the authority that keeps the file, and before whoever decides under “Who decides”.',
    'A court can be asked to review whether you may be sent and whether you may be held. What the law provides is listed here where it is encoded.',
    'The finding can be checked by anybody: the same file, law and engine give the same receipt. Counsel, a consulate or an ombudsman may do so with the file that carries the number on this letter.',
  ],
  remedies: 'What the law provides',

  lawUsed: 'Law used',
  lawUsedLead: 'Each text with the last day up to which it was checked against its source.',
  verifiedThrough: 'checked up to',

  factsAnnex: 'Facts on which the grounds rest',
  factsAnnexLead: 'Personal. Hand this page only to the person, or to counsel with the person’s leave.',
  source: 'source',
  noSource: 'no source given',

  receipt: 'Receipt',
  receiptLead: 'These numbers tie the letter to the file, the law and the engine. Keep them.',
  receiptId: 'Receipt',
  inputHash: 'Fingerprint of the file',
  engine: 'Engine',
  page: (page: string, of: string) => `Page ${page} of ${of}`,
  footer: 'What was found on these facts; not an order; a court decides.',
};

export type LetterMessages = typeof en;

const es: LetterMessages = {
  title: 'Lo que se ha comprobado sobre su envío',
  kicker: 'Carta de decisión',
  subject: (agreement) => `¿Permite el derecho enviarle según ${agreement}?`,
  reference: 'Expediente',
  agreement: 'Acuerdo',
  version: 'Versión',
  mode: 'De este modo',
  on: 'Ley de este día',
  knownAt: 'Ley codificada a',
  noReference: 'sin número',

  face: 'Esta carta dice lo que se ha comprobado a partir de estos hechos. No es una orden. Decide un tribunal.',
  faceMore:
    'Resulta de aplicar la ley y el acuerdo, tal como están codificados, a los hechos del expediente indicado abajo. Nadie puede ser trasladado en virtud de esta carta.',

  outcome: {
    barred: 'No se le puede enviar.',
    'barred-until': 'En la situación actual no se le puede enviar.',
    undetermined: 'No se puede decir si se le puede enviar.',
    permitted: 'La ley y el acuerdo permiten que se le envíe.',
  },
  outcomeMore: {
    barred: 'Con estos hechos la ley lo prohíbe y, según este acuerdo, nadie puede eliminar lo que lo impide.',
    'barred-until':
      'Con estos hechos hay algo que lo impide o no se cumple algo que se exige. Puede ponerle fin quien se indica más abajo y del modo que se indica; hasta entonces, impide el envío.',
    undetermined:
      'Hay demasiado que no se sabe. No saber no equivale a un sí: esto no es un permiso para enviarle. Más abajo se indica lo que falta.',
    permitted:
      'Con estos hechos se cumplen todos los requisitos y nada lo impide. De ello no se sigue que se le deba enviar: aún deciden quienes se indican más abajo.',
  },
  mayBeBarred: 'Y más: una de las cuestiones abiertas podría mostrar que la ley lo prohíbe sin remedio.',
  asIfInForce: 'Aquí se trata el acuerdo como si estuviera en vigor. No consta que lo esté.',
  analysisOnly: 'Este acuerdo se puede analizar, no ejecutar: nadie puede ser enviado en virtud de él con este sistema.',
  contestedNotice: 'La respuesta depende de cómo se lea un derecho controvertido. Más abajo figuran las lecturas y a qué conduce cada una.',

  grounds: 'Por qué',
  groundsLead: 'Los motivos en que se apoya la respuesta:',
  groundsNone: 'La respuesta no se apoya en un único motivo.',
  otherAgainst: 'También en contra',
  otherOpen: 'También sin resolver',
  otherFor: 'A favor',
  law: 'Derecho',
  endedBy: 'Quién puede ponerle fin y cómo',
  metBy: 'Quién puede cumplirlo y cómo',
  curesLead:
    'Donde se dice quién puede poner fin a algo o cumplirlo, se dice lo que prevé la ley. No se le pide nada, y nadie puede presionarle para que consienta.',
  contestedGround: (reading, text) => `Controvertido: la norma admite dos lecturas. Aquí se usa la lectura ${reading}: ${text}`,
  stale: 'Esta norma no se ha comprobado hasta el día por el que se pregunta.',
  lowConfidence: 'La fuente de esta regla no se ha confirmado del todo.',

  missing: 'Lo que falta',
  missingLead:
    'Estas preguntas están abiertas y sus respuestas podrían importar. Cada una figura bajo quien tiene que probar la respuesta.',
  missingNone: 'No falta nada que pudiera importar.',
  burden: {
    'sending-state': 'El Estado que le enviaría',
    'receiving-state': 'El Estado que le recibiría',
    authority: 'Un tribunal u otra autoridad',
    person: 'Usted',
  },
  settles: 'por sí sola lo decide',

  changes: 'Lo que cambiaría la respuesta',
  changesLead: 'Aquí se dice lo que se sigue en derecho. No es un consejo, y nadie puede presionarle para que consienta nada.',
  changesNone: {
    barred: 'Nada de lo que puede cambiar cambiaría la respuesta según este acuerdo.',
    'barred-until': 'Ningún cambio que aquí se pueda nombrar pondría fin por sí solo a lo que lo impide.',
    undetermined: 'Ningún cambio que aquí se pueda nombrar decidiría la respuesta mientras se ignore tanto.',
    permitted: 'Ningún cambio que aquí se pueda nombrar alteraría la respuesta.',
  },
  ifAll: 'Si',
  then: 'entonces',
  certain: 'seguro',
  possible: 'posible: quedarían abiertas otras cuestiones',
  outcomeShort: {
    barred: 'prohibido',
    'barred-until': 'prohibido mientras no se subsane',
    undetermined: 'sin determinar',
    permitted: 'permitido',
  },

  readings: 'Derecho controvertido',
  readingsLead:
    'Los tribunales y los juristas no coinciden sobre las reglas siguientes. La respuesta anterior usa la lectura que Habeas toma por defecto: si no se indica otra cosa, la que lo prohíbe.',
  readingDefault: 'Las lecturas por defecto',
  readingAllFlipped: 'Todas las reglas controvertidas, leídas del otro modo',
  readingAlone: (rule, reading) => `Solo ${rule}, lectura ${reading}`,
  readingsSame: (count) =>
    count === 1
      ? 'Otra regla controvertida, leída del otro modo ella sola, lleva a la misma respuesta:'
      : `Otras ${count} reglas controvertidas, leída cada una del otro modo ella sola, llevan a la misma respuesta:`,
  leadsTo: 'Lleva a',
  reading: 'Lectura',

  mayRefuse: 'Quién puede negarse aunque nada lo prohíba',
  adapted: 'La pena se adaptaría',
  adaptedText: (sentence, to, why) => `${sentence} → ${to}: ${why}`,

  decides: 'Quién decide',
  decidesLead: 'Habeas no decide nada. En derecho deciden:',

  clocks: 'Plazos',
  clocksNone: 'Las reglas aplicadas no fijan ningún plazo que corra con estos hechos.',
  clock: { met: 'cumplido', missed: 'incumplido', open: 'abierto' },
  from: 'desde',
  due: 'vence',
  noDay: 'día desconocido',

  contest: 'Cómo impugnar esto',
  contestLines: [
    'Cada hecho del expediente se puede discutir ante la autoridad que lo lleva y ante quien decide según «Quién decide».',
    'Se puede pedir a un tribunal que revise si se le puede enviar y si se le puede mantener en detención. Lo que la ley prevé figura aquí cuando está codificado.',
    'Cualquiera puede comprobar el resultado: el mismo expediente, la misma ley y el mismo motor dan el mismo recibo. Su defensa, un consulado o una defensoría pueden hacerlo con el expediente que lleva el número de esta carta.',
  ],
  remedies: 'Lo que prevé la ley',

  lawUsed: 'Derecho aplicado',
  lawUsedLead: 'Cada texto, con el último día hasta el que se comprobó con su fuente.',
  verifiedThrough: 'comprobado hasta el',

  factsAnnex: 'Hechos en que se apoyan los motivos',
  factsAnnexLead: 'Datos personales. Entréguese esta página solo a la persona, o a su defensa con su permiso.',
  source: 'fuente',
  noSource: 'sin fuente indicada',

  receipt: 'Recibo',
  receiptLead: 'Estos números vinculan la carta con el expediente, la ley y el motor. Guárdelos.',
  receiptId: 'Recibo',
  inputHash: 'Huella del expediente',
  engine: 'Motor',
  page: (page, of) => `Página ${page} de ${of}`,
  footer: 'Lo comprobado a partir de estos hechos; no es una orden; decide un tribunal.',
};

export const LETTER_MESSAGES: { readonly [L in Language]: LetterMessages } = { en, es };
