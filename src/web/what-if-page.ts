/** The page on the law as it might be: the form, and the answer for one person or for a population. */
import type { Problem } from '../base/outcome.ts';
import { OUTCOMES, type Outcome } from '../decisions/decision.ts';
import { flipped } from '../decisions/decide.ts';
import type { PersonWhatIf } from '../drafting/what-if-person.ts';
import { TERM_FACTS } from '../drafting/what-if.ts';
import { SYNTHETIC_BOP } from '../catalogue/synthetic-population.ts';
import { capitalised, shownNumber } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { turned, WHAT_IF_WORDS } from '../locales/what-if-words.ts';
import { dayText, durationText } from '../reports/fact-wording.ts';
import type { PopulationWhatIf } from '../screening/what-if.ts';
import { isDay, isDuration } from '../calendar/iso.ts';
import { ruleHref } from './links.ts';
import { outcomeTag } from './people-model.ts';
import { addressIn, renderPage } from './page.ts';
import { count } from './screen-view.ts';
import type { WebContext } from './web-context.ts';
import { WHAT_IF_MESSAGES } from './what-if-messages.ts';
import { inPlay, limitChoices, POPULATION, WHAT_IF_FIELDS, whatIfQuery, type WhatIfFields } from './what-if-question.ts';

export type WhatIfShown = {
  readonly fields: WhatIfFields;
  readonly problems?: readonly Problem[];
  readonly person?: { readonly title: string; readonly answer: PersonWhatIf };
  readonly population?: PopulationWhatIf;
  /** The reader's own person file: shown again in its field, and posted again by the switch of language. */
  readonly own?: string;
};

/** Where the population was put aside is nobody’s business. */
const placeOf = (path: string, population: string): string => (path.includes('/people.') ? population : path);

const STATEMENT_SHOWN_MAX = 90;

export function whatIfPage(context: WebContext, { fields, problems = [], person, population, own }: WhatIfShown): string {
  const { language } = context;
  const words = WHAT_IF_MESSAGES[language];
  const query = whatIfQuery(fields);
  const model = {
    words,
    shared: WHAT_IF_WORDS[language],
    fields,
    names: WHAT_IF_FIELDS,
    choices: choicesOf(context, fields),
    problems: problems.map(({ path, message, remedy }) => ({
      place: placeOf(path, words.population),
      message: message[language],
      remedy: remedy[language],
    })),
    person: person === undefined ? undefined : personView(person, context),
    population: population === undefined ? undefined : populationView(population, context),
    own: own ?? '',
    action: addressIn(language, '/what-if'),
  };
  return renderPage('what-if.njk', model, {
    language,
    path: own === undefined && query !== '' ? `/what-if?${query}` : '/what-if',
    title: words.title,
    styles: ['ask.css', 'screen.css', 'what-if.css'],
    ...(own === undefined
      ? {}
      : { post: [...WHAT_IF_FIELDS.map((name) => ({ name, value: fields[name] })), { name: 'file', value: own }] }),
  });
}

