/**
 * What a rule may read: a named fact of a known kind. The vocabulary itself lives in `people`; here are only the kinds.
 * A fact is data (its kind and its path), so an expression that reads it can be printed, hashed and compiled.
 */
export type BooleanFact = { readonly kind: 'boolean'; readonly path: string };
export type ChoiceFact<V extends string = string> = {
  readonly kind: 'choice';
  readonly path: string;
  readonly values: readonly V[];
};
/** ISO 3166-1 alpha-2, `XK` for Kosovo. */
export type CountryFact = { readonly kind: 'country'; readonly path: string };
export type TextFact = { readonly kind: 'text'; readonly path: string };
export type IntegerFact = { readonly kind: 'integer'; readonly path: string };
/** A calendar day, perhaps known only to the month or the year. */
export type DayFact = { readonly kind: 'day'; readonly path: string };
/** A moment with its offset from UTC. */
export type MomentFact = { readonly kind: 'moment'; readonly path: string };
/** A calendar duration such as `P1Y6M`. Never compared with another one: only added to a day. */
export type DurationFact = { readonly kind: 'duration'; readonly path: string };
export type CountryListFact = { readonly kind: 'countries'; readonly path: string };
export type ChoiceListFact<V extends string = string> = {
  readonly kind: 'choices';
  readonly path: string;
  readonly values: readonly V[];
};
/** A list of records, such as the offences. The facts of one record have paths that begin `offences[].`. */
export type RecordListFact = { readonly kind: 'records'; readonly path: string };

export type ListFact = CountryListFact | ChoiceListFact;
export type ScalarFact = BooleanFact | ChoiceFact | CountryFact | TextFact | IntegerFact | DayFact | MomentFact | DurationFact;
export type Fact = ScalarFact | ListFact | RecordListFact;
