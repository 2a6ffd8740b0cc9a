/** The middle of the letter: what is missing, what would change the answer, contested readings, who decides. */
import type { Language } from '../base/text.ts';
import type { Decision } from '../decisions/decision.ts';
import { rulesOf, type Catalogue } from '../instruments/catalogue.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import { settingText } from './condition-wording.ts';
import type { Block, LetterSection } from './letter.ts';
import { LETTER_MESSAGES } from './letter-messages.ts';

export type RulesById = ReturnType<typeof rulesOf>;

const BURDENS = ['sending-state', 'receiving-state', 'authority', 'person'] as const;

export function missingSection({ missing }: Decision, language: Language): LetterSection {
  const words = LETTER_MESSAGES[language];
  const blocks = BURDENS.flatMap((burden): readonly Block[] => {
    const items = missing.filter((one) => one.burden === burden);
    if (items.length === 0) return [];
    return [
      {
        kind: 'list',
        title: words.burden[burden],
        items: items.map(({ question, decides }) => (decides === 'always' ? { text: question, note: words.settles } : { text: question })),
      },
    ];
  });
  return { id: 'missing', title: words.missing, lead: missing.length > 0 ? words.missingLead : words.missingNone, blocks };
}

/** What follows in law; never advice, and never a request for consent. */
export function changesSection({ changes, outcome: decided }: Decision, language: Language): LetterSection {
  const words = LETTER_MESSAGES[language];
  const items = changes.map(({ set, outcome, certain }) => ({
    text: `${words.ifAll} ${set.map((one) => settingText(one, language)).join(' + ')}, ${words.then}: ${words.outcomeShort[outcome]}.`,
    note: certain ? words.certain : words.possible,
  }));
  return {
    id: 'changes',
    title: words.changes,
    lead: items.length > 0 ? words.changesLead : words.changesNone[decided],
    blocks: items.length > 0 ? [{ kind: 'list', items }] : [],
  };
}

/** `US.PLACE=B`, as the decision names a reading of one rule. */
export function ruleReading(reading: string): { readonly rule: RuleId; readonly reading: Reading } | undefined {
  const [, rule, letter] = /^(.+)=([AB])$/.exec(reading) ?? [];
  return rule === undefined ? undefined : { rule, reading: letter === 'A' ? 'A' : 'B' };
}

/** In words: which rule is read how. */
export function readingText(reading: string, rules: RulesById, language: Language): string {
  const words = LETTER_MESSAGES[language];
  if (reading === 'default') return words.readingDefault;
  const one = ruleReading(reading);
  if (one === undefined) return words.readingAllFlipped;
  const standing = rules.get(one.rule)?.rule.standing;
  const meaning = standing?.kind === 'contested' ? `: ${standing[one.reading][language]}` : '';
  return `${words.readingAlone(one.rule, one.reading)}${meaning}`;
}

/** Readings that alter nothing are named in one line; the rest, and all together, in a table. */
export function readingsSection({ readings, outcome }: Decision, catalogue: Catalogue, language: Language): readonly LetterSection[] {
  const words = LETTER_MESSAGES[language];
  if (readings.length < 2) return [];
  const rules = rulesOf(catalogue);
  const base = readings.find(({ reading }) => reading === 'default')?.outcome ?? outcome;
  const same = readings.flatMap((one) => {
    const rule = ruleReading(one.reading)?.rule;
    return rule !== undefined && one.outcome === base ? [rule] : [];
  });
  const shown = readings.filter((one) => ruleReading(one.reading) === undefined || one.outcome !== base);
  const table: Block = {
    kind: 'table',
    head: [words.reading, words.leadsTo],
    rows: shown.map((one) => [readingText(one.reading, rules, language), words.outcomeShort[one.outcome]]),
  };
  const rest: readonly Block[] =
    same.length === 0 ? [] : [{ kind: 'text', text: `${words.readingsSame(same.length)} ${same.join(', ')}.` }];
  return [{ id: 'readings', title: words.readings, lead: words.readingsLead, blocks: [table, ...rest] }];
}

/** Each authority once, with the questions that it decides. */
export function decidesSection({ decides }: Decision, language: Language): LetterSection {
  const words = LETTER_MESSAGES[language];
  const groups = [...Map.groupBy(decides, ({ authority }) => authority)];
  const items = groups.map(([authority, questions]) => ({
    text: authority,
    note: [...new Set(questions.map(({ question }) => question))].join(' '),
  }));
  return { id: 'decides', title: words.decides, lead: words.decidesLead, blocks: [{ kind: 'list', items }] };
}
