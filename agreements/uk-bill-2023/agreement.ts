/** The British bill of 2023 on serving sentences in rented places abroad. It fell and was never law: it stands here as a proposal. */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement } from '../../src/instruments/agreement.ts';
import { INTRODUCED_ON, rules } from './rules.ts';
import { sources as s } from './sources.ts';
import { terms } from './terms.ts';

const facts = { holdsPeople: true, isTransferTreaty: false, isTreaty: false, inForce: false };
const BILL = 'Criminal Justice Bill 2023';

export const agreement: Agreement = {
  id: 'uk-bill-2023',
  title: text(
    'the lapsed British bill on prison places abroad (2023)',
    'el proyecto británico caducado sobre plazas de prisión en el extranjero (2023)',
  ),
  summary: text(
    'In October 2023 the British government announced that it would rent prison places abroad, and put clauses for it into a bill. The bill fell at the dissolution of May 2024. It was never law, no state had agreed, and nobody was sent.',
    'En octubre de 2023 el Gobierno británico anunció que alquilaría plazas de prisión en el extranjero e incluyó cláusulas en un proyecto de ley. Decayó con la disolución de mayo de 2024. Nunca fue ley, ningún Estado había aceptado y no se envió a nadie.',
  ),
  kind: 'proposal',
  mode: 'rented-prison',
  operable: false,
  whyNotOperable: text('The bill fell and was never law.', 'El proyecto decayó y nunca fue ley.'),
  parties: [{ role: 'sending', country: 'GB', name: text('United Kingdom', 'Reino Unido') }],
  status: [
    { from: '2023-10-03', state: 'offered', source: s.U1, confidence: 'high', note: text('Announced', 'Anunciado') },
    {
      from: INTRODUCED_ON,
      state: 'offered',
      source: s.U2,
      confidence: 'high',
      note: text('Introduced in Parliament as a bill', 'Presentado en el Parlamento como proyecto de ley'),
    },
    {
      from: '2024-06-01',
      state: 'lapsed',
      source: s.U3,
      confidence: 'high',
      note: text(
        'Fell in May 2024 at the dissolution; the day was not seen, so it is shown from the first day after that month',
        'Decayó en mayo de 2024 con la disolución; no se vio el día, por lo que se muestra desde el primer día tras ese mes',
      ),
    },
  ],
  instruments: ['iccpr', 'cat', 'refugee-convention', 'echr', 'un-prison-standards', 'europe-prison-standards'],
  terms,
  versions: [
    {
      id: 'bill-2023-11',
      title: text('The bill before Parliament', 'El proyecto ante el Parlamento'),
      from: INTRODUCED_ON,
      to: '2024-05-31',
      mode: 'rented-prison',
      facts,
      rules,
    },
    {
      id: 'lapsed-2024',
      title: text('The bill as it fell', 'El proyecto tal como decayó'),
      from: '2024-06-01',
      mode: 'rented-prison',
      facts,
      rules,
    },
  ],
  gates: [
    {
      number: 1,
      act: text('The bill becomes law: it did not', 'El proyecto se convierte en ley: no ocurrió'),
      actor: text('Parliament', 'El Parlamento'),
      cite: BILL,
    },
    {
      number: 2,
      act: text('An arrangement with the other state', 'Un arreglo con el otro Estado'),
      actor: text('Both states', 'Ambos Estados'),
      cite: `${BILL}, clause 25`,
    },
    {
      number: 3,
      act: text('A warrant for the person', 'Una orden para la persona'),
      actor: text('The British government', 'El Gobierno británico'),
      document: text('Warrant', 'Orden'),
      cite: `${BILL}, clause 26`,
    },
    {
      number: 4,
      act: text('A Controller is in place; the inspectorate may inspect', 'Hay un interventor; la inspección puede inspeccionar'),
      actor: text('The British government', 'El Gobierno británico'),
      cite: `${BILL}, clause 28`,
    },
  ],
  tariff: [],
  custodyRule: {
    holds: 'unknown',
    answersInLaw: 'unknown',
    governingLaw: 'unknown',
    note: text(
      'Clause 27 was to say what effect a warrant has; its wording was not seen.',
      'La cláusula 27 iba a decir qué efecto tiene la orden; no se vio su redacción.',
    ),
    cite: `${BILL}, clause 27`,
    confidence: 'unknown',
  },
  suspension: {
    exists: 'unknown',
    cite: 'not seen',
    source: s.U2,
    confidence: 'unknown',
    what: text('No clause on suspension was seen.', 'No se vio cláusula alguna de suspensión.'),
  },
  wayHome: {
    exists: 'unknown',
    cite: 'not seen',
    source: s.U2,
    confidence: 'unknown',
    what: text('How a person would have come back was not seen.', 'No se vio cómo habría vuelto una persona.'),
  },
  doubts: [
    text(
      'The wording of clauses 25 to 29 was not read; what they are about comes from the debate.',
      'No se leyó la redacción de las cláusulas 25 a 29; su objeto procede del debate.',
    ),
    text('The day on which the bill fell: the month is known.', 'El día en que decayó el proyecto: se conoce el mes.'),
    text(
      'Consent, price, release and a minimum term: nothing on them was seen.',
      'Consentimiento, precio, liberación y pena mínima: no se vio nada al respecto.',
    ),
  ],
};
