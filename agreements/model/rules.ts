/** The model's own gates as rules: the strictest clause found in any agreement or law for each of them. Gates that bind states, not persons, are in `gates.ts`. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import { destinationIsNationality, timeLeftAtLeast, youngerThan } from '../../src/people/derived.ts';
import { agreement, consent, conviction, notice, offence, offences, person, proposal, sentence, states } from '../../src/people/facts.ts';
import {
  all,
  any,
  every,
  finding,
  includesCountry,
  isFalse,
  isOnOrBefore,
  isTrue,
  not,
  oneOf,
  plus,
  sameCountry,
  type Expression,
} from '../../src/rules/expression.ts';
import type { DayFact } from '../../src/rules/fact.ts';
import type { Effect, Rule } from '../../src/rules/rule.ts';
import type { Text } from '../../src/base/text.ts';
import { MODEL_FROM, THIS_MODEL } from './drawn-from.ts';

const BOTH = text('Both states', 'Ambos Estados');
const SENDING = text('The sending state’s authority', 'La autoridad del Estado de envío');
const JUDGE = text('A judge of the sending state', 'Un juez del Estado de envío');

type Written = Effect & {
  readonly id: string;
  readonly from: string;
  readonly statement: Text;
  readonly when: Expression;
  readonly question: Text;
  readonly authority: Text;
} & Partial<Pick<Rule, 'note' | 'looksAt'>>;

const rule = ({ id, from, when, question, authority, ...rest }: Written): Rule => ({
  role: 'agreement',
  modes: ['rented-prison'],
  standing: settled,
  confidence: 'medium',
  verifiedThrough: MODEL_FROM,
  ...rest,
  id: `model.${id}`,
  citations: [cited(`Model, drawn from ${from}`, 'medium', THIS_MODEL)],
  versions: since(MODEL_FROM, when),
  decides: { question, authority },
});

const life = oneOf(sentence.type, 'life');
/** Six months on both dates: the whole term and the day of early release. */
const sixMonthsLeft = (on: DayFact): Expression =>
  any(life, all(timeLeftAtLeast('P6M', on), isOnOrBefore(plus(on, 'P6M', 'last-day'), sentence.releaseOn)));
const anyTie = any(
  destinationIsNationality,
  includesCountry(person.livesIn, proposal.receivingState),
  sameCountry(person.residenceCountry, proposal.receivingState),
);

const title: readonly Rule[] = [
  rule({
    id: 'gate-0',
    from: 'United Nations Charter art. 102 and the practice of approval by both parliaments',
    effect: 'requires',
    cure: { by: BOTH, what: text('Approval by both legislatures', 'Aprobación por ambos poderes legislativos') },
    statement: text('Both legislatures have approved the agreement.', 'Ambos poderes legislativos han aprobado el acuerdo.'),
    when: all(isTrue(agreement.ratifiedBySendingState), isTrue(agreement.ratifiedByReceivingState)),
    question: text('Have both legislatures approved it?', '¿Lo han aprobado ambos poderes legislativos?'),
    authority: BOTH,
  }),
  rule({
    id: 'gate-1-conviction',
    from: 'Norgerhaven art. 3(2)',
    effect: 'bar',
    statement: text(
      'Only a person convicted by a court may be sent; an allegation is no ground.',
      'Solo se puede enviar a quien condenó un tribunal; una imputación no es motivo.',
    ),
    when: isFalse(conviction.exists),
    question: text('Is there a court’s conviction?', '¿Hay una condena de un tribunal?'),
    authority: SENDING,
  }),
  rule({
    id: 'gate-1-final',
    from: '18 USC 4100(c) and ETS 112 art. 3(1)(b)',
    effect: 'requires',
    cure: {
      by: text('The sentencing court', 'El tribunal sentenciador'),
      what: text('A final judgment with nothing pending', 'Una sentencia firme sin nada pendiente'),
    },
    statement: text(
      'The judgment is final and neither an appeal nor another attack on it is pending.',
      'La sentencia es firme y no hay pendiente recurso ni otra impugnación.',
    ),
    when: all(isTrue(conviction.final), isFalse(conviction.appealPending), isFalse(conviction.collateralAttackPending)),
    question: text('Is anything pending against the judgment?', '¿Hay algo pendiente contra la sentencia?'),
    authority: text('The sentencing court', 'El tribunal sentenciador'),
  }),
  rule({
    id: 'gate-2-tie',
    from: 'ETS 112 art. 3(1)(a) and Framework Decision 2008/909 art. 4(1)',
    effect: 'bar',
    statement: text(
      'The person is a national of the receiving state, or lives or resides there.',
      'La persona es nacional del Estado receptor, o vive o reside allí.',
    ),
    when: not(anyTie),
    question: text('What ties the person to the receiving state?', '¿Qué vincula a la persona con el Estado receptor?'),
    authority: text('Both central authorities', 'Ambas autoridades centrales'),
  }),
  rule({
    id: 'gate-2-crime',
    from: 'ETS 112 art. 3(1)(e)',
    effect: 'requires',
    cure: {
      by: text('The receiving state’s authority', 'La autoridad del Estado receptor'),
      what: text('Show that each act is a crime there', 'Mostrar que cada hecho es delito allí'),
    },
    statement: text('Each act is a crime in both states.', 'Cada hecho es delito en ambos Estados.'),
    when: every(offences, isTrue(offence.dualCriminality)),
    question: text('Is each act a crime in both states?', '¿Es cada hecho delito en ambos Estados?'),
    authority: text('Both central authorities', 'Ambas autoridades centrales'),
  }),
  rule({
    id: 'gate-3-request',
    from: 'ETS 112 art. 3(1)(c), measured on both dates',
    effect: 'bar',
    statement: text(
      'On the day of the request six months are left both of the whole term and to the day of early release.',
      'El día de la solicitud quedan seis meses tanto de la pena completa como hasta el día de la salida anticipada.',
    ),
    when: not(sixMonthsLeft(proposal.requestedOn)),
    question: text('How much was left at the request?', '¿Cuánto quedaba en la solicitud?'),
    authority: SENDING,
  }),
  rule({
    id: 'gate-3-departure',
    from: 'ETS 112 art. 3(1)(c), run again at departure',
    effect: 'bar',
    statement: text('The same holds on the day of departure.', 'Lo mismo vale el día de la salida.'),
    when: not(sixMonthsLeft(proposal.departureOn)),
    question: text('How much is left at departure?', '¿Cuánto queda a la salida?'),
    authority: SENDING,
  }),
];

