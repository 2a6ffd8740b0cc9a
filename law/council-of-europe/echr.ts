/** The European Convention on Human Rights, as its Court has read it on sending people to be held elsewhere. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, detention, fear, party, states } from '../../src/people/facts.ts';
import { all, any, finding, isFalse, isTrue } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { othmanRules, OTHMAN } from './echr-othman.ts';
import { prisonRules } from './echr-prison.ts';

const COURT = text(
  'A court of the sending state; on application the European Court of Human Rights',
  'Un tribunal del Estado que envía; por demanda, el Tribunal Europeo de Derechos Humanos',
);
const common = {
  role: 'international',
  applies: isTrue(party('echr', 'sending')),
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

const rules: readonly Rule[] = [
  {
    ...common,
    id: 'IL.ECHR3.SOERING',
    effect: 'bar',
    modes: 'any',
    statement: text(
      'A state does not send a person where substantial grounds show a real risk of torture or inhuman treatment.',
      'Un Estado no envía a una persona adonde haya motivos fundados de un riesgo real de tortura o trato inhumano.',
    ),
    citations: [cited('Soering v. United Kingdom, 7 July 1989, ¶91', 'medium', 'hudoc.echr.coe.int, ECLI:CE:ECHR:1989:0707JUD001403888')],
    versions: since(LONG_SINCE, any(isTrue(fear.substantialGrounds), finding('torture-risk'), finding('ill-treatment-risk'))),
    decides: {
      question: text(
        'Is there a real risk of treatment contrary to article 3?',
        '¿Existe un riesgo real de trato contrario al artículo 3?',
      ),
      authority: COURT,
    },
  },
  ...othmanRules,
  {
    ...common,
    id: 'IL.ECHR3.OTHMAN.TRIAL',
    effect: 'bar',
    modes: ['extradition', 'removal', 'removal-to-prison', 'alien-enemies'],
    applies: all(isTrue(party('echr', 'sending')), any(isTrue(states.receivingStateCharges), isTrue(states.extraditionRequested))),
    statement: text(
      'A person is not sent to a trial that would be a flagrant denial of justice.',
      'No se envía a una persona a un juicio que sería una denegación flagrante de justicia.',
    ),
    citations: OTHMAN,
    versions: since(LONG_SINCE, finding('flagrant-denial-of-justice')),
    decides: {
      question: text('Would the trial be a flagrant denial of justice?', '¿Sería el juicio una denegación flagrante de justicia?'),
      authority: COURT,
    },
  },
  ...prisonRules,
  {
    ...common,
    id: 'IL.ECHR5',
    effect: 'requires',
    modes: ['sentence-transfer', 'rented-prison', 'court-ordered-detention', 'removal-to-prison'],
    applies: any(isTrue(party('echr', 'sending')), isTrue(party('echr', 'receiving'))),
    cure: {
      by: text('The states and their courts', 'Los Estados y sus tribunales'),
      what: text('A lawful ground and a court that can order release', 'Una base legal y un tribunal que pueda ordenar la libertad'),
    },
    statement: text(
      'Every detention, also one in transit or in a reception centre, has a lawful ground and can be reviewed by a court.',
      'Toda detención, también en tránsito o en un centro de acogida, tiene una base legal y puede ser controlada por un tribunal.',
    ),
    citations: [
      cited('Khlaifia and Others v. Italy [GC], 15 December 2016', 'medium', 'hudoc.echr.coe.int, ECLI:CE:ECHR:2016:1215JUD001648312'),
    ],
    versions: since(LONG_SINCE, all(any(isTrue(conviction.final), isTrue(detention.orderedByCourt)), isTrue(states.courtReviewAvailable))),
    decides: { question: text('Is there a lawful ground and a court?', '¿Hay base legal y tribunal?'), authority: COURT },
  },
  {
    ...common,
    id: 'IL.ECHR5.SECRET',
    effect: 'bar',
    modes: ['extradition', 'removal', 'removal-to-prison', 'alien-enemies'],
    statement: text('Nobody is handed over to secret custody.', 'No se entrega a nadie a una custodia secreta.'),
    citations: [cited('El-Masri v. the former Yugoslav Republic of Macedonia [GC], 13 December 2012', 'medium', 'hudoc.echr.coe.int')],
    versions: since(LONG_SINCE, any(isFalse(states.acknowledgesCustody), isFalse(states.disclosesWhereabouts))),
    decides: { question: text('Would the custody be secret?', '¿Sería secreta la custodia?'), authority: COURT },
  },
];

export const echr: Instrument = {
  id: 'echr',
  title: text('European Convention on Human Rights', 'Convenio Europeo de Derechos Humanos'),
  order: 'international',
  cite: 'Rome, 4 November 1950, ETS 5',
  source: 'coe.int, treaty 005',
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules,
};
