/** `habeas what-if`: what flips and why if the law or the agreement were otherwise, for one person or in counts over a population. */
import type { Language } from '../base/text.ts';
import { nearest } from '../base/nearest.ts';
import { Engine } from '../decisions/engine.ts';
import { OUTCOMES } from '../decisions/decision.ts';
import type { Request } from '../decisions/request.ts';
import { withDraft } from '../drafting/agreement-in-catalogue.ts';
import { whatIfPerson, type Asking, type PersonWhatIf } from '../drafting/what-if-person.ts';
import { changedCatalogue, TERM_FACTS, type LawChange } from '../drafting/what-if.ts';
import { shownNumber } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { turned, WHAT_IF_WORDS } from '../locales/what-if-words.ts';
import { Mapping } from '../screening/mapping.ts';
import type { ShownCount } from '../screening/small-counts.ts';
import { whatIfPopulation, type PopulationWhatIf } from '../screening/what-if.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { problemLines } from './problems.ts';
import { draftEngine, engineFor, readDraft } from './read-draft.ts';
import { readPeople } from './read-input.ts';
import { readJson } from './read-json.ts';
import { dayOption, readingsOption } from './request-options.ts';

export type WhatIfOptions = {
  readonly agreement: string;
  readonly on: string;
  readonly knownAt?: string;
  readonly reading: readonly string[];
  readonly without: readonly string[];
  readonly limit: readonly string[];
  readonly term: readonly string[];
  readonly instead?: string;
  readonly asIfInForce?: boolean;
  readonly population?: boolean;
  readonly mapping?: string;
  readonly exact?: boolean;
  readonly json?: boolean;
  readonly language: Language;
};

export async function whatIfCommand(loaded: Engine, path: string, options: WhatIfOptions, today: string): Promise<string> {
  const { language } = options;
  const { before, now } = await sidesOf(loaded, options, today);
  if (options.population === true) return populationAnswer(before, now, path, options);
  const { people, problems } = await readPeople([path]);
  if (problems.length > 0)
    throw new CommandEnd(
      EXIT.refused,
      problems.flatMap(({ where, problem }) => problemLines([problem], language, where)),
    );
  const answers = people.map(({ where, file }) => {
    const answer = whatIfPerson(before, now, file);
    if (!answer.ok) throw refusal(answer.problems, language, where);
    return { id: file.id ?? where, ...answer.value };
  });
  if (options.json === true)
    return answers.length === 1 ? JSON.stringify(answers[0], null, 2) : answers.map((one) => JSON.stringify(one)).join('\n');
  return answers.map((one) => personText(one, language)).join('\n\n');
}

async function sidesOf(loaded: Engine, options: WhatIfOptions, today: string): Promise<{ readonly before: Asking; readonly now: Asking }> {
  const { language } = options;
  const { engine, id } = await engineFor(loaded, options.agreement, language);
  const changes = [
    ...options.without.map((rule): LawChange => ({ kind: 'without', rule })),
    ...options.limit.map(limitOption),
    ...options.term.map(termOption),
  ];
  if (changes.length === 0 && options.reading.length === 0 && options.instead === undefined)
    throw new CommandEnd(EXIT.usage, [WHAT_IF_WORDS[language].nothing]);
  const request: Request = {
    agreement: id,
    on: dayOption('--on', options.on),
    knownAt: dayOption('--known-at', options.knownAt ?? today),
    language,
    asIfInForce: options.asIfInForce === true,
    salt: 'what-if',
  };
  const other = options.instead === undefined ? { engine, id } : await insteadOf(engine, options.instead, language);
  const changed = changedCatalogue(other.engine.catalogue, other.id, changes);
  if (!changed.ok) throw new CommandEnd(EXIT.usage, problemLines(changed.problems, language));
  const now = changes.length === 0 ? other.engine : new Engine(changed.value, other.engine.table);
  return {
    before: { engine, request },
    now: { engine: now, request: { ...request, agreement: other.id, readings: readingsOption(options.reading) } },
  };
}

async function insteadOf(engine: Engine, name: string, language: Language): Promise<{ readonly engine: Engine; readonly id: string }> {
  const draft = await readDraft(engine, name, language);
  const own = draftEngine(engine, draft, name, language);
  return { engine: own === engine ? new Engine(withDraft(engine.catalogue, draft)) : own, id: draft.agreement.id };
}

function limitOption(written: string): LawChange {
  const [, rule, from, to] = /^(.+):([^:=]+)=([^=]+)$/.exec(written) ?? [];
  if (rule === undefined || from === undefined || to === undefined)
    throw new CommandEnd(EXIT.usage, [`--limit ${written.slice(0, 60)}: write RULE:OLD=NEW, for instance model.gate-3-request:P6M=P1Y.`]);
  return { kind: 'limit', rule, from, to };
}

const TRUTHS: { readonly [word: string]: boolean | undefined } = { yes: true, no: false, unknown: undefined };

