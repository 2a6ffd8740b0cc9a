/** Framework Decision 2008/909/JHA: a sentence passed in one member state is recognised and served in another. */
import { text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { consequenceRules } from './framework-decision-consequences.ts';
import { forwardingRules } from './framework-decision-forwarding.ts';
import { recognitionRules } from './framework-decision-recognition.ts';
import { SOURCE } from './framework-decision-text.ts';

export const frameworkDecision: Instrument = {
  id: 'eu-fd-2008-909',
  title: text('Framework Decision 2008/909/JHA on custodial sentences', 'Decisión marco 2008/909/JAI sobre penas privativas de libertad'),
  order: 'international',
  cite: 'Council Framework Decision 2008/909/JHA of 27 November 2008, OJ L 327, 5.12.2008, p. 27',
  source: SOURCE,
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules: [...forwardingRules, ...recognitionRules, ...consequenceRules],
};
