/** Turns the sums of a population into rows, bars and tables in the reader's language. A bar's width is a share of all people. */
import type { Language } from '../base/text.ts';
import type { Population } from '../catalogue/population.ts';
import { OUTCOMES, type Outcome } from '../decisions/decision.ts';
import { versionOn } from '../instruments/catalogue.ts';
import { capitalised, shownNumber, shownShare } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { countryName, dayText } from '../reports/fact-wording.ts';
import { agreementHref, anchor, sourceLink, type SourceLink } from './links.ts';
import { ruleLink, type RuleLink } from './people-model.ts';
import type { GroundSum, PopulationAnswer, RowAnswer } from './population.ts';
import type { WebContext } from './web-context.ts';

export type Bar = { readonly kind: string; readonly x: string; readonly width: string };
export type OutcomeFigure = {
  readonly outcome: Outcome;
  readonly label: string;
  readonly people: string;
  readonly share: string;
  readonly isNone: boolean;
  readonly bar: Bar;
};
export type GroundFigure = RuleLink & {
  readonly effect: string;
  readonly contested: boolean;
  readonly against: string | undefined;
  readonly open: string | undefined;
  readonly met: string | undefined;
  readonly neutral: string | undefined;
  readonly bars: readonly Bar[];
};

export type QuestionView = {
  readonly id: string;
  readonly title: string;
  readonly agreement: { readonly title: string; readonly href: string };
  readonly mode: string;
  readonly day: string;
  readonly outcomes: readonly OutcomeFigure[];
  readonly bars: readonly Bar[];
  readonly rests: readonly (RuleLink & { readonly people: string | undefined })[];
  readonly openFacts: string | undefined;
  readonly flipped: readonly { readonly outcome: Outcome; readonly label: string; readonly people: string }[] | undefined;
  readonly mayBeBarred: string | undefined;
  readonly grounds: readonly GroundFigure[];
  readonly allGrounds: readonly GroundFigure[];
  readonly groundCount: string;
  readonly rows: readonly { readonly citizenship: string; readonly people: string; readonly outcome: Outcome; readonly label: string }[];
};

export type PopulationView = {
  readonly title: string;
  readonly heading: string;
  readonly people: string;
  readonly day: string;
  readonly source: SourceLink;
  readonly questions: readonly QuestionView[];
  readonly missing: readonly { readonly question: string; readonly people: string }[];
  readonly missingMore: readonly { readonly question: string; readonly people: string }[];
};

/** Grounds that speak against, then those that are open: so many are drawn, the rest is in the table. */
const AGAINST_DRAWN_MAX = 4;
const GROUNDS_DRAWN_MAX = 6;
const RESTS_SHOWN_MAX = 2;
const MISSING_SHOWN_MAX = 8;
/** Smaller counts are not given exactly in anything public. */
const COUNT_SHOWN_MIN = 5;

export const shownPeople = (people: number, language: Language): string =>
  people > 0 && people < COUNT_SHOWN_MIN ? `<${COUNT_SHOWN_MIN}` : shownNumber(people, language);

export function populationView(context: WebContext, population: Population, answers: readonly PopulationAnswer[]): PopulationView {
  const { language } = context;
  const [first] = answers;
  const people = shownPeople(first?.people ?? 0, language);
  const leastKnown = answers.toSorted((a, b) => b.outcomes.undetermined - a.outcomes.undetermined)[0];
  const missing = (leastKnown?.missing ?? []).map((one) => ({
    question: one.missing.question,
    people: shownPeople(one.people, language),
  }));
  return {
    title: population.title[language],
    heading: messagesIn(language).home.population(people),
    people,
    day: dayText(population.asOf, language),
    source: sourceLink(population.source),
    questions: answers.map((answer) => questionView(context, answer)),
    missing: missing.slice(0, MISSING_SHOWN_MAX),
    missingMore: missing.slice(MISSING_SHOWN_MAX),
  };
}

