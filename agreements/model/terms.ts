/** The terms of the model. What must be filled in by the two states is said to be so, never guessed. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';
import { THIS_MODEL } from './drawn-from.ts';

const term = (key: TermKey, cite: string, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'treaty',
  cite,
  source: THIS_MODEL,
  confidence: 'medium',
});

export const terms: readonly Term[] = [
  term('parties', 'to be filled in', 'Two states, to be named.', 'Dos Estados, por nombrar.'),
  term('instrument', 'Model, gate 0', 'A treaty, registered with the United Nations.', 'Un tratado, registrado en las Naciones Unidas.'),
  term('approval', 'Model, gate 0', 'By both legislatures, before any case.', 'Por ambos poderes legislativos, antes de todo caso.'),
  term(
    'governingLaw',
    'Model, gate 8; ETS 112 art. 9(3), 10',
    'The sentence is continued as it was passed; the receiving state’s law governs the serving, never beyond the sending state’s dates.',
    'La pena se continúa tal como se impuso; el derecho del Estado receptor rige el cumplimiento, nunca más allá de las fechas del Estado de envío.',
  ),
  term(
    'whoMayBeSent',
    'Model, gates 1 to 3',
    'Adults with a final conviction and a tie to the receiving state, with six months left on both dates.',
    'Adultos con condena firme y vínculo con el Estado receptor, a quienes quedan seis meses en ambas fechas.',
  ),
  term('sexAndAge', 'Model, gate 5; Norgerhaven art. 1(h)', 'Nobody under eighteen.', 'Nadie menor de dieciocho años.'),
  term(
    'conviction',
    'Model, gate 1',
    'Final, on file, with no appeal or other attack pending.',
    'Firme, en el expediente, sin recurso ni otra impugnación pendiente.',
  ),
  term(
    'nationality',
    'Model, gate 2',
    'National of the receiving state, or living or resident there.',
    'Nacional del Estado receptor, o que vive o reside allí.',
  ),
  term('dualCriminality', 'Model, gate 2', 'Each act is a crime in both states.', 'Cada hecho es delito en ambos Estados.'),
  term(
    'remainingTerm',
    'Model, gate 3',
    'Six months on both release dates, at the request and at departure.',
    'Seis meses en ambas fechas de salida, en la solicitud y a la salida.',
  ),
  term(
    'healthExcluded',
    'Model, gate 5',
    'Serious mental disorder, pregnancy or an infant, or care that the place cannot give.',
    'Trastorno mental grave, embarazo o lactante, o atención que el lugar no puede dar.',
  ),
  term('selectionByAllegation', 'Model, gate 1', 'Never: an allegation is no ground.', 'Nunca: una imputación no es motivo.'),
  term(
    'consent',
    'Model, gate 6',
    'Required, verified by a judge, recorded, at most sixty days old, revocable until departure.',
    'Exigido, verificado por un juez, grabado, de sesenta días a lo sumo, revocable hasta la salida.',
  ),
  term(
    'selection',
    'Model, gates 5 and 8',
    'An independent examination of the person; both states agree.',
    'Un examen independiente de la persona; ambos Estados aceptan.',
  ),
  term(
    'refusalAndReturn',
    'Model, gates 8 and 12',
    'Either state may refuse; a judge or the monitor may ask for the return.',
    'Cualquiera de los Estados puede negarse; un juez o el supervisor puede pedir el regreso.',
  ),
  term(
    'price',
    'Model, fee clause',
    'Paid for a day of lawful, attested custody and for nothing else: no fee for a place left empty, for a day that nobody attested, or after the release date. The amount is to be filled in.',
    'Se paga por un día de custodia lícita y atestiguada y por nada más: ni por una plaza vacía, ni por un día que nadie atestiguó, ni después de la fecha de salida. El importe está por rellenar.',
  ),
  term(
    'extraCosts',
    'Model, fee clause',
    'Transport both ways and outside medical care are paid as they were spent.',
    'El transporte de ida y vuelta y la atención médica externa se pagan según lo gastado.',
  ),
  term(
    'transferSteps',
    'Model, gates 9 and 10',
    'Order, fourteen days to appeal with suspension, handover on two signatures within thirty days.',
    'Orden, catorce días para recurrir con suspensión, entrega con dos firmas en treinta días.',
  ),
  term(
    'timeLimits',
    'Model, gates 4 to 11',
    'Counsel 7 days, report 30, consent 60, evidence 90, recognition 90, appeal 14, handover 30 days; register 24 hours.',
    'Abogado 7 días, informe 30, consentimiento 60, pruebas 90, reconocimiento 90, recurso 14, entrega 30 días; registro 24 horas.',
  ),
  term(
    'release',
    'Model, gate 13',
    'On the earliest lawful date under either calendar, verifiable.',
    'En la primera fecha lícita según cualquiera de los calendarios, verificable.',
  ),
  term(
    'wayHome',
    'Model, gates 12 and 13',
    'On release, on request of a judge or monitor, when the title ends, and for all when the agreement is suspended or ends.',
    'Al salir, a petición de un juez o supervisor, al extinguirse el título, y para todos cuando el acuerdo se suspende o termina.',
  ),
  term(
    'oversight',
    'Model, gate 11',
    'Monitors of both states and international ones, unannounced; family, counsel and consul told within a day.',
    'Supervisores de ambos Estados e internacionales, sin aviso; familia, abogado y cónsul informados en un día.',
  ),
  term(
    'investigation',
    'Model, gate 7',
    'Ill-treatment is investigated by a body independent of the prison, and both states may inquire inside.',
    'Los malos tratos los investiga un órgano independiente de la prisión, y ambos Estados pueden investigar dentro.',
  ),
  term(
    'custodyAndResponsibility',
    'Model, gate 10',
    'The sending state holds and answers until the other has signed for the person.',
    'El Estado de envío retiene y responde hasta que el otro ha firmado por la persona.',
  ),
  term(
    'suspension',
    'Model, suspension clause',
    'Placements stop by themselves on evidence of ill-treatment, a death, conditions below the standard, prolonged isolation, a monitor refused, a person unaccounted for or held past the lawful day, or a missed attestation; they start again only by decision of a judge. Force majeure pauses them.',
    'Las colocaciones se detienen por sí solas ante pruebas de malos tratos, una muerte, condiciones por debajo de la norma, aislamiento prolongado, un supervisor rechazado, una persona sin localizar o retenida más allá de su día lícito, o una atestiguación omitida; solo se reanudan por decisión de un juez. La fuerza mayor las pausa.',
  ),
  term(
    'speciality',
    'ETS 167 art. 3(4)',
    'No other earlier act is prosecuted without the sending state’s leave.',
    'No se persigue otro hecho anterior sin permiso del Estado de envío.',
  ),
  term(
    'pardonAndReview',
    'ETS 112 art. 12, 13',
    'Both states may pardon; only the sentencing state reviews the judgment.',
    'Ambos Estados pueden indultar; solo el Estado sentenciador revisa la sentencia.',
  ),
];
