/** The February 2025 offer asked of the invented population, for the first page: worked out by the same screening as its own page. */
import { SALVADORANS_RANGE } from '../catalogue/synthetic-population.ts';
import { shownNumber } from '../locales/format.ts';
import { addressIn } from './page.ts';
import { SCREEN_MESSAGES } from './screen-messages.ts';
import { askingOf, EVERY_OTHER_WAY, OFFER, queryOf } from './screen-question.ts';
import { syntheticShown, type Screenings } from './screenings.ts';
import { screenView } from './screen-view.ts';
import type { WebContext } from './web-context.ts';

export type HomeScreening = Exclude<Awaited<ReturnType<typeof homeScreening>>, 'none'>;

/** `none` where the offer is not in the catalogue. */
export async function homeScreening(context: WebContext, screenings: Screenings) {
  const { language } = context;
  const fields = { ...OFFER, reading2: EVERY_OTHER_WAY };
  const asking = askingOf(context, fields);
  if (!asking.ok) return 'none' as const;
  const done = await screenings.synthetic(asking.value);
  if (!done.ok) return 'none' as const;
  const view = screenView(context, syntheticShown(done.value, language));
  const words = SCREEN_MESSAGES[language];
  return {
    synthetic: view.synthetic,
    side: view.sides[0],
    // Under one reading nobody may be open while under the other everybody is: what would settle them is told where somebody is.
    open: view.sides.find(({ ranked }) => ranked.length > 0),
    salvadorans: words.salvadorans(shownNumber(SALVADORANS_RANGE.least, language), shownNumber(SALVADORANS_RANGE.most, language)),
    href: `${addressIn(language, '/screen')}?${queryOf(fields)}`,
  };
}
