/**
 * An instance of the model between two invented states, in force and operable in the demo world and the tests only, so that cases, custody and fees have
 * a full path to run on. It takes the model's gates and rules as they are and adds what two states must fill in.
 */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement, TariffLine, Term, TermKey } from '../../src/instruments/agreement.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { agreement as model } from '../model/agreement.ts';

const FROM = '2026-01-01';
const TREATY = 'Calland-Dovria Treaty on Rented Prison Places (invented for the demo world)';

/** The model's clause, as clause of this treaty. */
const adopted = (rule: Rule): Rule => ({
  ...rule,
  id: rule.id.replace(/^model\./, 'demo-rental.'),
  versions: rule.versions.map((version) => ({ ...version, inForce: { from: FROM } })),
});

const term = (key: TermKey, cite: string, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'treaty',
  cite,
  source: TREATY,
  confidence: 'high',
});

const own: readonly Term[] = [
  term(
    'parties',
    'Art. 1',
    'Calland sends, Dovria receives. Both states are invented.',
    'Calandia envía, Dovria recibe. Ambos Estados son inventados.',
  ),
  term('places', 'Art. 2', '60 places in Lindmoor prison, Dovria.', '60 plazas en la prisión de Lindmoor, Dovria.'),
  term('duration', 'Art. 20', 'Ten years from 1 January 2026.', 'Diez años desde el 1 de enero de 2026.'),
  term('pricePerPerson', 'Art. 14', 'EUR 120 for each person and day held.', '120 euros por persona y día de reclusión.'),
];

const tariff: readonly TariffLine[] = [
  {
    id: 'person-day',
    what: text('For each person and day held', 'Por persona y día de reclusión'),
    amount: { minor: '12000', currency: 'EUR' },
    per: 'day',
    each: 'person',
    from: FROM,
    cite: 'Art. 14',
    source: TREATY,
    confidence: 'high',
  },
];

export const agreement: Agreement = {
  ...model,
  id: 'demo-rental',
  title: text('the demo treaty of Calland and Dovria', 'el tratado de muestra de Calandia y Dovria'),
  summary: text(
    'An invented treaty between two invented states, made from the model. The demo world runs on it; nobody real is under it.',
    'Un tratado inventado entre dos Estados inventados, hecho a partir del modelo. El mundo de muestra funciona con él; nadie real está sujeto a él.',
  ),
  kind: 'treaty',
  operable: true,
  zone: 'Europe/Lisbon',
  parties: [
    { role: 'sending', country: 'XC', name: text('Calland (invented)', 'Calandia (inventada)') },
    { role: 'receiving', country: 'XD', name: text('Dovria (invented)', 'Dovria (inventada)') },
  ],
  status: [{ from: FROM, state: 'in-force', source: TREATY, confidence: 'high', note: text('Invented', 'Inventado') }],
  terms: [...own, ...model.terms.filter(({ key }) => !own.some((each) => each.key === key))],
  versions: model.versions.map((version) => ({
    ...version,
    id: 'demo-rental-2026',
    title: text('First text', 'Primer texto'),
    from: FROM,
    facts: { ...version.facts, ratifiedBySendingState: true, ratifiedByReceivingState: true, inForce: true },
    rules: version.rules.map(adopted),
  })),
  tariff,
  doubts: [],
};
