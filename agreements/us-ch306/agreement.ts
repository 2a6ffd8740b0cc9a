/** Chapter 306 of title 18 with any treaty partner: the way by which the United States sends a sentenced person home. The proposal names the other state. */
import { LONG_SINCE, text } from '../../src/instruments/authoring.ts';
import type { Agreement } from '../../src/instruments/agreement.ts';
import { rules } from './rules.ts';
import { sources as s } from './sources.ts';
import { terms } from './terms.ts';
import { gates } from '../us-sv-inter-american/gates.ts';

export const agreement: Agreement = {
  id: 'us-ch306',
  title: text(
    'chapter 306 with a treaty partner of the United States',
    'el capítulo 306 con un Estado parte en un tratado con los Estados Unidos',
  ),
  summary: text(
    'The statute under which the United States sends sentenced persons to the country of which they are nationals, and takes its own back. It needs a transfer treaty in force, three consents, a final judgment and a crime in both states. ' +
      'The treaties with Mexico and Thailand are worked here as examples.',
    'La ley por la que los Estados Unidos envían a personas condenadas al país del que son nacionales, y reciben a las suyas. Requiere un tratado de traslado en vigor, tres consentimientos, una sentencia firme y un delito en ambos Estados. ' +
      'Aquí se desarrollan como ejemplos los tratados con México y Tailandia.',
  ),
  kind: 'framework',
  mode: 'sentence-transfer',
  operable: false,
  whyNotOperable: text(
    'It is a framework: each treaty under it has its own text, and those with Mexico and Thailand were not opened.',
    'Es un marco: cada tratado tiene su propio texto, y no se abrieron los de México y Tailandia.',
  ),
  parties: [],
  status: [
    {
      state: 'in-force',
      source: s.M13,
      confidence: 'high',
      note: text('The statute; each treaty has its own dates', 'La ley; cada tratado tiene sus propias fechas'),
    },
  ],
  instruments: ['iccpr', 'cat', 'refugee-convention', 'vccr', 'icpped', 'un-prison-standards'],
  terms,
  versions: [
    {
      id: 'statute',
      title: text('The statute with any treaty partner', 'La ley con cualquier Estado parte'),
      from: LONG_SINCE,
      mode: 'sentence-transfer',
      facts: { holdsPeople: true, isTransferTreaty: true, isTreaty: true, paid: false, receivingStateControls: true, inForce: true },
      rules,
    },
  ],
  gates: gates
    .flatMap((gate) => (/A-57/.test(gate.cite) && !/USC|CFR/.test(gate.cite) ? [] : [gate]))
    .map((gate, index) => ({ ...gate, number: index + 1 })),
  tariff: [],
  custodyRule: {
    holds: 'receiving',
    answersInLaw: 'receiving',
    governingLaw: 'receiving',
    note: text(
      'From the handover the receiving state holds the person under its own law; only the courts of the sentencing state can change the judgment.',
      'Desde la entrega, el Estado receptor tiene a la persona según su propia ley; solo los tribunales del Estado sentenciador pueden cambiar la sentencia.',
    ),
    cite: '18 USC 4107(b)',
    confidence: 'high',
  },
  suspension: {
    exists: false,
    cite: '18 USC 4100–4115',
    source: s.CODE,
    confidence: 'medium',
    what: text(
      'The chapter has no clause that stops transfers on a finding about conditions.',
      'El capítulo no tiene cláusula que detenga los traslados por una constatación sobre las condiciones.',
    ),
  },
  wayHome: {
    exists: true,
    cite: '18 USC 4107(b)(3)',
    source: s.CODE,
    confidence: 'high',
    what: text(
      'Release in the receiving state. If a court there finds the transfer was wrong, the person may be returned to finish the sentence if the United States asks.',
      'Liberación en el Estado receptor. Si un tribunal de allí declara indebido el traslado, la persona puede ser devuelta a terminar la pena si los Estados Unidos lo piden.',
    ),
  },
  doubts: [
    text(
      'The full list of bilateral partners, and the texts of their treaties: not seen.',
      'La lista completa de socios bilaterales y los textos de sus tratados: no se vieron.',
    ),
    text(
      'The law of Mexico and Thailand on taking a person over is not encoded, so no answer here can be yes.',
      'El derecho de México y Tailandia sobre la recepción de una persona no está codificado, de modo que aquí ninguna respuesta puede ser sí.',
    ),
    text(
      'How domicile under the Mexican treaty is proved: not seen.',
      'Cómo se prueba el domicilio según el tratado con México: no se vio.',
    ),
  ],
};
