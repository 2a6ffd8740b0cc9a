/** United States – El Salvador, 2019: a letter of intent and an asylum agreement. They were about examining claims of protection, and not about imprisonment. */
import { between, cited, settled, text } from '../../src/instruments/authoring.ts';
import type { Agreement, AgreementFacts, Term, TermKey } from '../../src/instruments/agreement.ts';
import { person, proposal, protection } from '../../src/people/facts.ts';
import { any, countryIs, includesCountry, isTrue, not, oneOf, type Expression } from '../../src/rules/expression.ts';
import type { Confidence, Rule } from '../../src/rules/rule.ts';
import { sources as s } from './sources.ts';

const SIGNED_ON = '2019-09-20';
const IN_FORCE_FROM = '2020-12-15';
const SUSPENDED_ON = '2021-02-06';

const US_OFFICER = text('United States asylum officer', 'Funcionario de asilo de los Estados Unidos');
const during = (when: Expression) => [between(SIGNED_ON, '2021-12-31', when)];
const common = {
  role: 'agreement',
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-03-31',
  citations: [cited('Asylum Cooperative Agreement of 20 September 2019', 'high', s.S29)],
} satisfies Partial<Rule>;

const rules: readonly Rule[] = [
  {
    ...common,
    id: 'us-sv-2019.not-imprisonment',
    effect: 'bar',
    modes: 'any',
    statement: text(
      'The agreement is about where a claim of protection is examined; it carries nobody to a prison.',
      'El acuerdo trata de dónde se examina una solicitud de protección; no lleva a nadie a una prisión.',
    ),
    versions: during(not(oneOf(proposal.mode, 'removal'))),
    decides: {
      question: text('Is it anything else than a transfer of a claim?', '¿Es algo distinto del traslado de una solicitud?'),
      authority: US_OFFICER,
    },
  },
  {
    ...common,
    id: 'us-sv-2019.claimant',
    effect: 'permits',
    modes: ['removal'],
    cure: { by: text('The person', 'La persona'), what: text('A claim of protection', 'Una solicitud de protección') },
    statement: text('It covers persons who claim protection.', 'Comprende a quienes solicitan protección.'),
    versions: during(isTrue(protection.asylumPending)),
    decides: { question: text('Does the person claim protection?', '¿Solicita protección la persona?'), authority: US_OFFICER },
  },
  {
    ...common,
    id: 'us-sv-2019.not-salvadoran',
    effect: 'bar',
    modes: ['removal'],
    statement: text('It does not cover nationals or residents of El Salvador.', 'No comprende a nacionales ni residentes de El Salvador.'),
    versions: during(any(includesCountry(person.nationalities, 'SV'), countryIs(person.residenceCountry, 'SV'))),
    decides: {
      question: text('Is the person Salvadoran, or resident there?', '¿Es salvadoreña la persona, o reside allí?'),
      authority: US_OFFICER,
    },
  },
];

const term = (key: TermKey, cite: string, source: string, confidence: Confidence, en: string, es: string): Term => ({
  key,
  value: text(en, es),
  layer: 'treaty',
  cite,
  source,
  confidence,
});

const terms: readonly Term[] = [
  term('parties', 'agreement of 2019', s.S29, 'high', 'The United States and El Salvador.', 'Los Estados Unidos y El Salvador.'),
  term(
    'instrument',
    'letter of 28 August 2019',
    s.S27,
    'high',
    'A letter of intent of 28 August 2019 on enforcement, biometrics and capacity to protect: the forerunner.',
    'Una carta de intención de 28 de agosto de 2019 sobre control, biometría y capacidad de protección: el precedente.',
  ),
  term(
    'instrument',
    'agreement of 20 September 2019',
    s.S29,
    'high',
    'The Asylum Cooperative Agreement, signed on 20 September 2019 (McAleenan for the United States, Hill for El Salvador).',
    'El Acuerdo de Cooperación en materia de Asilo, firmado el 20 de septiembre de 2019 (McAleenan por los Estados Unidos, Hill por El Salvador).',
  ),
  term(
    'instrument',
    'arrangement of October 2019',
    s.S30,
    'medium',
    'An arrangement on border security of October 2019, legible in part.',
    'Un arreglo de seguridad fronteriza de octubre de 2019, legible en parte.',
  ),
  term(
    'status',
    'implementation accords',
    s.S28,
    'high',
    'In force on 15 December 2020, only after implementation accords: that is what delayed it, by nearly fifteen months.',
    'En vigor el 15 de diciembre de 2020, solo tras los acuerdos de aplicación: eso lo retrasó casi quince meses.',
  ),
  term(
    'status',
    'not seen in a source',
    s.S28,
    'medium',
    'Suspended on 6 February 2021 and then ended (from general knowledge).',
    'Suspendido el 6 de febrero de 2021 y después terminado (conocimiento general).',
  ),
  term(
    'whoMayBeSent',
    'agreement of 2019',
    s.S29,
    'high',
    'Persons who claim protection and are neither nationals nor residents of El Salvador.',
    'Quienes solicitan protección y no son nacionales ni residentes de El Salvador.',
  ),
  term(
    'documents',
    'not seen in a source',
    s.S29,
    'medium',
    'Persons with valid papers of entry are left out (from general knowledge).',
    'Quedan fuera las personas con documentos de entrada válidos (conocimiento general).',
  ),
  term(
    'sexAndAge',
    'not seen in a source',
    s.S29,
    'medium',
    'Unaccompanied minors are left out (from general knowledge).',
    'Quedan fuera los menores no acompañados (conocimiento general).',
  ),
  term(
    'nationality',
    'agreement of 2019',
    s.S29,
    'high',
    'Not Salvadoran, and not resident in El Salvador.',
    'No salvadoreña, ni residente en El Salvador.',
  ),
  term(
    'whatHappened',
    'agreement of 2019',
    s.S27,
    'high',
    'It was about the examination of claims and not about imprisonment.',
    'Trataba del examen de solicitudes y no de prisión.',
  ),
];

