/**
 * The Inter-American Convention on Serving Criminal Sentences Abroad as law between its parties: the permission it gives and what follows a transfer.
 * The conditions of its articles III and V for one pair of states are rules of that agreement.
 */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { destinationIsNationality } from '../../src/people/derived.ts';
import { conviction, party, proposal, states } from '../../src/people/facts.ts';
import { all, any, isTrue, textIs, type Expression } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const STATUS = 'oas.org/juridico/english/sigs/a-57.html';
const TEXT_SEEN = 'worldlii.org OASMTSer/1993/1';
const AUTHORITIES = text('The central authorities of both states', 'Las autoridades centrales de ambos Estados');

const bothBound: Expression = all(isTrue(party('oas-57', 'sending')), isTrue(party('oas-57', 'receiving')));
const common = {
  modes: ['sentence-transfer'],
  applies: any(textIs(proposal.agreement, 'us-sv-inter-american'), bothBound),
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const rules: readonly Rule[] = [
  {
    ...common,
    id: 'OAS.57',
    effect: 'permits',
    role: 'agreement',
    cure: {
      by: AUTHORITIES,
      what: text('Both states agree to the transfer of this person', 'Ambos Estados acuerdan el traslado de esta persona'),
    },
    statement: text(
      'Between its parties a sentenced person may be transferred, with both states’ agreement, to serve the sentence in the state of nationality.',
      'Entre sus partes, una persona condenada puede ser trasladada, con el acuerdo de ambos Estados, a cumplir la pena en el Estado de su nacionalidad.',
    ),
    citations: [
      cited('Inter-American Convention on Serving Criminal Sentences Abroad arts. II, III(4), V', 'medium', TEXT_SEEN),
      cited('Status of ratifications A-57; art. XVII', 'high', STATUS),
    ],
    versions: since(LONG_SINCE, all(bothBound, destinationIsNationality, isTrue(states.sendingAgrees), isTrue(states.receivingAgrees))),
    decides: { question: text('Does the Convention carry this transfer?', '¿Ampara la Convención este traslado?'), authority: AUTHORITIES },
    note: text(
      'Articles I, V(7) and XVII were read; the rest is known from references. It serves each party’s own nationals only.',
      'Se leyeron los artículos I, V(7) y XVII; el resto se conoce por referencias. Solo sirve a los nacionales de cada parte.',
    ),
  },
  {
    ...common,
    id: 'OAS.57.VII',
    effect: 'compute',
    role: 'agreement',
    computes: {
      kind: 'consequence',
      what: text(
        'Served under the receiving state’s law and its reductions, never beyond the sentencing state’s end date; no second arrest or trial for the same act',
        'Se cumple según la ley del Estado receptor y sus reducciones, nunca más allá de la fecha final del Estado sentenciador; sin nuevo arresto ni juicio por el mismo hecho',
      ),
    },
    statement: text(
      'The sentence is served under the receiving state’s law, reductions included, and may not be lengthened beyond the original end.',
      'La pena se cumple según la ley del Estado receptor, incluidas sus reducciones, y no puede prolongarse más allá del fin original.',
    ),
    citations: [cited('Inter-American Convention on Serving Criminal Sentences Abroad art. VII', 'medium', 'Senate Treaty Doc. 104-35')],
    versions: since(LONG_SINCE, isTrue(conviction.final)),
    decides: {
      question: text('Which law governs the serving of the sentence?', '¿Qué ley rige el cumplimiento de la pena?'),
      authority: AUTHORITIES,
    },
  },
  {
    ...common,
    id: 'OAS.57.VIII',
    effect: 'compute',
    role: 'agreement',
    computes: {
      kind: 'consequence',
      what: text(
        'Only the sentencing state reviews the judgment or grants pardon, amnesty or mercy; the receiving state acts on it at once',
        'Solo el Estado sentenciador revisa la sentencia o concede indulto, amnistía o gracia; el receptor actúa de inmediato',
      ),
    },
    statement: text(
      'Review of the judgment, pardon, amnesty and mercy stay with the sentencing state.',
      'La revisión de la sentencia, el indulto, la amnistía y la gracia quedan en el Estado sentenciador.',
    ),
    citations: [cited('Inter-American Convention on Serving Criminal Sentences Abroad art. VIII', 'medium', 'Senate Treaty Doc. 104-35')],
    versions: since(LONG_SINCE, isTrue(conviction.final)),
    decides: {
      question: text('Who may alter the judgment or pardon?', '¿Quién puede modificar la sentencia o indultar?'),
      authority: AUTHORITIES,
    },
  },
];

export const interAmericanConvention: Instrument = {
  id: 'oas-57',
  title: text(
    'Inter-American Convention on Serving Criminal Sentences Abroad',
    'Convención Interamericana para el Cumplimiento de Condenas Penales en el Extranjero',
  ),
  order: 'international',
  cite: 'Managua, 9 June 1993, OAS Treaty Series 76 (A-57)',
  source: STATUS,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules,
};
