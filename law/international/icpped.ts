/** The Convention against Enforced Disappearance: nobody is handed to custody that is denied or hidden. For states outside it, a standard that weighs. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { party, states } from '../../src/people/facts.ts';
import { all, any, isFalse, isTrue, type Expression } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const TREATY = 'wetten.overheid.nl BWBV0003065; hozir.org/international-law-handbook p. 348';
const AUTHORITY = text(
  'The courts; the Committee on Enforced Disappearances and the UN Working Group',
  'Los tribunales; el Comité contra la Desaparición Forzada y el Grupo de Trabajo de la ONU',
);

const common = {
  role: 'international',
  modes: 'prison',
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const eitherBound: Expression = any(isTrue(party('icpped', 'sending')), isTrue(party('icpped', 'receiving')));
const neitherBound: Expression = all(isFalse(party('icpped', 'sending')), isFalse(party('icpped', 'receiving')));
const deniedOrHidden: Expression = any(isFalse(states.acknowledgesCustody), isFalse(states.disclosesWhereabouts));

const rules: readonly Rule[] = [
  {
    ...common,
    id: 'IL.ICPPED',
    effect: 'bar',
    applies: eitherBound,
    statement: text(
      'Nobody is handed to a state that would deny holding them or hide where they are.',
      'No se entrega a nadie a un Estado que negaría tenerlo u ocultaría su paradero.',
    ),
    citations: [cited('Convention against Enforced Disappearance arts. 2, 16, 17(1)', 'high', TREATY)],
    versions: since(LONG_SINCE, deniedOrHidden),
    decides: {
      question: text('Would custody be denied or the whereabouts hidden?', '¿Se negaría la custodia o se ocultaría el paradero?'),
      authority: AUTHORITY,
    },
  },
  {
    ...common,
    id: 'IL.ICPPED.STANDARD',
    effect: 'factor',
    applies: neitherBound,
    confidence: 'medium',
    statement: text(
      'Where neither state is bound, denial of custody or of the whereabouts still weighs as what custom and the UN Declaration forbid.',
      'Cuando ningún Estado está obligado, negar la custodia o el paradero pesa igualmente como aquello que prohíben la costumbre y la Declaración de la ONU.',
    ),
    citations: [
      cited('UN Declaration on Enforced Disappearance, GA Res. 47/133', 'medium'),
      cited('Convention against Enforced Disappearance arts. 2, 17', 'high', TREATY),
    ],
    versions: since(LONG_SINCE, deniedOrHidden),
    decides: {
      question: text('Is custody denied or the whereabouts hidden?', '¿Se niega la custodia o se oculta el paradero?'),
      authority: AUTHORITY,
    },
    note: text(
      'Neither the United States nor El Salvador is a party: the treaty is a standard there, not a bar.',
      'Ni los Estados Unidos ni El Salvador son parte: allí el tratado es una referencia, no un impedimento.',
    ),
  },
  {
    ...common,
    id: 'IL.ICPPED.REGISTER',
    effect: 'compute',
    computes: {
      kind: 'consequence',
      what: text(
        'A complete register, information to family and counsel, and a release that can be verified',
        'Un registro completo, información a la familia y a la defensa, y una liberación verificable',
      ),
    },
    statement: text(
      'Every person held is entered in an official register that courts and relatives can use, and is released in a way that can be verified.',
      'Toda persona detenida consta en un registro oficial accesible para tribunales y familiares, y su liberación puede verificarse.',
    ),
    citations: [cited('Convention against Enforced Disappearance arts. 17(3), 18, 20–22', 'high', TREATY)],
    versions: since(LONG_SINCE, eitherBound),
    decides: {
      question: text('Does a state bound by the Convention take part?', '¿Participa un Estado obligado por la Convención?'),
      authority: AUTHORITY,
    },
  },
];

export const icpped: Instrument = {
  id: 'icpped',
  title: text(
    'Convention for the Protection of All Persons from Enforced Disappearance',
    'Convención para la protección de todas las personas contra las desapariciones forzadas',
  ),
  order: 'international',
  cite: 'New York, 20 December 2006, 2716 UNTS 3',
  source: TREATY,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  rules,
};
