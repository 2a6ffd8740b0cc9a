/** Turns a shown screening into rows, bars and tables in the reader's language. A bar is drawn only from what is told, so that no width gives a withheld count away. */
import type { Language } from '../base/text.ts';
import { OUTCOMES, type Outcome } from '../decisions/decision.ts';
import { capitalised, shownNumber } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { dayText } from '../reports/fact-wording.ts';
import type { ShownAnswer, ShownScreening } from '../screening/shown.ts';
import type { ShownCount } from '../screening/small-counts.ts';
import { agreementHref, ruleHref } from './links.ts';
import { SCREEN_MESSAGES } from './screen-messages.ts';
import type { WebContext } from './web-context.ts';

type Bar = { readonly kind: string; readonly x: string; readonly width: string };

/** So many steps are drawn; the table behind has all. */
const STEPS_DRAWN_MAX = 12;
const RANKED_SHOWN_MAX = 15;

export function screenView(context: Pick<WebContext, 'engine' | 'language'>, shown: ShownScreening) {
  const { language } = context;
  const labels = messagesIn(language).lists.outcomes;
  return {
    synthetic: shown.synthetic,
    exact: shown.exact,
    sides: [shown, ...(shown.other === undefined ? [] : [shown.other])].map((answer, index) => sideView(context, answer, index)),
    moves: shown.other?.moves.map(({ from, to, people }) => ({ from: labels[from], to: labels[to], people: count(people, language) })),
    setAside: { count: shown.broken.count, shown: shownNumber(shown.broken.count, language), first: shown.broken.first },
    columns: shown.columns,
  };
}

function sideView(context: Pick<WebContext, 'engine' | 'language'>, answer: ShownAnswer, index: number) {
  const { engine, language } = context;
  const words = SCREEN_MESSAGES[language];
  const lists = messagesIn(language).lists;
  const agreement = engine.agreement(answer.agreement);
  const title = capitalised(agreement?.title[language] ?? answer.agreement);
  const [first] = answer.readings;
  const steps = answer.funnel.map((step) => stepView(context, step, answer.people));
  return {
    id: `side-${index + 1}`,
    title,
    href: agreementHref(language, answer.agreement),
    day: dayText(answer.on, language),
    mode: MODE_LABELS[answer.mode][language],
    operable: answer.operable,
    people: answer.people === 'withheld' ? words.peopleWithheld : words.people(count(answer.people, language)),
    outcomes: OUTCOMES.map((outcome) => ({
      outcome,
      label: lists.outcomes[outcome],
      people: count(first?.outcomes[outcome] ?? 0, language),
      bar: bars([[outcome, first?.outcomes[outcome] ?? 0]], answer.people),
    })),
    columns: OUTCOMES.map((outcome) => lists.outcomes[outcome]),
    readings: answer.readings.map(({ reading, outcomes }) => ({
      name: readingName(reading, language),
      ...ruleOfReading(context, reading),
      counts: OUTCOMES.map((outcome: Outcome) => ({ outcome, label: lists.outcomes[outcome], people: count(outcomes[outcome], language) })),
    })),
    everyone: bars([['undetermined', 0]], answer.people),
    total: count(answer.people, language),
    drawn: steps.filter(({ stopsAny }) => stopsAny).slice(0, STEPS_DRAWN_MAX),
    last: steps.at(-1),
    steps,
    rest: (answer.funnel.some(({ stops }) => stops === 'withheld') ? words.restWithheld : words.rest)(shownNumber(steps.length, language)),
    open: count(answer.unknown.open, language),
    unknownLead: words.unknownLead(count(answer.unknown.open, language)),
    sampled: answer.unknown.sampledOneIn === undefined ? undefined : words.unknownSampled(answer.unknown.sampledOneIn),
    ranked: answer.unknown.ranked
      .slice(0, RANKED_SHOWN_MAX)
      .map(({ question, could, always }) => ({ question, could: count(could, language), always: count(always, language) })),
  };
}

/** A reading that turns one rule round: what the rule says, and where it is read. */
function ruleOfReading({ engine, language }: Pick<WebContext, 'engine' | 'language'>, reading: string) {
  const [id = '', ...more] = reading.split('=');
  const rule = more.length === 1 ? engine.rule(id) : undefined;
  return rule === undefined ? {} : { href: ruleHref(language, id), statement: rule.statement[language] };
}

type Step = ShownAnswer['funnel'][number];

function stepView({ engine, language }: Pick<WebContext, 'engine' | 'language'>, step: Step, people: ShownCount) {
  const inForce = engine.catalogue.agreements.find(({ id }) => step.ground === `${id}.in-force`);
  return {
    ground: step.ground,
    href: engine.rules.has(step.ground)
      ? ruleHref(language, step.ground)
      : inForce === undefined
        ? undefined
        : agreementHref(language, inForce.id),
    statement: step.statement,
    cite: step.cite[0],
    effect: messagesIn(language).lists.effects[step.effect],
    contested: step.contested === true,
    // What is withheld may be nobody, and has nothing to draw.
    stopsAny: step.stops !== 0 && step.stops !== 'withheld',
    against: count(step.against, language),
    unknown: count(step.unknown, language),
    stops: count(step.stops, language),
    clear: count(step.remain.clear, language),
    open: count(step.remain.undetermined, language),
    bars: bars(
      [
        ['for', step.remain.clear],
        ['open', step.remain.undetermined],
        ['against', step.stops],
      ],
      people,
    ),
  };
}

export const count = (value: ShownCount, language: Language): string =>
  typeof value === 'number' ? shownNumber(value, language) : value === '<5' ? value : SCREEN_MESSAGES[language].withheld;

export function readingName(reading: string, language: Language): string {
  const words = SCREEN_MESSAGES[language];
  if (reading === 'default') return words.readingDefault;
  if (reading === 'all-flipped') return words.readingAll;
  const named = reading.split(' ');
  // More than one is chosen only all together.
  if (named.length > 1) return words.readingAll;
  return named

    .map((one) => words.readingOne(one.split('=')[0] ?? one))
    .join(', ');
}

function bars(parts: readonly (readonly [kind: string, people: ShownCount])[], all: ShownCount): readonly Bar[] {
  if (typeof all !== 'number' || all === 0) return [];
  let before = 0;
  return parts.flatMap(([kind, people]) => {
    const known = typeof people === 'number' ? people : 0;
    const bar = { kind, x: percent(before, all), width: percent(known, all) };
    before += known;
    return known === 0 ? [] : [bar];
  });
}

const percent = (part: number, all: number): string => `${Number(((100 * part) / all).toFixed(3))}%`;
