/** Denmark – Kosovo (Gjilan), signed in 2022: 300 rented places. Approved by both parliaments; not known to be in force, and nobody had been sent in any text seen. */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement, AgreementFacts, Gate, StatusEntry, TariffLine, TariffRule } from '../../src/instruments/agreement.ts';
import { rules } from './rules.ts';
import { SIGNED_ON } from './signed-on.ts';
import { sources as s } from './sources.ts';
import { terms } from './terms.ts';

/** Monitoring and who controls the prison in law stand in articles that were not seen. */
const facts: AgreementFacts = { holdsPeople: true, isTransferTreaty: false, isTreaty: true, paid: true, ratifiedBySendingState: true };

const status: readonly StatusEntry[] = [
  {
    from: '2021-12-20',
    state: 'offered',
    source: s.D27,
    confidence: 'high',
    note: text('Declaration of intent', 'Declaración de intenciones'),
  },
  {
    from: SIGNED_ON,
    state: 'signed',
    source: s.D3,
    confidence: 'high',
    note: text('Day as given in the Danish statute; the press says 27 April', 'Día según la ley danesa; la prensa dice 27 de abril'),
  },
  {
    state: 'approved',
    source: s.D3,
    confidence: 'high',
    note: text('By Denmark: act L 180 of the session 2021–22; day not seen', 'Por Dinamarca: ley L 180 del período 2021–22; día no visto'),
  },
  {
    from: '2024-05-16',
    state: 'rejected',
    source: s.D4,
    confidence: 'high',
    note: text('By the Assembly of Kosovo: 75 of 80 votes', 'Por la Asamblea de Kosovo: 75 de 80 votos'),
  },
  {
    from: '2024-05-23',
    state: 'approved',
    source: s.D6,
    confidence: 'high',
    note: text('By the Assembly of Kosovo, 86 to 7', 'Por la Asamblea de Kosovo, 86 contra 7'),
  },
  {
    state: 'in-force',
    source: s.D28,
    confidence: 'unknown',
    note: text('Whether and since when it binds the two states is not known', 'No se sabe si obliga a los dos Estados ni desde cuándo'),
  },
];

const DANISH_SERVICE = text('Danish Prison and Probation Service', 'Servicio danés de Prisiones y Libertad Vigilada');

const gates: readonly Gate[] = [
  {
    number: 1,
    actor: text('Both states', 'Ambos Estados'),
    cite: 'article not seen',
    act: text('The treaty enters into force between them', 'El tratado entra en vigor entre ellos'),
  },
  {
    number: 2,
    actor: text('Danish Minister of Justice', 'Ministro de Justicia danés'),
    cite: 'Execution of Sentences Act § 1a',
    act: text('A regulation names who may be sent', 'Un reglamento determina a quién se puede enviar'),
    document: text('Regulation', 'Reglamento'),
  },
  {
    number: 3,
    actor: text('Danish court', 'Tribunal danés'),
    cite: 'Execution of Sentences Act § 1a',
    act: text(
      'A sentence of imprisonment or preventive detention becomes final',
      'Una pena de prisión o de internamiento de seguridad adquiere firmeza',
    ),
    document: text('Judgment', 'Sentencia'),
  },
  {
    number: 4,
    actor: DANISH_SERVICE,
    cite: 'article not seen',
    act: text(
      'The exclusions are checked: terrorism, war crimes, serious mental disorder',
      'Se comprueban las exclusiones: terrorismo, crímenes de guerra, trastorno mental grave',
    ),
  },
  {
    number: 5,
    actor: DANISH_SERVICE,
    cite: 'article not seen',
    act: text('Placement decision', 'Decisión de colocación'),
    limit: text('Complaint and its effect: not seen', 'Reclamación y su efecto: no vistos'),
  },
  { number: 6, actor: DANISH_SERVICE, cite: 'as reported', act: text('Charter flight under escort', 'Vuelo chárter con escolta') },
  {
    number: 7,
    actor: text('Danish governor of Gjilan', 'Director danés de Gjilan'),
    cite: 'Art. 1(f)',
    act: text('Reception in the prison', 'Acogida en la prisión'),
  },
];

const tariff: readonly TariffLine[] = [
  {
    id: 'rent',
    what: text('Fixed yearly rent', 'Arrendamiento anual fijo'),
    amount: { minor: '1500000000', currency: 'EUR' },
    per: 'year',
    each: 'arrangement',
    upTo: 300,
    cite: 'article not seen',
    source: s.D6,
    confidence: 'high',
  },
  {
    id: 'green-transition',
    what: text('Yearly sum for green transition', 'Suma anual para la transición ecológica'),
    amount: { minor: '600000000', currency: 'EUR' },
    per: 'year',
    each: 'arrangement',
    cite: 'article not seen',
    source: s.D6,
    confidence: 'high',
  },
  {
    id: 'upgrade',
    what: text('Upgrading the prison, about', 'Acondicionamiento de la prisión, aproximadamente'),
    amount: { minor: '500000000', currency: 'EUR' },
    per: 'once',
    each: 'arrangement',
    standing: 'reported',
    cite: 'press',
    source: s.D16,
    confidence: 'high',
  },
];

const tariffRules: readonly TariffRule[] = [
  {
    kind: 'not-seen',
    matter: 'indexation',
    what: text('Whether the sums are indexed', 'Si las sumas se indexan'),
    cite: 'article not seen',
    source: s.D2,
    confidence: 'unknown',
  },
  {
    kind: 'not-seen',
    matter: 'early-end',
    what: text('What is owed if it ends early', 'Qué se debe si termina antes'),
    cite: 'article not seen',
    source: s.D2,
    confidence: 'unknown',
  },
  {
    kind: 'passed-on',
    categories: ['transport'],
    what: text(
      'Charter flights with escorts, paid by Denmark on top of the fee',
      'Vuelos chárter con escolta, a cargo de Dinamarca además de la tarifa',
    ),
    cite: 'as reported',
    source: s.D17,
    confidence: 'high',
  },
];