function termOption(written: string): LawChange {
  const [name = '', value = ''] = written.split('=');
  const fact = TERM_FACTS.find((one) => one === name);
  if (fact === undefined) {
    const near = nearest(name, TERM_FACTS);
    throw new CommandEnd(EXIT.usage, [
      `--term ${written.slice(0, 60)}: no such term.${near === undefined ? '' : ` Did you mean '${near}'?`} Terms: ${TERM_FACTS.join(', ')}.`,
    ]);
  }
  if (!Object.hasOwn(TRUTHS, value)) throw new CommandEnd(EXIT.usage, [`--term ${written.slice(0, 60)}: give yes, no or unknown.`]);
  return { kind: 'term', fact, to: TRUTHS[value] };
}

const USAGE = new Set([
  'unknown-agreement',
  'no-such-reading',
  'before-first-release',
  'contradicts-file',
  'no-such-column',
  'no-such-fact',
]);

const refusal = (problems: Parameters<typeof problemLines>[0], language: Language, where: string): CommandEnd =>
  new CommandEnd(problems.some(({ code }) => USAGE.has(code)) ? EXIT.usage : EXIT.refused, problemLines(problems, language, where));

async function populationAnswer(before: Asking, now: Asking, path: string, options: WhatIfOptions): Promise<string> {
  if (path === '-') throw new CommandEnd(EXIT.usage, ['--population: name a file; it is read more than once.']);
  const mapping = options.mapping === undefined ? undefined : await mappingOf(options.mapping, options.language);
  const answer = await whatIfPopulation({ before, now, path, mapping, exact: options.exact === true });
  if (!answer.ok) throw refusal(answer.problems, options.language, path);
  return options.json === true ? JSON.stringify(answer.value, null, 2) : populationText(answer.value, options.language, now.engine);
}

const MAPPING_BYTES_MAX = 4 * 1024 * 1024;

async function mappingOf(path: string, language: Language): Promise<Mapping> {
  const value = await readJson(path, MAPPING_BYTES_MAX);
  if (!value.ok) throw new CommandEnd(EXIT.refused, problemLines(value.problems, language, path));
  const read = Mapping.safeParse(value.value);
  if (read.success) return read.data;
  throw new CommandEnd(
    EXIT.refused,
    read.error.issues.map((issue) => `${path}: ${issue.path.join('.')}: ${issue.message}`),
  );
}

const GROUNDS_SHOWN_MAX = 20;

function personText({ id, before, now, grounds }: PersonWhatIf & { readonly id: string }, language: Language): string {
  const words = WHAT_IF_WORDS[language];
  const { outcomes } = messagesIn(language).lists;
  return [
    `# ${id}`,
    `${words.before}: ${outcomes[before.outcome]}`,
    `${words.now}: ${outcomes[now.outcome]}`,
    before.outcome === now.outcome ? words.same : words.flips,
    ...(grounds.length === 0 ? [words.whyNone] : [words.why]),
    ...grounds
      .slice(0, GROUNDS_SHOWN_MAX)
      .flatMap((one) => [
        `  ${one.rule}: ${turned(one, language)}${one.decisive.before || one.decisive.now ? ` (${words.decisive})` : ''}`,
        `      ${one.statement}`,
      ]),
    ...(grounds.length > GROUNDS_SHOWN_MAX ? [`  … ${grounds.length - GROUNDS_SHOWN_MAX} (--json)`] : []),
  ].join('\n');
}

function populationText(answer: PopulationWhatIf, language: Language, engine: Engine): string {
  const words = WHAT_IF_WORDS[language];
  const { outcomes } = messagesIn(language).lists;
  const told = (value: ShownCount): string => (typeof value === 'number' ? shownNumber(value, language) : value);
  const all = shownNumber(answer.people, language);
  return [
    answer.moved === 0 ? words.nobody(all) : words.moved(told(answer.moved), all),
    ...answer.moves.map(({ from, to, people }) => `  ${outcomes[from]} → ${outcomes[to]}: ${told(people)}`),
    '',
    ...OUTCOMES.map(
      (one) => `${outcomes[one].padEnd(24)} ${words.before}: ${told(answer.before[one])} · ${words.now}: ${told(answer.now[one])}`,
    ),
    ...(answer.grounds.length === 0 ? [] : ['', words.amongMoved]),
    ...answer.grounds.slice(0, GROUNDS_SHOWN_MAX).flatMap((one) => [
      `  ${one.ground}: ${(['began', 'ceased', 'opened', 'settled'] as const)
        .filter((part) => one[part] !== 0)
        .map((part) => `${words[part]}: ${told(one[part])}`)
        .join('; ')}`,
      `      ${engine.rule(one.ground)?.statement[language] ?? ''}`,
    ]),
    ...(answer.setAside === 0 ? [] : ['', words.setAside(answer.setAside)]),
  ].join('\n');
}
