/** Belgian law on serving a sentence in the prison rented at Tilburg: the assent law of 30 December 2009, for as long as the treaty was used. */
import { between, cited, settled, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, proposal } from '../../src/people/facts.ts';
import { countryIs, isTrue } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';

const LAW = 'https://etaamb.openjustice.be/nl/wet-van-30-december-2009_n2015000445.html';
const CITE = 'Belgian law of 30 December 2009 (published 1 February 2010)';

const assent: Rule = {
  id: 'BE.ASSENT.NL-2009',
  effect: 'permits',
  role: 'sending',
  modes: ['rented-prison'],
  applies: countryIs(proposal.receivingState, 'NL'),
  looksAt: proposal.decidedOn,
  statement: text(
    'A custodial sentence passed by a Belgian court could be served in the prison that Belgium used at Tilburg.',
    'Una pena privativa de libertad impuesta por un tribunal belga podía cumplirse en la prisión que Bélgica usaba en Tilburg.',
  ),
  citations: [cited(CITE, 'high', LAW)],
  versions: [between('2010-02-01', '2016-12-31', isTrue(conviction.exists))],
  standing: settled,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  decides: {
    question: text(
      'Does Belgian law let the sentence be served in the Netherlands on that day?',
      '¿Permite el derecho belga cumplir la pena en los Países Bajos ese día?',
    ),
    authority: text('Belgian prison service', 'Servicio penitenciario belga'),
  },
  note: text(
    'The day of publication stands for the commencement, which was not seen. Its permission ends with the treaty, on 31 December 2016.',
    'El día de la publicación figura en lugar del de la entrada en vigor, que no se vio. Su permiso acaba con el tratado, el 31 de diciembre de 2016.',
  ),
};

export const tilburgAssent: Instrument = {
  id: 'be-tilburg-assent',
  title: text('Belgian law assenting to the Tilburg treaty', 'Ley belga de aprobación del tratado de Tilburg'),
  order: 'BE',
  cite: CITE,
  source: LAW,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules: [assent],
};
