/**
 * The Salvadoran Constitution on liberty: nobody is held without a written order or judgment under Salvadoran law, and the emergency regime as it bears on that.
 */
import { between, cited, contested, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import { detention, proposal, states } from '../../src/people/facts.ts';
import { all, always, any, countryIs, isTrue, never, not, oneOf, reading } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const CONSTITUTION = 'diario.elmundo.sv (arts. 12, 13); Constitución de 1983';
const REGIME_SOURCE = 'diariocolatino.com; infobae.com (48.ª prórroga, 2 a 31 de marzo de 2026)';
export const VERIFIED_THROUGH = '2026-03-31';
/** D.L. 333 of 27 March 2022; the last renewal that was seen ends with March 2026. */
const REGIME_FROM = '2022-03-27';
const BEFORE_REGIME = '2022-03-26';

const CHAMBER = text('Constitutional Chamber of the Supreme Court, by habeas corpus', 'Sala de lo Constitucional, por hábeas corpus');
const COURT = text('The Salvadoran court', 'El tribunal salvadoreño');

const common = { role: 'receiving', verifiedThrough: VERIFIED_THROUGH } satisfies Partial<Rule>;
const holdingOtherwise = not(oneOf(proposal.mode, 'sentence-transfer', 'extradition'));

export const titleRules: readonly Rule[] = [
  {
    ...common,
    id: 'SV.C2/11/13',
    effect: 'bar',
    modes: 'prison',
    applies: holdingOtherwise,
    confidence: 'medium',
    standing: contested({
      A: text(
        'A foreign sentence needs a domestic legal title; a letter or a contract is not one.',
        'Una condena extranjera requiere un título jurídico interno; una carta o un contrato no lo es.',
      ),
      B: text('An exchange of notes like a treaty is title enough.', 'Un canje de notas similar a un tratado es título suficiente.'),
    }),
    statement: text(
      'Nobody is held in El Salvador without a judgment or a foreign judgment that a Salvadoran court has recognised.',
      'Nadie puede ser recluido en El Salvador sin una sentencia, o sin una sentencia extranjera reconocida por un tribunal salvadoreño.',
    ),
    citations: [cited('Constitución, arts. 2, 11, 12–15, 17, 247', 'medium', CONSTITUTION)],
    versions: since(LONG_SINCE, reading('SV.C2/11/13', { A: oneOf(states.localTitle, 'none'), B: never })),
    decides: {
      question: text(
        'Is there a legal title to hold the person in El Salvador?',
        '¿Hay título jurídico para recluir a la persona en El Salvador?',
      ),
      authority: CHAMBER,
    },
    note: text(
      'Articles 12 and 13 were read; that a letter or contract is no title is our inference from them and from articles 14 and 144. The government holds that notes suffice.',
      'Se leyeron los artículos 12 y 13; que una carta o un contrato no es título se infiere de ellos y de los artículos 14 y 144. El Gobierno sostiene que bastan las notas.',
    ),
  },
  {
    ...common,
    id: 'SV.C2/11/13.RECOGNITION',
    effect: 'requires',
    modes: ['sentence-transfer'],
    standing: settled,
    confidence: 'medium',
    cure: { by: COURT, what: text('Recognise the foreign judgment', 'Reconocer la sentencia extranjera') },
    statement: text(
      'A transferred sentence is served in El Salvador only once a Salvadoran court has recognised the foreign judgment.',
      'Una condena trasladada solo se cumple en El Salvador cuando un tribunal salvadoreño ha reconocido la sentencia extranjera.',
    ),
    citations: [cited('Constitución, arts. 13, 14, 144', 'medium', CONSTITUTION)],
    versions: since(LONG_SINCE, oneOf(states.localTitle, 'judgment', 'recognised')),
    decides: {
      question: text('Has a Salvadoran court recognised the judgment?', '¿Ha reconocido la sentencia un tribunal salvadoreño?'),
      authority: COURT,
    },
  },
  {
    ...common,
    id: 'SV.C2/11/13.EXTRADITION',
    effect: 'requires',
    modes: ['extradition'],
    standing: settled,
    confidence: 'medium',
    cure: { by: COURT, what: text('A written detention order or a judgment', 'Una orden escrita de detención o una sentencia') },
    statement: text(
      'A person extradited to El Salvador is held only on a Salvadoran court’s written order or judgment.',
      'La persona extraditada a El Salvador solo puede ser recluida por orden escrita o sentencia de un tribunal salvadoreño.',
    ),
    citations: [cited('Constitución, art. 13', 'high', CONSTITUTION)],
    versions: since(
      LONG_SINCE,
      any(oneOf(states.localTitle, 'judgment', 'recognised'), all(isTrue(detention.orderedByCourt), countryIs(detention.country, 'SV'))),
    ),
    decides: { question: text('Is there a Salvadoran order or judgment?', '¿Hay orden o sentencia salvadoreña?'), authority: COURT },
  },
  {
    ...common,
    id: 'SV.C2/11/13.72H',
    effect: 'compute',
    modes: 'prison',
    applies: holdingOtherwise,
    standing: settled,
    confidence: 'high',
    computes: {
      kind: 'clock',
      what: text('To be brought before a Salvadoran judge', 'Ser llevada ante un juez salvadoreño'),
      from: proposal.handoverOn,
      within: 'P3D',
      rounding: 'last-day',
    },
    statement: text(
      'Police detention ends, and the person is before a judge, within 72 hours.',
      'La detención policial termina y la persona es llevada ante un juez en 72 horas.',
    ),
    citations: [
      cited('Constitución, art. 13(2)', 'high', CONSTITUTION),
      cited('D.L. 333 of 27 March 2022, as renewed', 'high', REGIME_SOURCE),
    ],
    versions: [
      between(LONG_SINCE, BEFORE_REGIME, not(oneOf(states.localTitle, 'judgment', 'recognised'))),
      between(REGIME_FROM, VERIFIED_THROUGH, never),
    ],
    decides: { question: text('Does the 72-hour limit run?', '¿Corre el plazo de 72 horas?'), authority: CHAMBER },
    note: text(
      'Suspended while the emergency regime lasts, when detention of up to 15 days is allowed. Not known after March 2026.',
      'Suspendido mientras dure el régimen de excepción, que permite una detención de hasta 15 días. No consta después de marzo de 2026.',
    ),
  },
  {
    ...common,
    id: 'SV.C29-30',
    effect: 'factor',
    modes: 'any',
    standing: settled,
    confidence: 'high',
    statement: text(
      'While the emergency regime lasts, immediate reasons, counsel in the first steps and the 72-hour limit are suspended: that weighs on liberty and on the danger of ill-treatment.',
      'Mientras dura el régimen de excepción están suspendidos la información inmediata, la defensa inicial y el plazo de 72 horas: ello pesa sobre la libertad y el riesgo de malos tratos.',
    ),
    citations: [
      cited('Constitución, arts. 29–30', 'high', CONSTITUTION),
      cited('D.L. 333 of 27 March 2022, as renewed', 'high', REGIME_SOURCE),
    ],
    versions: [between(LONG_SINCE, BEFORE_REGIME, never), between(REGIME_FROM, VERIFIED_THROUGH, always)],
    decides: {
      question: text('Is the emergency regime in force?', '¿Está vigente el régimen de excepción?'),
      authority: text('Legislative Assembly, by three quarters', 'Asamblea Legislativa, por tres cuartas partes'),
    },
    note: text(
      'Habeas corpus, the ban on torment and the rights that may never be suspended are untouched. Renewed for up to 30 days at a time: not known after March 2026.',
      'No afecta al hábeas corpus, a la prohibición de tormento ni a los derechos que nunca se suspenden. Se prorroga hasta 30 días cada vez: no consta después de marzo de 2026.',
    ),
  },
];
