/** Kosovo law on holding persons sentenced in Denmark: the act of 23 May 2024 by which the Assembly approved the treaty. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, proposal } from '../../src/people/facts.ts';
import { countryIs, isTrue } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const PRESS = 'https://kosovonews.info/kosovo-ratifies-deal-to-host-300-prisoners-from-denmark/';
const SECONDARY = 'https://re-actlab.org/our-work/re-act-explains/re-act-explains-kosovo-denmark-agreement';
/** Fifteen days after 23 May 2024. */
const IN_FORCE = '2024-06-07';

const approval: Rule = {
  id: 'XK.APPROVAL.DK-2022',
  effect: 'permits',
  role: 'receiving',
  modes: ['rented-prison'],
  applies: countryIs(proposal.sendingState, 'DK'),
  looksAt: proposal.decidedOn,
  statement: text(
    'A person serving a sentence passed by a Danish court may be held in Gjilan under the treaty that the Assembly of Kosovo has approved.',
    'Una persona que cumple una pena impuesta por un tribunal danés puede ser recluida en Gjilan en virtud del tratado aprobado por la Asamblea de Kosovo.',
  ),
  citations: [
    cited('Kosovo act of 23 May 2024 approving the treaty (86 votes to 7)', 'high', PRESS),
    cited('In force fifteen days later (secondary source)', 'medium', SECONDARY),
  ],
  versions: since(IN_FORCE, isTrue(conviction.exists)),
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  decides: {
    question: text(
      'Does Kosovo law let the person be held there on that day?',
      '¿Permite el derecho de Kosovo recluir allí a la persona ese día?',
    ),
    authority: text('Assembly of Kosovo; Kosovo Correctional Service', 'Asamblea de Kosovo; Servicio Penitenciario de Kosovo'),
  },
  note: text(
    'The act itself was not opened; its commencement comes from a secondary source. Nothing of Kosovo’s constitution on detention is encoded.',
    'No se abrió la ley; su entrada en vigor procede de una fuente secundaria. No se codifica nada de la constitución de Kosovo sobre la detención.',
  ),
};

export const treatyApproval: Instrument = {
  id: 'xk-treaty-approval',
  title: text('Kosovo act approving the treaty with Denmark', 'Ley de Kosovo que aprueba el tratado con Dinamarca'),
  order: 'XK',
  cite: 'Act of 23 May 2024',
  source: PRESS,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules: [approval],
};
