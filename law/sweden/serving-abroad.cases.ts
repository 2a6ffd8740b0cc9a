/** Worked cases of the Swedish bill on serving a sentence abroad. */
import type { RuleCase } from '../../src/instruments/law.ts';

const worked = (title: string, on: string, receivingState: string, exists: boolean, holds: RuleCase['holds']): RuleCase => ({
  rule: 'SE.ABROAD',
  title,
  on,
  file: { proposal: { sendingState: 'SE', receivingState }, conviction: { exists } },
  holds,
});

export const servingAbroadCases: readonly RuleCase[] = [
  worked('Whether a man sentenced in Sweden may serve in Estonia is open: adoption was not seen', '2026-11-24', 'EE', true, 'unknown'),
  worked('Norway belongs to the EEA, and the same is open for it', '2026-11-24', 'NO', true, 'unknown'),
  worked('Kosovo is in neither the EU nor the EEA', '2026-11-24', 'XK', true, false),
  worked('It carries nobody who was not sentenced', '2026-11-24', 'EE', false, false),
  worked('Before 3 July 2026 Swedish law said nothing', '2026-07-02', 'EE', true, 'unknown'),
];
