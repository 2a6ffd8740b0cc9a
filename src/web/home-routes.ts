/** The first page. It depends on the catalogue and the day alone, so it is made once a day and kept. */
import type { Hono } from 'hono';
import { messagesIn } from '../locales/messages.ts';
import { homeModel } from './home-model.ts';
import { homeScreening, type HomeScreening } from './home-screening.ts';
import { renderPage } from './page.ts';
import { SCREEN_MESSAGES } from './screen-messages.ts';
import type { Screenings } from './screenings.ts';
import type { WebContext } from './web-context.ts';

/** So long the first reader waits for the screening before the page is shown without it; it is worked out once, at the start. */
const SCREENING_WAIT_MILLISECONDS = 1_000;

export function registerHome(app: Hono, context: WebContext, screenings: Screenings): void {
  let kept: { readonly day: string; readonly page: string } | undefined;
  app.get('/', async (request) => {
    const day = context.today();
    if (kept?.day === day) return request.html(kept.page);
    const screening = context.population === undefined ? 'none' : await inTime(homeScreening(context, screenings));
    const page = homePage(context, screening);
    // A page that waits for its screening is made anew for the next reader.
    if (screening !== 'later') kept = { day, page };
    return request.html(page);
  });
}

type Screening = HomeScreening | 'none' | 'later';

async function inTime(work: Promise<Screening>): Promise<Screening> {
  let timer: NodeJS.Timeout | undefined;
  const later = new Promise<'later'>((resolve) => {
    timer = setTimeout(() => resolve('later'), SCREENING_WAIT_MILLISECONDS);
  });
  // A fault that comes after the wait is told to whoever asks next.
  work.catch(() => undefined);
  const first = await Promise.race([work, later]);
  clearTimeout(timer);
  return first;
}

function homePage(context: WebContext, screening: Screening): string {
  const { language } = context;
  const words = messagesIn(language).home;
  const model = {
    words,
    page: homeModel(context),
    screening: typeof screening === 'string' ? undefined : screening,
    isLater: screening === 'later',
    screen: SCREEN_MESSAGES[language],
  };
  return renderPage('home.njk', model, { language, path: '/', title: words.title, styles: ['screen.css'] });
}
