/** The terms of Framework Decision 2008/909/JHA. Its articles agree with two national acts that carry them out; only the recitals were read in the text itself. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';

type At = Pick<Term, 'cite'> & Partial<Pick<Term, 'layer' | 'source' | 'confidence' | 'from' | 'to'>>;

const term = (key: TermKey, at: At, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'treaty',
  source: s.M12,
  confidence: 'medium',
  ...at,
});

const who: readonly Term[] = [
  term(
    'instrument',
    { from: '2008-11-27', cite: 'OJ L 327, p. 27', confidence: 'high' },
    'Framework Decision 2008/909/JHA of 27 November 2008 on recognising judgments that impose custodial sentences.',
    'Decisión marco 2008/909/JAI de 27 de noviembre de 2008 sobre el reconocimiento de sentencias que imponen penas privativas de libertad.',
  ),
  term(
    'parties',
    { cite: 'whole text', confidence: 'high' },
    'The member states of the European Union.',
    'Los Estados miembros de la Unión Europea.',
  ),
  term(
    'status',
    { from: '2011-12-05', cite: 'implementation' },
    'To be carried out in national law by 5 December 2011. When each member did so is not encoded, save for the Netherlands and Ireland.',
    'Debía incorporarse al derecho nacional a más tardar el 5 de diciembre de 2011. No está codificado cuándo lo hizo cada miembro, salvo los Países Bajos e Irlanda.',
  ),
  term(
    'nationalLegalBase',
    { layer: 'statute', cite: 'Wets (Netherlands); Act No. 3 of 2023 (Ireland)', source: s.M23 },
    'It has no direct effect: each member’s own act carries it out, and may make optional grounds of refusal mandatory.',
    'No tiene efecto directo: la ley de cada miembro la ejecuta y puede hacer obligatorios motivos facultativos de denegación.',
  ),
  term(
    'whoMayBeSent',
    { cite: 'Art. 4(1)' },
    'A sentenced person who is in the issuing or the executing state.',
    'Una persona condenada que se encuentra en el Estado de emisión o en el de ejecución.',
  ),
  term(
    'nationality',
    { cite: 'Art. 4(1)(a)–(c)' },
    'To (a) the state of nationality where the person lives; (b) the state of nationality to which an order in or following from the judgment will send the person after release; (c) any other state that consents.',
    'A (a) el Estado de nacionalidad donde vive la persona; (b) el Estado de nacionalidad al que una orden de la sentencia o derivada de ella la enviará tras la liberación; (c) cualquier otro Estado que consienta.',
  ),
  term(
    'nationality',
    { cite: 'Art. 4(7)' },
    'States may declare that between them the consent of (c) is not needed, as for people with five years of residence.',
    'Los Estados pueden declarar que entre ellos no hace falta el consentimiento de la letra (c), por ejemplo con cinco años de residencia.',
  ),
  term(
    'sexAndAge',
    { cite: 'Art. 9(1)(g)' },
    'No limit but the age of criminal responsibility in the executing state.',
    'Sin más límite que la edad de responsabilidad penal en el Estado de ejecución.',
  ),
  term('conviction', { cite: 'Art. 1' }, 'A final judgment.', 'Una sentencia firme.'),
  term(
    'remainingTerm',
    { cite: 'Art. 9(1)(h)' },
    'Less than six months left when the judgment is received is a ground on which recognition may be refused.',
    'Que queden menos de seis meses cuando se recibe la sentencia es un motivo por el que se puede denegar el reconocimiento.',
  ),
  term('timeOfCheck', { cite: 'Art. 9(1)(h)' }, 'The remaining term is measured on receipt.', 'El tiempo restante se mide a la recepción.'),
  term(
    'dualCriminality',
    { cite: 'Art. 7(1), (2), (4)' },
    'Not checked for 32 kinds of offence with a maximum of at least three years in the issuing state, unless the executing state has declared otherwise; it may be checked for others.',
    'No se comprueba en 32 clases de delito con un máximo de al menos tres años en el Estado de emisión, salvo declaración en contrario del de ejecución; puede comprobarse en los demás.',
  ),
  term(
    'offencesExcluded',
    { cite: 'Art. 9(1)(c)–(f), (l)' },
    'None. May be refused: a person already judged, no crime there, time-barred, immunity, committed wholly or for an essential part in the executing state.',
    'Ninguno. Se puede denegar: persona ya juzgada, hecho que no es delito allí, prescripción, inmunidad, delito cometido en todo o en parte esencial en el Estado de ejecución.',
  ),
  term(
    'healthExcluded',
    { cite: 'Art. 9(1)(k)' },
    'No bar; a psychiatric or health measure that the executing state cannot carry out may be refused.',
    'Ningún impedimento; se puede denegar una medida psiquiátrica o de salud que el Estado de ejecución no pueda ejecutar.',
  ),
  term(
    'consent',
    { cite: 'Art. 6(1), (2)' },
    'Needed, except (a) for the state of nationality where the person lives, (b) for the state to which the person will be deported, (c) where the person fled or returned there because of the pending case or after the conviction.',
    'Necesario, salvo (a) para el Estado de nacionalidad donde vive la persona, (b) para el Estado al que será expulsada, (c) si huyó o regresó allí a causa del proceso pendiente o después de la condena.',
  ),
  term(
    'consent',
    { cite: 'Art. 6(3)' },
    'Whether or not consent is needed, a person still in the issuing state is heard, orally or in writing, and the opinion is sent on.',
    'Se necesite o no el consentimiento, a la persona que sigue en el Estado de emisión se la oye, de palabra o por escrito, y se transmite su opinión.',
  ),
  term(
    'selection',
    { cite: 'Art. 4(2), (5)' },
    'The issuing state forwards, to one state at a time, once satisfied that rehabilitation is served; the executing state and the person may ask for it.',
    'El Estado de emisión transmite, a un solo Estado cada vez, cuando está convencido de que se favorece la reinserción; el Estado de ejecución y la persona pueden pedirlo.',
  ),
];

const how: readonly Term[] = [
  term(
    'refusalAndReturn',
    { cite: 'Art. 4(4)' },
    'The executing state may send a reasoned opinion that rehabilitation would not be served; the issuing state weighs it.',
    'El Estado de ejecución puede enviar una opinión motivada de que no se favorecería la reinserción; el de emisión la pondera.',
  ),
  term(
    'documents',
    { cite: 'Art. 4, 5, Annex I' },
    'The judgment with a certificate of thirteen boxes, (a) to (m): states, court, contact, person, provisional arrest, earlier arrest warrant, reason for forwarding, judgment and offences, status and length of the sentence with presence at the trial, early release, opinion of the person, other circumstances, final information. Point 1 of box (i) was rewritten by Framework Decision 2009/299. The form itself was not seen.',
    'La sentencia con un certificado de trece apartados, de (a) a (m): Estados, tribunal, contacto, persona, detención provisional, orden de detención anterior, motivo de la transmisión, sentencia y delitos, situación y duración de la pena con la presencia en el juicio, libertad anticipada, opinión de la persona, otras circunstancias, información final. El punto 1 del apartado (i) fue reescrito por la Decisión marco 2009/299. No se vio el formulario mismo.',
  ),
  term(
    'documents',
    { cite: 'Art. 6(4), Annex II', source: s.M25, confidence: 'high' },
    'The notice of Annex II to the person: the decision to forward and its reference; the executing state’s law governs, early release included; the full period served is deducted; adaptation only if incompatible, never heavier.',
    'La notificación del anexo II a la persona: la decisión de transmitir y su referencia; rige el derecho del Estado de ejecución, incluida la libertad anticipada; se descuenta todo el tiempo cumplido; adaptación solo si hay incompatibilidad, nunca más grave.',
  ),
  term(
    'transferSteps',
    { cite: 'Art. 4–8, 12, 15' },
    'Rehabilitation considered, the person heard and told, judgment and certificate sent, recognition forthwith unless a ground of refusal is used, transfer.',
    'Se considera la reinserción, se oye y se notifica a la persona, se envían sentencia y certificado, reconocimiento inmediato salvo motivo de denegación, traslado.',
  ),
  term(
    'refusalAndReturn',
    { cite: 'Art. 9(1)(a)–(l)' },
    'May be refused on twelve grounds: certificate, destination, already judged, no crime, time-barred, immunity, age, under six months, trial in absence, speciality consent refused, measure that cannot be run, committed there; consultation first on (a), (b), (c), (i), (k) and (l).',
    'Se puede denegar por doce motivos: certificado, destino, ya juzgada, no es delito, prescripción, inmunidad, edad, menos de seis meses, juicio en ausencia, consentimiento a otro juicio denegado, medida inejecutable, cometido allí; consulta previa en (a), (b), (c), (i), (k) y (l).',
  ),
  term(
    'refusalAndReturn',
    { layer: 'statute', cite: 'Wets art. 2:13, 2:14', source: s.M23 },
    'Dutch law makes (a) to (g), (i) and (k) mandatory and leaves (h) and (l) optional (text of 2017).',
    'El derecho neerlandés hace obligatorios (a) a (g), (i) y (k) y deja facultativos (h) y (l) (texto de 2017).',
  ),
  term(
    'refusalAndReturn',
    { layer: 'statute', cite: 'Act No. 3 of 2023 s 38(1)(n)', source: s.M24 },
    'Irish law adds a ground against discrimination.',
    'El derecho irlandés añade un motivo contra la discriminación.',
  ),
  term(
    'timeLimits',
    { cite: 'Art. 12(2)' },
    'Final decision on recognition within 90 days of receipt.',
    'Decisión definitiva sobre el reconocimiento en los 90 días siguientes a la recepción.',
  ),
  term(
    'timeLimits',
    { cite: 'Art. 15(1), (2)' },
    'Transfer within 30 days of that decision; after an obstacle a new date, and then ten days.',
    'Traslado en los 30 días siguientes a esa decisión; tras un obstáculo, nueva fecha y después diez días.',
  ),
  term(
    'timeLimits',
    { cite: 'Art. 16' },
    'A request for transit is answered within a week.',
    'La solicitud de tránsito se responde en una semana.',
  ),
  term(
    'suspension',
    { cite: 'Art. 10, 11, 13, 17(3)' },
    'Recognition may be partial or postponed; the issuing state may withdraw until enforcement begins, also after it was told the rules of release.',
    'El reconocimiento puede ser parcial o aplazarse; el Estado de emisión puede desistir hasta que empiece la ejecución, también tras conocer las reglas de liberación.',
  ),
  term(
    'emergency',
    { cite: 'Art. 14' },
    'Provisional arrest in the executing state, before recognition, of a person who is there.',
    'Detención provisional en el Estado de ejecución, antes del reconocimiento, de la persona que se encuentra allí.',
  ),
];

const after: readonly Term[] = [
  term(
    'enforcementMethod',
    { cite: 'Art. 8' },
    'The sentence is continued. Too long: brought down to the executing state’s maximum for similar offences, no lower; unknown in kind: the nearest one; never a fine, never heavier.',
    'La pena se continúa. Demasiado larga: se reduce al máximo del Estado de ejecución para delitos semejantes, no menos; desconocida en su clase: la más próxima; nunca una multa, nunca más grave.',
  ),
  term(
    'governingLaw',
    { cite: 'Art. 17(1)' },
    'The executing state’s law, early release included.',
    'El derecho del Estado de ejecución, incluida la libertad anticipada.',
  ),
  term(
    'release',
    { cite: 'Art. 17(1)–(3)' },
    'Under the executing state’s law; all time in custody is deducted in full; the rules are told on request.',
    'Según el derecho del Estado de ejecución; se descuenta todo el tiempo privado de libertad; las reglas se comunican si se piden.',
  ),
  term(
    'release',
    { layer: 'practice', cite: 'CJEU C-554/14, Ognyanov', source: s.OGNYANOV, confidence: 'high' },
    'For the time served before the transfer only the issuing state’s rules of reduction count.',
    'Por el tiempo cumplido antes del traslado solo cuentan las reglas de reducción del Estado de emisión.',
  ),
  term(
    'custodyAndResponsibility',
    { cite: 'Art. 17' },
    'After the transfer the executing state holds the person and answers under its own law.',
    'Tras el traslado el Estado de ejecución retiene a la persona y responde según su propio derecho.',
  ),
  term(
    'speciality',
    { cite: 'Art. 18' },
    'No case for other, earlier offences, unless the person stays 45 days though free to leave, no custody is at stake, the person consented to the transfer or renounces, or the issuing state consents.',
    'Ninguna causa por otros delitos anteriores, salvo si la persona se queda 45 días pudiendo marcharse, no hay prisión en juego, consintió el traslado o renuncia, o el Estado de emisión consiente.',
  ),
  term(
    'pardonAndReview',
    { cite: 'Art. 19' },
    'Either state may pardon; only the issuing state reviews the judgment.',
    'Cualquiera de los Estados puede indultar; solo el de emisión revisa la sentencia.',
  ),
  term(
    'oversight',
    { cite: 'Art. 20, 21' },
    'Only information between the states, escape and the end of the sentence among it. No monitor of conditions.',
    'Solo información entre los Estados, entre ella la fuga y el fin de la pena. Ningún control de las condiciones.',
  ),
  term('escape', { cite: 'Art. 21' }, 'The issuing state is told.', 'Se comunica al Estado de emisión.'),
  term('price', { cite: 'Art. 24' }, 'None: the executing state bears the costs.', 'Ninguno: el Estado de ejecución asume los gastos.'),
  term(
    'extraCosts',
    { cite: 'Art. 24' },
    'The transfer itself, and what arises only in the issuing state, are the issuing state’s.',
    'El propio traslado y lo que nace solo en el Estado de emisión son de este.',
  ),
  term(
    'humanRightsPosition',
    { layer: 'practice', cite: 'Art. 3(4); CJEU C-404/15 and C-659/15 PPU, Aranyosi', source: s.ARANYOSI },
    'Fundamental rights are untouched; the two steps on prison conditions apply by analogy.',
    'Los derechos fundamentales quedan intactos; los dos pasos sobre las condiciones penitenciarias se aplican por analogía.',
  ),
  term(
    'wayHome',
    { cite: 'whole text' },
    'None is provided: the person serves and is released in the executing state.',
    'No se prevé: la persona cumple y es liberada en el Estado de ejecución.',
  ),
  term('duration', { cite: 'whole text' }, 'Open.', 'Indefinida.'),
];

export const terms: readonly Term[] = [...who, ...how, ...after];
