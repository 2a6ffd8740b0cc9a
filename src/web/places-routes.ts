/** All places with the tables by country, and one place against every standard. */
import type { Hono } from 'hono';
import { nearest } from '../base/nearest.ts';
import { countryCosts, countryOccupancy } from '../catalogue/country-tables.ts';
import { placeByStandards } from '../conditions/place-by-standards.ts';
import type { Place } from '../instruments/place.ts';
import { shownNumber } from '../locales/format.ts';
import { notFoundPage } from './error-pages.ts';
import { sourceLink } from './links.ts';
import { addressIn, renderPage } from './page.ts';
import { datesText, placeModel, rangeText } from './places-model.ts';
import { placesWords } from './places-words.ts';
import type { WebContext } from './web-context.ts';

const STYLES = ['places.css'];

export function registerPlaces(app: Hono, context: WebContext): void {
  const { engine, language } = context;
  const { places } = engine.catalogue;
  const href = (id: string): string => addressIn(language, `/places/${encodeURIComponent(id)}`);
  app.get('/places', (request) => request.html(listPage(context, href)));
  app.get('/places/:id', (request) => {
    const id = request.req.param('id');
    const place = places.find((one) => one.id === id);
    if (place !== undefined) {
      const model = { words: placesWords(language), page: placeModel(place, language) };
      return request.html(
        renderPage('place.njk', model, { language, path: `/places/${place.id}`, title: place.name[language], styles: STYLES }),
      );
    }
    const near = nearest(
      id,
      places.map((one) => one.id),
    );
    return request.html(notFoundPage(language, near === undefined ? undefined : { name: near, href: href(near) }), 404);
  });
}

function listPage({ engine, language }: WebContext, href: (id: string) => string): string {
  const words = placesWords(language);
  const decimal = (value: string | undefined): string => (value === undefined ? '' : language === 'es' ? value.replace('.', ',') : value);
  const model = {
    words,
    places: engine.catalogue.places.map((place) => ({
      name: place.name[language],
      href: href(place.id),
      country: place.country,
      said: (place.capacities ?? []).map((one) => ({
        count: shownNumber(one.people, language),
        kind: words.kinds[one.kind],
        note: one.note?.[language],
      })),
      held: (place.held ?? []).map((one) => ({ count: rangeText(one, language), when: datesText(one, language) })),
      lawful: lawfulRange(place, (least, most) => words.between(shownNumber(least, language), shownNumber(most, language))) ?? words.noArea,
    })),
    costs: countryCosts.map((one) => ({
      ...one,
      place: one.place[language],
      basis: one.basis[language],
      perDay: decimal(one.perDay),
      perYear: decimal(one.perYear),
      source: sourceLink(one.source),
      confidence: words.confidence[one.confidence],
    })),
    occupancy: countryOccupancy.map((one) => ({
      place: one.place[language],
      percent: decimal((one.perThousand / 10).toFixed(1)),
      definition: words.definitions[one.definition],
      source: sourceLink(one.source),
    })),
  };
  return renderPage('places.njk', model, { language, path: '/places', title: words.title, styles: STYLES });
}

/** Between the strictest and the mildest line by which a prison is judged; the space to lie down is no such line. */
function lawfulRange(place: Place, written: (least: number, most: number) => string): string | undefined {
  const counts = placeByStandards(place).standards.flatMap(({ standard, lawful }) =>
    lawful === undefined || standard.force === 'absolute' || standard.force === 'desirable' ? [] : [lawful.places],
  );
  return counts.length === 0 ? undefined : written(Math.min(...counts), Math.max(...counts));
}
