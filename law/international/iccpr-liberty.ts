/** ICCPR articles 9 and 10: no imprisonment without title, court and end, and humane conditions while it lasts. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import { agreement, conviction, party, place, proposal, sentence, states } from '../../src/people/facts.ts';
import {
  all,
  always,
  any,
  countryIs,
  finding,
  isBefore,
  isFalse,
  isTrue,
  never,
  not,
  oneOf,
  reading,
  ruleHolds,
  textIs,
  type Expression,
} from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const TREATY = 'treaties.un.org, 999 UNTS 171';
const COMMITTEE = text(
  'A court that reviews the detention; on complaint or report the Human Rights Committee',
  'El tribunal que controla la detención; por denuncia o informe, el Comité de Derechos Humanos',
);

const common = {
  role: 'international',
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  applies: any(isTrue(party('iccpr', 'sending')), isTrue(party('iccpr', 'receiving'))),
} satisfies Partial<Rule>;

/** A treaty in force under which people are held is itself a title. In Salvadoran law whether notes can replace it is the contested question. */
const withoutTitle: Expression = all(
  not(oneOf(proposal.mode, 'sentence-transfer', 'extradition')),
  oneOf(states.localTitle, 'none'),
  any(
    all(countryIs(proposal.receivingState, 'SV'), reading('SV.C2/11/13', { A: always, B: never })),
    all(not(countryIs(proposal.receivingState, 'SV')), not(all(isTrue(agreement.isTreaty), isTrue(agreement.inForce)))),
  ),
);

/** Where a sentence is what the prison is for, somebody without one cannot be held; a removal never supplies it. */
const withoutConviction: Expression = any(
  all(oneOf(proposal.mode, 'sentence-transfer', 'rented-prison', 'removal-to-prison', 'alien-enemies'), isFalse(conviction.exists)),
  all(oneOf(proposal.mode, 'removal-to-prison', 'alien-enemies'), isFalse(conviction.final)),
);

const termOver: Expression = all(
  oneOf(proposal.mode, 'sentence-transfer', 'rented-prison', 'removal-to-prison'),
  oneOf(sentence.type, 'determinate'),
  isBefore(sentence.lastDay, proposal.decidedOn),
);

export const libertyRules: readonly Rule[] = [
  {
    ...common,
    id: 'IL.ICCPR9',
    effect: 'bar',
    modes: 'prison',
    statement: text(
      'Nobody may be imprisoned without a legal title, without a court that can review it, without a conviction where it is punishment, or past the end of the term.',
      'Nadie puede ser encarcelado sin título jurídico, sin un tribunal que pueda controlarlo, sin condena cuando es un castigo, ni después del fin de la pena.',
    ),
    citations: [cited('ICCPR art. 9(1), (4)', 'medium', TREATY), cited('Human Rights Committee, General Comment 35', 'medium')],
    versions: since(LONG_SINCE, any(withoutTitle, isFalse(states.courtReviewAvailable), withoutConviction, termOver)),
    decides: { question: text('Would the imprisonment be arbitrary?', '¿Sería arbitrario el encarcelamiento?'), authority: COMMITTEE },
    note: text(
      'In a transfer of sentence a missing title can still be given by the receiving court, so it does not bar here. In El Salvador the title follows the reading of SV.C2/11/13.',
      'En un traslado de condena el tribunal receptor aún puede dar el título que falta, por lo que aquí no impide. En El Salvador el título sigue la lectura de SV.C2/11/13.',
    ),
  },
  {
    ...common,
    id: 'IL.ICCPR9.FINAL',
    effect: 'bar-until',
    modes: ['rented-prison'],
    cure: {
      by: text('The sentencing state’s courts', 'Los tribunales del Estado que condenó'),
      what: text('The end of the appeal', 'El fin del recurso'),
    },
    statement: text(
      'Nobody may be sent to serve a sentence that is not yet final.',
      'No se puede enviar a nadie a cumplir una pena que aún no es firme.',
    ),
    citations: [cited('ICCPR art. 9(1)', 'medium', TREATY)],
    versions: since(LONG_SINCE, isFalse(conviction.final)),
    decides: { question: text('Is the conviction final?', '¿Es firme la condena?'), authority: COMMITTEE },
    note: text(
      'Read out of article 9 with article 14(2) and (5); no decision on a rented prison was found.',
      'Se deduce del artículo 9 con el artículo 14, párrafos 2 y 5; no se halló decisión sobre una prisión arrendada.',
    ),
  },
  {
    ...common,
    id: 'IL.ICCPR9.REMEDY',
    effect: 'compute',
    modes: 'prison',
    computes: { kind: 'remedy', what: text('Release, and compensation that can be enforced', 'La libertad y una indemnización exigible') },
    statement: text(
      'Whoever was held unlawfully is freed and has an enforceable right to compensation.',
      'Quien haya sido privado ilegalmente de libertad queda libre y tiene derecho exigible a indemnización.',
    ),
    citations: [cited('ICCPR art. 9(4), (5)', 'medium', TREATY)],
    versions: since(LONG_SINCE, ruleHolds('IL.ICCPR9')),
    decides: {
      question: text('What is owed to a person held unlawfully?', '¿Qué se debe a quien fue detenido ilegalmente?'),
      authority: COMMITTEE,
    },
  },
  {
    ...common,
    id: 'IL.ICCPR10',
    effect: 'requires',
    modes: 'prison',
    cure: {
      by: text(
        'The receiving state, and the court or monitor that looks at the place',
        'El Estado receptor, y el tribunal u órgano de supervisión que examina el lugar',
      ),
      what: text(
        'A reasoned finding that this person can be held in the named place in humane conditions',
        'Una decisión motivada de que esta persona puede estar en el lugar señalado en condiciones humanas',
      ),
    },
    statement: text(
      'Everyone deprived of liberty is held with humanity, in conditions that respect dignity and aim at reform.',
      'Toda persona privada de libertad es tratada con humanidad, en condiciones que respetan su dignidad y buscan su reforma.',
    ),
    citations: [cited('ICCPR arts. 7, 10(1)–(3)', 'medium', TREATY)],
    versions: since(LONG_SINCE, finding('facility-conditions')),
    decides: {
      question: text(
        'Are the conditions of the named place humane for this person?',
        '¿Son humanas las condiciones del lugar señalado para esta persona?',
      ),
      authority: COMMITTEE,
    },
    note: text(
      'Only an authority’s reasoned finding answers this. What is recorded about the place is shown beside it and decides nothing.',
      'Solo responde una decisión motivada de una autoridad. Lo que consta sobre el lugar se muestra al lado y no decide.',
    ),
  },
  {
    ...common,
    id: 'IL.ICCPR10.PLACE',
    effect: 'factor',
    modes: 'prison',
    statement: text(
      'Documented ill-treatment in the place weighs against sending anyone there.',
      'Los malos tratos documentados en el lugar pesan en contra de enviar a alguien allí.',
    ),
    citations: [cited('ICCPR art. 10(1)', 'medium', TREATY)],
    versions: since(LONG_SINCE, all(not(textIs(proposal.facility, 'none')), isTrue(place.documentedIllTreatment))),
    decides: {
      question: text('Is ill-treatment documented in the place?', '¿Hay malos tratos documentados en el lugar?'),
      authority: COMMITTEE,
    },
  },
];
