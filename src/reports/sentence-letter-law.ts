/** What the sentence letter says of law: the law behind the dates, and the changes of it while the sentence ran. */
import type { Language } from '../base/text.ts';
import type { LawRow } from '../sentences/law-commencements.ts';
import { restDayRule } from '../sentences/rest-days.ts';
import { isLaw } from '../sentences/sentence-case.ts';
import { dayText } from './fact-wording.ts';
import type { SentenceBlock, SentenceLetter } from './sentence-letter.ts';
import { SENTENCE_LETTER_MESSAGES } from './sentence-letter-messages.ts';
import { CONFIDENCE_NAMES, lawName, shortDay } from './sentence-names.ts';
import type { SentenceReport } from './sentence-report.ts';

/** Law that commenced while the sentence ran: release before it and after it. */
export function lawTable(laws: readonly LawRow[], language: Language): SentenceBlock {
  const words = SENTENCE_LETTER_MESSAGES[language];
  const span = (days: readonly [string, string] | undefined): string =>
    days === undefined
      ? words.untold
      : days[0] === days[1]
        ? shortDay(days[0], language)
        : days.map((day) => shortDay(day, language)).join(' – ');
  return {
    kind: 'table',
    head: [words.day, words.change, words.releaseBefore, words.releaseAfter],
    rows: laws.map(({ on, name, cite, was, is }) => [shortDay(on, language), `${name[language]} (${cite})`, span(was), span(is)]),
  };
}

export function lawSection({ answer, on }: SentenceReport, language: Language): SentenceLetter['sections'][number] {
  const words = SENTENCE_LETTER_MESSAGES[language];
  const verified = dayText(answer.verifiedThrough, language);
  return {
    id: 'law',
    title: words.law,
    blocks: [
      {
        kind: 'pairs',
        rows: [
          { label: words.lawName, value: lawName(answer.law, language) },
          { label: words.version, value: answer.version },
          { label: words.confidence, value: CONFIDENCE_NAMES[answer.confidence][language] },
          { label: words.verified, value: verified },
          ...(isLaw(answer.law) ? [{ label: words.restDays, value: restDayRule(answer.law)[language] }] : []),
        ],
      },
      ...(on > answer.verifiedThrough ? [{ kind: 'text', text: words.stale(verified) } as const] : []),
    ],
  };
}
