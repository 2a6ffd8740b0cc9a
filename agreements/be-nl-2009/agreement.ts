/** Belgium – Netherlands (Tilburg), 2010–2016: a Dutch prison run by a Belgian governor under Belgian law. Ended. */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement, AgreementFacts, StatusEntry } from '../../src/instruments/agreement.ts';
import { gates } from './gates.ts';
import { DUTCH_APPROVAL, FIRST_USE, LAST_DAY, rules, SIGNED_ON } from './rules.ts';
import { sources as s } from './sources.ts';
import { tariff, tariffRules } from './tariff.ts';
import { terms } from './terms.ts';

const facts: AgreementFacts = {
  holdsPeople: true,
  isTransferTreaty: false,
  isTreaty: true,
  paid: true,
  monitoringClause: false,
  receivingStateControls: false,
};

const status: readonly StatusEntry[] = [
  { from: SIGNED_ON, state: 'signed', source: s.T1, confidence: 'high', note: text('At Tilburg', 'En Tilburg') },
  {
    from: '2009-12-30',
    state: 'approved',
    source: s.T1,
    confidence: 'high',
    note: text(
      'By the Belgian assent law, published on 1 February 2010',
      'Por la ley belga de aprobación, publicada el 1 de febrero de 2010',
    ),
  },
  {
    from: DUTCH_APPROVAL,
    state: 'approved',
    source: s.T2,
    confidence: 'high',
    note: text('By the Dutch Senate', 'Por el Senado neerlandés'),
  },
  {
    from: FIRST_USE,
    state: 'carried-out',
    source: s.T3,
    confidence: 'high',
    note: text(
      'First transfers; the exact day of entry into force was not seen',
      'Primeros traslados; no se vio el día exacto de la entrada en vigor',
    ),
  },
  {
    from: '2017-01-01',
    state: 'ended',
    source: s.T6,
    confidence: 'high',
    note: text('Last day 31 December 2016, the agreed outer limit', 'Último día, 31 de diciembre de 2016, límite máximo pactado'),
  },
];

export const agreement: Agreement = {
  id: 'be-nl-2009',
  title: text('the Tilburg treaty (Belgium – Netherlands, 2009)', 'el tratado de Tilburg (Bélgica – Países Bajos, 2009)'),
  summary: text(
    'From February 2010 to the end of 2016 Belgium held up to 681 men in a Dutch prison. A Belgian governor ran it under Belgian law with Dutch staff; only men with a final sentence of a year or more could be placed, ' +
      'no Dutch nationals or residents, and everyone was moved back to Belgium before release.',
    'De febrero de 2010 a finales de 2016 Bélgica recluyó hasta 681 hombres en una prisión neerlandesa. La dirigía un director belga según el derecho belga, con personal neerlandés; solo se podía colocar a hombres con pena firme de un año o más, ' +
      'ni nacionales ni residentes neerlandeses, y todos volvían a Bélgica antes de la liberación.',
  ),
  kind: 'treaty',
  mode: 'rented-prison',
  operable: false,
  whyNotOperable: text('It ended on 31 December 2016.', 'Terminó el 31 de diciembre de 2016.'),
  parties: [
    { role: 'sending', country: 'BE', name: text('Belgium', 'Bélgica') },
    { role: 'receiving', country: 'NL', name: text('Netherlands', 'Países Bajos') },
  ],
  status,
  instruments: ['iccpr', 'cat', 'icpped', 'refugee-convention', 'vccr', 'echr', 'un-prison-standards', 'europe-prison-standards'],
  terms,
  versions: [
    {
      id: 'signed-2009-10',
      title: text('Signed, not yet approved by both', 'Firmado, aún no aprobado por ambos'),
      from: SIGNED_ON,
      to: '2010-01-18',
      mode: 'rented-prison',
      facts: { ...facts, inForce: false },
      rules,
    },
    {
      id: 'approved-2010-01',
      title: text('Approved by both; whether already in force was not seen', 'Aprobado por ambos; no se vio si ya estaba en vigor'),
      from: DUTCH_APPROVAL,
      to: '2010-02-01',
      mode: 'rented-prison',
      facts,
      rules,
    },
    {
      id: 'in-force-2010-02',
      title: text('In force', 'En vigor'),
      from: FIRST_USE,
      to: LAST_DAY,
      mode: 'rented-prison',
      facts: { ...facts, inForce: true, ratifiedBySendingState: true, ratifiedByReceivingState: true },
      rules,
    },
  ],
  gates,
  tariff,
  tariffRules,
  custodyRule: {
    holds: 'sending',
    answersInLaw: 'sending',
    governingLaw: 'sending',
    note: text(
      'The Belgian governor answers for everything and the place counts as an annex of Wortel prison. But staff, the instruction on force, medical care inside, and inquiries into offences and deaths are under Dutch law.',
      'El director belga responde de todo y el lugar se considera un anexo de la prisión de Wortel. Pero el personal, la instrucción sobre la fuerza, la atención médica dentro y la investigación de delitos y muertes se rigen por el derecho neerlandés.',
    ),
    cite: 'Art. 1(e), 4, 6, 13, 15',
    confidence: 'high',
  },
  suspension: {
    exists: false,
    confidence: 'medium',
    cite: 'whole text',
    source: s.T15,
    what: text(
      'No clause that suspends placements on a finding about conditions or treatment is noted from the 33 articles.',
      'De los 33 artículos no consta ninguna cláusula que suspenda las colocaciones por una constatación sobre condiciones o trato.',
    ),
  },
  wayHome: {
    exists: true,
    confidence: 'high',
    cite: 'Art. 8, 10, 17(2)',
    source: s.T15,
    what: text(
      'To Belgium before any release or leave, for care that cannot be given inside, and when wanted or needed as a witness there. No fixed lead time.',
      'A Bélgica antes de toda liberación o permiso, por atención que no puede darse dentro, y cuando es buscado o hace falta como testigo allí. Sin plazo fijo de antelación.',
    ),
  },
  doubts: [
    text(
      'The exact day of entry into force: not seen; transfers began on 2 February 2010.',
      'El día exacto de la entrada en vigor: no se vio; los traslados empezaron el 2 de febrero de 2010.',
    ),
    text(
      'How much time persons had left: reports conflict, and the treaty sets no limit.',
      'Cuánto tiempo quedaba a las personas: las noticias discrepan, y el tratado no fija límite.',
    ),
    text(
      'Whether the price changed in the extensions of 2013 to 2016, when 100 places were withdrawn: not seen.',
      'Si el precio cambió en las prórrogas de 2013 a 2016, cuando se retiraron 100 plazas: no se vio.',
    ),
    text(
      'The treaty sets no age; what Belgian law asked for persons under eighteen was not read.',
      'El tratado no fija una edad; no se leyó lo que el derecho belga exigía para menores de dieciocho años.',
    ),
    text('What the co-operation agreement adds: not seen.', 'Qué añade el acuerdo de cooperación: no se vio.'),
  ],
};
