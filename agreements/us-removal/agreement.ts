/** Ordinary removal law of the United States, to any country: a framework for contrast. It never authorises punishment abroad. */
import { text } from '../../src/instruments/authoring.ts';
import type { Agreement, Gate } from '../../src/instruments/agreement.ts';
import { ENCODED_FROM, rules } from './rules.ts';
import { sources as s } from './sources.ts';
import { terms } from './terms.ts';

const JUDGE = text(
  'Immigration judge; Board of Immigration Appeals; court of appeals',
  'Juez de inmigración; Junta de Apelaciones; tribunal de apelaciones',
);
const DHS = text('Department of Homeland Security', 'Departamento de Seguridad Nacional');

const gates: readonly Gate[] = [
  {
    number: 1,
    actor: DHS,
    cite: '8 USC 1227(a), 1229a',
    act: text('A charge that a person who is not a citizen is removable', 'Cargo de que una persona que no es ciudadana es expulsable'),
    document: text('Notice to appear', 'Citación'),
  },
  {
    number: 2,
    actor: JUDGE,
    cite: '8 USC 1229a',
    act: text('Hearing, claims to protection, order', 'Audiencia, solicitudes de protección, orden'),
    document: text('Order of removal', 'Orden de expulsión'),
  },
  { number: 3, actor: JUDGE, cite: '8 USC 1231(a)(1)(B)', act: text('The order becomes final', 'La orden adquiere firmeza') },
  {
    number: 4,
    actor: DHS,
    cite: '8 USC 1231(b)(1)–(2)',
    act: text('The country of removal, in the statute’s sequence', 'El país de destino, en el orden de la ley'),
  },
  {
    number: 5,
    actor: DHS,
    cite: 'Am. V; D.V.D. (contested)',
    act: text(
      'Notice of the country, in a language understood, and how to contest it',
      'Aviso del país, en un idioma que se entiende, y de cómo impugnarlo',
    ),
    document: text('Written notice', 'Aviso escrito'),
  },
  {
    number: 6,
    actor: text('Asylum officer; immigration judge', 'Funcionario de asilo; juez de inmigración'),
    cite: '8 USC 1231(b)(3); 8 CFR 208.16–208.18',
    act: text('A fear that is expressed is examined', 'El temor manifestado se examina'),
  },
  {
    number: 7,
    actor: text('The authority that releases', 'La autoridad que libera'),
    cite: '8 USC 1231(a)(4)',
    act: text(
      'Release from imprisonment, save early removal on the listed terms',
      'Salida de prisión, salvo expulsión anticipada en los términos previstos',
    ),
  },
  {
    number: 8,
    actor: DHS,
    cite: '8 USC 1231(a)(1)(A)',
    act: text('Departure', 'Salida'),
    limit: text('90 days from the latest of the three events', '90 días desde el último de los tres hechos'),
  },
];

export const agreement: Agreement = {
  id: 'us-removal',
  title: text('ordinary removal from the United States', 'la expulsión ordinaria de los Estados Unidos'),
  summary: text(
    'The law by which the United States removes persons who are not its citizens. It ends at liberty, or under what the other country’s own law orders. It stands here for contrast: a lawful removal never makes imprisonment abroad lawful, whatever the two governments agree.',
    'La ley por la que los Estados Unidos expulsan a quienes no son sus ciudadanos. Termina en la libertad, o en lo que ordene la propia ley del otro país. Figura aquí como contraste: una expulsión lícita nunca hace lícito un encarcelamiento en el extranjero, acuerden lo que acuerden los dos gobiernos.',
  ),
  kind: 'framework',
  mode: 'removal',
  operable: false,
  whyNotOperable: text(
    'It is a body of law for contrast, not an agreement to hold anyone: there is no custody to hand over, to attest or to pay for. It can be analysed, never operated.',
    'Es un cuerpo de leyes para contraste, no un acuerdo para recluir a nadie: no hay custodia que entregar, atestar ni pagar. Se puede analizar, nunca operar.',
  ),
  // The receiving state is the one that the proposal names.
  parties: [{ role: 'sending', country: 'US', name: text('United States', 'Estados Unidos') }],
  status: [
    {
      from: ENCODED_FROM,
      state: 'in-force',
      source: s.INA_1231,
      confidence: 'high',
      note: text(
        'Older in law: this is the day of the youngest text encoded',
        'Más antigua en derecho: este es el día del texto más reciente codificado',
      ),
    },
  ],
  instruments: ['iccpr', 'cat', 'refugee-convention', 'vccr', 'icpped', 'un-prison-standards'],
  terms,
  versions: [
    {
      id: 'law-in-force',
      title: text('The law in force', 'La ley vigente'),
      from: ENCODED_FROM,
      mode: 'removal',
      facts: { holdsPeople: false, isTransferTreaty: false, isTreaty: false, paid: false, inForce: true },
      rules,
    },
  ],
  gates,
  tariff: [],
  custodyRule: {
    holds: 'sending',
    answersInLaw: 'sending',
    governingLaw: 'sending',
    note: text(
      'The United States holds and answers until departure. After it nobody holds the person for the United States: if somebody does, it is no longer removal.',
      'Los Estados Unidos retienen y responden hasta la salida. Después nadie retiene a la persona por cuenta de ellos: si alguien lo hace, ya no es expulsión.',
    ),
    cite: '8 USC 1231(a)',
    confidence: 'medium',
  },
  suspension: {
    exists: false,
    confidence: 'medium',
    cite: '8 USC 1231',
    source: s.INA_1231,
    what: text(
      'No clause stops removals to a country on a finding about it; the bars are personal: withholding and the ban on torture.',
      'Ninguna cláusula detiene las expulsiones a un país por una constatación sobre él; los impedimentos son personales: la suspensión y la prohibición de la tortura.',
    ),
  },
  wayHome: {
    exists: false,
    confidence: 'medium',
    cite: 'Noem v. Abrego Garcia (2025)',
    source: s.S22,
    what: text(
      'None: removal is meant to be final. Whoever was removed against a grant of protection is owed help to come back.',
      'Ninguno: la expulsión pretende ser definitiva. A quien fue expulsado pese a una protección concedida se le debe ayuda para volver.',
    ),
  },
  doubts: [
    text(
      'Whether notice and a chance to be heard are owed before removal to a third country: both readings are encoded (US.DVD).',
      'Si antes de expulsar a un tercer país se deben aviso y oportunidad de ser oído: se codifican ambas lecturas (US.DVD).',
    ),
    text('What came of the third-country case after March 2026.', 'Qué ocurrió en el caso sobre terceros países después de marzo de 2026.'),
    text(
      'Whether a claim against torture has a remedy in court outside review of a final order.',
      'Si una alegación de tortura tiene recurso judicial fuera de la revisión de una orden firme.',
    ),
    text(
      'Sections of the statute were read as of April 2023; later changes are not known.',
      'Los artículos de la ley se leyeron según su texto de abril de 2023; no se conocen cambios posteriores.',
    ),
    text(
      'The law on arrival is that of the receiving state: where it is not encoded the answer stays undetermined.',
      'La ley a la llegada es la del Estado receptor: donde no está codificada, la respuesta queda indeterminada.',
    ),
  ],
};