function questionView(context: WebContext, answer: PopulationAnswer): QuestionView {
  const { engine, language } = context;
  const { home, lists } = messagesIn(language);
  const { question, outcomes, flipped } = answer;
  const agreement = engine.agreement(question.agreement);
  const version = agreement === undefined ? undefined : versionOn(agreement, question.on);
  const title = capitalised(agreement?.title[language] ?? question.agreement);
  const differs = OUTCOMES.some((outcome) => outcomes[outcome] !== flipped[outcome]);
  return {
    id: anchor(`${question.agreement} ${question.on}`),
    title: (agreement?.versions.length ?? 0) > 1 ? (version?.title[language] ?? title) : title,
    agreement: { title, href: agreementHref(language, question.agreement) },
    mode: MODE_LABELS[answer.mode][language],
    day: dayText(question.on, language),
    outcomes: OUTCOMES.map((outcome) => outcomeFigure(outcome, answer, language)),
    bars: stacked(
      OUTCOMES.map((outcome) => [outcome, outcomes[outcome]]),
      answer.people,
    ),
    rests: restsOf(answer, context),
    openFacts: outcomes.undetermined > 0 ? home.openFacts(shownNumber(answer.missing.length, language)) : undefined,
    flipped: differs
      ? OUTCOMES.filter((outcome) => flipped[outcome] > 0).map((outcome) => ({
          outcome,
          label: lists.outcomes[outcome],
          people: shownPeople(flipped[outcome], language),
        }))
      : undefined,
    mayBeBarred: answer.mayBeBarred > 0 ? home.mayBeBarred(shownPeople(answer.mayBeBarred, language)) : undefined,
    grounds: drawn(answer.grounds).map((one) => groundFigure(one, answer.people, context)),
    allGrounds: answer.grounds.map((one) => groundFigure(one, answer.people, context)),
    groundCount: shownNumber(answer.grounds.length, language),
    rows: answer.rows.map((row) => rowView(row, language)),
  };
}

function outcomeFigure(outcome: Outcome, { outcomes, people }: PopulationAnswer, language: Language): OutcomeFigure {
  const count = outcomes[outcome];
  return {
    outcome,
    label: messagesIn(language).lists.outcomes[outcome],
    people: shownPeople(count, language),
    share: shownShare(people === 0 ? 0 : count / people, language),
    isNone: count === 0,
    bar: { kind: outcome, x: '0%', width: percent(count, people) },
  };
}

/** What the outcomes that are decided rest on: of each, the rules that decide most people. */
function restsOf(answer: PopulationAnswer, context: WebContext): QuestionView['rests'] {
  const decided = OUTCOMES.filter((outcome) => outcome !== 'undetermined' && answer.outcomes[outcome] > 0);
  return decided.flatMap((outcome) => {
    const people = new Map<string, number>();
    for (const row of answer.rows)
      if (row.outcome === outcome) for (const { rule } of row.decisive) people.set(rule, (people.get(rule) ?? 0) + row.people);
    return answer.grounds
      .filter(({ ground }) => people.has(ground.rule))
      .toSorted((a, b) => (people.get(b.ground.rule) ?? 0) - (people.get(a.ground.rule) ?? 0))
      .slice(0, Math.ceil(RESTS_SHOWN_MAX / decided.length))
      .map(({ ground }) => {
        const count = people.get(ground.rule) ?? 0;
        // Where the rule decides all of them, their number has just been said.
        return {
          ...ruleLink(ground, context),
          people: count === answer.outcomes[outcome] ? undefined : shownPeople(count, context.language),
        };
      });
  });
}

function drawn(grounds: readonly GroundSum[]): readonly GroundSum[] {
  const against = grounds.filter(({ people }) => people.against > 0).slice(0, AGAINST_DRAWN_MAX);
  const open = grounds.filter(({ people }) => people.against === 0 && people.open > 0);
  return [...against, ...open].slice(0, GROUNDS_DRAWN_MAX);
}

function groundFigure({ ground, people }: GroundSum, all: number, context: WebContext): GroundFigure {
  const { language } = context;
  const shown = (count: number): string | undefined => (count === 0 ? undefined : shownPeople(count, language));
  return {
    ...ruleLink(ground, context),
    effect: messagesIn(language).lists.effects[ground.effect],
    contested: ground.standing === 'contested',
    against: shown(people.against),
    open: shown(people.open),
    met: shown(people.for),
    neutral: shown(people.neutral),
    bars: stacked(
      [
        ['against', people.against],
        ['open', people.open],
        ['for', people.for],
      ],
      all,
    ),
  };
}

function rowView(row: RowAnswer, language: Language): QuestionView['rows'][number] {
  const { home, lists } = messagesIn(language);
  return {
    citizenship: row.country === undefined ? home.otherOrUnknown : countryName(row.country, language),
    people: shownPeople(row.people, language),
    outcome: row.outcome,
    label: lists.outcomes[row.outcome],
  };
}

/** Bars laid end to end; what has no people has no bar. */
function stacked(parts: readonly (readonly [kind: string, people: number])[], all: number): readonly Bar[] {
  let before = 0;
  return parts.flatMap(([kind, people]) => {
    const bar = { kind, x: percent(before, all), width: percent(people, all) };
    before += people;
    return people === 0 ? [] : [bar];
  });
}

const percent = (part: number, all: number): string => `${all === 0 ? 0 : Number(((100 * part) / all).toFixed(3))}%`;