const persons: readonly Rule[] = [
  rule({
    id: 'gate-4-notice',
    from: 'Framework Decision 2008/909 art. 6(4) and Vienna Convention on Consular Relations art. 36',
    effect: 'requires',
    cure: {
      by: text('The caseworker', 'La persona a cargo del expediente'),
      what: text(
        'Give the notice, in a language that is understood, and tell the consul',
        'Dar el aviso, en una lengua comprendida, e informar al cónsul',
      ),
    },
    statement: text(
      'The person was told in a language they understand, with how to contest it, and the consul was told.',
      'Se informó a la persona en una lengua que comprende, con la forma de oponerse, y se informó al cónsul.',
    ),
    when: all(isTrue(notice.given), isTrue(notice.languageUnderstood), isTrue(notice.howToContest), isTrue(notice.consulTold)),
    question: text('Was the person told, and the consul?', '¿Se informó a la persona y al cónsul?'),
    authority: SENDING,
  }),
  rule({
    id: 'gate-4-counsel',
    from: '18 USC 4107(c), made compulsory',
    effect: 'requires',
    cure: { by: JUDGE, what: text('Appoint counsel', 'Nombrar abogado') },
    statement: text('Counsel is present.', 'Está presente un abogado.'),
    when: oneOf(consent.counsel, 'present'),
    question: text('Was counsel present?', '¿Estuvo presente un abogado?'),
    authority: JUDGE,
  }),
  rule({
    id: 'gate-5-examined',
    from: 'Framework Decision 2008/909 art. 4(2)',
    effect: 'requires',
    cure: {
      by: text('An independent assessor', 'Un evaluador independiente'),
      what: text(
        'Examine this person’s family, health and return to society',
        'Examinar la familia, la salud y la reinserción de esta persona',
      ),
    },
    statement: text('An independent assessor has examined this person.', 'Un evaluador independiente ha examinado a esta persona.'),
    when: finding('individual-examination'),
    question: text('Has this person been examined?', '¿Se ha examinado a esta persona?'),
    authority: text('An independent assessor and a doctor', 'Un evaluador independiente y un médico'),
  }),
  rule({
    id: 'gate-5-minor',
    from: 'Norgerhaven art. 1(h)',
    effect: 'bar-until',
    cure: { by: text('Time', 'El tiempo'), what: text('The eighteenth birthday', 'Cumplir dieciocho años') },
    statement: text('Nobody under eighteen may be sent.', 'No se puede enviar a ningún menor de dieciocho años.'),
    when: youngerThan(18, proposal.departureOn),
    question: text('How old is the person at departure?', '¿Qué edad tiene la persona a la salida?'),
    authority: SENDING,
  }),
  rule({
    id: 'gate-5-health',
    from: 'Norgerhaven art. 8(2)(f), Gjilan and Tartu exclusions',
    effect: 'bar-until',
    cure: {
      by: text('Doctor', 'Médico'),
      what: text(
        'Find that the person is well enough and that the place can give the care',
        'Constatar que la persona está bien y que el lugar puede dar la atención',
      ),
    },
    statement: text(
      'A person with a serious mental disorder, pregnant or with an infant, or who needs care the place cannot give, may not be sent.',
      'No se puede enviar a quien tiene un trastorno mental grave, está embarazada o con un lactante, o necesita atención que el lugar no puede dar.',
    ),
    when: any(
      isTrue(person.seriousMentalDisorder),
      isTrue(person.pregnantOrWithInfant),
      all(isTrue(person.needsSpecialistCare), not(finding('care-available'))),
    ),
    question: text('Does health speak against the move?', '¿Se opone la salud al traslado?'),
    authority: text('Doctor', 'Médico'),
  }),
  rule({
    id: 'gate-6-consent',
    from: '18 USC 4107 and ETS 112 art. 3(1)(d), revocable until departure',
    effect: 'requires',
    cure: {
      by: text('The person, of their own accord', 'La persona, por propia voluntad'),
      what: text('Consent, freely and with full knowledge', 'Consentir, libremente y con pleno conocimiento'),
    },
    statement: text(
      'The person consents freely and with full knowledge, and has not taken it back.',
      'La persona consiente libremente y con pleno conocimiento, y no lo ha retirado.',
    ),
    when: all(isTrue(consent.given), not(isTrue(consent.withdrawn)), isFalse(consent.improperInducement)),
    question: text('Does the person consent?', '¿Consiente la persona?'),
    authority: JUDGE,
    note: text(
      'Stricter than United States law, under which verified consent is final.',
      'Más estricto que el derecho estadounidense, según el cual el consentimiento verificado es definitivo.',
    ),
  }),
  rule({
    id: 'gate-6-hearing',
    from: '18 USC 4107(a)–(e)',
    effect: 'requires',
    cure: { by: JUDGE, what: text('Hold and record the hearing', 'Celebrar y grabar la audiencia') },
    statement: text(
      'A judge has verified the consent at a recorded hearing, and the person understood what follows.',
      'Un juez ha verificado el consentimiento en audiencia grabada, y la persona comprendió lo que se sigue.',
    ),
    when: all(
      oneOf(consent.verifiedBy, 'judge', 'magistrate'),
      isTrue(consent.recorded),
      isTrue(consent.understoodCourts),
      isTrue(consent.understoodLaw),
      isTrue(consent.understoodReturn),
    ),
    question: text('Was consent verified by a judge?', '¿Verificó un juez el consentimiento?'),
    authority: JUDGE,
  }),
  rule({
    id: 'gate-6-fresh',
    from: 'the model itself',
    effect: 'requires',
    cure: { by: JUDGE, what: text('A new hearing', 'Una nueva audiencia') },
    statement: text('The hearing is at most sixty days old at departure.', 'La audiencia tiene a lo sumo sesenta días a la salida.'),
    when: isOnOrBefore(proposal.departureOn, plus(consent.verifiedOn, 'P60D', 'last-day')),
    question: text('How old is the hearing?', '¿De cuándo es la audiencia?'),
    authority: JUDGE,
  }),
];

