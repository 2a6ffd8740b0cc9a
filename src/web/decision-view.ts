/** One decision as a page shows it: everything that was found, in the order in which a reader needs it. */
import type { Language } from '../base/text.ts';
import type { Decision } from '../decisions/decision.ts';
import { rulesOf, type Catalogue } from '../instruments/catalogue.ts';
import { factsOfFile } from '../people/facts-of-file.ts';
import type { PersonFile } from '../people/person-file.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { openSetTexts, settingText } from '../reports/condition-wording.ts';
import { dayText, durationText, factLabel, sentenceCase, valueText } from '../reports/fact-wording.ts';
import { clockText, instrumentTitle } from '../reports/letter-closing.ts';
import { readingText, ruleReading, type RulesById } from '../reports/letter-consequences.ts';
import { LETTER_MESSAGES } from '../reports/letter-messages.ts';
import { groundGroups, restsOn, type FactLine } from './decision-grounds.ts';
import { DECISION_MESSAGES } from './decision-messages.ts';

export function decisionView(decision: Decision, file: PersonFile, catalogue: Catalogue, language: Language) {
  const words = DECISION_MESSAGES[language];
  const rules = rulesOf(catalogue);
  const grounds = groundGroups(decision, rules, language);
  return {
    outcome: decision.outcome,
    outcomeText: words.outcome[decision.outcome],
    sentence: words.sentence[decision.outcome],
    rests: restsOn(decision, RESTS_SHOWN_MAX, language),
    notices: noticesOf(decision, catalogue, language),
    head: headOf(decision, catalogue, language),
    tally: grounds.map(({ counts, title, items }) => ({ counts, title, count: items.length })),
    grounds,
    ...openness(decision, language),
    readings: readingRows(decision, rules, language),
    ...consequences(decision, language),
    law: decision.law.map(({ instrument, hash, verifiedThrough }) => ({
      title: instrumentTitle(instrument, catalogue, language),
      id: instrument,
      hash,
      verified: dayText(verifiedThrough, language),
    })),
    receipt: decision.receipt,
    facts: factLines(file, language),
  };
}

const RESTS_SHOWN_MAX = 3;

/** What is missing, what would settle it, and what would change it. */
function openness(decision: Decision, language: Language) {
  const words = DECISION_MESSAGES[language];
  const letter = LETTER_MESSAGES[language];
  return {
    missing: decision.missing.map(({ question, decides, burden }) => ({
      question,
      burden: words.burden[burdenOf(burden)],
      weight: decides === 'always' ? words.missingAlways : words.missingCould,
    })),
    sets: decision.decidingSets.sets.map(({ facts, outcome }) => ({
      facts: openSetTexts(facts, decision.missing, language),
      outcome,
      outcomeText: words.outcome[outcome],
    })),
    setsCapped: decision.decidingSets.capped,
    changes: decision.changes.map(({ set, outcome, certain }) => ({
      set: set.map((one) => settingText(one, language)),
      outcome,
      outcomeText: words.outcome[outcome],
      how: certain ? letter.certain : letter.possible,
    })),
    changesNone: letter.changesNone[decision.outcome],
  };
}

/** The other ways, who may refuse, what follows, who decides. */
function consequences(decision: Decision, language: Language) {
  const words = DECISION_MESSAGES[language];
  const letter = LETTER_MESSAGES[language];
  return {
    otherModes: decision.otherModes.map(({ mode, outcome, decisive }) => ({
      mode: MODE_LABELS[mode][language],
      outcome,
      outcomeText: words.outcome[outcome],
      decisive,
    })),
    mayBeRefused: decision.mayBeRefused,
    adapted:
      decision.adapted === undefined
        ? undefined
        : letter.adaptedText(durationText(decision.adapted.sentence, language), decision.adapted.to, decision.adapted.why),
    clocks: decision.clocks.map((clock) => ({ what: clock.what, text: clockText(clock, language) })),
    remedies: decision.remedy ?? [],
    decides: [...Map.groupBy(decision.decides, ({ authority }) => authority)].map(([authority, questions]) => ({
      authority,
      questions: [...new Set(questions.map(({ question }) => question))],
    })),
  };
}

function noticesOf(decision: Decision, catalogue: Catalogue, language: Language): readonly string[] {
  const words = DECISION_MESSAGES[language];
  const why = catalogue.agreements.find(({ id }) => id === decision.agreement)?.whyNotOperable?.[language];
  return [
    ...(decision.outcome !== 'barred' && decision.mayBeBarred ? [words.mayBeBarred] : []),
    ...(decision.contested ? [words.contested] : []),
    ...(decision.asIfInForce === true ? [words.asIfInForce] : []),
    ...(decision.operable ? [] : [[words.analysisOnly, why].filter((part) => part !== undefined).join(' ')]),
    ...(decision.weight === undefined ? [] : [words.weight(decision.weight)]),
  ];
}

function headOf(
  decision: Decision,
  catalogue: Catalogue,
  language: Language,
): readonly { readonly label: string; readonly value: string }[] {
  const letter = LETTER_MESSAGES[language];
  const agreement = catalogue.agreements.find(({ id }) => id === decision.agreement);
  const version = agreement?.versions.find(({ id }) => id === decision.version);
  return [
    { label: letter.agreement, value: agreement === undefined ? decision.agreement : sentenceCase(agreement.title[language], language) },
    { label: letter.version, value: version?.title[language] ?? decision.version },
    { label: letter.mode, value: MODE_LABELS[decision.mode][language] },
    { label: letter.on, value: dayText(decision.on, language) },
    { label: letter.knownAt, value: dayText(decision.knownAt, language) },
    ...(decision.id === undefined ? [] : [{ label: letter.reference, value: decision.id }]),
  ];
}

/** Every reading that was run; `choose` is what a button must send to decide by it. */
function readingRows(decision: Decision, rules: RulesById, language: Language) {
  const flips = decision.readings.flatMap(({ reading }) => (ruleReading(reading) === undefined ? [] : [reading]));
  const base = decision.readings.find(({ reading }) => reading === 'default')?.outcome;
  return decision.readings.map(({ reading, outcome }) => ({
    reading,
    name: ruleReading(reading) === undefined ? readingText(reading, rules, language) : reading,
    text: readingText(reading, rules, language),
    outcome,
    outcomeText: DECISION_MESSAGES[language].outcome[outcome],
    differs: outcome !== base,
    choose: reading === 'default' ? '' : reading === 'all-flipped' ? flips.join(' ') : reading,
  }));
}

const burdenOf = (burden: string): 'sending-state' | 'receiving-state' | 'authority' | 'person' =>
  burden === 'receiving-state' || burden === 'authority' || burden === 'person' ? burden : 'sending-state';

/** Everything that the file holds, by name. */
export function factLines(file: PersonFile, language: Language): readonly FactLine[] {
  const { facts, sources } = factsOfFile(file);
  return Object.entries(facts).map(([path, value]) => {
    const source = sources.get(path)?.source;
    return { label: factLabel(path, language), value: valueText(path, value, language), ...(source === undefined ? {} : { source }) };
  });
}
