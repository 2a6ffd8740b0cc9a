/** `GET /api/agreements` and `GET /api/law`: what is loaded, as data. Nothing here is about a person. */
import { Hono } from 'hono';
import { describeRoute } from 'hono-openapi';
import { nearest } from '../base/nearest.ts';
import type { Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import type { Engine } from '../decisions/engine.ts';
import { publishedAgreement } from '../instruments/agreement.ts';
import { languageOf, refuse } from './problem-details.ts';

const answers = (summary: string): ReturnType<typeof describeRoute> =>
  describeRoute({ summary, responses: { 200: { description: 'As data' }, 404: { description: 'No such thing' } } });

export function catalogueRoutes(engine: Engine): Hono {
  const routes = new Hono();
  const { agreements } = engine.catalogue;
  routes.get('/api/agreements', answers('All agreements'), (context) => context.json(agreements.map(publishedAgreement)));
  routes.get('/api/agreements/:id', answers('One agreement with every term and rule'), (context) => {
    const id = context.req.param('id');
    const found = engine.agreement(id);
    if (found !== undefined) return context.json(publishedAgreement(found));
    return refuse(
      context,
      404,
      [
        notFound(
          id,
          agreements.map((one) => one.id),
        ),
      ],
      languageOf(context),
    );
  });
  routes.get('/api/law', answers('Every rule'), (context) =>
    context.json([...engine.rules.values()].map(({ rule, home }) => ({ ...rule, home: home.id }))),
  );
  routes.get('/api/law/:rule{.+}', answers('One rule with its citations, readings and condition'), (context) => {
    const id = context.req.param('rule');
    const found = engine.rules.get(id);
    if (found !== undefined) return context.json({ ...found.rule, home: found.home.id, homeHash: engine.hash(found.home.id) });
    return refuse(context, 404, [notFound(id, [...engine.rules.keys()])], languageOf(context));
  });
  return routes;
}

function notFound(id: string, known: readonly string[]): Problem {
  const near = nearest(id, known);
  return {
    code: 'not-found',
    path: '',
    message: text(`There is no '${id.slice(0, 80)}'.`, `No existe «${id.slice(0, 80)}».`),
    remedy: near === undefined ? text('See the list.', 'Véase la lista.') : text(`Did you mean '${near}'?`, `¿Quiso decir «${near}»?`),
  };
}
