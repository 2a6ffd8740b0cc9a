/** The terms of the offer of February 2025 and of the arrangement of March 2025, each with its source. Where accounts conflict, all are kept. What was looked for and not found is in `terms-gaps.ts`, the cases in `terms-courts.ts`. */
import { text } from '../../src/instruments/authoring.ts';
import type { Term, TermKey } from '../../src/instruments/agreement.ts';
import { ARRANGEMENT_FROM, OFFER_FROM, OFFER_TO } from './span.ts';
import { sources as s } from './sources.ts';
import { courtTerms } from './terms-courts.ts';
import { gaps } from './terms-gaps.ts';

type At = Pick<Term, 'source' | 'confidence'> & Partial<Pick<Term, 'layer' | 'cite' | 'from' | 'to'>>;

const offered = (key: TermKey, at: At, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'policy',
  from: OFFER_FROM,
  to: OFFER_TO,
  cite: 'Offer of 3 February 2025, spoken and in the press',
  ...at,
});
const arranged = (key: TermKey, at: At, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'practice',
  from: ARRANGEMENT_FROM,
  cite: 'Notes of mid-March 2025, not seen',
  ...at,
});
const grant = (key: TermKey, at: At, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'practice',
  from: '2025-03-22',
  cite: 'Grant agreement of 22 March 2025',
  ...at,
});

const offerTerms: readonly Term[] = [
  offered(
    'parties',
    { source: s.S1, confidence: 'high' },
    'Offered by President Bukele of El Salvador to Secretary of State Rubio of the United States.',
    'Ofrecido por el presidente Bukele de El Salvador al secretario de Estado Rubio de los Estados Unidos.',
  ),
  offered(
    'whoMayBeSent',
    { source: s.S1, confidence: 'high' },
    'As the Secretary of State told it: deportees of any nationality, and convicted persons, citizens and residents of the United States among them.',
    'Según el secretario de Estado: deportados de cualquier nacionalidad, y personas condenadas, entre ellas ciudadanos y residentes de los Estados Unidos.',
  ),
  offered(
    'conviction',
    { source: s.S2, confidence: 'high' },
    'As President Bukele put it: only convicted persons, citizens of the United States among them.',
    'Según el presidente Bukele: solo personas condenadas, incluidos ciudadanos de los Estados Unidos.',
  ),
  offered(
    'nationality',
    { source: s.S1, confidence: 'high' },
    'Any nationality, that of the United States included.',
    'Cualquier nacionalidad, incluida la estadounidense.',
  ),
  offered(
    'prison',
    { source: s.S1, confidence: 'high' },
    'CECOT, said to hold 40,000.',
    'El CECOT, del que se dice que tiene capacidad para 40.000.',
  ),
  offered('price', { source: s.S2, confidence: 'high' }, 'A fee, no amount named in public.', 'Una tarifa, sin cifra pública.'),
  offered('places', { source: s.S3, confidence: 'high' }, 'The United States floated 500.', 'Los Estados Unidos hablaron de 500.'),
  offered(
    'status',
    { source: s.S1, confidence: 'medium' },
    'An offer. Whether and when the United States accepted it, before the notes of March, has not been published.',
    'Una oferta. No se ha publicado si los Estados Unidos la aceptaron, ni cuándo, antes de las notas de marzo.',
  ),
];

