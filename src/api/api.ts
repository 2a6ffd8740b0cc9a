/** The door for other programs: JSON in, JSON out, described by OpenAPI from the schemas that validate. */
import { Hono } from 'hono';
import { openAPIRouteHandler } from 'hono-openapi';
import type { Engine } from '../decisions/engine.ts';
import { ENGINE } from '../decisions/engine.ts';
import { catalogueRoutes } from './catalogue-routes.ts';
import { decideRoute } from './decide-route.ts';
import { sentenceRoute } from './sentence-route.ts';

export type ApiOptions = { readonly engine: Engine; readonly today: () => string };

export function createApi({ engine, today }: ApiOptions): Hono {
  const api = new Hono();
  api.route('/', decideRoute(engine, today));
  api.route('/', sentenceRoute(today));
  api.route('/', catalogueRoutes(engine));
  api.get(
    '/openapi.json',
    openAPIRouteHandler(api, {
      documentation: {
        openapi: '3.1.0',
        info: {
          title: 'Habeas',
          version: ENGINE.split('/')[1] ?? '',
          description: 'Whether a person may lawfully be sent to be held in another state: decisions, agreements, law.',
        },
      },
    }),
  );
  return api;
}
