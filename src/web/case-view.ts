/** The page of a case as its template shows it: who and where the person is, the gates, what may be done, and what happened. */
import type { Language, Text } from '../base/text.ts';
import { actionsOf, type Action } from '../cases/available.ts';
import type { CaseActor } from '../cases/actor.ts';
import type { CaseState } from '../cases/case-state.ts';
import { clocksOf } from '../cases/clocks.ts';
import { standingOf, type Obstacle } from '../cases/gate-standing.ts';
import type { CaseEvent } from '../cases/event.ts';
import type { Path } from '../cases/path.ts';
import { countryInWords } from '../calendar/in-words.ts';
import { dayText } from '../reports/fact-wording.ts';
import type { CaseRecord } from '../store/case-records.ts';
import { FIELDS_OF } from './case-form.ts';
import {
  ACT_WORDS,
  ACTOR_WORDS,
  CASE_WORDS,
  CLOCK_WORDS,
  EVENT_WORDS,
  GATE_WORDS,
  GROUND_WORDS,
  PHASE_WORDS,
  SIDE_WORDS,
  STOP_WORDS,
} from './case-messages.ts';

export type CaseSetting = {
  readonly language: Language;
  readonly path: Path;
  readonly actor: CaseActor | undefined;
  readonly now: Temporal.Instant;
};

export function caseView(record: CaseRecord, setting: CaseSetting) {
  const { head, person, state } = record;
  const { language, path, actor, now } = setting;
  const words = CASE_WORDS[language];
  const actions = state === undefined || actor === undefined ? [] : actionsOf(path, state, actor, now);
  return {
    id: head.id,
    reference: head.reference,
    person: `${person.givenNames} ${person.familyName}`,
    born: person.birthDate === null ? '' : dayText(person.birthDate.toString(), language),
    agreement: head.agreement,
    states: [head.sendingState, head.receivingState].map((code) => countryInWords(code)[language]),
    phase: state === undefined ? words.notBegun : PHASE_WORDS[state.phase][language],
    begun: state !== undefined,
    mayOpen: state === undefined && actor?.kind === 'central-authority' && actor.side === 'sending',
    custodian: state === undefined ? '' : custodian(state, language),
    since: state === undefined ? '' : words.since(moment(custodySince(state), language)),
    place: state?.place ?? words.unknownPlace,
    wayHome: state?.wayHome ?? '',
    stops: (state?.stops ?? []).map(({ kind, at, by }) => ({
      kind: STOP_WORDS[kind][language],
      at: moment(at, language),
      by: actorText(by, language),
    })),
    gates: state === undefined ? [] : path.gates.map((gate) => gateView(gate, state, setting)),
    clocks: state === undefined ? [] : clocksView(state, setting),
    can: actions
      .filter(({ available, kind }) => available && !OWN_FORMS.includes(kind))
      .map((action) => actionView(action, state, setting)),
    cannot: actions
      .filter(({ available, kind }) => !available && !OWN_FORMS.includes(kind))
      .map((action) => actionView(action, state, setting)),
    mayRecordFacts: actions.some(({ kind }) => kind === 'facts-recorded'),
    mayDecide: actions.some(({ kind, available }) => kind === 'decided' && available),
    facts: record.facts === undefined ? '' : JSON.stringify(JSON.parse(record.facts), null, 2),
    outcome: state?.decision !== undefined && state.decision.facts === state.facts ? state.decision.outcome : undefined,
    timeline: record.events.toReversed().map((event) => eventView(event, record, setting)),
    looks: record.looks.map(({ lookedAt, purpose, kind }) => ({ at: moment(lookedAt, language), purpose, kind })),
  };
}

const OWN_FORMS: readonly Action['kind'][] = ['facts-recorded', 'decided'];

function custodian({ holder }: CaseState, language: Language): string {
  return holder === 'nobody' ? CASE_WORDS[language].nobody : SIDE_WORDS[holder][language];
}

const custodySince = (state: CaseState): Temporal.Instant => state.endedAt ?? state.receivedAt ?? state.openedAt;

