/** What law says of the people of an arrangement, kept for the day: it hangs on the reading and the day of the law, not on the sliders. */
import { accepted, type Outcome } from '../base/outcome.ts';
import type { Law, LawCounts } from '../feasibility/law.ts';
import { DEFAULT_SETTINGS } from '../feasibility/settings.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import { lawOf } from '../reports/feasibility-law.ts';
import type { Reading } from '../rules/expression.ts';
import type { WebContext } from './web-context.ts';

type Answer = Promise<Outcome<Law | undefined>>;

/** Days of the law that readers may set are many: so many answers are kept, the oldest goes. */
const KEPT_MAX = 100;

export class LawOfTheDay {
  #day = '';
  readonly #kept = new Map<string, Answer>();

  get(context: WebContext, arrangement: Arrangement, reading: string): Answer {
    const knownAt = context.today() < FIRST_RELEASE ? FIRST_RELEASE : context.today();
    if (this.#day !== knownAt) {
      this.#day = knownAt;
      this.#kept.clear();
    }
    const key = `${arrangement.id} ${arrangement.on} ${reading}`;
    const found = this.#kept.get(key);
    if (found !== undefined) return found;
    const asked = ask(context, arrangement, knownAt, reading);
    this.#kept.set(key, asked);
    const oldest = this.#kept.keys().next();
    if (this.#kept.size > KEPT_MAX && oldest.done !== true) this.#kept.delete(oldest.value);
    // A failure is not kept: the next reader asks anew.
    asked.catch(() => this.#kept.delete(key));
    return asked;
  }
}

/** All readings are counted in any case; the funnel is that of the one chosen. */
async function ask(context: WebContext, arrangement: Arrangement, knownAt: string, reading: string): Answer {
  const base = { engine: context.engine, arrangement, knownAt, seed: DEFAULT_SETTINGS.seed };
  const law = await lawOf({ ...base, readings: new Map() });
  if (!law.ok) return law;
  const chosen = chosenReadings(law.value, reading);
  if (chosen.size === 0) return law;
  const under = await lawOf({ ...base, readings: chosen });
  if (!under.ok || under.value === undefined) return under;
  const { real, asIfInForce } = under.value;
  return accepted({ ...under.value, real: named(real, reading), asIfInForce: named(asIfInForce, reading) });
}

/** The reading chosen stands first under the name that the list gives it, and not once more below. */
function named(counts: LawCounts, reading: string): LawCounts {
  const [first, ...others] = counts.readings;
  return first === undefined
    ? counts
    : { ...counts, readings: [{ ...first, reading }, ...others.filter((one) => one.reading !== reading)] };
}

/** `US.8A=B` or all flipped, as the list offers them; a name that it does not hold is read by default. */
function chosenReadings(law: Law | undefined, reading: string): ReadonlyMap<string, Reading> {
  const offered = (law?.real.readings ?? []).map((one) => one.reading);
  const single = (name: string): readonly (readonly [string, Reading])[] => {
    const [rule = '', value] = name.split('=');
    return value === 'A' || value === 'B' ? [[rule, value]] : [];
  };
  if (!offered.includes(reading)) return new Map();
  return new Map(reading === 'all-flipped' ? offered.flatMap(single) : single(reading));
}
