/** The grounds of a letter: those that decide in full, the others in one line each. */
import type { Language, Text } from '../base/text.ts';
import type { Decision, Ground } from '../decisions/decision.ts';
import { rulesOf, type Catalogue } from '../instruments/catalogue.ts';
import type { Rule } from '../rules/rule.ts';
import type { Why } from '../rules/expression.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { countryName, factLabel } from './fact-wording.ts';
import type { Block, LetterGround, LetterSection } from './letter.ts';
import { GROUND_WORDS, WHY_WORDS } from './letter-ground-messages.ts';
import { LETTER_MESSAGES } from './letter-messages.ts';

export function groundsSection(decision: Decision, catalogue: Catalogue, language: Language): LetterSection {
  const words = LETTER_MESSAGES[language];
  const rules = rulesOf(catalogue);
  const decisive = decision.grounds.filter((ground) => ground.decisive);
  const rest = decision.grounds.filter((ground) => !ground.decisive);
  const others = (counts: Ground['counts'], title: string): readonly Block[] => {
    const items = rest.filter((ground) => ground.counts === counts);
    return items.length === 0
      ? []
      : [{ kind: 'list', title, items: items.map(({ statement, cite, rule }) => ({ text: statement, note: cite.join('; ') || rule })) }];
  };
  return {
    id: 'grounds',
    title: words.grounds,
    lead: decisive.length > 0 ? words.groundsLead : words.groundsNone,
    blocks: [
      ...(decisive.some(({ cure, counts }) => cure !== undefined && counts !== 'for')
        ? [{ kind: 'text' as const, text: words.curesLead }]
        : []),
      { kind: 'grounds', items: decisive.map((ground, index) => letterGround(ground, index + 1, rules.get(ground.rule)?.rule, language)) },
      ...others('against', words.otherAgainst),
      ...others('open', words.otherOpen),
      ...others('for', words.otherFor),
    ],
  };
}

function letterGround(ground: Ground, number: number, rule: Rule | undefined, language: Language): LetterGround {
  const cure = cureOf(ground, language);
  return {
    number,
    statement: ground.statement,
    effect: effectText(ground, language),
    counts: ground.counts,
    rule: ground.rule,
    cite: ground.cite.join('; '),
    ...(cure === undefined ? {} : { cure }),
    notes: groundNotes(ground, rule, language),
  };
}

/** Who can end a ground that still stands in the way, or meet it, and how; without full stops, which the page sets. */
export function cureOf({ cure, effect, counts }: Ground, language: Language): LetterGround['cure'] {
  if (cure === undefined || counts === 'for' || counts === 'neutral') return undefined;
  const words = LETTER_MESSAGES[language];
  const title = effect === 'requires' || effect === 'permits' ? words.metBy : words.endedBy;
  return { title, by: withoutStop(cure.by), what: withoutStop(cure.what) };
}

const withoutStop = (sentence: string): string => sentence.replace(/\.\s*$/, '');

export const effectText = ({ effect, counts }: Pick<Ground, 'effect' | 'counts'>, language: Language): string =>
  GROUND_WORDS[language][effect][counts];

/** What a reader must know before leaning on the ground. */
export function groundNotes(ground: Ground, rule: Rule | undefined, language: Language): readonly string[] {
  const words = LETTER_MESSAGES[language];
  const standing = rule?.standing;
  const contested =
    standing?.kind === 'contested' && ground.reading !== undefined
      ? [words.contestedGround(ground.reading, standing[ground.reading][language])]
      : [];
  return [
    ...whyTexts(ground.why ?? [], language),
    ...contested,
    ...(ground.stale === true ? [words.stale] : []),
    ...(ground.confidence === 'low' ? [words.lowConfidence] : []),
  ];
}

/** One sentence for each kind of reason, naming all that is open for it. */
export function whyTexts(why: readonly Why[], language: Language): readonly string[] {
  return [...Map.groupBy(why, ({ reason }) => reason)].map(
    ([reason, refs]) => `${WHY_WORDS[language][reason]}: ${refs.map(({ ref }) => referenceText(reason, ref, language)).join('; ')}.`,
  );
}

/** A gap is named by a state or an agreement's version and a mode (`SV rented-prison`), or by what was not found. */
function referenceText(reason: Why['reason'], ref: string, language: Language): string {
  if (reason !== 'law-gap') return factLabel(ref, language);
  const parts = ref.split(' ');
  const mode = modeLabel(parts.at(-1) ?? '');
  if (mode === undefined) return ref;
  return [...parts.slice(0, -1).map((part) => countryName(part, language)), mode[language]].join(', ');
}

const modeLabel = (name: string): Text | undefined => Object.entries(MODE_LABELS).find(([mode]) => mode === name)?.[1];
