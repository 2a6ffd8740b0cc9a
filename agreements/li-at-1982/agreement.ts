/** Liechtenstein – Austria, 1982: Austria holds persons for Liechtenstein on request, and which state's law governs depends on the kind of decision. */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement } from '../../src/instruments/agreement.ts';
import { rules, SIGNED_ON } from './rules.ts';
import { sources as s } from './sources.ts';
import { terms } from './terms.ts';

const IN_FORCE_FROM = '1983-09-01';
const facts = { holdsPeople: true, isTransferTreaty: false, isTreaty: true, receivingStateControls: true, inForce: true };
const unseen = { exists: 'unknown', cite: 'not seen', source: s.L1, confidence: 'unknown' } as const;

export const agreement: Agreement = {
  id: 'li-at-1982',
  title: text('the treaty of 1982 between Liechtenstein and Austria', 'el tratado de 1982 entre Liechtenstein y Austria'),
  summary: text(
    'On request Austria executes the sentences of Liechtenstein and holds persons whom its courts order detained. The governing law is split by kind of decision: Austrian law and courts run the prison, Liechtenstein decides on release.',
    'A petición, Austria ejecuta las penas de Liechtenstein y custodia a quienes sus tribunales ordenan detener. El derecho aplicable se divide según la decisión: la ley y los tribunales austríacos rigen la prisión, Liechtenstein decide la liberación.',
  ),
  kind: 'treaty',
  mode: 'sentence-transfer',
  operable: false,
  whyNotOperable: text(
    'The law of neither state on it is encoded, and the treaty does not meet the gates of the model: it asks for no consent.',
    'No está codificado el derecho de ninguno de los dos Estados al respecto, y el tratado no cumple las compuertas del modelo: no pide consentimiento.',
  ),
  parties: [
    { role: 'sending', country: 'LI', name: text('Liechtenstein', 'Liechtenstein') },
    { role: 'receiving', country: 'AT', name: text('Austria', 'Austria') },
  ],
  status: [
    { from: SIGNED_ON, state: 'signed', source: s.L1, confidence: 'high' },
    { from: IN_FORCE_FROM, state: 'in-force', source: s.L1, confidence: 'high', note: text('LGBl 1983/39', 'LGBl 1983/39') },
  ],
  instruments: ['iccpr', 'cat', 'refugee-convention', 'echr', 'vccr', 'un-prison-standards', 'europe-prison-standards'],
  terms,
  versions: [
    {
      id: 'signed-1982',
      title: text('Signed, not in force', 'Firmado, no en vigor'),
      from: SIGNED_ON,
      to: '1983-08-31',
      mode: 'sentence-transfer',
      facts: { ...facts, inForce: false },
      rules,
    },
    {
      id: 'in-force-1983',
      title: text('In force', 'En vigor'),
      from: IN_FORCE_FROM,
      mode: 'sentence-transfer',
      facts,
      rules,
    },
  ],
  gates: [
    {
      number: 1,
      act: text(
        'A sentence, a preventive measure, or a court’s order of detention',
        'Una pena, una medida preventiva o una orden judicial de detención',
      ),
      actor: text('A court of Liechtenstein', 'Un tribunal de Liechtenstein'),
      cite: 'Art. 1',
    },
    { number: 2, act: text('Request', 'Petición'), actor: text('Liechtenstein', 'Liechtenstein'), cite: 'Art. 1' },
    {
      number: 3,
      act: text(
        'Both states punish the act, and there is no ground to refuse',
        'Ambos Estados castigan el hecho y no hay motivo de denegación',
      ),
      actor: text('Austria', 'Austria'),
      cite: 'Art. 2, 3',
    },
    {
      number: 4,
      act: text('Grant or refusal, and choice of the prison', 'Concesión o denegación, y elección de la prisión'),
      actor: text('Austrian minister of justice', 'Ministro de Justicia de Austria'),
      limit: text('In an emergency the person is handed over to Feldkirch', 'En caso de urgencia se entrega a la persona en Feldkirch'),
      cite: 'Art. 13',
    },
  ],
  tariff: [],
  custodyRule: {
    holds: 'receiving',
    answersInLaw: 'unknown',
    governingLaw: 'split',
    note: text(
      'Austria holds under its own law and courts; Liechtenstein decides on conditional release, interruption, leave before release, postponement, contribution to costs and forfeiture. Which state answers for ill-treatment was not seen.',
      'Austria custodia según su ley y sus tribunales; Liechtenstein decide la libertad condicional, la interrupción, las salidas previas, el aplazamiento, la contribución a los costes y el decomiso. No se vio qué Estado responde de los malos tratos.',
    ),
    cite: 'Art. 5',
    confidence: 'high',
  },
  suspension: { ...unseen, what: text('No clause on suspension was seen.', 'No se vio cláusula alguna de suspensión.') },
  wayHome: { ...unseen, what: text('How a person comes back was not seen.', 'No se vio cómo vuelve una persona.') },
  doubts: [
    text(
      'Only Articles 1 to 5 and 13 are known; the rest of the treaty was not read.',
      'Solo se conocen los artículos 1 a 5 y 13; no se leyó el resto del tratado.',
    ),
    text('The price: the treaty is said to settle it; it was not seen.', 'El precio: se dice que lo fija el tratado; no se vio.'),
    text('Extra costs: not found.', 'Gastos adicionales: no se hallaron.'),
    text(
      'Since when only sentences of more than two years had been sent: not found; the term is shown from entry into force.',
      'Desde cuándo se enviaban solo penas de más de dos años: no se halló; el término se muestra desde la entrada en vigor.',
    ),
  ],
};
