/** What every rule of the 1983 convention shares: where its text was read, since when it has been in force, and how an article is cited. */
import { cited, settled, text } from '../../src/instruments/authoring.ts';
import type { Citation, Rule } from '../../src/rules/rule.ts';

export const SOURCE = 'https://wetten.overheid.nl/BWBV0001039';
export const IN_FORCE = '1985-07-01';

export const common = {
  role: 'international',
  modes: ['sentence-transfer'],
  standing: settled,
  confidence: 'high',
  verifiedThrough: '2026-11-24',
} satisfies Partial<Rule>;

export const article = (number: string): readonly Citation[] => [cited(`ETS 112 art. ${number}`, 'high', SOURCE)];

export const SENTENCING_STATE = text('Sentencing state', 'Estado de condena');
export const ADMINISTERING_STATE = text('Administering state', 'Estado de cumplimiento');
export const BOTH_STATES = text('Both states’ justice ministries', 'Los ministerios de Justicia de ambos Estados');
