/** The offer that El Salvador made in February 2025 to hold persons convicted in the United States, and the arrangement that was carried out from 15 March 2025. Analysis only. */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement, AgreementFacts, StatusEntry, TariffLine, TariffRule } from '../../src/instruments/agreement.ts';
import { notesRules, offerRules } from './rules.ts';
import { sources as s } from './sources.ts';
import { ARRANGEMENT_FROM, OFFER_FROM, OFFER_TO } from './span.ts';
import { terms } from './terms.ts';

const status: readonly StatusEntry[] = [
  {
    from: OFFER_FROM,
    state: 'offered',
    source: s.S1,
    confidence: 'high',
    note: text('By President Bukele to Secretary of State Rubio', 'Por el presidente Bukele al secretario de Estado Rubio'),
  },
  {
    state: 'signed',
    source: s.S4,
    confidence: 'medium',
    note: text(
      'Notes exchanged in mid-March 2025, called not binding; the day is not known',
      'Notas intercambiadas a mediados de marzo de 2025, calificadas de no vinculantes; se desconoce el día',
    ),
  },
  { from: ARRANGEMENT_FROM, state: 'carried-out', source: s.S7, confidence: 'high', note: text('First flights', 'Primeros vuelos') },
  {
    from: '2025-03-22',
    state: 'signed',
    source: s.S5,
    confidence: 'high',
    note: text('Grant agreement of USD 4.76 million', 'Convenio de subvención de 4,76 millones de dólares'),
  },
  {
    from: '2025-07-18',
    state: 'carried-out',
    source: s.S13,
    confidence: 'high',
    note: text(
      '252 persons sent on to Venezuela. Not binding in law by the United States’ own account; no renewal and no ending was found',
      '252 personas enviadas a Venezuela. No vinculante en derecho según los propios Estados Unidos; no se halló renovación ni terminación',
    ),
  },
];

const tariff: readonly TariffLine[] = [
  {
    id: 'person-year',
    what: text('For each person held', 'Por cada persona retenida'),
    amount: { minor: '2000000', currency: 'USD' },
    per: 'year',
    each: 'person',
    upTo: 300,
    standing: 'reported',
    from: ARRANGEMENT_FROM,
    cite: 'about USD 20,000 a person a year',
    source: s.S3,
    confidence: 'high',
  },
  {
    id: 'grant',
    what: text('Grant paid: exactly 238 times 20,000', 'Subvención pagada: exactamente 238 veces 20.000'),
    amount: { minor: '2000000', currency: 'USD' },
    per: 'once',
    each: 'person',
    units: 238,
    upTo: 300,
    from: '2025-03-22',
    cite: 'grant agreement of 22 March 2025',
    source: s.S5,
    confidence: 'high',
  },
];

const tariffRules: readonly TariffRule[] = [
  {
    kind: 'part-month',
    share: 'calendar-year',
    lines: ['person-year'],
    what: text('A day is a 365th of the yearly rate', 'Un día es un 365.º de la tarifa anual'),
    cite: 'not seen: the plainest reading of a rate for a person and year',
    source: s.S3,
    confidence: 'low',
  },
  {
    kind: 'not-seen',
    matter: 'early-end',
    what: text(
      'Whether anything is paid back when persons leave before the year is over; 252 left after 125 days',
      'Si se devuelve algo cuando las personas salen antes de acabar el año; 252 salieron a los 125 días',
    ),
    cite: 'grant agreement of 22 March 2025',
    source: s.S5,
    confidence: 'unknown',
  },
];

/** Whether El Salvador's Assembly ratified anything is left open: none was found, and a search that finds nothing proves nothing. */
const common = { holdsPeople: true, isTransferTreaty: false, isTreaty: false, paid: true } satisfies Partial<AgreementFacts>;