const place: readonly Rule[] = [
  rule({
    id: 'gate-7-risk',
    from: 'Convention against Torture art. 3 and Soering',
    effect: 'bar',
    statement: text(
      'Nobody is sent to a real risk of torture or ill-treatment.',
      'No se envía a nadie a un riesgo real de tortura o malos tratos.',
    ),
    when: any(finding('torture-risk'), finding('ill-treatment-risk')),
    question: text('Is there a real risk for this person?', '¿Hay un riesgo real para esta persona?'),
    authority: JUDGE,
  }),
  rule({
    id: 'gate-7-conditions',
    from: 'Aranyosi: the conditions of the very prison',
    effect: 'requires',
    cure: {
      by: JUDGE,
      what: text('Find, with reasons, that the named prison is fit', 'Constatar, con razones, que la prisión nombrada es apta'),
    },
    statement: text(
      'A judge has found the conditions of the named prison fit.',
      'Un juez ha constatado que las condiciones de la prisión nombrada son aptas.',
    ),
    when: finding('facility-conditions'),
    question: text('Is the named prison fit?', '¿Es apta la prisión nombrada?'),
    authority: JUDGE,
  }),
  rule({
    id: 'gate-8',
    from: 'ETS 112 art. 3(1)(f) and 9',
    effect: 'permits',
    cure: {
      by: BOTH,
      what: text('Agree, after the receiving court has recognised the sentence', 'Aceptar, tras reconocer la pena el tribunal receptor'),
    },
    statement: text(
      'A person is sent when both states agree and the receiving court has recognised the sentence.',
      'Se envía a una persona cuando ambos Estados aceptan y el tribunal receptor ha reconocido la pena.',
    ),
    when: all(isTrue(states.sendingAgrees), isTrue(states.receivingAgrees), oneOf(states.localTitle, 'recognised')),
    question: text('Do both agree, with a title in the receiving state?', '¿Aceptan ambos, con título en el Estado receptor?'),
    authority: BOTH,
  }),
  rule({
    id: 'gate-9',
    from: 'the model itself: an appeal that suspends',
    effect: 'requires',
    cure: {
      by: text('Time, or the court', 'El tiempo, o el tribunal'),
      what: text('Fourteen days to appeal, or the appeal decided', 'Catorce días para recurrir, o el recurso resuelto'),
    },
    statement: text(
      'At least fourteen days lie between the order and the departure.',
      'Median al menos catorce días entre la orden y la salida.',
    ),
    when: isOnOrBefore(plus(proposal.decidedOn, 'P14D', 'last-day'), proposal.departureOn),
    question: text('Has the time to appeal run?', '¿Ha corrido el plazo para recurrir?'),
    authority: text('A court of the sending state', 'Un tribunal del Estado de envío'),
  }),
  rule({
    id: 'gate-10',
    from: 'Framework Decision 2008/909 art. 15(1)',
    effect: 'requires',
    cure: { by: text('The court that gave the order', 'El tribunal que dio la orden'), what: text('A new order', 'Una nueva orden') },
    statement: text('The departure is at most thirty days after the order.', 'La salida es a lo sumo treinta días después de la orden.'),
    when: isOnOrBefore(proposal.departureOn, plus(proposal.decidedOn, 'P30D', 'last-day')),
    question: text('Is the order still fresh?', '¿Sigue vigente la orden?'),
    authority: BOTH,
  }),
  rule({
    id: 'gate-11',
    from: 'Convention on Enforced Disappearance art. 17 and 18',
    effect: 'requires',
    cure: { by: text('The receiving state', 'El Estado receptor'), what: text('Undertake all four', 'Comprometerse a las cuatro cosas') },
    statement: text(
      'The receiving state owns the custody, tells where the person is, lets courts review it and admits monitors.',
      'El Estado receptor reconoce la custodia, dice dónde está la persona, permite la revisión judicial y admite supervisores.',
    ),
    when: all(
      isTrue(states.acknowledgesCustody),
      isTrue(states.disclosesWhereabouts),
      isTrue(states.courtReviewAvailable),
      isTrue(states.monitorAdmitted),
    ),
    question: text('Does the receiving state undertake this?', '¿Se compromete a esto el Estado receptor?'),
    authority: text('The receiving state', 'El Estado receptor'),
  }),
  rule({
    id: 'gate-12',
    from: 'the model itself',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'Custody is attested each day, reviewed every six months, and ends when a judge or the monitor asks for the return or the title ends',
        'La custodia se atestigua cada día, se revisa cada seis meses, y cesa cuando un juez o el supervisor pide el regreso o el título se extingue',
      ),
    },
    statement: text(
      'Custody is attested daily and reviewed every six months.',
      'La custodia se atestigua a diario y se revisa cada seis meses.',
    ),
    when: all(isTrue(states.sendingAgrees), isTrue(states.receivingAgrees)),
    question: text('What follows for custody?', '¿Qué se sigue para la custodia?'),
    authority: BOTH,
  }),
  rule({
    id: 'gate-13',
    from: 'Convention on Enforced Disappearance art. 21',
    effect: 'compute',
    computes: {
      kind: 'clock',
      what: text('Alarm thirty days before the earliest lawful release', 'Alarma treinta días antes de la primera liberación lícita'),
      from: sentence.releaseOn,
      within: '-P30D',
      rounding: 'last-day',
    },
    statement: text(
      'Release or return is on the earliest lawful date, and the alarm comes thirty days before.',
      'La liberación o el regreso es en la primera fecha lícita, y la alarma llega treinta días antes.',
    ),
    when: oneOf(sentence.type, 'determinate'),
    question: text('When does the alarm sound?', '¿Cuándo suena la alarma?'),
    authority: BOTH,
  }),
];

export const rules: readonly Rule[] = [...title, ...persons, ...place];
