/** Every rule, grouped by legal order and instrument, and those that fit a filter. */
import type { Language } from '../base/text.ts';
import type { LocatedRule } from '../instruments/catalogue.ts';
import type { Confidence, Effect, Rule } from '../rules/rule.ts';
import { capitalised, shownNumber } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { countryName, dayText } from '../reports/fact-wording.ts';
import { agreementHref, anchor, sourceLink, type SourceLink } from './links.ts';
import { ruleSummary, type RuleSummary } from './rule-summary.ts';
import type { WebContext } from './web-context.ts';

export type LawFilter = { readonly text: string; readonly order: string; readonly effect: string; readonly standing: string };

export const EFFECTS: readonly Effect['effect'][] = ['bar', 'bar-until', 'requires', 'permits', 'exception', 'factor', 'compute'];
const STANDINGS: readonly Rule['standing']['kind'][] = ['settled', 'contested'];
/** In the filter the agreements' own rules count as an order of their own. */
const AGREEMENTS = 'agreements';

type Home = {
  readonly title: string;
  readonly cite: string | undefined;
  readonly href: string | undefined;
  readonly source: SourceLink | undefined;
  readonly verified: string | undefined;
  readonly confidence: Confidence | undefined;
  readonly rules: readonly RuleSummary[];
};
type Choice = { readonly value: string; readonly text: string; readonly selected: boolean };

export type LawList = {
  readonly orders: readonly { readonly anchor: string; readonly label: string; readonly count: string; readonly homes: readonly Home[] }[];
  readonly shown: number;
  readonly all: number;
  readonly choices: { readonly order: readonly Choice[]; readonly effect: readonly Choice[]; readonly standing: readonly Choice[] };
};

export function lawList(filter: LawFilter, context: WebContext): LawList {
  const { engine, language } = context;
  const { lists } = messagesIn(language);
  const all = [...engine.rules.values()];
  const orderOf = orders(context);
  const fitting = all.filter((located) => fits(located, filter, orderOf, language));
  const known = [...new Set(all.map(orderOf))].toSorted(byOrder(language));
  const groups = known.map((order) => ({ order, rules: fitting.filter((located) => orderOf(located) === order) }));
  return {
    orders: groups
      .filter(({ rules }) => rules.length > 0)
      .map(({ order, rules }) => ({
        anchor: anchor(`order ${order}`),
        label: orderName(order, language),
        count: shownNumber(rules.length, language),
        homes: [...Map.groupBy(rules, ({ home }) => `${home.kind} ${home.id}`).values()].map((group) => homeOf(group, context)),
      })),
    shown: fitting.length,
    all: all.length,
    choices: {
      order: choices(known, filter.order, (order) => orderName(order, language)),
      effect: choices(EFFECTS, filter.effect, (effect) => lists.effects[effect]),
      standing: choices(STANDINGS, filter.standing, (standing) => lists.standings[standing]),
    },
  };
}

const choices = <V extends string>(values: readonly V[], chosen: string, text: (value: V) => string): readonly Choice[] =>
  values.map((value) => ({ value, text: text(value), selected: value === chosen }));

function orders({ engine }: WebContext): (located: LocatedRule) => string {
  const byInstrument = new Map(engine.catalogue.instruments.map(({ id, order }) => [id, order]));
  return ({ home }) => (home.kind === 'agreement' ? AGREEMENTS : (byInstrument.get(home.id) ?? AGREEMENTS));
}

export function orderName(order: string, language: Language): string {
  const { law, lists } = messagesIn(language);
  if (order === AGREEMENTS) return law.agreementsOwn;
  return order === 'international' ? lists.internationalLaw : countryName(order, language);
}

/** States by name, then law between states, then the agreements' own rules. */
const byOrder =
  (language: Language) =>
  (a: string, b: string): number =>
    rank(a) - rank(b) || orderName(a, language).localeCompare(orderName(b, language), language);
const rank = (order: string): number => (order === AGREEMENTS ? 2 : order === 'international' ? 1 : 0);

/** Every word must stand somewhere in the rule's id, statement or citations, in any case and with or without accents. */
function fits(located: LocatedRule, filter: LawFilter, orderOf: (located: LocatedRule) => string, language: Language): boolean {
  const { rule } = located;
  if (filter.order !== '' && orderOf(located) !== filter.order) return false;
  if (filter.effect !== '' && rule.effect !== filter.effect) return false;
  if (filter.standing !== '' && rule.standing.kind !== filter.standing) return false;
  const said = plain([rule.id, rule.statement[language], ...rule.citations.map(({ cite }) => cite)].join(' '));
  return plain(filter.text)
    .split(/\s+/)
    .every((word) => said.includes(word));
}

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{Mn}/gu, '')
    .toLowerCase();

function homeOf(group: readonly LocatedRule[], context: WebContext): Home {
  const { engine, language } = context;
  const { law } = messagesIn(language);
  const id = group[0]?.home.id ?? '';
  const rules = group.map(({ rule }) => ruleSummary(rule, context));
  const instrument = engine.catalogue.instruments.find((one) => one.id === id);
  if (instrument === undefined || group[0]?.home.kind === 'agreement') {
    const title = capitalised(engine.agreement(id)?.title[language] ?? id);
    return {
      title,
      cite: undefined,
      href: agreementHref(language, id),
      source: undefined,
      verified: undefined,
      confidence: undefined,
      rules,
    };
  }
  return {
    title: capitalised(instrument.title[language]),
    cite: instrument.cite,
    href: undefined,
    source: instrument.source === undefined ? undefined : sourceLink(instrument.source),
    verified: law.verified(dayText(instrument.verifiedThrough, language)),
    confidence: instrument.confidence,
    rules,
  };
}
