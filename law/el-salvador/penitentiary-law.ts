/** The Salvadoran Ley Penitenciaria: no sentence is carried out except under a judgment and the supervision judge. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import { states } from '../../src/people/facts.ts';
import { isTrue } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { VERIFIED_THROUGH } from './title-to-hold.ts';

const JUDGE = text(
  'Supervision judge (juez de vigilancia penitenciaria y de ejecución de la pena)',
  'Juez de vigilancia penitenciaria y de ejecución de la pena',
);

export const penitentiaryRules: readonly Rule[] = [
  {
    id: 'SV.LP',
    effect: 'requires',
    role: 'receiving',
    modes: ['sentence-transfer', 'rented-prison', 'removal-to-prison'],
    standing: settled,
    confidence: 'medium',
    verifiedThrough: VERIFIED_THROUGH,
    cure: { by: JUDGE, what: text('Take up the execution of the sentence', 'Asumir la ejecución de la pena') },
    statement: text(
      'A sentence is carried out in El Salvador only under a judgment and the control of the supervision judge, who computes it and protects the person’s rights.',
      'En El Salvador una pena solo se ejecuta en virtud de sentencia y bajo el control del juez de vigilancia, que la computa y protege los derechos de la persona.',
    ),
    citations: [
      cited(
        'Ley Penitenciaria (D.L. 1027 of 24 April 1997), arts. 1–10, 33–37, 44, 95 ff.',
        'medium',
        'refworld.org 4c695bf92; el-salvador.justia.com',
      ),
    ],
    versions: since(LONG_SINCE, isTrue(states.courtControl)),
    decides: {
      question: text('Does the supervision judge control the execution?', '¿Controla el juez de vigilancia la ejecución?'),
      authority: JUDGE,
    },
    note: text(
      'Later reforms (extraordinary measures since 2016, decrees of 2022 on people convicted of gang offences) tighten the regime and the benefits; their texts were not read.',
      'Reformas posteriores (medidas extraordinarias desde 2016, decretos de 2022 sobre condenados por delitos de pandillas) endurecen el régimen y los beneficios; sus textos no se leyeron.',
    ),
  },
];