const facts: AgreementFacts = { holdsPeople: false, isTransferTreaty: false, isTreaty: true, inForce: false };

export const agreement: Agreement = {
  id: 'us-sv-2019',
  title: text('the asylum agreement of 2019 (United States – El Salvador)', 'el acuerdo de asilo de 2019 (Estados Unidos – El Salvador)'),
  summary: text(
    'A letter of intent and an asylum agreement of 2019, sometimes taken for the forerunner of the offer of 2025. They let claims of protection be examined in El Salvador; they imprisoned nobody, waited fifteen months for accords on how to apply them, and were soon suspended.',
    'Una carta de intención y un acuerdo de asilo de 2019, a veces tomados por precedente de la oferta de 2025. Permitían examinar en El Salvador solicitudes de protección; no encarcelaban a nadie, esperaron quince meses los acuerdos de aplicación y pronto se suspendieron.',
  ),
  kind: 'treaty',
  mode: 'removal',
  operable: false,
  whyNotOperable: text('It was never about imprisonment, and it has ended.', 'Nunca trató de prisión, y ha terminado.'),
  parties: [
    { role: 'sending', country: 'US', name: text('United States', 'Estados Unidos') },
    { role: 'receiving', country: 'SV', name: text('El Salvador', 'El Salvador') },
  ],
  status: [
    { from: SIGNED_ON, state: 'signed', source: s.S29, confidence: 'high' },
    {
      from: IN_FORCE_FROM,
      state: 'in-force',
      source: s.S28,
      confidence: 'high',
      note: text('After implementation accords', 'Tras los acuerdos de aplicación'),
    },
    {
      from: SUSPENDED_ON,
      state: 'suspended',
      source: s.S28,
      confidence: 'medium',
      note: text('From general knowledge; then ended', 'Conocimiento general; después terminado'),
    },
  ],
  instruments: ['iccpr', 'cat', 'refugee-convention'],
  terms,
  versions: [
    {
      id: 'signed-2019-09',
      title: text('Signed, not in force', 'Firmado, no en vigor'),
      from: SIGNED_ON,
      to: '2020-12-14',
      mode: 'removal',
      facts,
      rules,
    },
    {
      id: 'in-force-2020-12',
      title: text('In force', 'En vigor'),
      from: IN_FORCE_FROM,
      to: '2021-02-05',
      mode: 'removal',
      facts: { ...facts, inForce: true },
      rules,
    },
    {
      id: 'suspended-2021-02',
      title: text('Suspended', 'Suspendido'),
      from: SUSPENDED_ON,
      to: '2021-12-31',
      mode: 'removal',
      facts,
      rules,
    },
  ],
  gates: [
    {
      number: 1,
      actor: text('Both states', 'Ambos Estados'),
      cite: 'agreement of 2019',
      act: text('Implementation accords', 'Acuerdos de aplicación'),
      limit: text('Before anything: they came on 15 December 2020', 'Antes de todo: llegaron el 15 de diciembre de 2020'),
    },
    {
      number: 2,
      actor: US_OFFICER,
      cite: 'agreement of 2019',
      act: text(
        'Finding that the person claims protection and is neither national nor resident of El Salvador',
        'Constatación de que la persona solicita protección y no es nacional ni residente de El Salvador',
      ),
    },
  ],
  tariff: [],
  custodyRule: {
    holds: 'unknown',
    answersInLaw: 'unknown',
    governingLaw: 'receiving',
    note: text(
      'It provides for no custody: a claim is examined under Salvadoran law.',
      'No prevé custodia alguna: la solicitud se examina según el derecho salvadoreño.',
    ),
    cite: 'agreement of 2019',
    confidence: 'medium',
  },
  suspension: {
    exists: 'unknown',
    cite: 'not seen',
    source: s.S29,
    confidence: 'unknown',
    what: text('It was suspended; the clause was not seen.', 'Se suspendió; no se vio la cláusula.'),
  },
  wayHome: {
    exists: 'unknown',
    cite: 'not seen',
    source: s.S29,
    confidence: 'unknown',
    what: text('Nothing on a return was seen.', 'No se vio nada sobre un regreso.'),
  },
  doubts: [
    text(
      'The day and manner of its end are general knowledge, not seen in a source.',
      'El día y la forma de su fin son conocimiento general, no vistos en una fuente.',
    ),
    text('Whether anybody was ever transferred under it: not found.', 'Si alguna vez se trasladó a alguien en virtud de él: no se halló.'),
    text(
      'Persons with valid papers of entry are believed to be left out; not seen.',
      'Se cree que quedan fuera quienes tienen documentos de entrada válidos; no se vio.',
    ),
  ],
};
