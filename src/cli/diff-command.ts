/** `habeas diff OLD NEW`: what changed in plain words, and for whom. Each side is an id, `id@version`, a JSON file or a folder. */
import type { Language, Text } from '../base/text.ts';
import type { Engine } from '../decisions/engine.ts';
import { OUTCOMES } from '../decisions/decision.ts';
import {
  diffAgreements,
  MACHINERY,
  WORDS,
  type AgreementDiff,
  type Person,
  type PersonAnswer,
  type RuleChange,
  type RulePart,
} from '../drafting/diff-agreements.ts';
import type { Side } from '../drafting/side.ts';
import { messagesIn } from '../locales/messages.ts';
import { conditionTree, type ConditionLine } from '../reports/condition-tree.ts';
import { dayText } from '../reports/fact-wording.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { draftEngine, isPath, readDraft } from './read-draft.ts';
import { problemLines } from './problems.ts';
import { readPeople } from './read-input.ts';

export type DiffOptions = {
  readonly person?: readonly string[];
  readonly on?: string;
  readonly asIfInForce?: boolean;
  readonly json?: boolean;
  readonly language: Language;
};

export async function diffCommand(engine: Engine, old: string, fresh: string, options: DiffOptions, today: string): Promise<string> {
  const { language } = options;
  const [before, now] = [await sideOf(engine, old, language), await sideOf(engine, fresh, language)];
  const people = await peopleOf(options.person ?? [], options.on ?? today, language);
  const diff = diffAgreements(before, now, people, options.asIfInForce === true);
  return options.json === true ? JSON.stringify(diff, null, 2) : diffText(diff, { old, fresh }, language);
}

async function sideOf(engine: Engine, name: string, language: Language): Promise<Side> {
  const at = isPath(name) ? -1 : name.indexOf('@');
  const draft = await readDraft(engine, at < 0 ? name : name.slice(0, at), language);
  const own = draftEngine(engine, draft, name, language);
  if (at < 0) return { engine: own, draft };
  const version = name.slice(at + 1);
  const known = draft.agreement.versions.map(({ id }) => id);
  if (known.includes(version)) return { engine: own, draft, version };
  throw new CommandEnd(EXIT.usage, [`${draft.agreement.id} has no version '${version.slice(0, 60)}'. Known: ${known.join(', ')}.`]);
}

async function peopleOf(paths: readonly string[], on: string, language: Language): Promise<readonly Person[]> {
  if (paths.length === 0) return [];
  const { people, problems } = await readPeople(paths);
  if (problems.length > 0)
    throw new CommandEnd(
      EXIT.refused,
      problems.flatMap(({ where, problem }) => problemLines([problem], language, where)),
    );
  return people.map(({ where, file }) => ({ id: file.id ?? where, title: { en: where, es: where }, on, file }));
}

const W = {
  en: {
    none: 'Nothing differs.',
    itself: 'The agreement itself',
    terms: 'Terms',
    rules: 'Rules',
    machinery: 'Also different',
    people: (changed: number, asked: number) => `For whom: ${changed} of ${asked} people asked come out otherwise`,
    peopleNone: (asked: number) => `For whom: all ${asked} people asked come out as before.`,
    otherGrounds: (count: number) => `Same outcome, for another reason: ${count}`,
    ruleCases: (count: number) => `Worked cases of single rules that come out otherwise: ${count}`,
    kinds: { added: 'added', removed: 'removed', changed: 'changed' },
    was: 'was',
    now: 'now',
    decided: 'decided by',
    refused: 'cannot be asked',
    on: 'on',
    summary: (rows: readonly (readonly [string, number])[]) => rows.map(([move, count]) => `${count} ${move}`).join('; '),
    parts: {
      statement: 'what it says',
      effect: 'what it does',
      condition: 'its condition',
      applies: 'when it is in play',
      dates: 'when it is in force',
      readings: 'its readings',
      provision: 'its provision',
      modes: 'the ways of sending it speaks in',
      checked: 'how well it was checked',
      other: 'who decides, or its note',
    } satisfies { readonly [P in RulePart]: string },
  },
  es: {
    none: 'Nada difiere.',
    itself: 'El acuerdo mismo',
    terms: 'Cláusulas',
    rules: 'Reglas',
    machinery: 'También difiere',
    people: (changed: number, asked: number) => `Para quién: ${changed} de ${asked} personas consultadas salen de otro modo`,
    peopleNone: (asked: number) => `Para quién: las ${asked} personas consultadas salen como antes.`,
    otherGrounds: (count: number) => `Mismo resultado, por otra razón: ${count}`,
    ruleCases: (count: number) => `Casos resueltos de reglas que salen de otro modo: ${count}`,
    kinds: { added: 'añadida', removed: 'quitada', changed: 'cambiada' },
    was: 'antes',
    now: 'ahora',
    decided: 'lo decide',
    refused: 'no se puede preguntar',
    on: 'el',
    summary: (rows: readonly (readonly [string, number])[]) => rows.map(([move, count]) => `${count} ${move}`).join('; '),
    parts: {
      statement: 'lo que dice',
      effect: 'lo que hace',
      condition: 'su condición',
      applies: 'cuándo entra en juego',
      dates: 'cuándo está en vigor',
      readings: 'sus lecturas',
      provision: 'su disposición',
      modes: 'los modos de envío en que habla',
      checked: 'cuánto se comprobó',
      other: 'quién decide, o su nota',
    } satisfies { readonly [P in RulePart]: string },
  },
};

