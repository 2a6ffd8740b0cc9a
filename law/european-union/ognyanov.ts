/** The Court of Justice in Ognyanov: which state's rules reduce which part of a transferred sentence. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction } from '../../src/people/facts.ts';
import { isTrue } from '../../src/rules/expression.ts';
import { betweenMembers } from './member-states.ts';

export const ognyanov: Instrument = {
  id: 'eu-ognyanov',
  title: text('Court of Justice, Ognyanov', 'Tribunal de Justicia, Ognyanov'),
  order: 'international',
  cite: 'CJEU C-554/14 [GC], 8 November 2016',
  source: 'eur-lex.europa.eu CELEX 62014CJ0554',
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  rules: [
    {
      id: 'EU.OGNYANOV',
      effect: 'compute',
      role: 'international',
      modes: ['sentence-transfer'],
      applies: betweenMembers,
      standing: settled,
      confidence: 'high',
      verifiedThrough: '2026-11-24',
      computes: {
        kind: 'consequence',
        what: text(
          'Time served before the transfer is reduced only by the issuing state’s rules; the executing state’s apply to the rest',
          'El tiempo cumplido antes del traslado solo se reduce según las reglas del Estado emisor; las del Estado de ejecución rigen para el resto',
        ),
      },
      statement: text(
        'The executing state may not grant a reduction for the part of the sentence served in the issuing state that the latter did not grant.',
        'El Estado de ejecución no puede conceder, por la parte cumplida en el Estado emisor, una reducción que este no concedió.',
      ),
      citations: [
        cited('CJEU C-554/14 [GC], Ognyanov', 'high', 'eur-lex.europa.eu CELEX 62014CJ0554'),
        cited('CJEU C-573/17, Popławski II', 'medium', 'curia.europa.eu, ECLI:EU:C:2019:530'),
      ],
      versions: since(LONG_SINCE, isTrue(conviction.final)),
      decides: {
        question: text('Whose rules reduce the sentence?', '¿Qué reglas reducen la pena?'),
        authority: text('The court of the executing state', 'El tribunal del Estado de ejecución'),
      },
      note: text(
        'Framework decisions have no direct effect; national law is read in conformity with them as far as it can be.',
        'Las decisiones marco no tienen efecto directo; la ley nacional se interpreta conforme a ellas en lo posible.',
      ),
    },
  ],
};
