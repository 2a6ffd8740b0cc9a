/** The European Convention on conditions and length of imprisonment abroad: space, isolation, irreducible life, the longer term, the distance from family. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import { conviction, party, person, place, proposal, sentence } from '../../src/people/facts.ts';
import { all, any, atLeast, finding, isTrue, not, oneOf, textIs, type Expression } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const COURT = text(
  'A court of the sending state; on application the European Court of Human Rights',
  'Un tribunal del Estado que envía; por demanda, el Tribunal Europeo de Derechos Humanos',
);
const MURSIC = [
  cited(
    'Muršić v. Croatia [GC], 20 October 2016, ¶¶114, 135–141, 172',
    'high',
    'policehumanrightsresources.org; ECLI:CE:ECHR:2016:1020JUD000733413',
  ),
];
const AHMAD = cited(
  'Babar Ahmad and Others v. United Kingdom, 10 April 2012',
  'medium',
  'hudoc.echr.coe.int, ECLI:CE:ECHR:2012:0410JUD002402707',
);

const eitherBound: Expression = any(isTrue(party('echr', 'sending')), isTrue(party('echr', 'receiving')));
const common = {
  role: 'international',
  modes: 'prison',
  applies: eitherBound,
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

/** Square centimetres: three and four square metres. */
const THREE = 30_000;
const FOUR = 40_000;
/** Twenty-two hours a day in the cell leave two. */
const TWO_HOURS_MINUTES = 120;

/** Where it is known that no place of detention awaits the person, nothing is measured. */
const placeAwaits: Expression = not(textIs(proposal.facility, 'none'));
const underThree: Expression = all(placeAwaits, not(atLeast(place.areaPerPersonCm2, THREE)));
const underFour: Expression = all(placeAwaits, not(atLeast(place.areaPerPersonCm2, FOUR)));
const solitaryType: Expression = all(placeAwaits, not(atLeast(place.outOfCellMinutesADay, TWO_HOURS_MINUTES + 1)));
const UPPER_BOUND = text(
  'The figure held for a place is an upper bound, annexe included: a place not caught here may still fall below three square metres net.',
  'La cifra que consta de un lugar es un máximo, con el aseo incluido: un lugar no recogido aquí puede quedar aun así por debajo de tres metros cuadrados netos.',
);

