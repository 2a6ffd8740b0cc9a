/** What law says of a population, as far as it may be told; the counting is the room of screening's. */
import type { Text } from '../base/text.ts';
import type { Settings } from './settings.ts';

/** A number of people as it may be told: where they are a reader's own, small groups are hidden and whatever would give them away. */
export type CountTold = number | '<5' | 'withheld';

export type ReadingCounts = {
  readonly reading: string;
  readonly barred: CountTold;
  readonly barredUntil: CountTold;
  readonly undetermined: CountTold;
  readonly permitted: CountTold;
};

export type LawCounts = {
  readonly people: CountTold;
  readonly asIfInForce: boolean;
  /** The reading asked for comes first; the steps are under that one. */
  readonly readings: readonly ReadingCounts[];
  readonly steps: readonly {
    readonly ground: string;
    readonly statement: { readonly en: string; readonly es: string };
    readonly cite: string;
    readonly contested: boolean;
    readonly against: CountTold;
    readonly unknown: CountTold;
    readonly stops: CountTold;
    readonly left: CountTold;
  }[];
};

export type Law = {
  readonly population: Text;
  readonly synthetic: boolean;
  readonly real: LawCounts;
  readonly asIfInForce: LawCounts;
};

/** The law that the settings choose: as it stands, or as if the instrument were in force. */
export const lawUnder = (law: Law, { version }: Pick<Settings, 'version'>): LawCounts =>
  version === 'as-it-stands' ? law.real : law.asIfInForce;

/** Who may be sent: those permitted, or also those of whom it is not known. */
export type Who = 'permitted' | 'open';

export const mayBeSent = (counts: ReadingCounts, who: Who): CountTold =>
  who === 'permitted' ? counts.permitted : sumTold(counts.permitted, counts.undetermined);

/** Made from what is told alone, so that it tells nothing more. */
export const sumTold = (a: CountTold, b: CountTold): CountTold =>
  typeof a === 'number' && typeof b === 'number' ? a + b : a === 0 ? b : b === 0 ? a : 'withheld';

const SMALL_MOST = 4;
/** The most that it can be: no order is made from what is hidden. */
export const mostTold = (count: CountTold): number =>
  typeof count === 'number' ? count : count === '<5' ? SMALL_MOST : Number.POSITIVE_INFINITY;
