/** Dutch law on receiving persons sentenced in Belgium: the Senate's approval of the Tilburg treaty on 19 January 2010, for as long as the treaty was used. */
import { between, cited, settled, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, proposal } from '../../src/people/facts.ts';
import { countryIs, isTrue } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const SENATE = 'https://parlementairemonitor.nl/9353000/1/j9tvgajcor7dxyk_j9vvij5epmj1ey0/viaa8frwl5s9';
const TREATY = 'https://wetten.overheid.nl/BWBV0003614';

const approval: Rule = {
  id: 'NL.APPROVAL.BE-2009',
  effect: 'permits',
  role: 'receiving',
  modes: ['rented-prison'],
  applies: countryIs(proposal.sendingState, 'BE'),
  statement: text(
    'A person serving a sentence passed by a Belgian court could be held in the Netherlands under the treaty that the Dutch parliament had approved.',
    'Una persona que cumplía una pena impuesta por un tribunal belga podía ser recluida en los Países Bajos en virtud del tratado aprobado por el parlamento neerlandés.',
  ),
  citations: [cited('Dutch papers 32215; Senate, 19 January 2010', 'high', SENATE), cited('Trb. 2009, 202', 'high', TREATY)],
  looksAt: proposal.decidedOn,
  versions: [between('2010-01-19', '2016-12-31', isTrue(conviction.exists))],
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  decides: {
    question: text(
      'Does Dutch law let the person be held there on that day?',
      '¿Permite el derecho neerlandés recluir allí a la persona ese día?',
    ),
    authority: text('Dutch Minister of Justice', 'Ministro neerlandés de Justicia'),
  },
  note: text(
    'The approving act itself was not opened. Its permission ends with the treaty, for the treaty allows nobody else to be held, and 31 December 2016 was its agreed outer limit.',
    'No se abrió la ley de aprobación. Su permiso acaba con el tratado, que no permite recluir a nadie más y cuyo límite máximo era el 31 de diciembre de 2016.',
  ),
};

export const tilburgApproval: Instrument = {
  id: 'nl-tilburg-approval',
  title: text('Dutch approval of the Tilburg treaty', 'Aprobación neerlandesa del tratado de Tilburg'),
  order: 'NL',
  cite: 'Dutch papers 32215; Trb. 2009, 202',
  source: TREATY,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
  rules: [approval],
};
