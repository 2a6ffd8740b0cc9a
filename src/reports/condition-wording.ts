/** What would have to be so for the answer to change, in words. The decision names facts by their paths; a reader needs their names. */
import { text, type Language, type Text } from '../base/text.ts';
import type { Decision } from '../decisions/decision.ts';
import { FINDING_QUESTIONS } from '../people/closed-lists.ts';
import { FINDINGS } from '../people/finding-questions.ts';
import { FACT_LABELS, VALUE_LABELS } from '../people/labels.ts';
import { dayText, durationText, factLabel, FACT_BY_PATH, textValue, valueText } from './fact-wording.ts';

export type Setting = { readonly fact: string; readonly to: boolean | string };

/** `Consent verified by: Judge`, or the condition that must come to hold. */
export function settingText({ fact, to }: Setting, language: Language): string {
  if (typeof to === 'boolean' || isPlainValue(fact, to)) return `${factLabel(fact, language)}: ${valueText(fact, to, language)}`;
  return conditionText(to, language);
}

/** The open facts of one smallest deciding set, each with what it would have to be. What is known already is left out. */
export function openSetTexts(
  facts: Decision['decidingSets']['sets'][number]['facts'],
  missing: Decision['missing'],
  language: Language,
): readonly string[] {
  const open = facts.filter(({ fact }) => missing.some((one) => one.fact === fact));
  return [...new Set((open.length > 0 ? open : facts).map((one) => openFactText(one, language)))];
}

/** A yes or a no to something that is no yes-or-no question means a condition on it, which has no words of its own. */
function openFactText({ fact, is }: { readonly fact: string; readonly is?: boolean | string }, language: Language): string {
  const { depending, yes, no } = WORDS[language];
  const finding = FINDING_QUESTIONS.find((question) => fact === `findings.${question}`);
  if (finding !== undefined && typeof is === 'boolean') return `${FINDINGS[finding].ask[language]} ${is ? yes : no}`;
  const label = ON_RECORD[fact]?.[language] ?? factLabel(fact, language);
  if (typeof is === 'string') return `${label}: ${textValue(fact, is, language)}`;
  if (is !== undefined && FACT_BY_PATH.get(fact)?.kind === 'boolean') return `${label}: ${valueText(fact, is, language)}`;
  return `${label} ${depending}`;
}

/** What is open is whether consent is on record, never whether it might be had. */
const ON_RECORD: { readonly [fact: string]: Text } = { 'consent.given': text('Consent on record', 'Consta el consentimiento') };

const WORDS: { readonly [L in Language]: { readonly depending: string; readonly yes: string; readonly no: string } } = {
  en: { depending: '(depending on the answer)', yes: 'Yes.', no: 'No.' },
  es: { depending: '(según la respuesta)', yes: 'Sí.', no: 'No.' },
};

const isPlainValue = (fact: string, value: string): boolean =>
  VALUE_LABELS[fact]?.[value] !== undefined || (FACT_BY_PATH.get(fact)?.kind === 'country' && /^[A-Z]{2}$/.test(value));

const PATH = /[a-zA-Z]+(?:\[\])?(?:\.[a-zA-Z-]+(?:\[\])?)+|\boffences\b/g;
const DURATION = /\bP(?=\d|T\d)[0-9YMWDTHS]+\b/g;

const DAY = /\b\d{4}-\d{2}-\d{2}\b/g;

/** "Not before" said the way a reader says it: on or after. */
function turned(part: string): string {
  if (!part.startsWith('not: ')) return part;
  const inner = part.slice('not: '.length);
  if (inner.includes(' is on or before ')) return inner.replace(' is on or before ', ' is after ');
  return inner.includes(' is before ') ? inner.replace(' is before ', ' is on or after ') : part;
}

/** A printed condition (`rules/print.ts`, by path and in English) with its facts named and its words translated. */
export function conditionText(printed: string, language: Language): string {
  const named = printed
    .split('; ')
    .map(turned)
    .join('; ')
    .replaceAll(PATH, (path) => (FACT_LABELS[path] === undefined ? path : `“${factLabel(path, language)}”`))
    .replaceAll(DURATION, (duration) => durationText(duration, language))
    .replaceAll(DAY, (day) => dayText(day, language));
  const [words, quotes] = language === 'es' ? [SPANISH, ['«', '»'] as const] : [ENGLISH, ['“', '”'] as const];
  const said = words.reduce((sentence, [from, to]) => sentence.replaceAll(from, to), named);
  return said.replaceAll('“', quotes[0]).replaceAll('”', quotes[1]);
}

const ENGLISH: readonly (readonly [string, string])[] = [
  ['≠ ', 'not so: '],
  ['not: ', 'not so: '],
];

/** Longer phrases first: each is replaced wherever it stands. */
const SPANISH: readonly (readonly [string, string])[] = [
  ['≠ ', 'no es así: '],
  ['not: ', 'no es así: '],
  [' is on or before ', ' es anterior o igual a '],
  [' is on or after ', ' es posterior o igual a '],
  [' is after ', ' es posterior a '],
  [' is the same as ', ' coincide con '],
  [' is before ', ' es anterior a '],
  [' is known to be none', ': consta que no hay'],
  [' includes ', ' incluye '],
  [': yes', ': sí'],
  [' is ', ' es '],
  [' or ', ' o '],
];