export const agreement: Agreement = {
  id: 'us-sv-2025',
  title: text(
    'the CECOT offer and arrangement (United States – El Salvador, 2025)',
    'la oferta y el arreglo del CECOT (Estados Unidos – El Salvador, 2025)',
  ),
  summary: text(
    'On 3 February 2025 El Salvador offered to hold persons convicted in the United States, its citizens among them, in the prison CECOT for a fee. What was done from 15 March 2025 was something else: 252 Venezuelans in all and 23 Salvadorans, ' +
      'none of them to serve a sentence, were flown there under an arrangement of notes that was paid for and published only in part. Each state then said that the other one was in charge.',
    'El 3 de febrero de 2025 El Salvador ofreció recluir en la prisión CECOT, por una tarifa, a personas condenadas en los Estados Unidos, incluidos sus ciudadanos. Lo que se hizo desde el 15 de marzo de 2025 fue otra cosa: 252 venezolanos en total y ' +
      '23 salvadoreños, ninguno de ellos para cumplir una pena, fueron llevados allí por un arreglo de notas, pagado y publicado solo en parte. Después cada Estado dijo que el otro estaba a cargo.',
  ),
  kind: 'arrangement',
  mode: 'removal-to-prison',
  operable: false,
  whyNotOperable: text(
    'It is no treaty and was called not binding; neither legislature is known to have approved it; it has no oversight, no suspension and no way home; and on the law as encoded it can carry nobody. It can be analysed, never operated.',
    'No es un tratado y se calificó de no vinculante; no consta que lo aprobara ninguno de los parlamentos; carece de supervisión, de suspensión y de camino de regreso; y, según la ley codificada, no puede amparar a nadie. Se puede analizar, nunca operar.',
  ),
  parties: [
    { role: 'sending', country: 'US', name: text('United States', 'Estados Unidos') },
    { role: 'receiving', country: 'SV', name: text('El Salvador', 'El Salvador') },
  ],
  status,
  instruments: ['iccpr', 'cat', 'refugee-convention', 'vccr', 'icpped', 'un-prison-standards'],
  terms,
  versions: [
    {
      id: 'offer-2025-02',
      title: text('The offer, as made', 'La oferta, tal como se hizo'),
      from: OFFER_FROM,
      to: OFFER_TO,
      mode: 'rented-prison',
      // Whether the offer was accepted at some day before the notes is not published, so whether it bound anyone is unknown, not false.
      facts: { ...common, receivingStateControls: true },
      rules: offerRules,
    },
    {
      // One year from mid-March 2025 by its own words; renewal, lapse and end were not found, so the version has no last day.
      id: 'arrangement-2025-03',
      title: text('The arrangement, as carried out', 'El arreglo, tal como se llevó a cabo'),
      from: ARRANGEMENT_FROM,
      mode: 'removal-to-prison',
      // A United States official called the notes not binding. Who controls the prison is what the two states deny to each other.
      facts: { ...common, inForce: false, monitoringClause: false },
      rules: notesRules,
    },
  ],
  gates: [],
  tariff,
  tariffRules,
  custodyRule: {
    holds: 'disputed',
    answersInLaw: 'disputed',
    governingLaw: 'disputed',
    note: text(
      'El Salvador told the UN working group that responsibility lay solely with the foreign authority and that it only lent prison space; the United States told its courts the reverse. In December 2025 a federal district court found that the United States had kept ' +
        'constructive custody; in June 2025 the same court had not found it shown.',
      'El Salvador dijo al grupo de trabajo de la ONU que la responsabilidad era únicamente de la autoridad extranjera y que solo prestó espacio en prisión; los Estados Unidos dijeron a sus tribunales lo contrario. En diciembre de 2025 un tribunal federal de distrito declaró que ' +
        'los Estados Unidos habían conservado la custodia implícita; en junio de 2025 el mismo tribunal no lo había dado por demostrado.',
    ),
    cite: 'no term seen; statements to the UN and to courts',
    confidence: 'high',
  },
  suspension: {
    exists: false,
    confidence: 'medium',
    cite: 'none found',
    source: s.S9,
    what: text(
      'None found: nothing ends or pauses the arrangement if persons are ill-treated.',
      'No se encontró ninguna: nada termina ni suspende el arreglo si se maltrata a las personas.',
    ),
  },
  wayHome: {
    exists: false,
    confidence: 'medium',
    cite: 'none found',
    source: s.S9,
    what: text(
      'None found: nothing says when or how a person leaves. 252 left by an exchange between states on 18 July 2025.',
      'No se encontró ninguna: nada dice cuándo ni cómo sale una persona. 252 salieron por un canje entre Estados el 18 de julio de 2025.',
    ),
  },
  doubts: [
    text(
      'The day of the notes is not known; the arrangement is taken to begin with the flights of 15 March 2025.',
      'Se desconoce el día de las notas; se toma como inicio del arreglo los vuelos del 15 de marzo de 2025.',
    ),
    text(
      'The notes themselves were not seen. The grant of four pages was published; whether other papers exist is not known.',
      'Las notas no se vieron. Se publicó la subvención de cuatro páginas; no se sabe si existen otros documentos.',
    ),
    text(
      'Who was offered a place: only convicted persons (Bukele), or deportees of any nationality too (Rubio).',
      'A quién se ofreció plaza: solo a personas condenadas (Bukele), o también a deportados de cualquier nacionalidad (Rubio).',
    ),
    text(
      'Whether the offer was accepted before the notes, and by what act.',
      'Si la oferta se aceptó antes de las notas, y mediante qué acto.',
    ),
    text(
      'Who answers for the persons held: each state names the other.',
      'Quién responde por las personas retenidas: cada Estado nombra al otro.',
    ),
    text(
      'Whether the year was renewed, lapsed or was ended, and whether anybody is still held under it; the 23 Salvadorans are not accounted for in what was read.',
      'Si el año se renovó, caducó o se dio por terminado, y si alguien sigue retenido; de los 23 salvadoreños no hay cuenta en lo leído.',
    ),
    text(
      'What became on appeal of the orders of December 2025 and February 2026.',
      'Qué ocurrió en apelación con las órdenes de diciembre de 2025 y febrero de 2026.',
    ),
    text('Whether the Leahy law forbids the payment.', 'Si la ley Leahy prohíbe el pago.'),
    text(
      'USD 6 million announced, 4.76 million paid, up to 15 million set aside: how these fit together was not said.',
      'Seis millones anunciados, 4,76 millones pagados, hasta 15 millones reservados: no se dijo cómo encajan.',
    ),
    text(
      'No gate was found: no step that anybody had to pass before a person was sent.',
      'No se halló compuerta alguna: ningún paso que hubiera que superar antes de enviar a una persona.',
    ),
  ],
};
