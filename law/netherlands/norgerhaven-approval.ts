/** Dutch law on receiving persons sentenced in Norway: parliament's approval of the treaty of 2 March 2015, for as long as the treaty bound. */
import { between, cited, settled, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, proposal } from '../../src/people/facts.ts';
import { countryIs, isTrue } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const SENATE = 'https://nltimes.nl/2015/07/01/norway-sending-criminals-to-dutch-prisons-after-senate-approval/';
const TREATY = 'https://wetten.overheid.nl/BWBV0006451';

const approval: Rule = {
  id: 'NL.APPROVAL.NO-2015',
  effect: 'permits',
  role: 'receiving',
  modes: ['rented-prison'],
  applies: countryIs(proposal.sendingState, 'NO'),
  statement: text(
    'A person serving a sentence passed by a Norwegian court could be held in the Netherlands under the treaty that the Dutch parliament had approved.',
    'Una persona que cumplía una pena impuesta por un tribunal noruego podía ser recluida en los Países Bajos en virtud del tratado aprobado por el parlamento neerlandés.',
  ),
  citations: [cited('Dutch papers 34178; Senate, 30 June 2015', 'high', SENATE), cited('Trb. 2015, 37', 'high', TREATY)],
  looksAt: proposal.decidedOn,
  versions: [between('2015-06-30', '2018-08-31', isTrue(conviction.exists))],
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  decides: {
    question: text(
      'Does Dutch law let the person be held there on that day?',
      '¿Permite el derecho neerlandés recluir allí a la persona ese día?',
    ),
    authority: text('Dutch Minister of Security and Justice', 'Ministro neerlandés de Seguridad y Justicia'),
  },
  note: text(
    'The approving act itself was not opened. Its permission ends with the treaty, for the treaty allows nobody else to be held and was not extended.',
    'No se abrió la ley de aprobación. Su permiso acaba con el tratado, que no permite recluir a nadie más y no se prorrogó.',
  ),
};

export const norgerhavenApproval: Instrument = {
  id: 'nl-norgerhaven-approval',
  title: text('Dutch approval of the Norgerhaven treaty', 'Aprobación neerlandesa del tratado de Norgerhaven'),
  order: 'NL',
  cite: 'Dutch papers 34178; Trb. 2015, 37',
  source: TREATY,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  rules: [approval],
};
