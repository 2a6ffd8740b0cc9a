/** What practice and single treaties add to chapter 306: a known partner, three consents, time left, other charges, and the Mexican treaty's own bars. The statute is in `law/united-states`. */
import { cited, LONG_SINCE, settled, since, text } from '../../src/instruments/authoring.ts';
import { timeLeftAtLeast } from '../../src/people/derived.ts';
import { charges, consent, offence, offences, party, person, proposal, sentence, states } from '../../src/people/facts.ts';
import { all, any, countryIs, includes, isTrue, not, oneOf, some, unknownBecause, type Expression } from '../../src/rules/expression.ts';
import type { Effect, Rule } from '../../src/rules/rule.ts';
import { sources as s } from './sources.ts';

const UNIT = text(
  'Department of Justice, International Prisoner Transfer Unit',
  'Departamento de Justicia, Unidad de Traslado Internacional de Presos',
);
const BUREAU = text('Federal Bureau of Prisons', 'Oficina Federal de Prisiones');

type Written = Effect &
  Pick<Rule, 'id' | 'statement'> & {
    readonly cite: string;
    readonly source: string;
    readonly when: Expression;
    readonly question: Rule['statement'];
    readonly authority?: Rule['statement'];
  } & Partial<Pick<Rule, 'note' | 'applies' | 'confidence' | 'looksAt'>>;

const rule = ({ cite, source, when, question, authority = UNIT, ...rest }: Written): Rule => ({
  role: 'agreement',
  modes: ['sentence-transfer'],
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2023-04-30',
  ...rest,
  citations: [cited(cite, rest.confidence ?? 'high', source)],
  versions: since(LONG_SINCE, when),
  decides: { question, authority },
});

const fromUnitedStates = countryIs(proposal.sendingState, 'US');
const life = oneOf(sentence.type, 'life', 'indeterminate');
const MANUAL = 'Criminal Resource Manual 732';

export const rules: readonly Rule[] = [
  rule({
    id: 'us-ch306.partner',
    effect: 'requires',
    cite: '18 USC 4100(a); Criminal Resource Manual 732',
    source: s.M17,
    cure: { by: text('Both states', 'Ambos Estados'), what: text('A transfer treaty in force', 'Un tratado de traslado en vigor') },
    statement: text(
      'A transfer treaty with the receiving state is in force.',
      'Hay un tratado de traslado en vigor con el Estado receptor.',
    ),
    when: any(
      countryIs(proposal.receivingState, 'MX', 'TH', 'HK'),
      isTrue(party('coe-112', 'receiving')),
      isTrue(party('oas-57', 'receiving')),
    ),
    question: text('Is there a transfer treaty with that state?', '¿Hay un tratado de traslado con ese Estado?'),
    note: text(
      'The bilateral treaties with Mexico, Thailand and Hong Kong are known from the departments’ pages; a full list of bilateral partners was not seen, so for another state the answer may stay open.',
      'Los tratados bilaterales con México, Tailandia y Hong Kong se conocen por páginas de los departamentos; no se vio una lista completa de socios bilaterales, de modo que para otro Estado la respuesta puede quedar abierta.',
    ),
  }),
  rule({
    id: 'us-ch306.three-consents',
    effect: 'permits',
    cite: MANUAL,
    source: s.M17,
    cure: { by: text('The person and both states', 'La persona y ambos Estados'), what: text('Three consents', 'Tres consentimientos') },
    statement: text('The person and both states consent.', 'Consienten la persona y ambos Estados.'),
    when: all(isTrue(consent.given), isTrue(states.sendingAgrees), isTrue(states.receivingAgrees)),
    question: text('Have all three consented?', '¿Han consentido los tres?'),
  }),
  rule({
    id: 'us-ch306.six-months',
    effect: 'bar',
    applies: fromUnitedStates,
    cite: 'Bureau of Prisons programme on treaty transfers',
    source: s.M18,
    statement: text(
      'With less than six months left on the day of the application a person is not eligible.',
      'Con menos de seis meses por cumplir el día de la solicitud, la persona no es apta.',
    ),
    when: not(any(life, timeLeftAtLeast('P6M', proposal.requestedOn))),
    question: text('How much was left at the application?', '¿Cuánto quedaba en la solicitud?'),
    authority: BUREAU,
  }),
  rule({
    id: 'us-ch306.twelve-months',
    effect: 'bar',
    applies: all(fromUnitedStates, countryIs(proposal.receivingState, 'TH', 'HK')),
    cite: 'Bureau of Prisons programme on treaty transfers',
    source: s.M18,
    statement: text('For Thailand and Hong Kong twelve months must be left.', 'Para Tailandia y Hong Kong deben quedar doce meses.'),
    when: not(any(life, timeLeftAtLeast('P1Y', proposal.requestedOn))),
    question: text('Were twelve months left at the application?', '¿Quedaban doce meses en la solicitud?'),
    authority: BUREAU,
  }),
  rule({
    id: 'us-ch306.other-charges',
    effect: 'bar-until',
    cite: MANUAL,
    source: s.M17,
    cure: {
      by: text('The prosecuting authority', 'La autoridad acusadora'),
      what: text('End the other case', 'Poner fin a la otra causa'),
    },
    statement: text('No other charges are pending.', 'No hay otros cargos pendientes.'),
    when: isTrue(charges.otherPending),
    question: text('Are other charges pending?', '¿Hay otros cargos pendientes?'),
  }),
  rule({
    id: 'us-ch306.mexico-immigration',
    effect: 'bar',
    applies: countryIs(proposal.receivingState, 'MX'),
    cite: `${MANUAL}, treaty with Mexico`,
    source: s.M17,
    statement: text('The treaty with Mexico leaves out immigration offences.', 'El tratado con México excluye los delitos migratorios.'),
    when: some(offences, includes(offence.categories, 'immigration')),
    question: text('Is one of the offences an immigration offence?', '¿Es migratorio alguno de los delitos?'),
  }),
  rule({
    id: 'us-ch306.mexico-domicile',
    effect: 'bar',
    confidence: 'medium',
    applies: countryIs(proposal.receivingState, 'MX'),
    cite: `${MANUAL}, treaty with Mexico`,
    source: s.M17,
    statement: text(
      'The treaty with Mexico leaves out a person domiciled in the sending state: five years there, with the intent to stay.',
      'El tratado con México excluye a quien está domiciliado en el Estado de envío: cinco años allí, con intención de quedarse.',
    ),
    when: all(countryIs(person.residenceCountry, 'US'), unknownBecause('law-gap', 'domicile: five years and intent to stay')),
    question: text('Was the person domiciled in the United States?', '¿Estaba la persona domiciliada en los Estados Unidos?'),
    note: text(
      'Five years and the intent are not facts of the file: for a person who resides in the United States the answer stays open.',
      'Los cinco años y la intención no son datos del expediente: para quien reside en los Estados Unidos la respuesta queda abierta.',
    ),
  }),
];
