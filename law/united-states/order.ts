/** The legal order of the United States, as far as it bears on sending or receiving a person: its instruments and their worked cases. */
import type { Instrument, RuleCase } from '../../src/instruments/law.ts';
import { alienEnemies } from './alien-enemies.ts';
import { alienEnemiesCases } from './alien-enemies.cases.ts';
import { chapter306Consent } from './chapter-306-consent.ts';
import { chapter306ConsentCases } from './chapter-306-consent.cases.ts';
import { chapter306Effects } from './chapter-306-effects.ts';
import { chapter306EffectsCases } from './chapter-306-effects.cases.ts';
import { chapter306Eligibility } from './chapter-306-eligibility.ts';
import { chapter306EligibilityCases } from './chapter-306-eligibility.cases.ts';
import { citizenship } from './citizenship.ts';
import { citizenshipCases } from './citizenship.cases.ts';
import { constitution } from './constitution.ts';
import { constitutionCases } from './constitution.cases.ts';
import { custodyAndPlacement } from './custody-and-placement.ts';
import { custodyAndPlacementCases } from './custody-and-placement.cases.ts';
import { extraditionAndCitizens } from './extradition-and-citizens.ts';
import { extraditionAndCitizensCases } from './extradition-and-citizens.cases.ts';
import { humaneTreatment } from './humane-treatment.ts';
import { humaneTreatmentCases } from './humane-treatment.cases.ts';
import { removalLaw } from './removal.ts';
import { removalCases } from './removal.cases.ts';
import { removalProtection } from './removal-protection.ts';
import { removalProtectionCases } from './removal-protection.cases.ts';
import { money, stateSentences } from './state-sentences-and-money.ts';
import { moneyCases, stateSentenceCases } from './state-sentences-and-money.cases.ts';

export const instruments: readonly Instrument[] = [
  constitution,
  custodyAndPlacement,
  stateSentences,
  money,
  chapter306Eligibility,
  chapter306Consent,
  chapter306Effects,
  extraditionAndCitizens,
  citizenship,
  removalLaw,
  removalProtection,
  alienEnemies,
  humaneTreatment,
];

export const cases: readonly RuleCase[] = [
  ...constitutionCases,
  ...custodyAndPlacementCases,
  ...stateSentenceCases,
  ...moneyCases,
  ...chapter306EligibilityCases,
  ...chapter306ConsentCases,
  ...chapter306EffectsCases,
  ...extraditionAndCitizensCases,
  ...citizenshipCases,
  ...removalCases,
  ...removalProtectionCases,
  ...alienEnemiesCases,
  ...humaneTreatmentCases,
];
