/**
 * The protocols to the transfer convention (ETS 167 of 1997, amended by CETS 222 of 2017): when a person may be moved without consent.
 * They lift the condition of consent alone; nationality, six months, double criminality and both states' agreement remain (ETS 167 art. 1(2)).
 */
import { between, cited, settled, since, text } from '../../src/instruments/authoring.ts';
import { destinationIsNationality } from '../../src/people/derived.ts';
import { consent, conviction, party, removal, sentence, states, type Treaty } from '../../src/people/facts.ts';
import { all, any, includes, isTrue, never, ruleHolds, type Expression } from '../../src/rules/expression.ts';
import type { Rule, RuleVersion } from '../../src/rules/rule.ts';
import { IN_FORCE as CONVENTION_IN_FORCE } from './coe-112-text.ts';

const ETS_167 = 'https://wetten.overheid.nl/BWBV0001542';
const CETS_222_ART_2 = 'debates.parlamento.pt/…2021-09-07/30';
const CETS_222_ART_3 = 'assembly.coe.int FileID=23526';
const PROVISIONAL = 'fedlex SR 0.343.11 (as at 11 August 2025)';

/** In force for the first parties. Switzerland was the first for which the amendments ran, provisionally. */
const ETS_167_IN_FORCE = '2000-06-01';
const CETS_222_PROVISIONAL = '2020-01-01';

/** Until a protocol runs between anybody it lifts nothing: no gap in the law, but the convention alone. */
const sinceProtocolOf1997 = (when: Expression): readonly RuleVersion[] => [
  between(CONVENTION_IN_FORCE, '2000-05-31', never),
  ...since(ETS_167_IN_FORCE, when),
];
const sinceAmendmentsOf2017 = (when: Expression): readonly RuleVersion[] => [
  between(CONVENTION_IN_FORCE, '2019-12-31', never),
  ...since(CETS_222_PROVISIONAL, when),
];

type Protocol = Extract<Treaty, 'ets-167' | 'ets-167-article-3' | 'cets-222'>;

/** The table of parties says so of both states, or the file does where the table is silent. */
const bothBoundBy = (protocol: Protocol): Expression =>
  any(all(isTrue(party(protocol, 'sending')), isTrue(party(protocol, 'receiving'))), includes(states.boundBy, protocol));

/** The sentencing state asks; what the person thinks of it has been heard, or the refusal to say has been written down. */
const askedAndHeard = all(isTrue(states.sendingAgrees), isTrue(consent.opinionRecorded));

const fledFromFinalSentence = all(
  bothBoundBy('ets-167'),
  destinationIsNationality,
  isTrue(removal.fledHome),
  isTrue(conviction.final),
  isTrue(states.sendingAgrees),
);
const expulsionFlows = all(
  bothBoundBy('ets-167'),
  bothBoundBy('ets-167-article-3'),
  isTrue(removal.expulsionFlowsFromSentence),
  askedAndHeard,
);
const fledOrReturned = all(
  bothBoundBy('cets-222'),
  destinationIsNationality,
  any(isTrue(removal.fledHome), isTrue(removal.returnedHomeKnowing)),
  isTrue(conviction.final),
  isTrue(states.sendingAgrees),
);
const expulsionOrdered = all(
  bothBoundBy('cets-222'),
  bothBoundBy('ets-167-article-3'),
  any(isTrue(removal.expulsionFlowsFromSentence), isTrue(removal.orderFinal)),
  askedAndHeard,
);

/** Consent is dispensed with under one of the protocols. */
export const consentDispensedWith: Expression = any(
  ruleHolds('COE.167.2'),
  ruleHolds('COE.167.3'),
  ruleHolds('COE.222.ART2'),
  ruleHolds('COE.222.ART3'),
);

