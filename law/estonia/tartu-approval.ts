/** Estonian law on holding persons sentenced in Sweden: bill 682 SE, which approves the agreement. Whether it became law was not seen. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, proposal } from '../../src/people/facts.ts';
import { all, countryIs, isTrue, unknownBecause } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const SOURCE = 'https://riigitode.ee/agenda/1577';
const LAST_SEEN_UNFINISHED = 'https://news.err.ee/1609931387';
const CITE = 'Estonian bill 682 SE';
/** The day after the bill was last reported as unfinished. */
const NOT_SEEN_FROM = '2026-02-05';

const approval: Rule = {
  id: 'EE.APPROVAL.SE-2025',
  effect: 'permits',
  role: 'receiving',
  modes: ['rented-prison'],
  applies: countryIs(proposal.sendingState, 'SE'),
  looksAt: proposal.decidedOn,
  statement: text(
    'A person sentenced in Sweden could be held at Tartu under the agreement, if the Estonian parliament has approved it.',
    'Una persona condenada en Suecia podría ser recluida en Tartu en virtud del acuerdo, si el parlamento estonio lo ha aprobado.',
  ),
  citations: [cited(CITE, 'medium', SOURCE), cited('Still unfinished on 4 February 2026', 'high', LAST_SEEN_UNFINISHED)],
  versions: since(NOT_SEEN_FROM, all(isTrue(conviction.exists), unknownBecause('law-gap', 'Estonian bill 682 SE: adoption not seen'))),
  standing: settled,
  confidence: 'low',
  verifiedThrough: '2026-02-04',
  decides: {
    question: text(
      'Does Estonian law let the person be held there on that day?',
      '¿Permite el derecho estonio recluir allí a la persona ese día?',
    ),
    authority: text('Estonian parliament', 'Parlamento estonio'),
  },
  note: text(
    'Only the bill was seen, at its first reading. So this can be refused here, never given.',
    'Solo se vio el proyecto, en primera lectura. Por eso aquí puede negarse, nunca darse.',
  ),
};

export const tartuApproval: Instrument = {
  id: 'ee-tartu-approval',
  title: text('Estonian bill approving the Tartu agreement', 'Proyecto de ley estonio que aprueba el acuerdo de Tartu'),
  order: 'EE',
  cite: CITE,
  source: SOURCE,
  confidence: 'low',
  verifiedThrough: '2026-02-04',
  rules: [approval],
};
