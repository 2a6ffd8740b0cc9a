/** Swedish law on serving a sentence in a prison abroad: the bill of January 2026. Whether it became law was not seen. */
import { cited, settled, since, text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { conviction, proposal } from '../../src/people/facts.ts';
import { all, countryIs, isTrue, unknownBecause } from '../../src/rules/expression.ts';
import type { Rule } from '../../src/rules/rule.ts';
import { MEMBER_STATES } from '../european-union/member-states.ts';

const SOURCE = 'regeringen.se, referral to the Council on Legislation and press release of January 2026';
const CITE = 'Swedish bill on the temporary serving of sentences abroad (January 2026)';
const PLANNED = '2026-07-03';
/** A prison in Sweden itself is not one abroad. */
const OTHER_MEMBERS = MEMBER_STATES.filter((state) => state !== 'SE');
const EEA_BESIDE_THE_UNION = ['IS', 'LI', 'NO'] as const;

const abroad: Rule = {
  id: 'SE.ABROAD',
  effect: 'permits',
  role: 'sending',
  modes: ['rented-prison'],
  looksAt: proposal.decidedOn,
  statement: text(
    'A Swedish prison sentence could be served for a time in a state of the EU or EEA with which an agreement has been approved, if the bill became law.',
    'Una pena de prisión sueca podría cumplirse temporalmente en un Estado de la UE o del EEE con un acuerdo aprobado, si el proyecto se convirtió en ley.',
  ),
  citations: [cited(CITE, 'medium', SOURCE)],
  versions: since(
    PLANNED,
    all(
      isTrue(conviction.exists),
      countryIs(proposal.receivingState, ...OTHER_MEMBERS, ...EEA_BESIDE_THE_UNION),
      unknownBecause('law-gap', 'the Swedish act planned for 3 July 2026: adoption not seen'),
    ),
  ),
  standing: settled,
  confidence: 'low',
  verifiedThrough: '2026-02-04',
  decides: {
    question: text(
      'Does Swedish law let the sentence be served abroad on that day?',
      '¿Permite el derecho sueco cumplir la pena en el extranjero ese día?',
    ),
    authority: text(
      'Swedish parliament; Swedish Prison and Probation Service',
      'Parlamento sueco; Servicio sueco de Prisiones y Libertad Vigilada',
    ),
  },
  note: text(
    'Only the bill was seen, with its planned day. So this can be refused here, never given.',
    'Solo se vio el proyecto, con su día previsto. Por eso aquí puede negarse, nunca darse.',
  ),
};

export const servingAbroad: Instrument = {
  id: 'se-serving-abroad',
  title: text(
    'Swedish bill on the temporary serving of sentences abroad',
    'Proyecto de ley sueco sobre el cumplimiento temporal de penas en el extranjero',
  ),
  order: 'SE',
  cite: CITE,
  source: SOURCE,
  confidence: 'low',
  verifiedThrough: '2026-02-04',
  rules: [abroad],
};
