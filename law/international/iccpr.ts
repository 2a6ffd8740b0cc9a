/** The International Covenant on Civil and Political Rights, as far as it bears on sending a person to another state. */
import { text } from '../../src/instruments/authoring.ts';
import type { Instrument } from '../../src/instruments/law.ts';
import { libertyRules } from './iccpr-liberty.ts';
import { riskRules } from './iccpr-risk.ts';

export const iccpr: Instrument = {
  id: 'iccpr',
  title: text('International Covenant on Civil and Political Rights', 'Pacto Internacional de Derechos Civiles y Políticos'),
  order: 'international',
  cite: 'New York, 16 December 1966, 999 UNTS 171',
  source: 'treaties.un.org',
  confidence: 'medium',
  verifiedThrough: '2026-11-24',
  rules: [...riskRules, ...libertyRules],
};
