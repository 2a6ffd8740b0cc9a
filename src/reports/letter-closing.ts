/** The end of the letter: time limits, how to contest, the law used, the receipt, and the annex of facts. */
import type { Language } from '../base/text.ts';
import type { Decision } from '../decisions/decision.ts';
import type { Catalogue } from '../instruments/catalogue.ts';
import { dayText, durationText, factLabel, valueText } from './fact-wording.ts';
import type { Block, LetterSection } from './letter.ts';
import { LETTER_MESSAGES } from './letter-messages.ts';

/** Who may refuse although nothing forbids it, and how the sentence would be adapted. */
export function otherPowersSections({ mayBeRefused, adapted }: Decision, language: Language): readonly LetterSection[] {
  const words = LETTER_MESSAGES[language];
  const refusals: readonly LetterSection[] =
    mayBeRefused.length === 0
      ? []
      : [
          {
            id: 'may-refuse',
            title: words.mayRefuse,
            blocks: [{ kind: 'list', items: mayBeRefused.map(({ by, rule }) => ({ text: by, note: rule })) }],
          },
        ];
  const adaptation: readonly LetterSection[] =
    adapted === undefined
      ? []
      : [
          {
            id: 'adapted',
            title: words.adapted,
            blocks: [{ kind: 'text', text: words.adaptedText(durationText(adapted.sentence, language), adapted.to, adapted.why) }],
          },
        ];
  return [...refusals, ...adaptation];
}

export function clocksSection({ clocks }: Decision, language: Language): LetterSection {
  const words = LETTER_MESSAGES[language];
  if (clocks.length === 0) return { id: 'clocks', title: words.clocks, lead: words.clocksNone, blocks: [] };
  const items = clocks.map((clock) => ({ text: clock.what, note: clockText(clock, language) }));
  return { id: 'clocks', title: words.clocks, blocks: [{ kind: 'list', items }] };
}

export function clockText({ from, due, met }: Decision['clocks'][number], language: Language): string {
  const words = LETTER_MESSAGES[language];
  const day = (value: string | null): string => (value === null ? words.noDay : dayText(value.slice(0, DAY_LENGTH), language));
  return `${words.from} ${day(from)}; ${words.due} ${day(due)}; ${met === null ? words.clock.open : met ? words.clock.met : words.clock.missed}`;
}

const DAY_LENGTH = 'YYYY-MM-DD'.length;

export function contestSection({ remedy }: Decision, language: Language): LetterSection {
  const words = LETTER_MESSAGES[language];
  const remedies: readonly Block[] =
    remedy === undefined || remedy.length === 0
      ? []
      : [{ kind: 'list', title: words.remedies, items: remedy.map(({ what, when }) => ({ text: what, note: when })) }];
  return {
    id: 'contest',
    title: words.contest,
    blocks: [{ kind: 'list', items: words.contestLines.map((text) => ({ text })) }, ...remedies],
  };
}

export function lawSection({ law }: Decision, catalogue: Catalogue, language: Language): LetterSection {
  const words = LETTER_MESSAGES[language];
  const items = law.map(({ instrument, verifiedThrough }) => ({
    text: instrumentTitle(instrument, catalogue, language),
    note: `${words.verifiedThrough} ${dayText(verifiedThrough, language)}`,
  }));
  return { id: 'law', title: words.lawUsed, lead: words.lawUsedLead, blocks: [{ kind: 'list', items }] };
}

export const instrumentTitle = (id: string, catalogue: Catalogue, language: Language): string =>
  (catalogue.instruments.find((one) => one.id === id) ?? catalogue.agreements.find((one) => one.id === id))?.title[language] ?? id;

export function receiptSection({ receipt }: Decision, language: Language): LetterSection {
  const words = LETTER_MESSAGES[language];
  const rows = [
    { label: words.receiptId, value: receipt.id, code: true as const },
    { label: words.inputHash, value: receipt.inputHash, code: true as const },
    { label: words.engine, value: receipt.engine, code: true as const },
  ];
  return { id: 'receipt', title: words.receipt, lead: words.receiptLead, blocks: [{ kind: 'pairs', rows }] };
}

/** Known facts only, each once: what is not known is under "What is missing". */
export function factsSection({ grounds }: Decision, language: Language): LetterSection {
  const words = LETTER_MESSAGES[language];
  const counting = grounds.filter(({ counts }) => counts !== 'neutral');
  const facts = new Map(
    counting.flatMap((ground) => ground.facts.filter(({ value }) => value !== null).map((one) => [one.fact, one] as const)),
  );
  const rows = [...facts.values()].map(({ fact, value, source }) => ({
    label: factLabel(fact, language),
    value: `${valueText(fact, value, language)} (${source === undefined ? words.noSource : `${words.source}: ${source}`})`,
  }));
  return { id: 'facts', title: words.factsAnnex, lead: words.factsAnnexLead, ownPage: true, blocks: [{ kind: 'pairs', rows }] };
}
