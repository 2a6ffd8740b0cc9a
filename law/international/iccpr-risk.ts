/** ICCPR articles 6, 7, 12, 13, 14 and 15: where a person may not be sent, and what must come before an expulsion. */
import { cited, settled, since, text, LONG_SINCE } from '../../src/instruments/authoring.ts';
import { conviction, fear, notice, party, person, proposal, removal } from '../../src/people/facts.ts';
import { all, any, finding, includesCountry, isTrue, not, oneOf } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const TREATY = 'treaties.un.org, 999 UNTS 171';
const COMMITTEE = text(
  'A court of the sending state; on complaint or report the Human Rights Committee',
  'Un tribunal del Estado que envía; por denuncia o informe, el Comité de Derechos Humanos',
);

const common = { role: 'international', standing: settled, confidence: 'medium', verifiedThrough: '2026-11-24' } satisfies Partial<Rule>;

export const riskRules: readonly Rule[] = [
  {
    ...common,
    id: 'IL.ICCPR6/7',
    effect: 'bar',
    modes: 'any',
    applies: isTrue(party('iccpr', 'sending')),
    statement: text(
      'Nobody may be sent where there are substantial grounds to believe in a real risk to life, of torture or of inhuman treatment.',
      'No se puede enviar a nadie adonde haya motivos fundados para creer que corre un riesgo real para su vida, de tortura o de trato inhumano.',
    ),
    citations: [
      cited('ICCPR arts. 6, 7', 'medium', TREATY),
      cited('Human Rights Committee, General Comments 20 ¶9, 31 ¶12, 36 ¶¶30–31', 'medium'),
    ],
    versions: since(LONG_SINCE, any(isTrue(fear.substantialGrounds), finding('torture-risk'), finding('ill-treatment-risk'))),
    decides: {
      question: text('Is there a real risk of irreparable harm?', '¿Existe un riesgo real de daño irreparable?'),
      authority: COMMITTEE,
    },
    note: text(
      'The prohibition is absolute: no offence and no danger that the person presents is weighed against it.',
      'La prohibición es absoluta: no se pondera con ningún delito ni con el peligro que represente la persona.',
    ),
  },
  {
    ...common,
    id: 'IL.ICCPR12.4',
    effect: 'bar',
    modes: ['rented-prison', 'court-ordered-detention', 'removal', 'removal-to-prison', 'alien-enemies'],
    applies: isTrue(party('iccpr', 'sending')),
    statement: text('Nobody may be kept from coming back to their own country.', 'A nadie se le puede impedir volver a su propio país.'),
    citations: [cited('ICCPR art. 12(4)', 'medium', TREATY), cited('Human Rights Committee, General Comment 27 ¶¶20–21', 'medium')],
    versions: since(
      LONG_SINCE,
      all(includesCountry(person.nationalities, proposal.sendingState), includesCountry(removal.undesirableIn, proposal.sendingState)),
    ),
    decides: { question: text('May the person come back at the end?', '¿Puede la persona volver al final?'), authority: COMMITTEE },
    note: text(
      'The Committee knows hardly any case in which keeping a person from their own country is reasonable. A country can be one’s own without nationality; only nationals are caught here.',
      'Para el Comité casi no hay supuestos en que impedir la entrada al propio país sea razonable. Un país puede ser propio sin nacionalidad; aquí solo se recogen los nacionales.',
    ),
  },
  {
    ...common,
    id: 'IL.ICCPR13',
    effect: 'requires',
    modes: ['removal', 'removal-to-prison', 'alien-enemies'],
    applies: all(isTrue(party('iccpr', 'sending')), not(includesCountry(person.nationalities, proposal.sendingState))),
    cure: {
      by: text('The sending state’s authority and courts', 'La autoridad y los tribunales del Estado que envía'),
      what: text(
        'A decision under the law, with notice and a way to contest it',
        'Una resolución conforme a la ley, con aviso y una vía para impugnarla',
      ),
    },
    statement: text(
      'A foreigner lawfully present is expelled only by a decision under the law that he can contest and have reviewed.',
      'Un extranjero que se halla legalmente en el país solo puede ser expulsado por una decisión conforme a la ley que pueda impugnar y hacer revisar.',
    ),
    citations: [cited('ICCPR art. 13', 'medium', TREATY)],
    versions: since(
      LONG_SINCE,
      all(any(isTrue(removal.orderFinal), oneOf(proposal.mode, 'alien-enemies')), isTrue(notice.given), isTrue(notice.howToContest)),
    ),
    decides: {
      question: text('Was there a lawful decision that could be contested?', '¿Hubo una decisión legal que pudo impugnarse?'),
      authority: COMMITTEE,
    },
    note: text(
      'Whether presence was lawful is often the very dispute, so it is not asked. Compelling reasons of national security, which can displace the hearing, are not encoded.',
      'La legalidad de la estancia suele ser precisamente lo discutido, por lo que no se pregunta. No se codifican las razones imperiosas de seguridad nacional, que pueden desplazar la audiencia.',
    ),
  },
  {
    ...common,
    id: 'IL.ICCPR14/15',
    effect: 'bar',
    modes: ['sentence-transfer', 'court-ordered-detention', 'removal-to-prison', 'extradition', 'alien-enemies'],
    applies: any(isTrue(party('iccpr', 'sending')), isTrue(party('iccpr', 'receiving'))),
    statement: text(
      'A sentence that rests on a flagrant denial of justice is not carried out, and nobody is sent to a trial that would be one.',
      'No se ejecuta una pena basada en una denegación flagrante de justicia, ni se envía a nadie a un juicio que lo sería.',
    ),
    citations: [cited('ICCPR art. 14', 'medium', TREATY)],
    versions: since(LONG_SINCE, finding('flagrant-denial-of-justice')),
    decides: {
      question: text(
        'Was there, or would there be, a flagrant denial of justice?',
        '¿Hubo, o habría, una denegación flagrante de justicia?',
      ),
      authority: COMMITTEE,
    },
  },
  {
    ...common,
    id: 'IL.ICCPR14/15.SAME-ACT',
    effect: 'compute',
    modes: 'any',
    applies: any(isTrue(party('iccpr', 'sending')), isTrue(party('iccpr', 'receiving'))),
    computes: {
      kind: 'consequence',
      what: text('No second trial or punishment for the same act', 'Ningún segundo juicio ni castigo por el mismo hecho'),
    },
    statement: text(
      'Nobody finally convicted or acquitted is tried or punished again for the same act.',
      'Nadie que haya sido condenado o absuelto en firme es juzgado o castigado de nuevo por el mismo hecho.',
    ),
    citations: [cited('ICCPR art. 14(7)', 'medium', TREATY)],
    versions: since(LONG_SINCE, isTrue(conviction.final)),
    decides: { question: text('Is there a final judgment on the act?', '¿Hay sentencia firme sobre el hecho?'), authority: COMMITTEE },
    note: text(
      'Between states the protection usually needs a treaty that says so.',
      'Entre Estados, la protección suele requerir un tratado que lo diga.',
    ),
  },
  {
    ...common,
    id: 'IL.ICCPR14/15.LIGHTER',
    effect: 'compute',
    modes: 'any',
    applies: any(isTrue(party('iccpr', 'sending')), isTrue(party('iccpr', 'receiving'))),
    computes: {
      kind: 'consequence',
      what: text(
        'The penalty is never heavier than at the offence; a lighter later law applies',
        'La pena nunca es más grave que al cometer el delito; se aplica la ley posterior más leve',
      ),
    },
    statement: text(
      'No heavier penalty than the one in force at the time of the offence is imposed, and a later lighter one benefits the person.',
      'No se impone pena más grave que la vigente al cometerse el delito, y la más leve posterior beneficia a la persona.',
    ),
    citations: [cited('ICCPR art. 15(1)', 'medium', TREATY)],
    versions: since(LONG_SINCE, isTrue(conviction.exists)),
    decides: {
      question: text('Which law of sentence and release applies?', '¿Qué ley de penas y de liberación se aplica?'),
      authority: COMMITTEE,
    },
  },
];