export const prisonRules: readonly Rule[] = [
  {
    ...common,
    id: 'IL.ECHR3.MURSIC',
    effect: 'compute',
    confidence: 'high',
    computes: {
      kind: 'consequence',
      what: text('A strong presumption of inhuman or degrading conditions', 'Una fuerte presunción de condiciones inhumanas o degradantes'),
    },
    statement: text(
      'Less than three square metres of floor for each person in a shared cell is strongly presumed to be inhuman or degrading.',
      'Menos de tres metros cuadrados de suelo por persona en celda compartida hace presumir con fuerza un trato inhumano o degradante.',
    ),
    citations: MURSIC,
    versions: since(LONG_SINCE, underThree),
    decides: { question: text('How much floor has each person?', '¿Cuánto suelo tiene cada persona?'), authority: COURT },
    note: UPPER_BOUND,
  },
  {
    ...common,
    id: 'IL.ECHR3.MURSIC.FOUR',
    effect: 'factor',
    confidence: 'high',
    statement: text(
      'Under four square metres space is at the least a weighty matter beside the other conditions.',
      'Por debajo de cuatro metros cuadrados el espacio es al menos un aspecto de peso junto a las demás condiciones.',
    ),
    citations: MURSIC,
    versions: since(LONG_SINCE, underFour),
    decides: {
      question: text('Has each person less than four square metres?', '¿Tiene cada persona menos de cuatro metros cuadrados?'),
      authority: COURT,
    },
    note: UPPER_BOUND,
  },
  {
    ...common,
    id: 'IL.ECHR3.MURSIC.REBUTTAL',
    effect: 'requires',
    applies: all(eitherBound, underThree),
    cure: {
      by: text('The receiving state, before the court', 'El Estado receptor, ante el tribunal'),
      what: text(
        'Show reductions that are short, occasional and minor, enough time out of the cell, and an otherwise decent place',
        'Demostrar reducciones breves, ocasionales y leves, tiempo suficiente fuera de la celda y un lugar por lo demás digno',
      ),
    },
    statement: text(
      'Where the presumption arises a court must find that it is rebutted; normally three conditions have to be met together.',
      'Cuando surge la presunción, un tribunal debe declarar que queda desvirtuada; normalmente han de darse tres condiciones a la vez.',
    ),
    citations: MURSIC,
    versions: since(LONG_SINCE, finding('facility-conditions')),
    decides: { question: text('Is the presumption rebutted?', '¿Queda desvirtuada la presunción?'), authority: COURT },
  },
  {
    ...common,
    id: 'IL.ECHR3.AHMAD',
    effect: 'factor',
    statement: text(
      'Near-solitary confinement for long weighs, and more so if it is total or cannot be reviewed.',
      'El aislamiento casi total y prolongado pesa, y más si es absoluto o no puede revisarse.',
    ),
    citations: [AHMAD],
    versions: since(LONG_SINCE, solitaryType),
    decides: { question: text('Is the regime near-solitary?', '¿Es el régimen de aislamiento casi total?'), authority: COURT },
    note: text(
      'Such a regime was accepted where it could be reviewed and was not total. Contact inside the cell is not measured here.',
      'Tal régimen se admitió cuando podía revisarse y no era absoluto. Aquí no se mide el contacto dentro de la celda.',
    ),
  },
  {
    ...common,
    id: 'IL.ECHR3.AHMAD.ILLNESS',
    effect: 'factor',
    statement: text(
      'A serious mental disorder can make unacceptable a regime that others can bear.',
      'Un trastorno mental grave puede hacer inadmisible un régimen que otros pueden soportar.',
    ),
    citations: [cited('Aswat v. United Kingdom, 2013', 'medium', 'hudoc.echr.coe.int')],
    versions: since(LONG_SINCE, isTrue(person.seriousMentalDisorder)),
    decides: {
      question: text('Has the person a serious mental disorder?', '¿Padece la persona un trastorno mental grave?'),
      authority: COURT,
    },
  },
  {
    ...common,
    id: 'IL.ECHR3.AHMAD.LIFE',
    effect: 'factor',
    statement: text(
      'A life sentence without any prospect of release or review weighs against sending a person to it.',
      'Una pena perpetua sin perspectiva de liberación o revisión pesa en contra de enviar a la persona a cumplirla.',
    ),
    citations: [cited('Sanchez-Sanchez v. United Kingdom [GC], 3 November 2022', 'medium', 'hudoc.echr.coe.int')],
    versions: since(LONG_SINCE, oneOf(sentence.type, 'life')),
    decides: { question: text('Is it a life sentence that cannot be reduced?', '¿Es una pena perpetua irreductible?'), authority: COURT },
    note: text(
      'Two stages: a real risk of life without parole, then whether review exists. Only the type of sentence is read here.',
      'Dos fases: riesgo real de cadena perpetua sin libertad condicional y, después, si hay revisión. Aquí solo se lee el tipo de pena.',
    ),
  },
  {
    ...common,
    id: 'IL.ECHR5.TRANSFER',
    effect: 'compute',
    modes: ['sentence-transfer'],
    computes: {
      kind: 'consequence',
      what: text(
        'Compute both states’ release dates; a flagrantly longer stay inside can breach article 5',
        'Calcular las fechas de liberación de ambos Estados; una estancia flagrantemente más larga puede vulnerar el artículo 5',
      ),
    },
    statement: text(
      'A somewhat longer time inside after a transfer is not by itself a breach; a flagrantly longer one can be.',
      'Un tiempo de prisión algo mayor tras el traslado no es por sí una vulneración; uno flagrantemente mayor puede serlo.',
    ),
    citations: [
      cited('Szabó v. Sweden (dec.) 28578/03; Csoszánszki v. Sweden (dec.) 22318/02, 27 June 2006', 'medium', 'hudoc.echr.coe.int'),
    ],
    versions: since(LONG_SINCE, isTrue(conviction.final)),
    decides: {
      question: text('Is there a sentence to be served after the transfer?', '¿Queda pena por cumplir tras el traslado?'),
      authority: COURT,
    },
    note: text(
      'About a fifth longer was found acceptable. The two dates are computed with the sentence, not here.',
      'Se admitió cerca de una quinta parte más. Las dos fechas se calculan con la pena, no aquí.',
    ),
  },
  {
    ...common,
    id: 'IL.ECHR7',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'A later change in the counting of remission never lengthens the time served',
        'Un cambio posterior en el cómputo de beneficios nunca alarga el tiempo de prisión',
      ),
    },
    statement: text(
      'Remission is counted by the practice at the time of the offence and judgment if a later one would lengthen the time inside.',
      'Los beneficios se computan según la práctica del momento del delito y de la condena si una posterior alargara la prisión.',
    ),
    citations: [cited('Del Río Prada v. Spain [GC], 21 October 2013', 'medium', 'hudoc.echr.coe.int, ECLI:CE:ECHR:2013:1021JUD004275009')],
    versions: since(LONG_SINCE, isTrue(conviction.exists)),
    decides: { question: text('Which counting of remission applies?', '¿Qué cómputo de beneficios se aplica?'), authority: COURT },
  },
  {
    ...common,
    id: 'IL.ECHR8',
    effect: 'factor',
    statement: text(
      'Distance from the family needs a justification; nobody has a right to choose the prison.',
      'La distancia respecto de la familia exige una justificación; nadie tiene derecho a elegir la prisión.',
    ),
    citations: [
      cited(
        'Khodorkovskiy and Lebedev v. Russia, 25 July 2013; Polyakova v. Russia, 7 March 2017; Serce v. Romania, 2015',
        'medium',
        'hudoc.echr.coe.int',
      ),
    ],
    versions: since(LONG_SINCE, isTrue(person.contactWithChildren)),
    decides: {
      question: text('Would family life suffer from the distance?', '¿Sufriría la vida familiar por la distancia?'),
      authority: COURT,
    },
  },
];
