/** What the framework itself says, and it is one thing: it removes to liberty or to local law, on a final order, and never carries a punishment abroad. The law is in `law/united-states`. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import { conviction, proposal, removal } from '../../src/people/facts.ts';
import { all, isFalse, isTrue, not, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { sources as s } from './sources.ts';

/** Publication of the torture regulations, the youngest of the texts encoded: earlier days are outside the framework. */
export const ENCODED_FROM = '1999-02-19';
const STATUTES_THROUGH = '2023-04-30';

const common = { role: 'agreement', standing: settled, confidence: 'high', verifiedThrough: STATUTES_THROUGH } satisfies Partial<Rule>;

const COURT = text('A federal court, by habeas corpus', 'Un tribunal federal, por hábeas corpus');
const IMMIGRATION_JUDGE = text(
  'The immigration judge and the Board of Immigration Appeals',
  'El juez de inmigración y la Junta de Apelaciones de Inmigración',
);

export const rules: readonly Rule[] = [
  {
    ...common,
    id: 'us-removal.removal-only',
    effect: 'bar',
    modes: 'any',
    statement: text(
      'Removal law carries nobody to a prison abroad: it removes to liberty or to what the other country’s own law orders.',
      'La ley de expulsión no lleva a nadie a una prisión en el extranjero: expulsa a la libertad o a lo que ordene la propia ley del otro país.',
    ),
    citations: [
      cited('8 USC 1231(a)(1)(A), (b)', 'high', s.INA_1231),
      cited('Wong Wing v. United States, 163 U.S. 228 (1896)', 'high', s.WONG_WING),
    ],
    versions: since(ENCODED_FROM, not(oneOf(proposal.mode, 'removal'))),
    decides: { question: text('Is it anything else than removal?', '¿Se trata de algo distinto de la expulsión?'), authority: COURT },
    note: text(
      'A fee, a prison or a term agreed with the other state makes it something else. Whether someone is held on arrival under that state’s own law is for that law.',
      'Una tarifa, una prisión o un plazo acordados con el otro Estado lo convierten en otra cosa. Si alguien queda retenido a su llegada según la ley de ese Estado, lo decide esa ley.',
    ),
  },
  {
    ...common,
    id: 'us-removal.order',
    effect: 'permits',
    modes: ['removal'],
    cure: {
      by: IMMIGRATION_JUDGE,
      what: text('A final order of removal, after the proceedings due', 'Una orden firme de expulsión, tras el procedimiento debido'),
    },
    statement: text(
      'A person under a final order of removal may be removed.',
      'Puede ser expulsada la persona con una orden firme de expulsión.',
    ),
    citations: [cited('8 USC 1231(a)(1)(A)', 'high', s.INA_1231)],
    versions: since(ENCODED_FROM, isTrue(removal.orderFinal)),
    decides: { question: text('Is there a final order?', '¿Hay una orden firme?'), authority: IMMIGRATION_JUDGE },
  },
  {
    ...common,
    id: 'us-removal.no-sentence-abroad',
    effect: 'compute',
    modes: ['removal'],
    computes: {
      kind: 'consequence',
      what: text(
        'What is left of a sentence passed here is not served there: it is not a title for any prison abroad',
        'Lo que queda de una pena impuesta aquí no se cumple allí: no es título para ninguna prisión en el extranjero',
      ),
    },
    statement: text(
      'A person removed before the end of a sentence does not serve the rest of it abroad.',
      'Quien es expulsado antes de terminar una pena no cumple el resto en el extranjero.',
    ),
    citations: [cited('8 USC 1231(a)(4)(B)', 'high', s.INA_1231), cited('18 USC 4100(a), by contrast', 'high')],
    versions: since(ENCODED_FROM, all(isTrue(conviction.exists), isFalse(removal.releasedFromImprisonment))),
    decides: { question: text('Is a sentence still running?', '¿Está aún en curso una pena?'), authority: COURT },
  },
];
