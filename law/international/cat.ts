/** The Convention against Torture, article 3: no sending into a danger of torture, for anyone, by any road. */
import { cited, contested, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { assurance, fear, party, place, proposal } from '../../src/people/facts.ts';
import { all, any, finding, isTrue, not, reading, textIs, type Expression } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const TREATY = 'treaties.un.org, 1465 UNTS 85';
const GENERAL_COMMENT = 'tbinternet.ohchr.org, CAT/C/GC/4 (4 September 2018)';
const COMMITTEE = text(
  'A court of the sending state; on complaint the Committee against Torture',
  'Un tribunal del Estado que envía; por denuncia, el Comité contra la Tortura',
);

const common = {
  role: 'international',
  modes: 'any',
  applies: isTrue(party('cat', 'sending')),
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const danger: Expression = any(isTrue(fear.substantialGrounds), finding('torture-risk'));
const assuranceFound: Expression = all(isTrue(assurance.given), finding('assurance-sufficient'));

const rules: readonly Rule[] = [
  {
    ...common,
    id: 'IL.CAT3',
    effect: 'bar',
    confidence: 'medium',
    standing: contested({
      A: text(
        'Where substantial grounds are shown an assurance does not displace them.',
        'Cuando hay motivos fundados, unas garantías no los desplazan.',
      ),
      B: text(
        'A court’s reasoned finding that a person-specific assurance suffices can displace them.',
        'La decisión motivada de un tribunal de que unas garantías individuales bastan puede desplazarlos.',
      ),
    }),
    statement: text(
      'Nobody is sent, by whatever road, where there are substantial grounds to believe that torture threatens.',
      'No se envía a nadie, por ninguna vía, adonde haya motivos fundados para creer que corre peligro de tortura.',
    ),
    citations: [
      cited('Convention against Torture art. 3', 'medium', TREATY),
      cited('Committee against Torture, General Comment 4 ¶¶4, 12, 13, 19–20', 'high', GENERAL_COMMENT),
      cited('Joint observations of Canada, Denmark, the United Kingdom and the United States, 2017', 'medium'),
    ],
    versions: since(LONG_SINCE, reading('IL.CAT3', { A: danger, B: all(danger, not(assuranceFound)) })),
    decides: {
      question: text(
        'Are there substantial grounds to believe in a danger of torture?',
        '¿Hay motivos fundados para creer en un peligro de tortura?',
      ),
      authority: COMMITTEE,
    },
    note: text(
      'The article covers transfer and rendition as well as expulsion, single persons and groups. An authority that has weighed an assurance says so by its finding on the danger.',
      'El artículo abarca el traslado y la entrega además de la expulsión, y tanto a personas como a grupos. La autoridad que haya ponderado unas garantías lo dice en su decisión sobre el peligro.',
    ),
  },
  {
    ...common,
    id: 'IL.CAT3.EXAM',
    effect: 'requires',
    standing: settled,
    confidence: 'high',
    applies: all(isTrue(party('cat', 'sending')), isTrue(fear.expressed)),
    cure: {
      by: text('An impartial authority of the sending state', 'Una autoridad imparcial del Estado que envía'),
      what: text(
        'Examine the fear individually, with counsel and in the person’s language, before anything is done',
        'Examinar el temor de forma individual, con asistencia letrada y en el idioma de la persona, antes de actuar',
      ),
    },
    statement: text(
      'A fear that has been expressed is examined individually and impartially, with suspensive effect, before the person is sent.',
      'El temor manifestado se examina de forma individual e imparcial, con efecto suspensivo, antes del envío.',
    ),
    citations: [cited('Committee against Torture, General Comment 4 ¶¶13, 18, 34–35', 'high', GENERAL_COMMENT)],
    versions: since(LONG_SINCE, isTrue(fear.screened)),
    decides: { question: text('Has the fear been examined?', '¿Se ha examinado el temor?'), authority: COMMITTEE },
  },
  {
    ...common,
    id: 'IL.CAT3.PATTERN',
    effect: 'factor',
    standing: settled,
    confidence: 'medium',
    statement: text(
      'A consistent pattern of gross violations in the receiving state is taken into account.',
      'Se tiene en cuenta un cuadro persistente de violaciones graves en el Estado receptor.',
    ),
    citations: [
      cited('Convention against Torture art. 3(2)', 'medium', TREATY),
      cited('Committee against Torture, General Comment 4 ¶29', 'high', GENERAL_COMMENT),
    ],
    versions: since(LONG_SINCE, all(not(textIs(proposal.facility, 'none')), isTrue(place.documentedIllTreatment))),
    decides: {
      question: text(
        'Is ill-treatment documented where the person would be held?',
        '¿Hay malos tratos documentados donde estaría la persona?',
      ),
      authority: COMMITTEE,
    },
    note: text(
      'What is read is what places holds on the named facility; a pattern elsewhere in the state is for the authority to weigh.',
      'Se lee lo que consta sobre el lugar señalado; un cuadro en otra parte del Estado lo pondera la autoridad.',
    ),
  },
];

export const cat: Instrument = {
  id: 'cat',
  title: text('Convention against Torture', 'Convención contra la Tortura'),
  order: 'international',
  cite: 'New York, 10 December 1984, 1465 UNTS 85',
  source: 'treaties.un.org',
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules,
};