const common = {
  role: 'international',
  modes: ['sentence-transfer'],
  standing: settled,
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;
const lifts = { effect: 'exception', of: 'COE.112.3-1-D', outcome: true, priority: 1 } satisfies Pick<
  Extract<Rule, { effect: 'exception' }>,
  'effect' | 'of' | 'outcome' | 'priority'
>;

const BOTH_STATES = text('Both states’ justice ministries', 'Los ministerios de Justicia de ambos Estados');

export const protocolRules: readonly Rule[] = [
  {
    ...common,
    ...lifts,
    id: 'COE.167.2',
    confidence: 'high',
    statement: text(
      'Consent is not needed for a national who fled home to escape a final sentence, when the sentencing state asks for the takeover.',
      'No se necesita el consentimiento de un nacional que huyó a su país para eludir una pena firme, cuando el Estado de condena pide que se asuma.',
    ),
    citations: [cited('ETS 167 art. 2', 'high', ETS_167)],
    versions: sinceProtocolOf1997(fledFromFinalSentence),
    decides: {
      question: text('Did the person flee home from a final sentence?', '¿Huyó la persona a su país ante una pena firme?'),
      authority: BOTH_STATES,
    },
    note: text(
      'The file does not tell a flight from a final sentence from one before judgment: the flight and a final judgment together are taken for it.',
      'El expediente no distingue la huida ante una pena firme de la anterior a la sentencia: se entiende que la huida y una sentencia firme juntas bastan.',
    ),
  },
  {
    ...common,
    ...lifts,
    id: 'COE.167.3',
    confidence: 'high',
    statement: text(
      'Consent is not needed where the sentence, or an administrative decision that follows from it, bars the person from staying after release, both states agree, and the person’s opinion was considered.',
      'No se necesita consentimiento si la pena, o una decisión administrativa que derive de ella, impide a la persona quedarse tras la liberación, ambos Estados están de acuerdo y se ha considerado su opinión.',
    ),
    citations: [cited('ETS 167 art. 3(1)–(3)', 'high', ETS_167)],
    versions: sinceProtocolOf1997(expulsionFlows),
    decides: {
      question: text(
        'Does an expulsion follow from the sentence, and was the person heard?',
        '¿Deriva la expulsión de la pena y se ha oído a la persona?',
      ),
      authority: BOTH_STATES,
    },
    note: text(
      'A state may declare that it will not take over sentences under article 3 (3(6)).',
      'Un Estado puede declarar que no asumirá penas conforme al artículo 3 (3(6)).',
    ),
  },
  {
    ...common,
    ...lifts,
    id: 'COE.222.ART2',
    confidence: 'medium',
    statement: text(
      'Between states that apply the amendments, consent is not needed either for a national who went home knowing of the pending case or of the judgment, whether or not in flight.',
      'Entre Estados que aplican las enmiendas tampoco se necesita el consentimiento de un nacional que volvió a su país sabiendo de la causa pendiente o de la sentencia, huyera o no.',
    ),
    citations: [
      cited('CETS 222, replacing ETS 167 art. 2', 'medium', CETS_222_ART_2),
      cited('Provisional application by declaration', 'medium', PROVISIONAL),
    ],
    versions: sinceAmendmentsOf2017(fledOrReturned),
    decides: {
      question: text(
        'Did the person return home knowing of the case or the judgment?',
        '¿Regresó la persona a su país sabiendo de la causa o de la sentencia?',
      ),
      authority: BOTH_STATES,
    },
    note: text(
      'In force only once all parties to ETS 167 have joined; until then by declaration of each state (Switzerland from 1 January 2020; Austria, Hungary, Italy, Latvia, Holy See).',
      'Solo entra en vigor cuando se hayan unido todas las partes del STE 167; hasta entonces, por declaración de cada Estado (Suiza desde el 1 de enero de 2020; Austria, Hungría, Italia, Letonia, Santa Sede).',
    ),
  },
  {
    ...common,
    ...lifts,
    id: 'COE.222.ART3',
    confidence: 'medium',
    statement: text(
      'Between states that apply the amendments the expulsion need not follow from the sentence; a refusal to give an opinion is recorded.',
      'Entre Estados que aplican las enmiendas la expulsión no tiene que derivar de la pena; la negativa a dar una opinión se hace constar.',
    ),
    citations: [
      cited('CETS 222, replacing ETS 167 art. 3(1), (3)(a), (4)', 'medium', CETS_222_ART_3),
      cited('Provisional application by declaration', 'medium', PROVISIONAL),
    ],
    versions: sinceAmendmentsOf2017(expulsionOrdered),
    decides: {
      question: text('Is there an expulsion order, and was the person heard?', '¿Hay una orden de expulsión y se ha oído a la persona?'),
      authority: BOTH_STATES,
    },
  },
  {
    ...common,
    id: 'COE.167.3-4',
    effect: 'compute',
    confidence: 'high',
    computes: {
      kind: 'consequence',
      what: text(
        'No case or punishment for earlier acts without the sentencing state’s authorisation, until 45 days after final discharge have gone unused to leave, or the person returns',
        'Ninguna causa ni pena por hechos anteriores sin autorización del Estado de condena, hasta que pasen 45 días desde la liberación definitiva sin que la persona se marche, o hasta que regrese',
      ),
    },
    statement: text(
      'A person moved without consent because of an expulsion is protected against proceedings for earlier acts.',
      'Quien es trasladado sin consentimiento por una expulsión está protegido contra procesos por hechos anteriores.',
    ),
    citations: [cited('ETS 167 art. 3(4), (5)', 'high', ETS_167)],
    versions: sinceProtocolOf1997(any(expulsionFlows, expulsionOrdered)),
    decides: {
      question: text('For what may the person be tried after the transfer?', '¿Por qué se puede juzgar a la persona tras el traslado?'),
      authority: text('Sentencing state', 'Estado de condena'),
    },
    note: text(
      'The sentencing state must authorise where the offence is extraditable. Under CETS 222 the times are shorter (90 days for the answer and 30 days are believed, not seen).',
      'El Estado de condena debe autorizarlo si el delito da lugar a extradición. Con el CETS 222 los plazos son menores (90 días para responder y 30 días, según se cree, no visto).',
    ),
  },
  {
    ...common,
    id: 'COE.167.3-4.45-DAYS',
    effect: 'compute',
    confidence: 'high',
    computes: {
      kind: 'clock',
      what: text(
        'End of the protection against earlier cases, if the person stays although free to leave',
        'Fin de la protección frente a causas anteriores, si la persona se queda pudiendo marcharse',
      ),
      from: sentence.releaseOn,
      within: 'P45D',
      rounding: 'last-day',
    },
    statement: text(
      'The protection ends 45 days after final discharge if the person could leave and has not.',
      'La protección termina 45 días después de la liberación definitiva si la persona podía marcharse y no lo ha hecho.',
    ),
    citations: [cited('ETS 167 art. 3(4)(b)', 'high', ETS_167)],
    versions: sinceProtocolOf1997(expulsionFlows),
    decides: {
      question: text('Until when is the person protected?', '¿Hasta cuándo está protegida la persona?'),
      authority: text('Administering state', 'Estado de cumplimiento'),
    },
    note: text(
      'Between states that apply CETS 222 the time is believed to be 30 days: not seen.',
      'Entre Estados que aplican el CETS 222 se cree que el plazo es de 30 días: no visto.',
    ),
  },
];
