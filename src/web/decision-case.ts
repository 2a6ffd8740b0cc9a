/** A worked case as a page: an invented person's story, the answer worked out anew, and whether it is the one that was expected. */
import type { Hono } from 'hono';
import { nearest } from '../base/nearest.ts';
import { text, type Language } from '../base/text.ts';
import type { Json } from '../base/canonical-json.ts';
import { refused, accepted, type Outcome } from '../base/outcome.ts';
import type { Decision } from '../decisions/decision.ts';
import type { DecisionCase } from '../instruments/agreement.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import { factLabel } from '../reports/fact-wording.ts';
import { ASK_MESSAGES } from './ask-messages.ts';
import { isObject } from './ask-file-facts.ts';
import { decideFor } from './ask-request.ts';
import type { AskState } from './ask-state.ts';
import { DECISION_MESSAGES } from './decision-messages.ts';
import { decisionModel, DECISION_STYLES, refusedPage } from './decision-page.ts';
import { notFoundPage } from './error-pages.ts';
import { caseHref } from './links.ts';
import { addressIn, renderPage } from './page.ts';
import type { WebContext } from './web-context.ts';

export function registerCases(app: Hono, context: WebContext): void {
  const { language, engine } = context;
  app.get('/people/:caseId{.+}', (request) => {
    const id = request.req.param('caseId');
    const found = engine.catalogue.decisionCases.find((one) => one.id === id);
    if (found === undefined) return request.html(notFoundPage(language, nearestCase(id, context)), 404);
    const state = stateOf(found);
    if (!state.ok) return request.html(refusedPage(language, state.problems), 500);
    const decision = decideFor(context, state.value, { language, proofs: true });
    if (!decision.ok) return request.html(refusedPage(language, decision.problems), 500);
    return request.html(casePage(found, state.value, decision.value, context));
  });
}

function nearestCase(id: string, { engine, language }: WebContext): { readonly name: string; readonly href: string } | undefined {
  const near = nearest(
    id,
    engine.catalogue.decisionCases.map((one) => one.id),
  );
  return near === undefined ? undefined : { name: near, href: caseHref(language, near) };
}

/** A case is public and its person invented, so its salt may be known: the receipt is then the same each time. */
export function stateOf(found: DecisionCase): Outcome<AskState> {
  const json: Json = JSON.parse(JSON.stringify({ ...found.file, id: found.file.id ?? found.id }));
  if (!isObject(json))
    return refused({ code: 'not-an-object', path: '', message: text('not a file', 'no es un expediente'), remedy: text('', '') });
  const file = readPersonFile(json);
  if (!file.ok) return file;
  return accepted({
    agreement: found.agreement,
    on: found.on,
    mode: found.mode,
    asIfInForce: found.asIfInForce ?? false,
    readings: new Map(),
    salt: `case-${found.id}`.slice(0, SALT_LENGTH_MAX),
    json,
    file: file.value,
    asked: [],
  });
}

const SALT_LENGTH_MAX = 64;

function casePage(found: DecisionCase, state: AskState, decision: Decision, context: WebContext): string {
  const { language } = context;
  const checks = checksOf(found, decision, language);
  const model = {
    ...decisionModel(state, decision, context),
    ask: ASK_MESSAGES[language],
    title: found.title[language],
    checks,
    agrees: checks.every(({ agrees }) => agrees),
    people: addressIn(language, '/people'),
  };
  return renderPage('decision-case.njk', model, {
    language,
    path: `/people/${found.id}`,
    title: found.title[language],
    styles: DECISION_STYLES,
  });
}

export type Check = { readonly what: string; readonly expected: string; readonly found: string; readonly agrees: boolean };

/** Everything that the case expects beside what was found. */
export function checksOf(found: DecisionCase, decision: Decision, language: Language): readonly Check[] {
  const words = DECISION_MESSAGES[language];
  const yesNo = (value: boolean): string => (value ? words.yes : words.no);
  const present = (what: string, is: boolean): Check => ({ what, expected: words.yes, found: yesNo(is), agrees: is });
  const outcome = (what: string, expected: Decision['outcome'], actual: Decision['outcome'] | undefined): Check => ({
    what,
    expected: words.outcome[expected],
    found: actual === undefined ? '–' : words.outcome[actual],
    agrees: expected === actual,
  });
  return [
    outcome(words.expectedOutcome, found.outcome, decision.outcome),
    ...found.decidedBy.map((rule) =>
      present(
        words.expectedRule(rule),
        decision.grounds.some((ground) => ground.rule === rule && ground.decisive),
      ),
    ),
    ...(found.missing ?? []).map((fact) =>
      present(
        words.expectedMissing(factLabel(fact, language)),
        decision.missing.some((one) => one.fact === fact),
      ),
    ),
    ...(found.readings ?? []).flatMap(({ reading, outcome: expected }) => {
      const name = readingName(reading);
      return name === undefined
        ? []
        : [outcome(words.expectedReading(name), expected, decision.readings.find((one) => one.reading === name)?.outcome)];
    }),
  ];
}

/** As the decision names it; a set of several readings has no row of its own. */
function readingName(reading: NonNullable<DecisionCase['readings']>[number]['reading']): string | undefined {
  if (reading === 'all-flipped') return reading;
  const flips = Object.entries(reading);
  const [only] = flips;
  return flips.length === 1 && only !== undefined ? `${only[0]}=${only[1]}` : undefined;
}
