/** How an assurance is judged under article 3: the eleven matters of Othman, each on its own, and the hard stops that the product draws from them. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import type { Text } from '../../src/base/text.ts';
import { assurance, fear, party } from '../../src/people/facts.ts';
import { all, any, finding, isFalse, isTrue, not, type Expression } from '../../src/rules/expression.ts';
import type { BooleanFact } from '../../src/rules/fact.ts';
import type { Rule } from '../../src/rules/rule.ts';

export const OTHMAN = [
  cited(
    'Othman (Abu Qatada) v. United Kingdom, 17 January 2012, ¶¶187–189',
    'medium',
    'hudoc.echr.coe.int, ECLI:CE:ECHR:2012:0117JUD000813909',
  ),
];
const COURT = text(
  'A court of the sending state; on application the European Court of Human Rights',
  'Un tribunal del Estado que envía; por demanda, el Tribunal Europeo de Derechos Humanos',
);

const given = all(isTrue(party('echr', 'sending')), isTrue(assurance.given));
/** Where no risk is shown, nothing rests on the assurance. */
const reliedOn = all(given, any(isTrue(fear.substantialGrounds), finding('torture-risk'), finding('ill-treatment-risk')));
const common = {
  role: 'international',
  modes: 'any',
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

/** Terms not disclosed, nobody who can check, or earlier ill-treatment there with no protection that works. */
const hardStop: Expression = any(
  isFalse(assurance.disclosed),
  isFalse(assurance.verifiable),
  all(isTrue(assurance.illTreatedBefore), isFalse(assurance.protectionEffective)),
);

type Matter = { readonly fact: BooleanFact; readonly weighs: Text; readonly asks: Text };

/** In the order of the judgment. The tenth weighs against the assurance, the others for it. */
const MATTERS: readonly Matter[] = [
  {
    fact: assurance.disclosed,
    weighs: text(
      'It counts for an assurance that its terms were disclosed to the court.',
      'Cuenta a favor de unas garantías que sus términos se hayan comunicado al tribunal.',
    ),
    asks: text('Were the terms disclosed?', '¿Se comunicaron los términos?'),
  },
  {
    fact: assurance.specific,
    weighs: text(
      'It counts for an assurance that it is specific, not general and vague.',
      'Cuenta a favor de unas garantías que sean concretas, no generales ni vagas.',
    ),
    asks: text('Is it specific?', '¿Son concretas?'),
  },
  {
    fact: assurance.binding,
    weighs: text(
      'It counts for an assurance that whoever gave it can bind the state.',
      'Cuenta a favor de unas garantías que quien las dio pueda obligar al Estado.',
    ),
    asks: text('Can the giver bind the state?', '¿Puede quien las dio obligar al Estado?'),
  },
  {
    fact: assurance.localBodiesBound,
    weighs: text(
      'It counts for an assurance that the central government can make local bodies keep it.',
      'Cuenta a favor de unas garantías que el gobierno central pueda hacerlas cumplir a los órganos locales.',
    ),
    asks: text('Will local bodies be bound?', '¿Quedan obligados los órganos locales?'),
  },
  {
    fact: assurance.illegalInReceivingState,
    weighs: text(
      'It counts for an assurance that the treatment feared is illegal in the receiving state.',
      'Cuenta a favor de unas garantías que el trato temido sea ilegal en el Estado receptor.',
    ),
    asks: text('Is the treatment illegal there?', '¿Es ilegal allí ese trato?'),
  },
  {
    fact: assurance.contractingState,
    weighs: text(
      'It counts for an assurance that a state bound by the Convention gave it.',
      'Cuenta a favor de unas garantías que las diera un Estado obligado por el Convenio.',
    ),
    asks: text('Was it given by a state bound by the Convention?', '¿Las dio un Estado obligado por el Convenio?'),
  },
  {
    fact: assurance.longRelations,
    weighs: text(
      'It counts for an assurance that relations are long and strong and earlier assurances were kept.',
      'Cuenta a favor de unas garantías que las relaciones sean largas y sólidas y que se cumplieran otras anteriores.',
    ),
    asks: text('Were earlier assurances kept?', '¿Se cumplieron garantías anteriores?'),
  },
  {
    fact: assurance.verifiable,
    weighs: text(
      'It counts for an assurance that diplomats or monitors can check it, with unhindered access to the person’s lawyer.',
      'Cuenta a favor de unas garantías que diplomáticos u observadores puedan comprobarlas, con acceso sin trabas a la defensa.',
    ),
    asks: text('Can compliance be checked objectively?', '¿Se puede comprobar objetivamente el cumplimiento?'),
  },
  {
    fact: assurance.protectionEffective,
    weighs: text(
      'It counts for an assurance that the receiving state protects against torture, works with monitors and punishes.',
      'Cuenta a favor de unas garantías que el Estado receptor proteja eficazmente contra la tortura, coopere con los observadores y castigue.',
    ),
    asks: text('Is there effective protection there?', '¿Hay protección eficaz allí?'),
  },
  {
    fact: assurance.illTreatedBefore,
    weighs: text(
      'It counts against an assurance that the person was ill-treated there before.',
      'Cuenta en contra de unas garantías que la persona haya sufrido antes malos tratos allí.',
    ),
    asks: text('Was the person ill-treated there before?', '¿Sufrió la persona malos tratos allí antes?'),
  },
  {
    fact: assurance.courtReviewed,
    weighs: text(
      'It counts for an assurance that the sending state’s courts examined its reliability.',
      'Cuenta a favor de unas garantías que los tribunales del Estado que envía hayan examinado su fiabilidad.',
    ),
    asks: text('Did a court examine its reliability?', '¿Examinó un tribunal su fiabilidad?'),
  },
];

const matterRules: readonly Rule[] = MATTERS.map(({ fact, weighs, asks }, index): Rule => ({
  ...common,
  id: `IL.ECHR3.OTHMAN.${index + 1}`,
  effect: 'factor',
  applies: given,
  statement: weighs,
  citations: OTHMAN,
  versions: since(LONG_SINCE, isTrue(fact)),
  decides: { question: asks, authority: COURT },
}));

export const othmanRules: readonly Rule[] = [
  {
    ...common,
    id: 'IL.ECHR3.OTHMAN',
    effect: 'exception',
    of: 'IL.ECHR3.SOERING',
    priority: 1,
    statement: text(
      'A court may find that an assurance, judged by its quality and by practice, removes the risk.',
      'Un tribunal puede concluir que unas garantías, juzgadas por su calidad y por la práctica, eliminan el riesgo.',
    ),
    citations: OTHMAN,
    versions: since(LONG_SINCE, all(isTrue(assurance.given), finding('assurance-sufficient'), not(hardStop))),
    decides: { question: text('Is the assurance sufficient?', '¿Bastan las garantías?'), authority: COURT },
    note: text(
      'No score: the eleven matters are shown one by one, and the court’s reasoned finding is what counts. The general situation may be such that no assurance helps.',
      'Sin puntuación: los once aspectos se muestran uno por uno y cuenta la decisión motivada del tribunal. La situación general puede ser tal que ninguna garantía sirva.',
    ),
  },
  ...matterRules,
  {
    ...common,
    id: 'IL.ECHR3.OTHMAN.STOP',
    effect: 'bar-until',
    applies: reliedOn,
    cure: {
      by: text('The receiving state that gives the assurance', 'El Estado receptor que da las garantías'),
      what: text(
        'Disclose the terms, let monitors check them, and show protection that works',
        'Comunicar los términos, permitir que observadores los comprueben y demostrar una protección eficaz',
      ),
    },
    statement: text(
      'An assurance is not enough if its terms are secret, if nobody can check it, or if the person was ill-treated there and protection does not work.',
      'Unas garantías no bastan si sus términos son secretos, si nadie puede comprobarlas o si la persona ya sufrió malos tratos allí y la protección no funciona.',
    ),
    citations: OTHMAN,
    versions: since(LONG_SINCE, hardStop),
    decides: { question: text('Does the assurance fail at once?', '¿Fallan las garantías de entrada?'), authority: COURT },
    note: text(
      'The three stops are this product’s choice; the judgment itself weighs all eleven matters together.',
      'Los tres motivos son una elección de este programa; la sentencia pondera los once aspectos en conjunto.',
    ),
  },
];
