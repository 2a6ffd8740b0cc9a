/** The terms of the Inter-American Convention between the United States and El Salvador. What chapter 306 and the practice of the Department of Justice add is in `terms-united-states.ts`. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';
import { unitedStatesTerms } from './terms-united-states.ts';

type At = Pick<Term, 'cite'> & Partial<Pick<Term, 'source' | 'confidence' | 'from' | 'layer'>>;

/** Articles I, V(7) and XVII were read; of the rest the content is known and the sub-numbers are not certain. */
const treaty = (key: TermKey, at: At, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'treaty',
  source: s.REFERENCES,
  confidence: 'medium',
  ...at,
});
const none = (key: TermKey, en: string, es: string): Term => ({
  key,
  value: text(`None found. ${en}`, `No se encontró nada. ${es}`),
  layer: 'treaty',
  cite: 'none found',
  source: s.NONE,
  confidence: 'medium',
});

const conventionTerms: readonly Term[] = [
  treaty(
    'parties',
    { cite: 'A-57, list of parties', source: s.M9, confidence: 'high', from: '2008-01-17' },
    'The United States and El Salvador among others. Encoded here: the United States sends, El Salvador receives.',
    'Entre otros, los Estados Unidos y El Salvador. Aquí se codifica: los Estados Unidos envían, El Salvador recibe.',
  ),
  treaty(
    'authorities',
    { cite: 'Art. XI' },
    'Requests pass between the central authorities of the two states.',
    'Las solicitudes pasan entre las autoridades centrales de ambos Estados.',
  ),
  treaty(
    'instrument',
    { cite: 'Managua, 9 June 1993, OAS Treaty Series 76', source: s.M10, confidence: 'high', from: '1993-06-09' },
    'Inter-American Convention on Serving Criminal Sentences Abroad.',
    'Convención Interamericana para el Cumplimiento de Condenas Penales en el Extranjero.',
  ),
  treaty(
    'approval',
    { cite: 'A-57, deposits', source: s.M9, confidence: 'high', from: '2001-05-25' },
    'The United States deposited its ratification on 25 May 2001.',
    'Los Estados Unidos depositaron su ratificación el 25 de mayo de 2001.',
  ),
  treaty(
    'approval',
    { cite: 'A-57, deposits', source: s.M9, confidence: 'high', from: '2007-12-18' },
    'El Salvador ratified on 5 November 2007 and deposited on 18 December 2007.',
    'El Salvador ratificó el 5 de noviembre de 2007 y depositó el 18 de diciembre de 2007.',
  ),
  treaty(
    'approval',
    { cite: 'Reservation to Art. V(7)', source: s.SENATE, confidence: 'high', from: '2001-05-25' },
    'The United States reserved that, for its nationals who return, the papers of article V(7) must come in English too.',
    'Los Estados Unidos se reservaron que, para sus nacionales que regresan, los documentos del artículo V(7) deben venir también en inglés.',
  ),
  treaty(
    'status',
    { cite: 'Art. XVII', source: s.M9, confidence: 'high', from: '2008-01-17' },
    'In force since 12 April 1996; for the United States since 24 June 2001; for El Salvador, and so between the two, since 17 January 2008.',
    'En vigor desde el 12 de abril de 1996; para los Estados Unidos desde el 24 de junio de 2001; para El Salvador, y por tanto entre ambos, desde el 17 de enero de 2008.',
  ),
  treaty(
    'governingLaw',
    { cite: 'Art. VII' },
    'The receiving state’s law governs how the sentence is served, its reductions included.',
    'La ley del Estado receptor rige el cumplimiento de la pena, incluidas sus reducciones.',
  ),
  treaty(
    'otherOffences',
    { cite: 'Art. VII' },
    'No second arrest, trial or sentence in the receiving state for the same act.',
    'Ningún segundo arresto, juicio o condena en el Estado receptor por el mismo hecho.',
  ),
  treaty(
    'whoMayBeSent',
    { cite: 'Art. I, III', source: s.M10, confidence: 'high' },
    'A person sentenced to prison, parole, probation or other supervision by a final decision. Nobody without a sentence.',
    'Una persona condenada por decisión firme a prisión, libertad condicional, a prueba u otra supervisión. Nadie sin condena.',
  ),
  treaty(
    'conviction',
    { cite: 'Art. I(3), III(1)', source: s.M10, confidence: 'high' },
    'Final: no ordinary appeal is pending and the time for one has run out.',
    'Firme: no hay recurso ordinario pendiente y ha vencido el plazo.',
  ),
  treaty(
    'nationality',
    { cite: 'Art. III(4)', confidence: 'high', source: s.M9 },
    'A national of the receiving state. So it cannot carry Venezuelans, nor citizens of the United States alone, to El Salvador.',
    'Un nacional del Estado receptor. Por eso no puede llevar a El Salvador a venezolanos, ni a quienes solo son ciudadanos de los Estados Unidos.',
  ),
  treaty('offencesExcluded', { cite: 'Art. III(5)' }, 'Not a death sentence.', 'Que la pena no sea de muerte.'),
  treaty(
    'remainingTerm',
    { cite: 'Art. III(6)' },
    'At least six months left when the transfer is requested; no clause for exceptions.',
    'Al menos seis meses por cumplir al solicitarse el traslado; sin cláusula de excepción.',
  ),
  treaty(
    'dualCriminality',
    { cite: 'Art. III(3)' },
    'The act is a crime in the receiving state too.',
    'El hecho es también delito en el Estado receptor.',
  ),
  treaty(
    'consent',
    { cite: 'Art. III(2)' },
    'The person consents, informed beforehand of what follows in law.',
    'La persona consiente, informada antes de las consecuencias jurídicas.',
  ),
  treaty(
    'consent',
    { cite: 'Art. V' },
    'The receiving state may verify the consent by its own official.',
    'El Estado receptor puede verificar el consentimiento por medio de su propio funcionario.',
  ),
  treaty(
    'selection',
    { cite: 'Art. V' },
    'Either state or the person may ask. The two states may weigh rehabilitation, gravity, record, health and ties.',
    'Pueden pedirlo cualquiera de los Estados o la persona. Los dos Estados pueden ponderar la rehabilitación, la gravedad, los antecedentes, la salud y los vínculos.',
  ),
  treaty(
    'refusalAndReturn',
    { cite: 'Art. VI' },
    'Either state may refuse, with reasons.',
    'Cualquiera de los Estados puede negarse, motivándolo.',
  ),
  treaty(
    'refusalAndReturn',
    { cite: 'Art. III(7)' },
    'Not where serving the sentence would be against the receiving state’s law.',
    'No cuando el cumplimiento de la pena sería contrario a la ley del Estado receptor.',
  ),
  treaty(
    'documents',
    { cite: 'Art. V(7)', source: s.SENATE, confidence: 'high' },
    'Certified judgment, time served, and possible time off.',
    'Sentencia certificada, tiempo cumplido y posibles reducciones.',
  ),
  treaty(
    'transferSteps',
    { cite: 'Art. V' },
    'Where a self-governing state or province passed the sentence, its authorities must agree too.',
    'Si la condena la dictó un estado o provincia autónomos, sus autoridades también deben aceptar.',
  ),
  treaty(
    'extraCosts',
    { cite: 'Art. V' },
    'Custody and cost pass to the receiving state at the handover.',
    'La custodia y el coste pasan al Estado receptor con la entrega.',
  ),
  treaty(
    'custodyAndResponsibility',
    { cite: 'Art. V, VII' },
    'From the handover the receiving state holds the person and answers under its own law.',
    'Desde la entrega, el Estado receptor tiene a la persona y responde según su propia ley.',
  ),
  treaty(
    'release',
    { cite: 'Art. VII' },
    'By the receiving state’s law, never later than the sentencing state’s end date.',
    'Según la ley del Estado receptor, nunca después de la fecha final del Estado sentenciador.',
  ),
  treaty(
    'enforcementMethod',
    { cite: 'Art. VII' },
    'The sentence is continued, under the receiving state’s law.',
    'La pena se continúa, según la ley del Estado receptor.',
  ),
  treaty(
    'pardonAndReview',
    { cite: 'Art. VIII' },
    'The sentencing state alone reviews the judgment and grants pardon, amnesty or mercy; the receiving state acts at once on notice.',
    'Solo el Estado sentenciador revisa la sentencia y concede indulto, amnistía o gracia; el receptor actúa de inmediato al ser avisado.',
  ),
  treaty(
    'price',
    { cite: 'Art. V' },
    'No price: the receiving state bears the cost of its own nationals.',
    'Sin precio: el Estado receptor asume el coste de sus propios nacionales.',
  ),
  none(
    'oversight',
    'No monitor and no inspection in the articles known; conditions rest on the law of the receiving state.',
    'Ni supervisor ni inspección en los artículos conocidos; las condiciones dependen de la ley del Estado receptor.',
  ),
  none(
    'suspension',
    'Nothing pauses transfers on a finding about conditions; either state may refuse the single case.',
    'Nada suspende los traslados por una constatación sobre condiciones; cualquiera de los Estados puede rechazar el caso concreto.',
  ),
  none(
    'sexAndAge',
    'Minors and persons who cannot decide are left to each state’s law.',
    'Los menores y quienes no pueden decidir quedan a la ley de cada Estado.',
  ),
  none('places', 'No number of places.', 'Ningún número de plazas.'),
  none('duration', 'Open in time.', 'Sin plazo.'),
];

export const terms: readonly Term[] = [...conventionTerms, ...unitedStatesTerms];