export const agreement: Agreement = {
  id: 'dk-xk-2022',
  title: text('the Gjilan agreement (Denmark – Kosovo, 2022)', 'el acuerdo de Gjilan (Dinamarca – Kosovo, 2022)'),
  summary: text(
    'Denmark is to rent 300 places in a prison in Gjilan for ten years, under Danish law and a Danish governor. As a matter of policy it means foreigners who are to be expelled, though neither the act nor the treaty ' +
      'says so. Both parliaments have approved it; nobody had been sent in any text seen, and its operative articles have not been read here.',
    'Dinamarca va a alquilar 300 plazas en una prisión de Gjilan durante diez años, con derecho danés y un director danés. Por política se piensa en extranjeros que han de ser expulsados, aunque ni la ley ni el tratado ' +
      'lo dicen. Ambos parlamentos lo han aprobado; en ningún texto visto se había enviado a nadie, y aquí no se han leído sus artículos dispositivos.',
  ),
  kind: 'treaty',
  mode: 'rented-prison',
  operable: false,
  whyNotOperable: text(
    'It is not known to be in force, and its operative articles have not been seen: no case can be run on rules that nobody here has read.',
    'No consta que esté en vigor, y no se han visto sus artículos dispositivos: no se puede llevar un caso con reglas que nadie aquí ha leído.',
  ),
  parties: [
    { role: 'sending', country: 'DK', name: text('Denmark', 'Dinamarca') },
    { role: 'receiving', country: 'XK', name: text('Kosovo', 'Kosovo') },
  ],
  status,
  instruments: ['iccpr', 'cat', 'icpped', 'refugee-convention', 'vccr', 'echr', 'un-prison-standards', 'europe-prison-standards'],
  terms,
  versions: [
    {
      id: 'signed-2022-04',
      title: text('Signed; not approved by Kosovo', 'Firmado; sin aprobar por Kosovo'),
      from: SIGNED_ON,
      to: '2024-06-06',
      mode: 'rented-prison',
      facts: { ...facts, inForce: false, ratifiedByReceivingState: false },
      rules,
    },
    {
      id: 'approved-2024-06',
      title: text('Approved by both; entry into force not known', 'Aprobado por ambos; entrada en vigor desconocida'),
      from: '2024-06-07',
      mode: 'rented-prison',
      facts: { ...facts, ratifiedByReceivingState: true },
      rules,
    },
  ],
  gates,
  tariff,
  tariffRules,
  custodyRule: {
    holds: 'unknown',
    answersInLaw: 'sending',
    governingLaw: 'sending',
    note: text(
      'Danish law and a Danish governor, but a Kosovar head over the prison and its staff; which of the two holds the person in law stands in articles that were not seen. Ill-treatment is to be investigated locally.',
      'Derecho danés y director danés, pero un jefe kosovar sobre la prisión y su personal; cuál de los dos retiene en derecho a la persona está en artículos no vistos. Los malos tratos los investigarán las autoridades locales.',
    ),
    cite: 'Art. 1(f), (g); the rest not seen',
    confidence: 'medium',
  },
  suspension: {
    exists: 'unknown',
    cite: 'not seen',
    source: s.D2,
    confidence: 'unknown',
    what: text('Whether the agreement can be suspended was not seen.', 'No se vio si el acuerdo puede suspenderse.'),
  },
  wayHome: {
    exists: 'unknown',
    cite: 'not seen',
    source: s.D9,
    confidence: 'unknown',
    what: text(
      'After the sentence a person may be expelled straight from Kosovo to the home country. When and how a person returns to Denmark was not seen; that nobody is released into Kosovo is believed only.',
      'Tras la pena una persona puede ser expulsada directamente desde Kosovo a su país. No se vio cuándo ni cómo vuelve a Dinamarca; que nadie sea liberado en Kosovo solo se cree.',
    ),
  },
  doubts: [
    text(
      'Whether the treaty is in force between the two states, and since when.',
      'Si el tratado está en vigor entre los dos Estados y desde cuándo.',
    ),
    text(
      'Every operative article: refusal and return, release, escape, death, force, health care, complaints, costs, termination. The treaty is modelled on Norgerhaven, but its rules must not be copied from there.',
      'Todos los artículos dispositivos: negativa y devolución, liberación, fuga, fallecimiento, fuerza, atención sanitaria, reclamaciones, costes y terminación. El tratado sigue el modelo de Norgerhaven, pero sus reglas no deben copiarse de allí.',
    ),
    text(
      'Whether women and minors may be sent, and whether a minimum of the sentence must be left.',
      'Si se puede enviar a mujeres y menores, y si debe quedar un mínimo de pena.',
    ),
    text(
      'Whether the exclusions of life sentences and serious illness are law or policy, and whether the terminally ill are excluded at all.',
      'Si las exclusiones de penas perpetuas y enfermedades graves son derecho o política, y si se excluye a los enfermos terminales.',
    ),
    text(
      'The whole cost: 210 or 200 million euros, 1.5 or over 1.1 billion kroner. Sources conflict.',
      'El coste total: 210 o 200 millones de euros, 1.500 o más de 1.100 millones de coronas. Las fuentes discrepan.',
    ),
    text(
      'The day of the start: early 2023, autumn 2026, April 2027, or no date. Sources conflict.',
      'El día de inicio: principios de 2023, otoño de 2026, abril de 2027 o sin fecha. Las fuentes discrepan.',
    ),
  ],
};
