/** A rule's condition in plain words, as nested lines that a page can show as a nested list. */
import type { Language } from '../base/text.ts';
import { isCountry } from '../calendar/iso.ts';
import type { Expression, RuleId } from '../rules/expression.ts';
import { printExpression, type Naming } from '../rules/print.ts';
import { VALUE_LABELS } from '../people/labels.ts';
import { countryName, dayText, durationText, factLabel, textValue } from './fact-wording.ts';

/** `rule` is the rule that the line ends with, where it names one. */
export type ConditionLine = { readonly text: string; readonly rule?: RuleId; readonly parts: readonly ConditionLine[] };

/** No rule is named so; a line is then text alone. */
const NO_RULES: ReadonlySet<RuleId> = new Set();

export function conditionTree(expression: Expression, language: Language, rules: ReadonlySet<RuleId> = NO_RULES): readonly ConditionLine[] {
  const lines = printExpression(expression, namingIn(language))
    .split('\n')
    .map((line) => ({ depth: line.length - line.trimStart().length, text: inWords(plainNot(line.trim(), language), language) }));
  return nested(lines, { from: 0, to: lines.length }, rules);
}

/** The printer negates by one short word in front, which beside a label would read like a part of it. */
function plainNot(line: string, language: Language): string {
  const { short, plain } = NEGATION[language];
  if (line === short) return plain;
  return line.startsWith(`${short} `) ? `${plain} ${line.slice(short.length + 1)}` : line;
}

/** Durations and days are printed as they are written in data; a reader is told them in words. */
const inWords = (line: string, language: Language): string =>
  line
    .replaceAll(/ \+ (P(?=[\dT])[0-9YMWDTHS]+)/g, (_, duration: string) => ` + ${durationText(duration, language)}`)
    .replaceAll(/(?<=before |same as |on |anterior a |igual a |coincide con |^)\d{4}-\d{2}-\d{2}\b/g, (day) => dayText(day, language));

const NEGATION = { en: { short: 'not', plain: 'not so:' }, es: { short: 'no', plain: 'no es así:' } } as const;

/** Labels stand in quotation marks: a sentence made of them is otherwise hard to take apart. */
const QUOTES = { en: ['“', '”'], es: ['«', '»'] } as const;

type Line = { readonly depth: number; readonly text: string };

/** Each line with the lines below it that stand deeper. */
function nested(
  lines: readonly Line[],
  { from, to }: { readonly from: number; readonly to: number },
  rules: ReadonlySet<RuleId>,
): readonly ConditionLine[] {
  const tree: ConditionLine[] = [];
  for (let index = from; index < to;) {
    const line = lines[index];
    if (line === undefined) break;
    let end = index + 1;
    while (end < to && (lines[end]?.depth ?? 0) > line.depth) end++;
    const parts = nested(lines, { from: index + 1, to: end }, rules);
    const last = line.text.slice(line.text.lastIndexOf(' ') + 1);
    tree.push(rules.has(last) ? { text: line.text.slice(0, -last.length), rule: last, parts } : { text: line.text, parts });
    index = end;
  }
  return tree;
}

/** A value is named by the fact that it was printed after: one value may mean different things in two lists. */
function namingIn(language: Language): Naming {
  let last = '';
  return {
    language,
    fact: (path) => {
      last = path;
      const [open, close] = QUOTES[language];
      return `${open}${factLabel(path, language)}${close}`;
    },
    value: (value) => {
      if (VALUE_LABELS[last]?.[value] !== undefined) return textValue(last, value, language);
      return isCountry(value) ? countryName(value, language) : textValue(last, value, language);
    },
  };
}
