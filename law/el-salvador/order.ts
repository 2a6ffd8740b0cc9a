/** The law of El Salvador as far as it bears on receiving, holding and sending a person. */
import { text } from '../../src/instruments/authoring.ts';
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { penaltyRules } from './penalties.ts';
import { penaltyCases } from './penalties.cases.ts';
import { penitentiaryRules } from './penitentiary-law.ts';
import { titleRules, VERIFIED_THROUGH } from './title-to-hold.ts';
import { titleCases } from './title-to-hold.cases.ts';
import { treatyRules } from './treaties.ts';
import { treatyCases } from './treaties.cases.ts';

const ofElSalvador = { order: 'SV', confidence: 'medium', verifiedThrough: VERIFIED_THROUGH } satisfies Partial<Instrument>;

export const instruments: readonly Instrument[] = [
  {
    ...ofElSalvador,
    id: 'sv-constitution-liberty',
    title: text('Constitution of El Salvador: liberty and title to hold', 'Constitución de El Salvador: libertad y título para detener'),
    cite: 'Constitución de 1983, arts. 2, 11–17, 29–30, 247',
    rules: titleRules,
  },
  {
    ...ofElSalvador,
    id: 'sv-penalties',
    title: text('El Salvador: penalties and conditional release', 'El Salvador: penas y libertad condicional'),
    cite: 'Constitución, art. 27; Código Penal, arts. 45, 71, 85–86',
    rules: penaltyRules,
  },
  {
    ...ofElSalvador,
    id: 'sv-penitentiary-law',
    title: text('El Salvador: Ley Penitenciaria', 'El Salvador: Ley Penitenciaria'),
    cite: 'D.L. 1027 of 24 April 1997',
    rules: penitentiaryRules,
  },
  {
    ...ofElSalvador,
    id: 'sv-treaties',
    title: text('El Salvador: treaties and nationals', 'El Salvador: tratados y nacionales'),
    cite: 'Constitución, arts. 5, 28, 131(7), 144',
    rules: treatyRules,
  },
];

export const cases: readonly RuleCase[] = [...titleCases, ...penaltyCases, ...treatyCases];
