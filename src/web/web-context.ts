/** What every group of routes is given: the engine, the day, and the language of the pages that it makes. */
import type { Engine } from '../decisions/engine.ts';
import type { Language } from '../base/text.ts';
import type { Population } from '../catalogue/population.ts';

export type WebContext = {
  readonly engine: Engine;
  /** Today's day, `YYYY-MM-DD`, asked for at each request. */
  readonly today: () => string;
  readonly language: Language;
  /** The published table that the first page asks about; absent where none is loaded. */
  readonly population?: Population;
};