function gateView(gate: Path['gates'][number], state: CaseState, { language, path, now }: CaseSetting) {
  const found = standingOf(path, state, gate, now);
  // Once the person has left, the evidence has done its work.
  const standing = found === 'stale' && state.phase !== 'preparing' ? 'passed' : found;
  return {
    number: gate.number,
    act: gate.act[language],
    who: gate.step.by.map((pattern) => whoText(pattern, language)).join(' + '),
    cite: gate.cite,
    standing,
    label: GATE_WORDS[standing][language],
  };
}

const whoText = ({ kind, side }: Pick<CaseActor, 'kind' | 'side'>, language: Language): string =>
  side === undefined ? ACTOR_WORDS[kind][language] : `${ACTOR_WORDS[kind][language]}, ${SIDE_WORDS[side][language]}`;
const actorText = (actor: CaseActor, language: Language): string => whoText(actor, language);

function clocksView(state: CaseState, { language, path, now }: CaseSetting) {
  return clocksOf(path, state, now).map(({ gate, what, until, standing, cite }) => ({
    gate,
    what: what[language],
    until: moment(until, language),
    standing,
    label: CLOCK_WORDS[standing][language],
    cite,
  }));
}

function actionView(action: Action, state: CaseState | undefined, { language, path }: CaseSetting) {
  const { kind, gate, stop, event } = action;
  const undone = [...(state?.passings ?? [])].find(([, passings]) => passings.some(({ seq }) => seq === event))?.[0];
  const named = path.gates.find(({ number }) => number === (gate ?? undone));
  const about = named === undefined ? (stop ?? event) : `${named.number}. ${named.act[language]}`;
  const fields = [...FIELDS_OF[kind], ...(kind === 'gate-passed' && named?.step.key === 'consent' ? ['basis' as const] : [])];
  return {
    kind,
    label: (ACT_WORDS[kind] ?? EVENT_WORDS[kind])[language],
    about: about === undefined ? '' : String(about),
    hidden: { kind, gate, stop, event },
    anchor: `do-${kind}-${gate ?? stop ?? event ?? 0}`,
    fields,
    obstacles: action.obstacles.map((obstacle) => obstacleText(obstacle, language)),
  };
}

const obstacleText = ({ message, cite }: Obstacle, language: Language): string =>
  cite === undefined ? message[language] : `${message[language]} (${cite})`;

function eventView(event: CaseEvent, { recorded }: CaseRecord, { language, path }: CaseSetting) {
  const at = recorded.get(event.seq);
  const late = at !== undefined && Temporal.Duration.compare(event.at.until(at), { hours: 1 }) > 0;
  return {
    seq: event.seq,
    what: EVENT_WORDS[event.kind][language],
    detail: detailOf(event, path, language),
    by: actorText(event.actor, language),
    at: moment(event.at, language),
    recorded: late && at !== undefined ? moment(at, language) : '',
  };
}

function detailOf(event: CaseEvent, path: Path, language: Language): string {
  const gate = 'gate' in event ? path.gates.find(({ number }) => number === event.gate) : undefined;
  const parts: readonly (string | undefined)[] = [
    gate === undefined ? undefined : `${gate.number}. ${gate.act[language]}`,
    event.kind === 'decided' ? event.outcome : undefined,
    event.kind === 'stop-ordered' ? STOP_WORDS[event.stop][language] : undefined,
    event.kind === 'return-ordered' ? GROUND_WORDS[event.ground][language] : undefined,
    'place' in event ? event.place : undefined,
    'reasons' in event ? event.reasons : undefined,
    'wayHome' in event ? event.wayHome : undefined,
  ];
  return parts.filter((part) => part !== undefined).join(' · ');
}

/** With its zone: the server's is not the reader's. */
const moment = (at: Temporal.Instant, language: Language): string =>
  `${at.toLocaleString(language === 'en' ? 'en-GB' : 'es-ES', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })} UTC`;

export const choices = <K extends string>(words: { readonly [key in K]: Text }, keys: readonly K[], language: Language) =>
  keys.map((value) => ({ value, text: words[value][language] }));
