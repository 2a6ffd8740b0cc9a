/** What chapter 306 of title 18 and the Department of Justice add to the convention when the United States sends. Practice narrower than the law is shown with its layer. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';
import { sources as s } from './sources.ts';

type At = Pick<Term, 'cite'> & Partial<Pick<Term, 'source' | 'confidence' | 'from' | 'layer'>>;

const statute = (key: TermKey, at: At, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'statute',
  source: s.CODE,
  confidence: 'high',
  ...at,
});
const practice = (key: TermKey, at: At, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'practice',
  source: s.M17,
  confidence: 'high',
  ...at,
});

export const unitedStatesTerms: readonly Term[] = [
  statute(
    'nationalLegalBase',
    { cite: '18 USC 4100(a)', source: s.M13 },
    'Only under a treaty in force, and only transfers under it.',
    'Solo en virtud de un tratado vigente, y solo traslados conforme a él.',
  ),
  statute(
    'nationality',
    { cite: '18 USC 4100(b)', source: s.M13 },
    'Out only to a country of citizenship or nationality; in only citizens or nationals of the United States.',
    'Hacia fuera solo a un país de ciudadanía o nacionalidad; hacia dentro solo ciudadanos o nacionales de los Estados Unidos.',
  ),
  statute(
    'consent',
    { cite: '18 USC 4100(b), 4107', source: s.M13 },
    'Verified by a magistrate or judge; from then on it cannot be taken back.',
    'Verificado por un juez; desde entonces no puede retirarse.',
  ),
  statute(
    'consent',
    { cite: '18 USC 4107(b)' },
    'The officer establishes four understandings: only the sentencing courts can change the judgment; the receiving country’s law governs and may change; the person may be returned; consent is final.',
    'El juez comprueba cuatro puntos: solo los tribunales que condenaron pueden cambiar la sentencia; rige la ley del país receptor, que puede cambiar; la persona puede ser devuelta; el consentimiento es definitivo.',
  ),
  statute(
    'consent',
    { cite: '18 USC 4108', source: s.M15 },
    'The same abroad, for transfers to the United States.',
    'Lo mismo en el extranjero, para traslados a los Estados Unidos.',
  ),
  statute(
    'sexAndAge',
    { cite: '18 USC 4100(b), 4110', source: s.M13 },
    'For persons under 18 or unable to decide a parent, a guardian or a court of the sentencing country consents.',
    'Por los menores de 18 años o quienes no pueden decidir consiente uno de los padres, un tutor o un tribunal del país que condenó.',
  ),
  statute(
    'complaints',
    { cite: '18 USC 4107(c), 4109' },
    'A right to the advice of counsel, appointed where the person cannot pay.',
    'Derecho a asistencia letrada, de oficio si la persona no puede pagarla.',
  ),
  statute(
    'dualCriminality',
    { cite: '18 USC 4100(b), 4101(a)' },
    'Judged at the time of transfer; an offence under the law of any state of the Union counts.',
    'Se aprecia en el momento del traslado; cuenta un delito según la ley de cualquier estado de la Unión.',
  ),
  statute(
    'conviction',
    { cite: '18 USC 4100(c)' },
    'No transfer while an appeal or a collateral attack is pending.',
    'Ningún traslado mientras haya pendiente una apelación o un recurso extraordinario.',
  ),
  statute(
    'pardonAndReview',
    { cite: '18 USC 4100(d)' },
    'A pardon or amnesty of a foreign sentencing state is honoured for sentences served in the United States.',
    'Se respeta el indulto o la amnistía del Estado extranjero que condenó, para penas cumplidas en los Estados Unidos.',
  ),
  statute(
    'authorities',
    { cite: '18 USC 4102', source: s.M14 },
    'The Attorney General; in the Department of Justice, the International Prisoner Transfer Unit.',
    'La Fiscalía General; en el Departamento de Justicia, la Unidad de Traslado Internacional de Presos.',
  ),
  statute(
    'release',
    { cite: '18 USC 4104–4106A' },
    'For transfers in: probation, credit for custody, parole and the date of release.',
    'Para traslados hacia dentro: libertad a prueba, abono de custodia, libertad condicional y fecha de salida.',
  ),
  statute(
    'otherOffences',
    { cite: '18 USC 4111' },
    'No prosecution again for what a transferred sentence has covered.',
    'Ningún nuevo proceso por lo que ya cubrió la pena trasladada.',
  ),
  statute(
    'whoMayBeSent',
    { cite: '18 USC 4113', source: s.M16 },
    'A person who is not a citizen and is transferred out counts as removed if under a removal order, as having left if voluntary departure was granted, and otherwise as neither.',
    'Quien no es ciudadano y es trasladado hacia fuera cuenta como expulsado si tenía orden de expulsión, como salido si se le concedió la salida voluntaria, y en otro caso como ninguna de las dos cosas.',
  ),
  statute(
    'wayHome',
    { cite: '18 USC 4114', source: s.M16 },
    'If a transfer to the United States is finally held unlawful the person may be returned, with ten days’ notice to the other state.',
    'Si un traslado hacia los Estados Unidos se declara ilícito en firme, la persona puede ser devuelta, con aviso al otro Estado en diez días.',
  ),
  statute(
    'wayHome',
    { cite: '18 USC 4107(b)(3)' },
    'If a court of the receiving state finds the transfer was wrong, the person may be returned to finish the sentence if the United States asks.',
    'Si un tribunal del Estado receptor declara indebido el traslado, la persona puede ser devuelta a terminar la pena si los Estados Unidos lo piden.',
  ),
  statute('budget', { cite: '18 USC 4115' }, 'Restitution stays enforceable.', 'La reparación a las víctimas sigue siendo exigible.'),
  practice(
    'selection',
    { cite: 'DOJ Criminal Resource Manual 732' },
    'Eight conditions: national of the country; treaty; sentenced; final, no collateral attack; dual criminality; as a rule six months left; no other charges; consent of the person and both states.',
    'Ocho condiciones: nacional del país; tratado; condena; firme y sin recurso extraordinario; doble incriminación; por regla general seis meses por cumplir; sin otros cargos; consentimiento de la persona y de ambos Estados.',
  ),
  practice(
    'remainingTerm',
    { cite: 'DOJ Criminal Resource Manual 732' },
    'Six months left counted at the application, as a rule.',
    'Seis meses por cumplir contados en la solicitud, por regla general.',
  ),
  practice(
    'remainingTerm',
    { cite: 'Bureau of Prisons, program statement', source: s.M18 },
    'The Bureau of Prisons treats less than six months as ineligible (twelve for Hong Kong and Thailand).',
    'La Oficina de Prisiones excluye a quienes tienen menos de seis meses (doce para Hong Kong y Tailandia).',
  ),
  practice('wantedPersons', { cite: 'DOJ Criminal Resource Manual 732' }, 'No other charges pending.', 'Ningún otro cargo pendiente.'),
  practice(
    'offencesExcluded',
    { cite: 'DOJ Criminal Resource Manual 732' },
    'Under another treaty, that with Mexico, immigration offences and persons long settled here are barred; not here.',
    'En otro tratado, el de México, se excluyen los delitos migratorios y a las personas arraigadas; aquí no.',
  ),
  practice(
    'renewal',
    { cite: 'DOJ Criminal Resource Manual 734', source: s.M19 },
    'After a refusal a new application is possible after two years, sooner where the obstacle was temporary.',
    'Tras una negativa cabe una nueva solicitud a los dos años, antes si el obstáculo era temporal.',
  ),
  practice(
    'timeLimits',
    { cite: 'DOJ post-approval procedures', source: s.M20 },
    'The handover usually follows three months or more after both approvals.',
    'La entrega suele llegar tres meses o más después de ambas aprobaciones.',
  ),
];
