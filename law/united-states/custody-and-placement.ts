/** The federal statutes on who may imprison and where a federal sentence is served: 18 USC 3621, 4001 and 4042. */
import { cited, contested, LONG_SINCE, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { agreement, conviction, person, proposal } from '../../src/people/facts.ts';
import { all, always, any, finding, isTrue, never, not, oneOf, reading, sameCountry } from '../../src/rules/expression.ts';
import { attorneyGeneral, court, prisonService, STATUTES_THROUGH, statute } from './authorities.ts';
import { heldByUnitedStates, placementStatute, usCitizen } from './power-to-send.ts';
import { usCode } from './sources.ts';

const nonDetention = cited('18 USC 4001(a)', 'high', usCode(18, '4001'));

const glosses = text(
  'Two steps are ours, not the text’s: that the Act must cover the place and the one who guards it, and that paid foreign custody is detention by the United States. Hence medium.',
  'Dos pasos son nuestros y no del texto: que la ley debe abarcar el lugar y a quien custodia, y que la custodia extranjera pagada es detención por los Estados Unidos. Por eso, confianza media.',
);

export const custodyAndPlacement: Instrument = {
  id: 'us-custody-and-placement',
  title: text(
    'United States Code, title 18: custody and place of imprisonment',
    'Código de los Estados Unidos, título 18: custodia y lugar de prisión',
  ),
  order: 'US',
  cite: '18 USC 3621, 4001, 4042',
  source: usCode(18, '3621'),
  confidence: 'medium',
  verifiedThrough: STATUTES_THROUGH,
  rules: [
    {
      id: 'US.NONDET',
      effect: 'bar',
      ...statute,
      modes: ['rented-prison', 'court-ordered-detention'],
      statement: text(
        'The United States may imprison or detain a citizen only under an Act of Congress.',
        'Los Estados Unidos solo pueden encarcelar o detener a un ciudadano en virtud de una ley del Congreso.',
      ),
      citations: [nonDetention],
      versions: since(LONG_SINCE, all(usCitizen, heldByUnitedStates, not(placementStatute))),
      confidence: 'medium',
      decides: {
        question: text(
          'Does an Act of Congress allow this detention, at this place, under this custodian?',
          '¿Permite una ley del Congreso esta detención, en este lugar y bajo este custodio?',
        ),
        authority: court,
      },
      note: glosses,
    },
    {
      id: 'US.NONDET.REMOVAL',
      effect: 'bar',
      ...statute,
      modes: ['removal-to-prison', 'alien-enemies'],
      statement: text(
        'No Act of Congress lets the United States have a citizen imprisoned abroad by way of removal.',
        'Ninguna ley del Congreso permite que los Estados Unidos hagan encarcelar a un ciudadano en el extranjero por la vía de la expulsión.',
      ),
      citations: [nonDetention],
      versions: since(LONG_SINCE, all(usCitizen, heldByUnitedStates)),
      confidence: 'medium',
      decides: {
        question: text('Is the person a United States citizen?', '¿Es la persona ciudadana de los Estados Unidos?'),
        authority: court,
      },
      note: glosses,
    },
    {
      id: 'US.PRISONCTRL',
      effect: 'factor',
      ...statute,
      modes: ['rented-prison'],
      statement: text(
        'Federal prisons are controlled and managed by the Attorney General through the Bureau of Prisons, which owes those held safekeeping, care, subsistence and protection.',
        'Las prisiones federales están bajo el control y la gestión de la Fiscalía General por medio de la Oficina Federal de Prisiones, que debe a las personas privadas de libertad custodia, cuidado, sustento y protección.',
      ),
      citations: [cited('18 USC 4001(b)(1)', 'high', usCode(18, '4001')), cited('18 USC 4042(a)(1)–(3)', 'high', usCode(18, '4042'))],
      versions: since(LONG_SINCE, any(isTrue(agreement.receivingStateControls), not(finding('legal-custody-retained')))),
      confidence: 'medium',
      decides: {
        question: text('Does a foreign state control the prison?', '¿Controla la prisión un Estado extranjero?'),
        authority: attorneyGeneral,
      },
      note: text(
        'That handing control to a foreign state speaks for the narrow reading of the placement statute is our inference.',
        'Que ceder el control a un Estado extranjero hable a favor de la lectura estricta de la ley de destino es inferencia nuestra.',
      ),
    },
    {
      id: 'US.PLACE',
      effect: 'bar',
      ...statute,
      standing: contested({
        A: text(
          'A prison abroad is outside the power to choose the place: the statute speaks of districts at home and of custody by the Bureau of Prisons, and sending people abroad has its own chapter.',
          'Una prisión en el extranjero queda fuera de la facultad de elegir el lugar: la ley habla de distritos del país y de custodia de la Oficina de Prisiones, y el envío al extranjero tiene su propio capítulo.',
        ),
        B: text(
          'Any suitable prison that meets the Bureau’s own standards may be chosen, a contracted foreign one included; the standards and the Bureau’s legal custody remain.',
          'Puede elegirse cualquier prisión adecuada que cumpla las normas de la Oficina, incluida una extranjera contratada; subsisten las normas y la custodia legal de la Oficina.',
        ),
      }),
      modes: ['rented-prison'],
      statement: text(
        'The Bureau of Prisons chooses where a federal sentence is served, but that power does not reach a prison in another state.',
        'La Oficina Federal de Prisiones elige dónde se cumple una pena federal, pero esa facultad no alcanza a una prisión de otro Estado.',
      ),
      citations: [cited('18 USC 3621(a), (b)', 'high', usCode(18, '3621')), cited('18 USC 4100–4115', 'high', usCode(18, '4100'))],
      applies: oneOf(conviction.jurisdiction, 'federal'),
      versions: since(LONG_SINCE, reading('US.PLACE', { A: always, B: never })),
      confidence: 'low',
      decides: {
        question: text(
          'May a federal sentence be served in a foreign prison?',
          '¿Puede cumplirse una pena federal en una prisión extranjera?',
        ),
        authority: court,
      },
      note: text(
        'The text was read; no court decision on a prison abroad was found, so neither reading is more than a reading. That courts may not review the choice of a place does not stop them asking whether custody abroad is allowed at all (our view).',
        'Se leyó el texto; no se halló decisión judicial sobre una prisión en el extranjero, así que ninguna lectura es más que una lectura. Que los tribunales no revisen la elección del lugar no les impide preguntar si la custodia en el extranjero está permitida (opinión nuestra).',
      ),
    },
    {
      id: 'US.PLACE.STANDARDS',
      effect: 'requires',
      ...statute,
      modes: ['rented-prison'],
      statement: text(
        'Where a foreign prison may be chosen at all, it must meet the Bureau’s minimum standards of health and habitability, be found suitable for this person, and leave legal custody with the Bureau.',
        'Donde quepa elegir una prisión extranjera, esta debe cumplir las normas mínimas de salud y habitabilidad de la Oficina, ser declarada adecuada para la persona y dejar la custodia legal en la Oficina.',
      ),
      citations: [cited('18 USC 3621(a), (b)', 'high', usCode(18, '3621'))],
      applies: reading('US.PLACE', { A: never, B: oneOf(conviction.jurisdiction, 'federal') }),
      versions: since(
        LONG_SINCE,
        all(finding('facility-meets-sending-standards'), finding('facility-suitable'), finding('legal-custody-retained')),
      ),
      confidence: 'low',
      decides: {
        question: text(
          'Does the prison meet the Bureau’s standards and suit the person, and does the Bureau keep legal custody?',
          '¿Cumple la prisión las normas de la Oficina, es adecuada para la persona y conserva la Oficina la custodia legal?',
        ),
        authority: prisonService,
      },
      cure: {
        by: prisonService,
        what: text(
          'Record reasoned findings on the standards, on the five factors and on legal custody.',
          'Dejar constancia motivada sobre las normas, los cinco factores y la custodia legal.',
        ),
      },
      note: text('In play only under the broad reading of US.PLACE.', 'Solo entra en juego con la lectura amplia de US.PLACE.'),
    },
    {
      id: 'US.500MI',
      effect: 'factor',
      ...statute,
      modes: ['rented-prison'],
      statement: text(
        'A federal sentence is to be served as near as practicable to the person’s home, within 500 miles by road where that can be done.',
        'Una pena federal ha de cumplirse lo más cerca posible del hogar de la persona, a no más de 500 millas por carretera cuando sea factible.',
      ),
      citations: [cited('18 USC 3621(b), as amended by Pub. L. 115-391 §601', 'high', usCode(18, '3621'))],
      versions: since('2018-12-21', not(sameCountry(person.residenceCountry, proposal.receivingState))),
      confidence: 'high',
      decides: {
        question: text('Is the place near the person’s home?', '¿Está el lugar cerca del hogar de la persona?'),
        authority: prisonService,
      },
      note: text(
        'No court reviews it, and bed space, security, health and the like may outweigh it: so it is a factor. A place in another country than the home counts as farther; a place without a road to it never satisfies it.',
        'Ningún tribunal lo revisa, y pueden pesar más las plazas, la seguridad o la salud: por eso es un factor. Un lugar en otro país que el del hogar cuenta como lejano; uno sin carretera nunca lo satisface.',
      ),
    },
  ],
};
