/** United States – El Salvador under the Inter-American Convention on Serving Criminal Sentences Abroad: the treaty that exists, for each state's own nationals and with their consent. */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement, StatusEntry } from '../../src/instruments/agreement.ts';
import { gates } from './gates.ts';
import { eligibilityRules, IN_FORCE_FROM } from './rules.ts';
import { procedureRules } from './rules-procedure.ts';
import { sources as s } from './sources.ts';
import { terms } from './terms.ts';

const status: readonly StatusEntry[] = [
  { from: '1993-06-09', state: 'signed', source: s.M9, confidence: 'high', note: text('Adopted at Managua', 'Adoptada en Managua') },
  {
    from: '2001-05-25',
    state: 'approved',
    source: s.M9,
    confidence: 'high',
    note: text(
      'Deposit of the United States; in force for it on 24 June 2001',
      'Depósito de los Estados Unidos; en vigor para ellos el 24 de junio de 2001',
    ),
  },
  {
    from: '2007-11-05',
    state: 'approved',
    source: s.M9,
    confidence: 'high',
    note: text('Ratified by El Salvador; deposit on 18 December 2007', 'Ratificada por El Salvador; depósito el 18 de diciembre de 2007'),
  },
  {
    from: IN_FORCE_FROM,
    state: 'in-force',
    source: s.M9,
    confidence: 'high',
    note: text(
      'Between the two, the thirtieth day after El Salvador’s deposit',
      'Entre ambos, el trigésimo día tras el depósito de El Salvador',
    ),
  },
];

export const agreement: Agreement = {
  id: 'us-sv-inter-american',
  title: text(
    'the Inter-American Convention between the United States and El Salvador',
    'la Convención Interamericana entre los Estados Unidos y El Salvador',
  ),
  summary: text(
    'A treaty of 1993, in force between the two states since January 2008. A person sentenced in the United States may serve the rest in El Salvador if they are Salvadoran, the sentence is final with six months left, the act is a crime in both, ' +
      'and the person and both states agree. It moves no one else, against nobody’s will, and for no fee.',
    'Un tratado de 1993, en vigor entre ambos Estados desde enero de 2008. Quien fue condenado en los Estados Unidos puede cumplir el resto en El Salvador si es salvadoreño, la condena es firme y le quedan seis meses, el hecho es delito en ambos, ' +
      'y la persona y los dos Estados aceptan. No traslada a nadie más, ni contra su voluntad, ni por una tarifa.',
  ),
  kind: 'treaty',
  mode: 'sentence-transfer',
  operable: false,
  whyNotOperable: text(
    'It is in force and its gates are those of chapter 306 and the convention. But no named jurist and no second person have yet approved the rules as encoded here, and only part of the convention’s text was read: until both are done it can be analysed, not operated.',
    'Está en vigor y sus compuertas son las del capítulo 306 y la convención. Pero ningún jurista identificado ni una segunda persona han aprobado aún las reglas aquí codificadas, y solo se leyó parte del texto de la convención: hasta entonces se puede analizar, no operar.',
  ),
  parties: [
    { role: 'sending', country: 'US', name: text('United States', 'Estados Unidos') },
    { role: 'receiving', country: 'SV', name: text('El Salvador', 'El Salvador') },
  ],
  status,
  instruments: ['oas-57', 'iccpr', 'cat', 'refugee-convention', 'vccr', 'icpped', 'un-prison-standards'],
  terms,
  versions: [
    {
      id: 'in-force-2008-01',
      title: text('In force between the two states', 'En vigor entre ambos Estados'),
      from: IN_FORCE_FROM,
      mode: 'sentence-transfer',
      facts: {
        holdsPeople: true,
        isTransferTreaty: true,
        isTreaty: true,
        paid: false,
        ratifiedBySendingState: true,
        ratifiedByReceivingState: true,
        receivingStateControls: true,
        inForce: true,
      },
      rules: [...eligibilityRules, ...procedureRules],
    },
  ],
  gates,
  tariff: [],
  custodyRule: {
    holds: 'receiving',
    answersInLaw: 'receiving',
    governingLaw: 'receiving',
    note: text(
      'From the handover El Salvador holds the person, under its own law and at its own cost; the United States keeps review, pardon and mercy. Until then the United States holds and answers.',
      'Desde la entrega, El Salvador tiene a la persona, según su propia ley y a su costa; los Estados Unidos conservan la revisión, el indulto y la gracia. Hasta entonces, retienen y responden los Estados Unidos.',
    ),
    cite: 'A-57 art. V, VII, VIII',
    confidence: 'medium',
  },
  suspension: {
    exists: 'unknown',
    confidence: 'unknown',
    cite: 'not seen',
    source: s.REFERENCES,
    what: text(
      'No clause that pauses transfers was found in the articles known; the full text was not opened. Either state may refuse a single case.',
      'No se halló en los artículos conocidos una cláusula que suspenda los traslados; no se abrió el texto completo. Cualquiera de los Estados puede rechazar un caso concreto.',
    ),
  },
  wayHome: {
    exists: true,
    confidence: 'high',
    cite: '18 USC 4107(b)(3); A-57 art. VII',
    source: s.CODE,
    what: text(
      'Release in El Salvador, never after the end date of the sentence. If a court there finds the transfer was wrong, the person may be returned to finish it if the United States asks.',
      'Liberación en El Salvador, nunca después de la fecha final de la pena. Si un tribunal de allí declara indebido el traslado, la persona puede ser devuelta a terminarla si los Estados Unidos lo piden.',
    ),
  },
  doubts: [
    text(
      'Of the convention, articles I, V(7) and XVII were read; the sub-numbers of articles III, VII and VIII are known from references.',
      'De la convención se leyeron los artículos I, V(7) y XVII; los apartados de los artículos III, VII y VIII se conocen por referencias.',
    ),
    text(
      'Whether the convention lets somebody consent for a minor or a person who cannot decide.',
      'Si la convención permite que alguien consienta por un menor o por quien no puede decidir.',
    ),
    text(
      'Whether six months are counted on the full term or on the date of early release: the full term is used.',
      'Si los seis meses se cuentan sobre la pena completa o sobre la fecha de salida anticipada: se usa la pena completa.',
    ),
    text(
      'How Salvadoran courts give a title to hold a person transferred in, and how often it has been done: not found.',
      'Cómo dan los tribunales salvadoreños título para retener a una persona trasladada, y cuántas veces se ha hecho: no se halló.',
    ),
    text(
      'The other direction, from El Salvador to the United States, is in the law of both states but not in this agreement’s rules.',
      'La otra dirección, de El Salvador a los Estados Unidos, está en la ley de ambos Estados, pero no en las reglas de este acuerdo.',
    ),
    text(
      'How many persons have been transferred: not found. Of more than 40,000 persons from treaty countries in federal prisons fewer than 1 % were sent home in fiscal year 2010.',
      'Cuántas personas han sido trasladadas: no se halló. De más de 40.000 personas de países con tratado en prisiones federales se envió a su país a menos del 1 % en el año fiscal 2010.',
    ),
  ],
};