const form: readonly Term[] = [
  arranged('parties', { source: s.S3, confidence: 'high' }, 'The United States and El Salvador.', 'Los Estados Unidos y El Salvador.'),
  arranged(
    'instrument',
    { source: s.S4, confidence: 'high' },
    'Diplomatic notes or memoranda exchanged in mid-March 2025; a United States official called them friendly and not binding. Their day is not known.',
    'Notas diplomáticas o memorandos intercambiados a mediados de marzo de 2025; un funcionario estadounidense los calificó de amistosos y no vinculantes. Se desconoce el día.',
  ),
  grant(
    'instrument',
    { source: s.S5, confidence: 'high' },
    'A grant agreement of four pages dated 22 March 2025, a week after the first flights.',
    'Un convenio de subvención de cuatro páginas fechado el 22 de marzo de 2025, una semana después de los primeros vuelos.',
  ),
  {
    key: 'instrument',
    layer: 'policy',
    from: '2019-08-28',
    cite: 'Letter of intent, 28 August 2019',
    source: s.S27,
    confidence: 'high',
    value: text(
      'The precursor of 2019: a letter on co-operation in enforcement, biometrics and protection capacity. Nothing about imprisonment.',
      'El precedente de 2019: una carta sobre cooperación en control migratorio, biometría y capacidad de protección. Nada sobre encarcelamiento.',
    ),
  },
  {
    key: 'instrument',
    layer: 'treaty',
    from: '2019-09-20',
    cite: 'Asylum Cooperative Agreement, 20 September 2019',
    source: `${s.S29} ; ${s.S28}`,
    confidence: 'high',
    value: text(
      'The asylum agreement of 2019, in force on 15 December 2020, is about who examines a claim to protection of persons from other states. It is no title to imprison anyone.',
      'El acuerdo de asilo de 2019, en vigor el 15 de diciembre de 2020, trata de quién examina la solicitud de protección de personas de otros Estados. No es título para encarcelar a nadie.',
    ),
  },
  {
    key: 'instrument',
    layer: 'treaty',
    from: '2021-02-06',
    cite: 'Asylum Cooperative Agreement',
    source: 'general knowledge, no page opened',
    confidence: 'medium',
    value: text(
      'The asylum agreement was suspended on 6 February 2021 and ended; unaccompanied children and holders of entry papers had been left out of it.',
      'El acuerdo de asilo se suspendió el 6 de febrero de 2021 y terminó; no abarcaba a menores no acompañados ni a titulares de documentos de entrada.',
    ),
  },
  {
    key: 'instrument',
    layer: 'policy',
    from: '2019-10-01',
    cite: 'Border-security arrangement, October 2019',
    source: s.S30,
    confidence: 'medium',
    value: text(
      'A border-security arrangement of October 2019, legible only in part.',
      'Un arreglo sobre seguridad fronteriza de octubre de 2019, legible solo en parte.',
    ),
  },
  arranged(
    'nationalLegalBase',
    { source: s.S11, confidence: 'high', cite: 'Proclamation 10903, Alien Enemies Act' },
    'For 137 of the Venezuelans the Alien Enemies Act and Proclamation 10903.',
    'Para 137 de los venezolanos, la Ley de Enemigos Extranjeros y la Proclamación 10903.',
  ),
  arranged(
    'nationalLegalBase',
    { source: s.S12, confidence: 'high', cite: 'ordinary removal orders' },
    'For the others ordinary removal orders.',
    'Para los demás, órdenes ordinarias de expulsión.',
  ),
  arranged(
    'governingLaw',
    { source: s.S10, confidence: 'high' },
    'In dispute: neither state says that its own law governed the imprisonment.',
    'En disputa: ningún Estado afirma que su propia ley rigiera el encarcelamiento.',
  ),
  arranged(
    'custodyAndResponsibility',
    { source: s.S10, confidence: 'high', cite: 'El Salvador to the UN working group on disappearances' },
    'El Salvador says: jurisdiction and responsibility lie solely with the foreign authority; it only lent prison space.',
    'El Salvador dice: la jurisdicción y la responsabilidad corresponden únicamente a la autoridad extranjera; solo prestó espacio en prisión.',
  ),
  arranged(
    'custodyAndResponsibility',
    { source: s.S10, confidence: 'high', cite: 'United States to its courts' },
    'The United States told its courts the reverse: El Salvador is in charge.',
    'Los Estados Unidos dijeron a sus tribunales lo contrario: quien está a cargo es El Salvador.',
  ),
];

const persons: readonly Term[] = [
  arranged(
    'selectionByAllegation',
    { source: s.S3, confidence: 'high' },
    'Persons were chosen because they were alleged to be members of a group (Tren de Aragua), and two men because they were named as members of MS-13. An allegation is no conviction: it is shown here and is a condition of nothing.',
    'Se eligió a las personas porque se alegaba que pertenecían a un grupo (Tren de Aragua), y a dos hombres porque se los señaló como miembros de la MS-13. Una alegación no es una condena: aquí se muestra y no es condición de nada.',
  ),
  arranged(
    'whoMayBeSent',
    { source: s.S3, confidence: 'high' },
    'Up to 300 persons so chosen; the United States had floated 500. Two more men were named.',
    'Hasta 300 personas así elegidas; los Estados Unidos habían hablado de 500. Se nombró además a dos hombres.',
  ),
  arranged(
    'conviction',
    { source: s.S12, confidence: 'high' },
    'None required, and no sentence was being carried out.',
    'No se exigía ninguna, y no se ejecutaba ninguna pena.',
  ),
  arranged(
    'nationality',
    { source: s.S7, confidence: 'medium' },
    'Not of the United States, in fact: Venezuelans and Salvadorans were sent. No term on nationality was seen.',
    'No estadounidenses, de hecho: se envió a venezolanos y salvadoreños. No se vio término alguno sobre nacionalidad.',
  ),
  arranged(
    'sexAndAge',
    { source: s.S7, confidence: 'medium', cite: 'in fact; no term seen' },
    'Men, in fact; no term on sex or age was seen.',
    'Hombres, de hecho; no se vio término alguno sobre sexo o edad.',
  ),
  arranged('places', { source: s.S3, confidence: 'high' }, 'Up to 300, in CECOT.', 'Hasta 300, en el CECOT.'),
  arranged('prison', { source: s.S3, confidence: 'high' }, 'CECOT, Tecoluca.', 'El CECOT, Tecoluca.'),
];

