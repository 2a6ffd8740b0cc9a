/** Every agreement carries one rule that it need not write: it must be in force and binding on the day. */
import { text } from '../base/text.ts';
import type { Agreement } from '../instruments/agreement.ts';
import { isTrue } from '../rules/expression.ts';
import type { Rule } from '../rules/rule.ts';
import { agreement as facts } from '../people/facts.ts';

export const inForceRule = ({ id, title, status }: Agreement): Rule => ({
  id: `${id}.in-force`,
  effect: 'requires',
  cure: {
    by: text('The states that concluded it', 'Los Estados que lo celebraron'),
    what: text('Bring it into force', 'Ponerlo en vigor'),
  },
  statement: text(
    `A person can be sent under ${title.en} only while it is in force and binding.`,
    `Solo se puede enviar a una persona en virtud de ${title.es} mientras esté en vigor y sea obligatorio.`,
  ),
  citations: status.slice(-1).map(({ source, confidence }) => ({ cite: `${title.en}: status`, source, confidence })),
  role: 'agreement',
  modes: 'any',
  versions: [{ inForce: { from: '1900-01-01' }, encoded: { from: '2000-01-01' }, when: isTrue(facts.inForce) }],
  standing: { kind: 'settled' },
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  decides: {
    question: text('Is the agreement in force?', '¿Está en vigor el acuerdo?'),
    authority: text(
      'The parties; in a dispute the court seised',
      'Las partes; en caso de controversia, el tribunal que conozca del asunto',
    ),
  },
});
