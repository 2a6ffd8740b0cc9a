/** Norway – Netherlands (Norgerhaven), 2015–2018: a Dutch prison rented whole, run by a Norwegian governor under Norwegian law. Ended. */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement, AgreementFacts, Gate, StatusEntry } from '../../src/instruments/agreement.ts';
import { eligibilityRules, IN_FORCE_FROM, LAST_DAY, SIGNED_ON } from './rules.ts';
import { rulesInUse } from './rules-in-use.ts';
import { sources as s } from './sources.ts';
import { tariff, tariffRules } from './tariff.ts';
import { terms } from './terms.ts';

const rules = [...eligibilityRules, ...rulesInUse];

const facts: AgreementFacts = {
  holdsPeople: true,
  isTransferTreaty: false,
  isTreaty: true,
  paid: true,
  monitoringClause: true,
  receivingStateControls: false,
};

const status: readonly StatusEntry[] = [
  { from: SIGNED_ON, state: 'signed', source: s.N2, confidence: 'high', note: text('At Veenhuizen', 'En Veenhuizen') },
  {
    from: '2015-06-08',
    state: 'approved',
    source: s.N4,
    confidence: 'high',
    note: text('By the Norwegian parliament', 'Por el parlamento noruego'),
  },
  {
    from: '2015-06-30',
    state: 'approved',
    source: s.N6b,
    confidence: 'high',
    note: text('By the Dutch Senate', 'Por el Senado neerlandés'),
  },
  { from: IN_FORCE_FROM, state: 'in-force', source: s.N5, confidence: 'high' },
  {
    from: IN_FORCE_FROM,
    state: 'carried-out',
    source: s.N7,
    confidence: 'high',
    note: text('First flight, 25 men', 'Primer vuelo, 25 hombres'),
  },
  {
    from: '2018-09-01',
    state: 'ended',
    source: s.N8,
    confidence: 'high',
    note: text('By its own term of three years; not extended', 'Por su propio plazo de tres años; sin prórroga'),
  },
];

const KDI = text('Norwegian Correctional Service (KDI)', 'Servicio Penitenciario de Noruega (KDI)');
const DJI = text('Dutch Custodial Institutions Agency (DJI)', 'Agencia de Instituciones Penitenciarias de los Países Bajos (DJI)');

const gates: readonly Gate[] = [
  {
    number: 1,
    actor: text('Norwegian court', 'Tribunal noruego'),
    cite: 'Art. 1(i), 3(2)',
    act: text('A prison sentence becomes final and enforceable', 'Una pena de prisión adquiere firmeza y es ejecutable'),
    document: text('Judgment', 'Sentencia'),
  },
  {
    number: 2,
    actor: KDI,
    cite: 'Art. 8(1)',
    act: text('The sentence begins in a prison in Norway', 'La pena comienza en una prisión de Noruega'),
  },
  {
    number: 3,
    actor: KDI,
    cite: 'practice of the prison service',
    act: text('The person is mapped as a candidate and interviewed', 'Se identifica a la persona como candidata y se la entrevista'),
  },
  {
    number: 4,
    actor: KDI,
    cite: 'Art. 8(3)',
    act: text(
      'The Dutch service is given what it needs to check nationality, entry, wanted status and security',
      'Se entrega al servicio neerlandés lo necesario para comprobar nacionalidad, entrada, búsqueda y seguridad',
    ),
  },
  {
    number: 5,
    actor: DJI,
    cite: 'Art. 8(2)(a)–(d), 8(4)',
    act: text(
      'Checks, and any refusal for reasons of public interest',
      'Comprobaciones y, en su caso, negativa por razones de interés público',
    ),
  },
  {
    number: 6,
    actor: KDI,
    cite: 'Art. 8(2), 8(3)',
    act: text('Placement decision, with every bar judged on that day', 'Decisión de colocación, con cada impedimento examinado ese día'),
    document: text('Reasoned decision', 'Decisión motivada'),
  },
  {
    number: 7,
    actor: text('The person; the deciding body for complaints', 'La persona; el órgano que resuelve las reclamaciones'),
    cite: 'Art. 10; Norwegian administrative law',
    act: text('Time to complain, and the complaint decided', 'Plazo para reclamar y resolución de la reclamación'),
    limit: text('Suspensive effect not stated in the texts seen', 'El efecto suspensivo no consta en los textos vistos'),
  },
  {
    number: 8,
    actor: KDI,
    cite: 'practice of the prison service; Art. 11',
    act: text(
      'Flight under escort, with restraint decided for each person',
      'Vuelo con escolta, con medidas de sujeción decididas para cada persona',
    ),
  },
  {
    number: 9,
    actor: text('Norwegian governor of Norgerhaven', 'Director noruego de Norgerhaven'),
    cite: 'Art. 6',
    act: text('Reception in the prison', 'Acogida en la prisión'),
    document: text('Register entry', 'Asiento en el registro'),
  },
  {
    number: 10,
    actor: KDI,
    cite: 'Art. 9(2)',
    act: text('Return to Norway before release', 'Regreso a Noruega antes de la liberación'),
    limit: text('At least two months before release', 'Al menos dos meses antes de la liberación'),
  },
];