const money: readonly Term[] = [
  arranged(
    'pricePerPerson',
    { source: s.S5, confidence: 'high' },
    'About USD 20,000 a person a year.',
    'Unos 20.000 dólares por persona y año.',
  ),
  arranged(
    'price',
    { source: s.S6, confidence: 'high', cite: 'White House' },
    'USD 6 million for 300 persons, as announced.',
    '6 millones de dólares por 300 personas, según lo anunciado.',
  ),
  grant(
    'price',
    { source: s.S5, confidence: 'high' },
    'USD 4.76 million paid, which is exactly 238 times 20,000.',
    '4,76 millones de dólares pagados, exactamente 238 veces 20.000.',
  ),
  arranged(
    'budget',
    { source: s.S5, confidence: 'high', cite: 'court filing' },
    'Up to USD 15 million set aside.',
    'Hasta 15 millones de dólares reservados.',
  ),
  grant(
    'spendingRules',
    { source: s.S5, confidence: 'high' },
    'Money of the State Department’s bureau INL, for law enforcement and corrections only; none may be passed to others; none for asylum counselling, abortion, diversity programmes, UNRWA and the like.',
    'Dinero de la oficina INL del Departamento de Estado, solo para policía y prisiones; no puede cederse a terceros; nada para asesoría de asilo, aborto, programas de diversidad, UNRWA y similares.',
  ),
  grant(
    'spendingRules',
    { source: s.S8, confidence: 'high', cite: '22 USC 2378d (Leahy law)' },
    'Whether the Leahy law forbids the payment has been questioned; no ruling was found.',
    'Se ha cuestionado si la ley Leahy prohíbe el pago; no se halló resolución.',
  ),
  arranged(
    'duration',
    { source: s.S6, confidence: 'high' },
    'One year, pending a decision of the United States on what happens to the persons then.',
    'Un año, a la espera de una decisión de los Estados Unidos sobre qué ocurre después con las personas.',
  ),
  arranged(
    'renewal',
    { source: s.S7, confidence: 'high' },
    'Renewable, as President Bukele said.',
    'Renovable, según dijo el presidente Bukele.',
  ),
];

const carriedOut: readonly Term[] = [
  arranged(
    'whatHappened',
    { source: s.S7, confidence: 'high', cite: 'flights of 15 March 2025' },
    '15 March 2025: 238 Venezuelans and 23 Salvadorans were flown to El Salvador; by April 252 Venezuelans in all.',
    '15 de marzo de 2025: 238 venezolanos y 23 salvadoreños fueron llevados en avión a El Salvador; en abril, 252 venezolanos en total.',
  ),
  arranged(
    'whatHappened',
    { source: s.S13, confidence: 'high', from: '2025-07-18', cite: 'exchange of 18 July 2025' },
    '18 July 2025: 252 were sent to Venezuela in exchange for 10 nationals or residents of the United States and Venezuelan political prisoners.',
    '18 de julio de 2025: 252 fueron enviados a Venezuela a cambio de 10 nacionales o residentes de los Estados Unidos y presos políticos venezolanos.',
  ),
  arranged(
    'criticism',
    { source: s.S14, confidence: 'high', from: '2025-11-12', cite: 'Human Rights Watch and Cristosal, 12 November 2025' },
    'Systematic torture; about half had no conviction anywhere; about 3 % had a conviction in the United States for violence; at least 62 had an asylum claim pending.',
    'Tortura sistemática; cerca de la mitad no tenía condena en ninguna parte; cerca del 3 % tenía una condena en los Estados Unidos por violencia; al menos 62 tenían pendiente una solicitud de asilo.',
  ),
];

export const terms: readonly Term[] = [...offerTerms, ...form, ...persons, ...money, ...gaps, ...carriedOut, ...courtTerms];
