/** The Vienna Convention on Consular Relations, article 36: a foreigner in custody is told of the right to a consul. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { notice, party, person, proposal } from '../../src/people/facts.ts';
import { all, any, includesCountry, isTrue, not, type Expression } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const TREATY = 'treaties.un.org, 596 UNTS 261';
const AUTHORITY = text(
  'The authority that holds the person; between states the International Court of Justice where it has jurisdiction',
  'La autoridad que tiene a la persona; entre Estados, la Corte Internacional de Justicia cuando es competente',
);

const common = {
  role: 'international',
  modes: 'prison',
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const eitherBound: Expression = any(isTrue(party('vccr', 'sending')), isTrue(party('vccr', 'receiving')));
const nationalOf = (state: typeof proposal.sendingState | typeof proposal.receivingState): Expression =>
  includesCountry(person.nationalities, state);

const rules: readonly Rule[] = [
  {
    ...common,
    id: 'IL.VCCR36',
    effect: 'requires',
    applies: all(eitherBound, not(all(nationalOf(proposal.sendingState), nationalOf(proposal.receivingState)))),
    cure: {
      by: text('The authority that holds the person', 'La autoridad que tiene a la persona'),
      what: text(
        'Tell the person of the right to a consul and, if asked, tell the consulate without delay',
        'Informar a la persona del derecho a un cónsul y, si lo pide, avisar sin demora al consulado',
      ),
    },
    statement: text(
      'A foreigner in custody is told without delay of the right to have the consulate informed, and it is informed on request.',
      'Se informa sin demora al extranjero detenido de su derecho a que se avise al consulado, y se avisa si lo pide.',
    ),
    citations: [
      cited('Vienna Convention on Consular Relations art. 36(1)(b)', 'medium', TREATY),
      cited('LaGrand (ICJ 2001); Avena (ICJ 2004)', 'medium', 'icj-cij.org'),
    ],
    versions: since(LONG_SINCE, isTrue(notice.consulTold)),
    decides: {
      question: text('Was the person told, and the consul informed on request?', '¿Se informó a la persona y, si lo pidió, al cónsul?'),
      authority: AUTHORITY,
    },
    note: text(
      'Not asked of a national of both states, who is nobody’s foreigner there.',
      'No se pregunta respecto de quien es nacional de ambos Estados, que allí no es extranjero.',
    ),
  },
  {
    ...common,
    id: 'IL.VCCR36.VISITS',
    effect: 'compute',
    applies: eitherBound,
    computes: {
      kind: 'consequence',
      what: text(
        'The sending state’s consul has access from the first day, and may visit throughout the sentence',
        'El cónsul del Estado que envía tiene acceso desde el primer día y puede visitar durante toda la pena',
      ),
    },
    statement: text(
      'Consuls may visit, write to and arrange counsel for their nationals in prison.',
      'Los cónsules pueden visitar, escribir y procurar defensa a sus nacionales en prisión.',
    ),
    citations: [cited('Vienna Convention on Consular Relations art. 36(1)(a), (c)', 'medium', TREATY)],
    versions: since(LONG_SINCE, nationalOf(proposal.sendingState)),
    decides: {
      question: text('Is the person a national of the sending state?', '¿Es la persona nacional del Estado que envía?'),
      authority: AUTHORITY,
    },
  },
];

export const consularRelations: Instrument = {
  id: 'vccr',
  title: text('Vienna Convention on Consular Relations', 'Convención de Viena sobre Relaciones Consulares'),
  order: 'international',
  cite: 'Vienna, 24 April 1963, 596 UNTS 261',
  source: 'treaties.un.org',
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules,
};