const PEOPLE_SHOWN_MAX = 40;

function diffText(diff: AgreementDiff, { old, fresh }: { readonly old: string; readonly fresh: string }, language: Language): string {
  const words = W[language];
  const { lists } = messagesIn(language);
  const nothing = [diff.words, diff.terms, diff.rules, diff.machinery, diff.people, diff.otherGrounds, diff.ruleCases].every(
    (list) => list.length === 0,
  );
  if (nothing) return `${old} → ${fresh}\n${words.none} ${words.peopleNone(diff.asked)}`;
  const title = (name: string, rows: readonly string[]): readonly string[] => (rows.length === 0 ? [] : ['', name, ...rows]);
  return [
    `${old} → ${fresh}`,
    ...title(
      words.itself,
      diff.words.map(({ what, before, now }) => `  ${WORDS[what][language]}: ${before || '–'} → ${now || '–'}`),
    ),
    ...title(
      `${words.terms} (${diff.terms.length})`,
      diff.terms.flatMap(({ key, kind, before, now }) => [
        `  ${lists.terms[key]}: ${words.kinds[kind]}`,
        ...said(words.was, before, language),
        ...said(words.now, now, language),
      ]),
    ),
    ...title(
      `${words.rules} (${diff.rules.length})`,
      diff.rules.flatMap((one) => ruleLines(one, language)),
    ),
    ...title(
      words.machinery,
      diff.machinery.length === 0 ? [] : [`  ${diff.machinery.map((part) => MACHINERY[part][language]).join(', ')}`],
    ),
    '',
    diff.people.length === 0 ? words.peopleNone(diff.asked) : `${words.people(diff.people.length, diff.asked)}: ${moves(diff, language)}`,
    ...diff.people
      .slice(0, PEOPLE_SHOWN_MAX)
      .flatMap(({ title: person, before, now }) => [
        `  ${person[language]}`,
        `    ${words.was}: ${answerText(before, language)}`,
        `    ${words.now}: ${answerText(now, language)}`,
      ]),
    ...(diff.people.length > PEOPLE_SHOWN_MAX ? [`  … ${diff.people.length - PEOPLE_SHOWN_MAX} (--json)`] : []),
    ...title(
      words.otherGrounds(diff.otherGrounds.length),
      diff.otherGrounds.slice(0, PEOPLE_SHOWN_MAX).map(({ title: person, now }) => `  ${person[language]}: ${answerText(now, language)}`),
    ),
    ...title(
      words.ruleCases(diff.ruleCases.length),
      diff.ruleCases.slice(0, PEOPLE_SHOWN_MAX).map(({ rule, title: person, now }) => `  ${rule}: ${person}: ${now}`),
    ),
  ].join('\n');
}

const said = (label: string, texts: readonly Text[], language: Language): readonly string[] =>
  texts.map((one) => `    ${label}: ${one[language]}`);

function ruleLines({ rule, kind, statement, effect, parts, condition }: RuleChange, language: Language): readonly string[] {
  const words = W[language];
  const { effects } = messagesIn(language).lists;
  const does = [effect.before, effect.now].flatMap((one) => (one === undefined ? [] : [effects[one]]));
  const head = `  ${rule} [${[...new Set(does)].join(' → ')}] ${words.kinds[kind]}${parts.length === 0 ? '' : `: ${parts.map((part) => words.parts[part]).join(', ')}`}`;
  const both = statement.before?.[language] !== statement.now?.[language];
  return [
    head,
    ...(both && statement.before !== undefined ? [`    ${words.was}: ${statement.before[language]}`] : []),
    ...(statement.now === undefined ? [] : [`    ${both ? `${words.now}: ` : ''}${statement.now[language]}`]),
    ...(condition === undefined
      ? []
      : [
          `    ${words.was}:`,
          ...condition.before.flatMap((one) => treeLines(conditionTree(one, language), 6)),
          `    ${words.now}:`,
          ...condition.now.flatMap((one) => treeLines(conditionTree(one, language), 6)),
        ]),
  ];
}

const treeLines = (lines: readonly ConditionLine[], indent: number): readonly string[] =>
  lines.flatMap(({ text, rule, parts }) => [`${' '.repeat(indent)}${text}${rule ?? ''}`, ...treeLines(parts, indent + 2)]);

const DECISIVE_SHOWN_MAX = 4;

function answerText(answer: PersonAnswer, language: Language): string {
  const words = W[language];
  if ('refused' in answer) return `${words.refused}: ${answer.refused}`;
  const { outcomes } = messagesIn(language).lists;
  const by = answer.decidedBy.slice(0, DECISIVE_SHOWN_MAX).join(', ');
  return `${outcomes[answer.outcome]} (${words.on} ${dayText(answer.on, language)}; ${words.decided} ${by}${answer.decidedBy.length > DECISIVE_SHOWN_MAX ? ', …' : ''})`;
}

/** How many moved from which outcome to which, the largest move first. */
function moves({ people }: AgreementDiff, language: Language): string {
  const { outcomes } = messagesIn(language).lists;
  const name = (answer: PersonAnswer): string => ('refused' in answer ? W[language].refused : outcomes[answer.outcome]);
  const counted = Map.groupBy(people, ({ before, now }) => `${name(before)} → ${name(now)}`);
  const rows = [...counted].map(([move, list]) => [move, list.length] as const).toSorted(([, a], [, b]) => b - a);
  return W[language].summary(rows.slice(0, OUTCOMES.length ** 2));
}
