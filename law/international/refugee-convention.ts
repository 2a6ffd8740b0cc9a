/** The Refugee Convention and its Protocol, article 33: no return of a refugee to persecution, and its one exception. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, party, proposal, protection } from '../../src/people/facts.ts';
import { all, any, finding, includesCountry, isTrue } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const TREATY = 'treaties.un.org, 189 UNTS 137; Protocol, 606 UNTS 267';
const AUTHORITY = text('The sending state’s asylum authority and courts', 'La autoridad de asilo y los tribunales del Estado que envía');

const common = {
  role: 'international',
  modes: 'any',
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const rules: readonly Rule[] = [
  {
    ...common,
    id: 'IL.REF33',
    effect: 'bar',
    applies: any(isTrue(party('refugee-convention', 'sending')), isTrue(party('refugee-protocol', 'sending'))),
    statement: text(
      'A refugee is not sent, by whatever road, to a country where life or freedom would be threatened on one of the five grounds.',
      'Un refugiado no es enviado, por ninguna vía, a un país donde su vida o su libertad peligrarían por uno de los cinco motivos.',
    ),
    citations: [cited('Refugee Convention art. 33(1)', 'medium', TREATY)],
    versions: since(LONG_SINCE, includesCountry(protection.refugeeOf, proposal.receivingState)),
    decides: {
      question: text('Is the person a refugee from that country?', '¿Es la persona refugiada de ese país?'),
      authority: AUTHORITY,
    },
  },
  {
    ...common,
    id: 'IL.REF33.2',
    effect: 'exception',
    of: 'IL.REF33',
    priority: 1,
    statement: text(
      'A refugee finally convicted of a particularly serious crime who is a danger to the community loses this protection.',
      'El refugiado condenado en firme por un delito particularmente grave que constituye un peligro para la comunidad pierde esta protección.',
    ),
    citations: [cited('Refugee Convention art. 33(2)', 'medium', TREATY)],
    versions: since(LONG_SINCE, all(isTrue(conviction.final), finding('danger-to-community'))),
    decides: { question: text('Does the exception apply?', '¿Se aplica la excepción?'), authority: AUTHORITY },
    note: text(
      'The exception never displaces the bars against torture and ill-treatment. Danger to security, the article’s other limb, has no finding of its own here.',
      'La excepción nunca desplaza los impedimentos por tortura y malos tratos. El peligro para la seguridad, el otro supuesto, no tiene aquí decisión propia.',
    ),
  },
];

export const refugeeConvention: Instrument = {
  id: 'refugee-convention',
  title: text('Convention and Protocol relating to the Status of Refugees', 'Convención y Protocolo sobre el Estatuto de los Refugiados'),
  order: 'international',
  cite: 'Geneva, 28 July 1951, 189 UNTS 137; New York, 31 January 1967, 606 UNTS 267',
  source: 'treaties.un.org',
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules,
};