function choicesOf(context: WebContext, fields: WhatIfFields) {
  const { engine, language } = context;
  const words = WHAT_IF_MESSAGES[language];
  const { rules, contested } = inPlay(context, fields);
  const none = { value: '', text: words.none };
  const marked = (list: readonly { readonly value: string; readonly text: string }[], chosen: string) =>
    list.map((one) => ({ ...one, selected: one.value === chosen }));
  const named = (id: string, statement: string): string =>
    `${id}: ${statement.length > STATEMENT_SHOWN_MAX ? `${statement.slice(0, STATEMENT_SHOWN_MAX)}…` : statement}`;
  const limitText = (limit: string): string =>
    isDuration(limit) ? durationText(limit, language) : isDay(limit) ? dayText(limit, language) : limit;
  const own = engine.catalogue.decisionCases.filter((one) => one.agreement === fields.agreement);
  return {
    agreement: marked(
      engine.catalogue.agreements.map(({ id, title }) => ({ value: id, text: capitalised(title[language]) })),
      fields.agreement,
    ),
    reading: marked(
      [none, ...contested.map((rule) => ({ value: rule.id, text: words.flippedTo(rule.id, flipped(rule)) }))],
      fields.reading,
    ),
    without: marked([none, ...rules.map(({ id, statement }) => ({ value: id, text: named(id, statement[language]) }))], fields.without),
    limit: marked(
      [
        none,
        ...limitChoices(rules).map(({ rule, limit, value }) => ({
          value,
          text: `${limitText(limit)} (${limit}), ${named(rule.id, rule.statement[language])}`,
        })),
      ],
      fields.limit,
    ),
    term: marked([none, ...TERM_FACTS.map((fact) => ({ value: fact, text: WHAT_IF_WORDS[language].terms[fact] }))], fields.term),
    termTo: marked(
      [
        { value: 'yes', text: words.yes },
        { value: 'no', text: words.no },
        { value: 'unknown', text: words.unknown },
      ],
      fields.termTo,
    ),
    who: marked(
      [
        ...(hasPopulation(context, fields) ? [{ value: POPULATION, text: words.population }] : []),
        ...own.map(({ id, title }) => ({ value: id, text: words.caseOf(title[language]) })),
      ],
      fields.who,
    ),
  };
}

/** The invented people are held in the United States. */
export function hasPopulation({ engine }: WebContext, { agreement }: WhatIfFields): boolean {
  const parties = engine.agreement(agreement)?.parties ?? [];
  return parties.some(({ role, country }) => role === 'sending' && country === 'US');
}

function personView({ title, answer: { before, now, grounds } }: NonNullable<WhatIfShown['person']>, { engine, language }: WebContext) {
  const words = WHAT_IF_WORDS[language];
  return {
    title,
    before: outcomeTag(before.outcome, language),
    now: outcomeTag(now.outcome, language),
    says: before.outcome === now.outcome ? words.same : words.flips,
    grounds: grounds.map((one) => ({
      rule: one.rule,
      href: engine.rules.has(one.rule) ? ruleHref(language, one.rule) : undefined,
      statement: engine.rule(one.rule)?.statement[language] ?? one.statement,
      cite: one.cite.join('; '),
      turns: turned(one, language),
      decisive: one.decisive.before || one.decisive.now,
    })),
  };
}

function populationView(answer: PopulationWhatIf, { engine, language }: WebContext) {
  const words = WHAT_IF_WORDS[language];
  const { outcomes } = messagesIn(language).lists;
  const all = shownNumber(answer.people, language);
  const bar = (side: 'before' | 'now') => {
    let before = 0;
    return OUTCOMES.flatMap((kind) => {
      const value = answer[side][kind];
      const people = typeof value === 'number' ? value : 0;
      const one = { kind, x: percent(before, answer.people), width: percent(people, answer.people) };
      before += people;
      return people === 0 ? [] : [one];
    });
  };
  return {
    says: answer.moved === 0 ? words.nobody(all) : words.moved(count(answer.moved, language), all),
    note: SYNTHETIC_BOP[language],
    bars: { before: bar('before'), now: bar('now') },
    outcomes: OUTCOMES.map((outcome: Outcome) => ({
      tag: outcomeTag(outcome, language),
      before: count(answer.before[outcome], language),
      now: count(answer.now[outcome], language),
    })),
    moves: answer.moves.map(({ from, to, people }) => ({ from: outcomes[from], to: outcomes[to], people: count(people, language) })),
    grounds: answer.grounds.map(({ ground, began, ceased, opened, settled }) => ({
      rule: ground,
      href: engine.rules.has(ground) ? ruleHref(language, ground) : undefined,
      statement: engine.rule(ground)?.statement[language] ?? ground,
      changes: `${count(began, language)} / ${count(ceased, language)}`,
      opens: `${count(opened, language)} / ${count(settled, language)}`,
    })),
  };
}

const percent = (part: number, all: number): string => `${Number(((100 * part) / Math.max(1, all)).toFixed(3))}%`;
