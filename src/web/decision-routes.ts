/** Routes of the decision: all by POST with the file in the body, never in the address. */
import type { Context, Hono } from 'hono';
import { canonicalJson, type Json } from '../base/canonical-json.ts';
import type { Decision } from '../decisions/decision.ts';
import { letterPdf } from '../reports/letter-pdf.ts';
import { readForm, type Form } from './ask-form.ts';
import { decideFor } from './ask-request.ts';
import { readState, type AskState } from './ask-state.ts';
import { decisionPage, letterPage, refusedPage } from './decision-page.ts';
import { addressIn } from './page.ts';
import type { WebContext } from './web-context.ts';

type Decided = { readonly state: AskState; readonly decision: Decision; readonly form: Form };

export function registerDecision(app: Hono, context: WebContext): void {
  const { language } = context;
  const toStart = (request: Context): Response => request.redirect(addressIn(language, '/ask'), 303);
  for (const path of ['/decision', '/decision/letter', '/decision/letter.pdf', '/decision/decision.json', '/decision/person.json'])
    app.get(path, toStart);
  app.post('/decision', (request) =>
    decided(request, context, true, ({ state, decision }) => request.html(decisionPage(context, state, decision))),
  );
  app.post('/decision/letter', (request) =>
    decided(request, context, false, ({ state, decision, form }) =>
      request.html(letterPage(context, state, decision, { facts: wantsFacts(form) })),
    ),
  );
  app.post('/decision/letter.pdf', (request) =>
    decided(request, context, false, ({ decision, form }) => pdf(request, context, decision, wantsFacts(form))),
  );
  app.post('/decision/decision.json', (request) =>
    decided(request, context, false, ({ decision }) => json(request, asJson(decision), `decision-${nameOf(decision)}`)),
  );
  app.post('/decision/person.json', (request) =>
    decided(request, context, false, ({ state, decision }) => json(request, state.json, `person-${nameOf(decision)}`)),
  );
}

const wantsFacts = (form: Form): boolean => form.get('facts') === 'yes';

async function decided(
  request: Context,
  context: WebContext,
  proofs: boolean,
  answer: (decided: Decided) => Response | Promise<Response>,
): Promise<Response> {
  const form = readForm(await request.req.text());
  const state = readState(form);
  if (!state.ok) return request.html(refusedPage(context.language, state.problems), 422);
  const decision = decideFor(context, state.value, { language: context.language, proofs });
  if (!decision.ok) return request.html(refusedPage(context.language, decision.problems), 422);
  return answer({ state: state.value, decision: decision.value, form });
}

function pdf(request: Context, { engine, language }: WebContext, decision: Decision, facts: boolean): Response {
  const bytes = letterPdf(decision, { language, catalogue: engine.catalogue, facts });
  return request.body(new Uint8Array(bytes), 200, {
    'content-type': 'application/pdf',
    'content-disposition': `attachment; filename="habeas-${nameOf(decision)}-${language}.pdf"`,
  });
}

const json = (request: Context, value: Json, name: string): Response =>
  request.body(`${canonicalJson(value)}\n`, 200, {
    'content-type': 'application/json; charset=utf-8',
    'content-disposition': `attachment; filename="habeas-${name}.json"`,
  });

/** The receipt's first digits: they name the answer and nobody. */
const nameOf = ({ receipt }: Decision): string => receipt.id.slice(0, NAME_LENGTH);
const NAME_LENGTH = 12;

function asJson(decision: Decision): Json {
  const value: Json = JSON.parse(JSON.stringify(decision));
  return value;
}
