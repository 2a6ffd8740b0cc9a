/** Which states are bound by which treaty that an agreement's law asks about, since when, by whose word; what nobody has recorded is shown as not known. */
import type { Agreement } from '../instruments/agreement.ts';
import { isParty, type TreatyParty } from '../instruments/treaty-party.ts';
import { messagesIn } from '../locales/messages.ts';
import { party, TREATIES, type Treaty } from '../people/facts.ts';
import { TREATY_LABELS } from '../people/value-labels.ts';
import { countryName, dayText } from '../reports/fact-wording.ts';
import type { Expression } from '../rules/expression.ts';
import { pathsRead } from '../rules/paths-read.ts';
import type { Rule } from '../rules/rule.ts';
import { sourceLink, type SourceLink } from './links.ts';
import type { WebContext } from './web-context.ts';

export type BoundBy = {
  readonly treaty: string;
  /** One line a standing: bound (each state with its day), not bound, not known. */
  readonly standings: readonly { readonly label: string; readonly gap: boolean; readonly states: string }[];
  readonly sources: readonly SourceLink[];
};

/** Of two states that an agreement names, both are told; of a framework open to many, every state in the table. */
export function boundBy(agreement: Agreement, context: WebContext): readonly BoundBy[] {
  const { catalogue } = context.engine;
  const rules = [
    ...agreement.versions.flatMap((version) => version.rules),
    ...catalogue.instruments.filter(({ id }) => agreement.instruments.includes(id)).flatMap((one) => one.rules),
  ];
  const asked = new Set(rules.flatMap(pathsOf));
  const named = agreement.parties.map(({ country }) => country);
  return TREATIES.filter((treaty) => asked.has(party(treaty, 'sending').path) || asked.has(party(treaty, 'receiving').path)).map((treaty) =>
    treatyView(treaty, named, context),
  );
}

function treatyView(treaty: Treaty, named: readonly string[], { engine, language, today }: WebContext): BoundBy {
  const words = messagesIn(language).agreements;
  const { treatyParties } = engine.catalogue;
  const rows = treatyParties.filter((row) => row.treaty === treaty && (named.length === 0 || named.includes(row.country)));
  const states = [...new Set(named.length === 0 ? rows.map(({ country }) => country) : named)];
  const on = (answer: boolean | undefined): readonly string[] =>
    states.filter((state) => isParty(treatyParties, treaty, state, today()) === answer);
  const since = (state: string): string => {
    const from = rows.find((row) => row.country === state && row.party)?.from;
    const name = countryName(state, language);
    return from === undefined ? name : words.boundSince(name, dayText(from, language));
  };
  const inOrder = (list: readonly string[]): string => list.toSorted((a, b) => a.localeCompare(b, language)).join('; ');
  const unknown = on(undefined).map((state) => lastKnown(state, rows, language));
  /** What the table says of a state that it does not list; nothing needs saying where the agreement names its states. */
  const others = named.length === 0 ? [isParty(treatyParties, treaty, 'unlisted', today())] : [];
  const withOthers = (list: readonly string[], answer: boolean | undefined): string =>
    [inOrder(list), ...(others.includes(answer) ? [words.boundOthers] : [])].filter((part) => part !== '').join('; ');
  return {
    treaty: TREATY_LABELS[treaty][language],
    standings: [
      { label: words.bound, gap: false, states: inOrder(on(true).map(since)) },
      {
        label: words.notBound,
        gap: false,
        states: withOthers(
          on(false).map((state) => countryName(state, language)),
          false,
        ),
      },
      { label: words.boundUnknown, gap: true, states: withOthers(unknown, undefined) },
    ].filter(({ states: told }) => told !== ''),
    sources: [...new Set(rows.map(({ source }) => source))].map(sourceLink),
  };
}

/** A state of which the list spoke only up to some day is told with that day. */
function lastKnown(state: string, rows: readonly TreatyParty[], language: WebContext['language']): string {
  const to = rows.find((row) => row.country === state && !row.party)?.to;
  const name = countryName(state, language);
  return to === undefined ? name : messagesIn(language).agreements.boundNotUntil(name, dayText(to, language));
}

const pathsOf = ({ versions, applies }: Rule): readonly string[] =>
  [...versions.map(({ when }) => when), ...(applies === undefined ? [] : [applies])].flatMap(pathsIn);

function pathsIn(expression: Expression): readonly string[] {
  switch (expression.kind) {
    case 'atom':
      return pathsRead(expression.atom);
    case 'all':
    case 'any':
      return expression.of.flatMap(pathsIn);
    case 'not':
      return pathsIn(expression.of);
    case 'reading':
      return [expression.A, expression.B].flatMap(pathsIn);
    case 'default':
      return [expression.base, ...expression.exceptions.map(({ when }) => when)].flatMap(pathsIn);
    case 'constant':
    case 'unknown':
    case 'rule':
      return [];
  }
}
