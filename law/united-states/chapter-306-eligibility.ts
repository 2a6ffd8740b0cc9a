/** Chapter 306 of title 18, who may be transferred: scope, treaty, nationality, double criminality, open proceedings, and the Attorney General's power. */
import { cited, LONG_SINCE, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { agreement, conviction, offence, offences, party, proposal, states } from '../../src/people/facts.ts';
import { destinationIsNationality } from '../../src/people/derived.ts';
import { all, always, any, isFalse, isTrue, never, not, oneOf, reading, ruleHolds, some } from '../../src/rules/expression.ts';
import { court, STATUTES_THROUGH, statute, statuteBothWays, transferUnit } from './authorities.ts';
import { usCode } from './sources.ts';

/** Chapter 306 governs its own transfers always, and rented prisons too where the placement statute does not reach abroad. */
export const chapter306Speaks = ruleHolds('US.CH306.SCOPE');

/** Transfer treaties to which many states are party; for others the agreement itself says whether it is in force. */
const treatyInForce = any(
  isTrue(agreement.inForce),
  all(isTrue(party('coe-112', 'sending')), isTrue(party('coe-112', 'receiving'))),
  all(isTrue(party('oas-57', 'sending')), isTrue(party('oas-57', 'receiving'))),
);

export const chapter306Eligibility: Instrument = {
  id: 'us-chapter-306-eligibility',
  title: text(
    'Chapter 306, transfer of sentenced persons: who may be transferred',
    'Capítulo 306, traslado de personas condenadas: quién puede ser trasladado',
  ),
  order: 'US',
  cite: '18 USC 4100–4102',
  source: usCode(18, '4100'),
  confidence: 'high',
  verifiedThrough: STATUTES_THROUGH,
  rules: [
    {
      id: 'US.CH306.SCOPE',
      effect: 'factor',
      ...statuteBothWays,
      modes: ['sentence-transfer', 'rented-prison'],
      statement: text(
        'Chapter 306 is the only road by which the United States sends a sentenced person into foreign custody, if the placement statute stops at the border.',
        'El capítulo 306 es la única vía por la que los Estados Unidos envían a una persona condenada a custodia extranjera, si la ley de destino se detiene en la frontera.',
      ),
      citations: [cited('18 USC 4100(a)', 'high', usCode(18, '4100')), cited('18 USC 3621(b)', 'high', usCode(18, '3621'))],
      versions: since(LONG_SINCE, any(oneOf(proposal.mode, 'sentence-transfer'), reading('US.PLACE', { A: always, B: never }))),
      confidence: 'medium',
      decides: {
        question: text('Does chapter 306 govern this way of sending?', '¿Rige el capítulo 306 esta forma de envío?'),
        authority: court,
      },
      note: text(
        'It decides nothing by itself: the rules of the chapter name it. Under the broad reading of US.PLACE the chapter binds only its own transfers.',
        'No decide nada por sí sola: las reglas del capítulo se remiten a ella. Con la lectura amplia de US.PLACE, el capítulo rige solo sus propios traslados.',
      ),
    },
    {
      id: 'US.CH306.TREATY',
      effect: 'bar-until',
      ...statuteBothWays,
      modes: ['sentence-transfer', 'rented-prison'],
      statement: text(
        'A sentenced person may be transferred only under a treaty in force by which people are sent to the country of which they are citizens or nationals to serve their sentence.',
        'Una persona condenada solo puede ser trasladada en virtud de un tratado vigente por el que se envía a las personas al país del que son ciudadanas o nacionales para cumplir su pena.',
      ),
      citations: [cited('18 USC 4100(a)', 'high', usCode(18, '4100')), cited('18 USC 4101(j), (k)', 'high', usCode(18, '4101'))],
      applies: chapter306Speaks,
      versions: since(LONG_SINCE, not(all(isTrue(agreement.isTransferTreaty), treatyInForce))),
      confidence: 'high',
      decides: {
        question: text(
          'Is a transfer treaty in force between the two states?',
          '¿Hay un tratado de traslado vigente entre los dos Estados?',
        ),
        authority: transferUnit,
      },
      cure: {
        by: text('The two states', 'Los dos Estados'),
        what: text('A transfer treaty that enters into force between them.', 'Un tratado de traslado que entre en vigor entre ellos.'),
      },
      note: text(
        'A deal on renting cells is not such a treaty, even if ratified; a new statute or a self-executing treaty could give a separate power. A sentence already transferred to the United States stays enforceable after the treaty ends.',
        'Un acuerdo para alquilar celdas no es un tratado de ese tipo, aunque se ratifique; una nueva ley o un tratado de aplicación directa podría dar un poder distinto. Una pena ya trasladada a los Estados Unidos sigue siendo ejecutable cuando el tratado termina.',
      ),
    },
    {
      id: 'US.CH306.NATION',
      effect: 'bar',
      ...statute,
      modes: ['sentence-transfer', 'rented-prison'],
      statement: text(
        'A sentenced person may be sent only to a country of which they are a citizen or national, also when on parole, supervised release or probation.',
        'Una persona condenada solo puede ser enviada a un país del que sea ciudadana o nacional, también si está en libertad condicional, vigilada o a prueba.',
      ),
      citations: [
        cited('18 USC 4100(b)', 'high', usCode(18, '4100')),
        cited('18 USC 4102(3)', 'high', usCode(18, '4102')),
        cited('18 USC 4101(f), (g)', 'high', usCode(18, '4101')),
      ],
      applies: chapter306Speaks,
      versions: since(LONG_SINCE, not(destinationIsNationality)),
      confidence: 'high',
      decides: {
        question: text(
          'Is the person a citizen or national of the country of destination?',
          '¿Es la persona ciudadana o nacional del país de destino?',
        ),
        authority: transferUnit,
      },
      note: text(
        'Neither consent nor an agreement cures it. A citizen of both countries is not excluded.',
        'Ni el consentimiento ni un acuerdo lo subsanan. Quien es ciudadano de ambos países no queda excluido.',
      ),
    },
    {
      id: 'US.CH306.DUAL',
      effect: 'bar',
      ...statuteBothWays,
      modes: ['sentence-transfer', 'rented-prison'],
      statement: text(
        'At the time of transfer the offence must still be one in the sending country and also be one in the receiving country; in a federal country the law of any of its parts counts.',
        'En el momento del traslado, el hecho debe seguir siendo delito en el país que envía y serlo también en el que recibe; en un país federal cuenta la ley de cualquiera de sus partes.',
      ),
      citations: [cited('18 USC 4100(b)', 'high', usCode(18, '4100')), cited('18 USC 4101(a)', 'high', usCode(18, '4101'))],
      applies: chapter306Speaks,
      looksAt: proposal.handoverOn,
      versions: since(LONG_SINCE, some(offences, isFalse(offence.dualCriminality))),
      confidence: 'high',
      decides: {
        question: text('Is each offence a crime in both countries?', '¿Es delito cada hecho en ambos países?'),
        authority: transferUnit,
      },
      note: text(
        'One offence that fails bars here, for the sentence is treated as one. Political and military offences are for the treaty, not the chapter.',
        'Basta un hecho que no cumpla, porque la pena se trata como una sola. Los delitos políticos y militares son cosa del tratado y no del capítulo.',
      ),
    },
    {
      id: 'US.CH306.APPEAL',
      effect: 'bar-until',
      ...statuteBothWays,
      modes: ['sentence-transfer', 'rented-prison'],
      statement: text(
        'Nobody is transferred while an appeal or a collateral attack on the conviction or sentence is pending.',
        'Nadie es trasladado mientras esté pendiente una apelación o un recurso extraordinario contra la condena o la pena.',
      ),
      citations: [cited('18 USC 4100(c)', 'high', usCode(18, '4100'))],
      applies: chapter306Speaks,
      versions: since(LONG_SINCE, any(isTrue(conviction.appealPending), isTrue(conviction.collateralAttackPending))),
      confidence: 'high',
      decides: {
        question: text('Is an appeal or a collateral attack pending?', '¿Está pendiente una apelación o un recurso extraordinario?'),
        authority: court,
      },
      cure: {
        by: text(
          'The court, by deciding; or the person, by ending it of their own accord',
          'El tribunal, al resolver; o la persona, al desistir por su propia voluntad',
        ),
        what: text('The proceeding has ended.', 'El procedimiento ha terminado.'),
      },
      note: text(
        'That the time for an appeal must also have run out is a term of the inter-American convention, not of the chapter.',
        'Que también deba haber vencido el plazo de apelación es una regla de la convención interamericana, no del capítulo.',
      ),
    },
    {
      id: 'US.CH306.AUTH',
      effect: 'permits',
      ...statute,
      modes: ['sentence-transfer'],
      statement: text(
        'The Attorney General may transfer a sentenced person out under a treaty; the Department of Justice decides each case.',
        'La Fiscalía General puede trasladar al exterior a una persona condenada en virtud de un tratado; el Departamento de Justicia decide cada caso.',
      ),
      citations: [
        cited('18 USC 4102(3), (11)', 'high', usCode(18, '4102')),
        cited('28 CFR 527.40–527.48', 'high'),
        cited('DOJ Criminal Resource Manual 741', 'high'),
      ],
      versions: since(LONG_SINCE, oneOf(states.dojDecision, 'approved')),
      confidence: 'high',
      decides: {
        question: text('Has the Department of Justice approved the transfer?', '¿Aprobó el Departamento de Justicia el traslado?'),
        authority: transferUnit,
      },
      cure: { by: transferUnit, what: text('Approve the application.', 'Aprobar la solicitud.') },
      note: text(
        'It is a discretion: nobody has a right to be transferred (our reading).',
        'Es una facultad discrecional: nadie tiene derecho a ser trasladado (lectura nuestra).',
      ),
    },
  ],
};