export const agreement: Agreement = {
  id: 'no-nl-2015',
  title: text('the Norgerhaven agreement (Norway – Netherlands, 2015)', 'el acuerdo de Norgerhaven (Noruega – Países Bajos, 2015)'),
  summary: text(
    'From September 2015 to August 2018 Norway rented a Dutch prison of 242 places to shorten its queue of sentences. A Norwegian governor ran it under Norwegian law with Dutch staff; ' +
      'only adult men with a final sentence could be placed, willing or not, and everyone had to be back in Norway two months before release.',
    'De septiembre de 2015 a agosto de 2018 Noruega alquiló una prisión neerlandesa de 242 plazas para acortar su cola de penas. La dirigía un director noruego según el derecho noruego, con ' +
      'personal neerlandés; solo se podía colocar a hombres adultos con pena firme, lo quisieran o no, y todos debían volver a Noruega dos meses antes de la liberación.',
  ),
  kind: 'treaty',
  mode: 'rented-prison',
  operable: false,
  whyNotOperable: text(
    'It ended on 1 September 2018, and the section of Norwegian law on which it stood is repealed.',
    'Terminó el 1 de septiembre de 2018, y el artículo de la ley noruega en que se apoyaba está derogado.',
  ),
  parties: [
    { role: 'sending', country: 'NO', name: text('Norway', 'Noruega') },
    { role: 'receiving', country: 'NL', name: text('Netherlands', 'Países Bajos') },
  ],
  status,
  instruments: ['iccpr', 'cat', 'icpped', 'refugee-convention', 'vccr', 'echr', 'un-prison-standards', 'europe-prison-standards'],
  terms,
  versions: [
    {
      id: 'signed-2015-03',
      title: text('Signed, not yet in force', 'Firmado, aún no en vigor'),
      from: SIGNED_ON,
      to: '2015-08-31',
      mode: 'rented-prison',
      facts: { ...facts, inForce: false },
      rules,
    },
    {
      id: 'in-force-2015-09',
      title: text('In force', 'En vigor'),
      from: IN_FORCE_FROM,
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
      'A Norwegian governor answers for execution, order, security and treatment, and the person counts as held in a Norwegian prison. But the staff, the instruction on force, the inquiry into offences and deaths, and the ' +
        'criminal law are Dutch: the ombudsman found the guarantee against ill-treatment too weak for that reason.',
      'Un director noruego responde de la ejecución, el orden, la seguridad y el trato, y la persona se considera recluida en una prisión noruega. Pero son neerlandeses el personal, la instrucción sobre la fuerza, la ' +
        'investigación de delitos y muertes y el derecho penal: por eso el defensor del pueblo consideró demasiado débil la garantía contra los malos tratos.',
    ),
    cite: 'Art. 1(e), 4(1), 6, 14, 17',
    confidence: 'high',
  },
  suspension: {
    exists: false,
    confidence: 'medium',
    cite: 'whole text; Art. 16, 33',
    source: s.N25,
    what: text(
      'None of the 36 articles suspends the agreement on a finding about conditions or treatment; there are only evacuation in an emergency and talks between the services and the ministers.',
      'Ninguno de los 36 artículos suspende el acuerdo por una constatación sobre condiciones o trato; solo hay evacuación en caso de emergencia y conversaciones entre los servicios y los ministros.',
    ),
  },
  wayHome: {
    exists: true,
    confidence: 'high',
    cite: 'Art. 8(4), 9, 12, 16, 19, 30',
    source: s.N25,
    what: text(
      'Back in Norway at least two months before release, and at once when care is needed that the prison cannot give, after an evacuation, when wanted in Norway, when the Netherlands asks for it, ' +
        'and for everyone before the agreement ends. Nobody is released or given leave on Dutch soil.',
      'De vuelta en Noruega al menos dos meses antes de la liberación, y de inmediato cuando se necesita atención que la prisión no puede dar, tras una evacuación, cuando es buscado en Noruega, cuando lo piden los ' +
        'Países Bajos, y todos antes de que termine el acuerdo. Nadie es liberado ni sale de permiso en suelo neerlandés.',
    ),
  },
  doubts: [
    text(
      'How many men were held in all: nearly 1,000 or about 650. Sources conflict.',
      'Cuántos hombres pasaron en total: cerca de 1.000 o unos 650. Las fuentes discrepan.',
    ),
    text(
      'Whether contact with own children protects from every placement or only from a forced one.',
      'Si el contacto con los hijos protege de toda colocación o solo de la forzosa.',
    ),
    text(
      'Whether persons were expelled straight from the Netherlands, which article 9(1) seems to leave no room for.',
      'Si se expulsó a personas directamente desde los Países Bajos, para lo que el artículo 9(1) no parece dejar lugar.',
    ),
    text(
      'What the co-operation agreement charged beside the fee: not seen.',
      'Qué cobraba el acuerdo de cooperación además de la tarifa: no se ha visto.',
    ),
    text(
      'The day on which section 1a of the Norwegian Act was repealed: not seen.',
      'El día en que se derogó el artículo 1a de la ley noruega: no se ha visto.',
    ),
  ],
};
