/**
 * Standards of the United Nations and of the Red Cross for life in prison. They bind no state by themselves: each is a factor that weighs, and says where
 * the place falls short of it. What nobody has recorded of a place is unknown. What inspectors alone can judge is
 * their recorded finding.
 */
import type { Text } from '../../src/base/text.ts';
import { cited, LONG_SINCE, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { consent, party, person, place, proposal, states } from '../../src/people/facts.ts';
import {
  all,
  any,
  atLeast,
  finding,
  includesCountry,
  isFalse,
  isTrue,
  not,
  oneOf,
  textIs,
  type Expression,
} from '../../src/rules/expression.ts';
import type { Confidence, Rule } from '../../src/rules/rule.ts';

const MANDELA_FROM = '2015-12-17';
const BANGKOK_FROM = '2010-12-21';
const MANDELA_SOURCE = 'solitaryconfinement.org/mandela-rules';

/** Where it is known that no place of detention awaits the person, nothing is measured. */
const placeAwaits: Expression = not(textIs(proposal.facility, 'none'));
const MONITOR = text('Inspectors of the place, and the authority that decides', 'Quienes inspeccionan el lugar y la autoridad que decide');

type Standard = {
  readonly id: string;
  readonly cite: string;
  readonly source?: string;
  readonly confidence?: Confidence;
  readonly from: string;
  readonly fallsShort: Expression;
  readonly applies?: Expression;
  readonly statement: Text;
  readonly question: Text;
  readonly note?: Text;
};

const standard = ({ id, cite, source, confidence = 'medium', from, fallsShort, applies, statement, question, note }: Standard): Rule => ({
  id,
  effect: 'factor',
  role: 'international',
  modes: 'prison',
  standing: settled,
  confidence,
  verifiedThrough: '2026-11-24',
  statement,
  citations: [cited(cite, confidence, source)],
  versions: since(from, all(placeAwaits, fallsShort)),
  decides: { question, authority: MONITOR },
  ...(applies === undefined ? {} : { applies }),
  ...(note === undefined ? {} : { note }),
});

type Mandela = Omit<Standard, 'cite' | 'from' | 'source' | 'id'> & { readonly rules: string };
const mandela = ({ rules, ...rest }: Mandela): Rule =>
  standard({
    id: `ST.MR${rules}`,
    cite: `Mandela Rules, A/RES/70/175, rules ${rules}`,
    source: MANDELA_SOURCE,
    from: MANDELA_FROM,
    ...rest,
  });

const mandelaRules: readonly Rule[] = [
  mandela({
    rules: '12',
    fallsShort: atLeast(place.peoplePerCell, 2),
    statement: text(
      'At night each person has a cell alone; where people share, they are chosen for it and looked after at night.',
      'De noche cada persona tiene una celda sola; si se comparte, se elige a quienes conviven y se vigila de noche.',
    ),
    question: text('Do several people sleep in one cell?', '¿Duermen varias personas en una celda?'),
    note: text(
      'Dormitories are allowed with careful selection, which nothing here records.',
      'Los dormitorios se admiten con una selección cuidadosa, que aquí nada registra.',
    ),
  }),
  mandela({
    rules: '13-16',
    fallsShort: not(finding('accommodation-sound')),
    statement: text(
      'Cells have air, light, heating and sanitation, and people can wash as often as health needs.',
      'Las celdas tienen aire, luz, calefacción y saneamiento, y las personas pueden asearse cuanto exige la salud.',
    ),
    question: text('Are air, light, heating and washing sound?', '¿Son adecuados el aire, la luz, la calefacción y el aseo?'),
  }),
  mandela({
    rules: '21-22',
    fallsShort: not(finding('bed-food-water')),
    statement: text(
      'Each person has a bed of their own, food of enough value and water whenever it is needed.',
      'Cada persona tiene su propia cama, alimento suficiente y agua siempre que la necesite.',
    ),
    question: text('Has each person a bed?', '¿Tiene cada persona una cama?'),
  }),
  mandela({
    rules: '23',
    fallsShort: not(atLeast(place.outOfCellMinutesADay, 60)),
    statement: text(
      'Each person has at least one hour in the open air a day.',
      'Cada persona tiene al menos una hora al aire libre al día.',
    ),
    question: text('Is there an hour in the open air?', '¿Hay una hora al aire libre?'),
    note: text(
      'Measured by the time out of the cell: whoever has less than an hour out of it has less than an hour in the open air.',
      'Se mide por el tiempo fuera de la celda: quien pasa menos de una hora fuera tiene menos de una hora al aire libre.',
    ),
  }),
  mandela({
    rules: '24-31',
    fallsShort: not(finding('health-care-as-outside')),
    statement: text(
      'Health care is as good as outside; everyone is examined as soon as possible after admission and sees a doctor daily when ill.',
      'La atención sanitaria es como la de fuera; se examina a todos cuanto antes tras el ingreso y, en caso de enfermedad, hay médico a diario.',
    ),
    question: text('Is health care as good as outside?', '¿Es la atención sanitaria como la de fuera?'),
  }),
  mandela({
    rules: '43-45',
    fallsShort: any(finding('forbidden-punishments'), isTrue(place.darkPunishmentCell), isTrue(place.litAroundTheClock)),
    statement: text(
      'No indefinite or prolonged solitary confinement (more than 15 days in a row), no dark or always lit cell, no corporal or collective punishment.',
      'Nada de aislamiento indefinido o prolongado (más de 15 días seguidos), celdas oscuras o siempre iluminadas, ni castigos corporales o colectivos.',
    ),
    question: text('Is a forbidden punishment used?', '¿Se usa un castigo prohibido?'),
  }),
  mandela({
    rules: '47-49',
    fallsShort: finding('chains-used'),
    statement: text(
      'Chains and irons are forbidden; other restraints are a last resort.',
      'Las cadenas y los grilletes están prohibidos; los demás medios de coerción son el último recurso.',
    ),
    question: text('Are chains or irons used?', '¿Se usan cadenas o grilletes?'),
  }),
  mandela({
    rules: '54-57',
    fallsShort: not(finding('complaints-in-confidence')),
    statement: text(
      'Rights are explained in a language that the person understands; complaints can be made daily and in confidence, and are answered promptly.',
      'Los derechos se explican en una lengua que la persona entiende; se pueden presentar quejas a diario y en confianza, y se responden pronto.',
    ),
    question: text('Can complaints be made in confidence?', '¿Se pueden presentar quejas en confianza?'),
  }),
  mandela({
    rules: '58-63',
    fallsShort: any(isFalse(place.visitsAllowed), not(finding('family-and-counsel'))),
    statement: text(
      'People keep contact with their families, near home where possible, and see a lawyer in private and their consul without delay.',
      'Las personas mantienen contacto con su familia, cerca de casa si es posible, y ven sin demora y en privado a su abogado, y a su cónsul.',
    ),
    question: text(
      'Are visits and private talks with a lawyer allowed?',
      '¿Se permiten las visitas y las conversaciones privadas con un abogado?',
    ),
  }),
  mandela({
    rules: '68-72',
    fallsShort: any(not(finding('deaths-investigated')), isFalse(states.disclosesWhereabouts)),
    statement: text(
      'A person may tell the family of detention or transfer at once; every death and ill-treatment is investigated independently.',
      'La persona puede avisar de inmediato a la familia de la detención o el traslado; toda muerte y todo maltrato se investigan con independencia.',
    ),
    question: text('Is the family told, and is every death investigated?', '¿Se avisa a la familia y se investiga toda muerte?'),
  }),
  mandela({
    rules: '73',
    fallsShort: not(finding('transport-humane')),
    statement: text(
      'The journey is out of public view, ventilated and lit, without needless hardship, and at the state’s cost.',
      'El viaje se hace fuera de la vista del público, con ventilación y luz, sin sufrimiento innecesario y a costa del Estado.',
    ),
    question: text('Is the journey humane?', '¿Es digno el viaje?'),
  }),
  mandela({
    rules: '83-85',
    fallsShort: any(not(finding('independent-inspection')), isFalse(states.monitorAdmitted)),
    statement: text(
      'Prisons are inspected by their own service and by an independent body, unannounced, with private interviews and a published report.',
      'Las prisiones son inspeccionadas por su propio servicio y por un órgano independiente, sin aviso, con entrevistas privadas e informe público.',
    ),
    question: text('Does an independent body inspect the place?', '¿Inspecciona el lugar un órgano independiente?'),
  }),
];

const woman = oneOf(person.sex, 'female');

const others: readonly Rule[] = [
  standard({
    id: 'ST.BK',
    cite: 'Bangkok Rules, A/RES/65/229, rules 3, 4, 19, 22, 24',
    from: BANGKOK_FROM,
    applies: woman,
    fallsShort: any(not(finding('fit-for-women')), all(isTrue(person.pregnantOrWithInfant), isTrue(place.darkPunishmentCell))),
    statement: text(
      'Women are held apart, near home, and searched by women; nobody who is pregnant or with an infant is put in solitary confinement, nor restrained in labour.',
      'Las mujeres están separadas, cerca de casa y registradas por mujeres; a nadie embarazada o con un bebé se la aísla ni se la sujeta en el parto.',
    ),
    question: text('Is the place fit for women?', '¿Es el lugar apto para mujeres?'),
  }),
  standard({
    id: 'ST.BK.53',
    cite: 'Bangkok Rules, A/RES/65/229, rule 53',
    from: BANGKOK_FROM,
    applies: all(woman, not(includesCountry(person.nationalities, proposal.sendingState))),
    fallsShort: not(isTrue(consent.given)),
    statement: text(
      'A foreign woman is considered for an early transfer home at her request or with her informed consent.',
      'El traslado temprano de una mujer extranjera a su país se considera a petición suya o con su consentimiento informado.',
    ),
    question: text('Did she ask for the transfer or consent to it?', '¿Pidió ella el traslado o lo consintió?'),
  }),
  standard({
    id: 'ST.ICRC',
    cite: 'ICRC, Water, Sanitation, Hygiene and Habitat in Prisons (2013)',
    from: LONG_SINCE,
    fallsShort: any(
      all(atLeast(place.peoplePerCell, 2), not(atLeast(place.areaPerPersonCm2, 34_000))),
      all(not(atLeast(place.peoplePerCell, 2)), not(atLeast(place.areaPerPersonCm2, 54_000))),
      atLeast(place.peoplePerToilet, 26),
    ),
    statement: text(
      'The Red Cross recommends 5.4 m² alone, 3.4 m² a person together, beds included, and a toilet for every 25 people.',
      'La Cruz Roja recomienda 5,4 m² a solas, 3,4 m² por persona en común, camas incluidas, y un inodoro por cada 25 personas.',
    ),
    question: text('Is the place as the Red Cross recommends?', '¿Es el lugar como recomienda la Cruz Roja?'),
    note: text(
      'A recommended specification, not a legal minimum. Water (10 to 15 litres a day) is recorded of no place.',
      'Una especificación recomendada, no un mínimo legal. El agua (de 10 a 15 litros al día) no consta de ningún lugar.',
    ),
  }),
  standard({
    id: 'ST.OPCAT',
    cite: 'OPCAT art. 4, 14, 19–21 (2375 UNTS 237)',
    from: LONG_SINCE,
    fallsShort: not(isTrue(party('opcat', 'receiving'))),
    statement: text(
      'Under the Optional Protocol monitors visit unannounced, speak in private and see the files, and nobody suffers for talking to them.',
      'Según el Protocolo Facultativo los observadores visitan sin aviso, hablan en privado y ven los expedientes, y nadie sufre por hablar con ellos.',
    ),
    question: text('Is the receiving state bound by the Optional Protocol?', '¿Obliga el Protocolo Facultativo al Estado receptor?'),
  }),
];

export const prisonStandards: Instrument = {
  id: 'un-prison-standards',
  title: text('Standards for prisons: Mandela, Bangkok, Red Cross, OPCAT', 'Normas penitenciarias: Mandela, Bangkok, Cruz Roja, OPCAT'),
  order: 'international',
  cite: 'A/RES/70/175; A/RES/65/229; ICRC 2013; 2375 UNTS 237',
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules: [...mandelaRules, ...others],
};
