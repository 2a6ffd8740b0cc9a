/**
 * The cases of the demonstration: invented people, one in each state that a case can be in. Every step is entered as its own actor and admitted by the database
 * like any other, so a demonstration that the law would not allow cannot be made.
 */
import { hashJson } from '../base/hash.ts';
import { canonicalJson, type Json } from '../base/canonical-json.ts';
import type { CaseEventBody } from '../cases/event.ts';
import { demoEngine, demoFile } from '../catalogue/demo.ts';
import { decide } from '../decisions/decide.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import { readPersonFile } from '../people/read-person-file.ts';
import type { Session } from '../store/session.ts';

/** `on`: days after the case was opened, at noon; a fraction is part of a day. */
type Step = { readonly on: number; readonly by: string; readonly body: CaseEventBody | 'facts' | 'decide' };

export type DemoCase = {
  readonly reference: string;
  readonly family: string;
  readonly given: string;
  readonly birth: string;
  /** How many days ago it was opened. */
  readonly openedAgo: number;
  readonly steps: readonly Step[];
};

const step = (on: number, by: string, body: Step['body']): Step => ({ on, by, body });
const gate = (on: number, by: string, number: number): Step =>
  step(on, by, {
    kind: 'gate-passed',
    gate: number,
    document: `register ${number}/2026`,
    ...(number === 6 ? { basis: { kind: 'own' } } : {}),
  });

const OPENED = step(0, 'caseworker.calland', {
  kind: 'opened',
  opening: 'nomination',
  wayHome: 'By the Calland escort service, at its cost, within ten days of the order',
});
const begun: readonly Step[] = [
  OPENED,
  step(0, 'caseworker.calland', 'facts'),
  gate(1, 'judge.calland', 1),
  gate(2, 'caseworker.calland', 2),
  gate(2, 'caseworker.dovria', 2),
  gate(3, 'caseworker.calland', 3),
  gate(3, 'caseworker.calland', 4),
];
const informed: readonly Step[] = [...begun, step(4, 'counsel', { kind: 'notice-acknowledged' }), gate(5, 'assessor', 5)];
const heard: readonly Step[] = [...informed, gate(12, 'judge.calland', 6), gate(13, 'judge.calland', 7), gate(13.5, 'judge.dovria', 8)];
const ordered: readonly Step[] = [...heard, step(13.6, 'caseworker.calland', 'decide'), gate(14, 'judge.calland', 9)];
const departed: readonly Step[] = [...ordered, step(30, 'officer.harrow', { kind: 'departed', place: 'Calland airport' })];
const held: readonly Step[] = [
  ...departed,
  step(30.1, 'officer.harrow', { kind: 'handover-signed' }),
  step(30.2, 'officer.lindmoor', { kind: 'receipt-signed', place: 'Lindmoor prison' }),
  gate(30.3, 'officer.lindmoor', 11),
];
const goingHome: readonly Step[] = [
  ...held,
  step(60, 'judge.calland', { kind: 'return-ordered', ground: 'illness', reasons: 'Care that Lindmoor cannot give' }),
  step(62, 'officer.lindmoor', { kind: 'return-departed' }),
  step(62.1, 'officer.lindmoor', { kind: 'return-handover-signed' }),
];

export const DEMO_CASES: readonly DemoCase[] = [
  { reference: 'DR-2026-001', family: 'Ferro', given: 'Daniel', birth: '1988-05-17', openedAgo: 75, steps: held },
  { reference: 'DR-2026-002', family: 'Sandoz', given: 'Mikkel', birth: '1979-11-02', openedAgo: 20, steps: ordered },
  { reference: 'DR-2026-003', family: 'Abara', given: 'Joseph', birth: '1994-01-29', openedAgo: 6, steps: begun },
  {
    reference: 'DR-2026-004',
    family: 'Lindqvar',
    given: 'Elsa',
    birth: '1985-09-08',
    openedAgo: 9,
    steps: [
      ...informed,
      step(6, 'officer.harrow', {
        kind: 'stop-ordered',
        stop: 'dissent',
        reasons: 'She has told the wing staff that she was pressed to agree',
      }),
    ],
  },
  {
    reference: 'DR-2026-005',
    family: 'Okonjo',
    given: 'Peter',
    birth: '1990-03-30',
    openedAgo: 30.3,
    steps: [...departed, step(30.1, 'officer.harrow', { kind: 'handover-signed' })],
  },
  { reference: 'DR-2026-006', family: 'Varga', given: 'Ilona', birth: '1972-12-12', openedAgo: 63, steps: goingHome },
  {
    reference: 'DR-2026-007',
    family: 'Brandt',
    given: 'Theo',
    birth: '1969-06-21',
    openedAgo: 90,
    steps: [...goingHome, step(63, 'officer.harrow', { kind: 'return-receipt-signed', place: 'Harrow Point prison' })],
  },
  {
    reference: 'DR-2026-008',
    family: 'Mensah',
    given: 'Kofi',
    birth: '1996-02-14',
    openedAgo: 110,
    steps: [...held, step(100, 'officer.lindmoor', { kind: 'released', certificate: 'release certificate 8/2026' })],
  },
  {
    reference: 'DR-2026-009',
    family: 'Haugen',
    given: 'Nils',
    birth: '1981-07-07',
    openedAgo: 25,
    steps: [
      ...informed,
      gate(12, 'judge.calland', 6),
      step(13, 'judge.calland', { kind: 'gate-refused', gate: 7, reasons: 'The risk in the named prison is not excluded' }),
    ],
  },
  {
    reference: 'DR-2026-010',
    family: 'Silva',
    given: 'Inês',
    birth: '1992-10-03',
    openedAgo: 22,
    steps: [...ordered, step(18, 'counsel', { kind: 'consent-withdrawn' })],
  },
  {
    reference: 'DR-2026-011',
    family: 'Petrov',
    given: 'Anton',
    birth: '1987-04-25',
    openedAgo: 40,
    steps: [
      ...departed,
      step(30.05, 'judge.calland', { kind: 'turn-back-ordered', reasons: 'Habeas corpus: the appeal had been lodged in time' }),
      step(30.06, 'officer.harrow', { kind: 'turn-back-acknowledged' }),
      step(30.2, 'officer.harrow', { kind: 'came-back', place: 'Harrow Point prison' }),
    ],
  },
  {
    reference: 'DR-2026-012',
    family: 'Dahl',
    given: 'Sofie',
    birth: '1975-08-19',
    openedAgo: 50,
    steps: [...held, step(45, 'officer.lindmoor', { kind: 'escaped' })],
  },
  {
    reference: 'DR-2026-013',
    family: 'Rossi',
    given: 'Marco',
    birth: '1958-01-05',
    openedAgo: 80,
    steps: [...held, step(70, 'officer.lindmoor', { kind: 'died', place: 'Lindmoor District Hospital' })],
  },
  {
    reference: 'DR-2026-014',
    family: 'Adeyemi',
    given: 'Grace',
    birth: '1999-11-11',
    openedAgo: 10,
    steps: [...begun, step(5, 'caseworker.calland', { kind: 'withdrawn', reasons: 'Calland withdraws: her release is near' })],
  },
];

/** Enters the events of one case whose file is there already. `users` gives the id of a demo login. */
export async function enterDemoCase(
  session: Session,
  file: string,
  demo: DemoCase,
  users: (login: string) => string,
  now: Temporal.Instant,
): Promise<void> {
  const opened = now.subtract({ minutes: Math.round(demo.openedAgo * 24 * 60) });
  for (const { on, by, body } of demo.steps) {
    const at = opened.add({ minutes: Math.round(on * 24 * 60) });
    await session.query("select set_config('habeas.user', $1, true)", [users(by)]);
    const event =
      body === 'facts'
        ? await putFacts(session, file, demo, now)
        : body === 'decide'
          ? await putDecision(session, file, demo, { at, now })
          : body;
    const { kind, ...rest } = event;
    await session.query('insert into habeas.case_event (file, kind, occurred_at, body) values ($1, $2, $3, $4::jsonb)', [
      file,
      kind,
      at,
      JSON.stringify(rest),
    ]);
  }
}

const FOUND = [
  ['facility-conditions', true],
  ['individual-examination', true],
  ['torture-risk', false],
  ['ill-treatment-risk', false],
] as const;

/** A person file that passes every gate, its days those of the case. */
function factsOf({ birth, reference, openedAgo }: DemoCase, now: Temporal.Instant): Json {
  const opened = now.subtract({ minutes: Math.round(openedAgo * 24 * 60) });
  const day = (after: number): string =>
    opened
      .add({ hours: after * 24 })
      .toZonedDateTimeISO('UTC')
      .toPlainDate()
      .toString();
  const file = demoFile({
    person: { birthDate: birth },
    consent: { verifiedOn: day(12) },
    proposal: { requestedOn: day(0), decidedOn: null, departureOn: day(30) },
    findings: FOUND.map(([question, result]) => ({
      question,
      result,
      authority: 'Court of Appeal of Calland',
      on: day(12),
      reasonsDocument: 'decision 12',
    })),
  });
  return JSON.parse(JSON.stringify({ id: reference, ...file }));
}

async function putFacts(session: Session, file: string, demo: DemoCase, now: Temporal.Instant): Promise<CaseEventBody> {
  const facts = factsOf(demo, now);
  await session.query('insert into habeas.case_facts (file, hash, body) values ($1, $2, $3)', [
    file,
    hashJson(facts),
    canonicalJson(facts),
  ]);
  return { kind: 'facts-recorded', facts: hashJson(facts) };
}

async function putDecision(
  session: Session,
  file: string,
  demo: DemoCase,
  times: { readonly at: Temporal.Instant; readonly now: Temporal.Instant },
): Promise<CaseEventBody> {
  const { at, now } = times;
  const facts = factsOf(demo, now);
  const read = readPersonFile(facts);
  if (!read.ok) throw new Error(JSON.stringify(read.problems));
  const on = at.toZonedDateTimeISO('UTC').toPlainDate().toString();
  const decided = decide(
    demoEngine,
    { agreement: 'demo-rental', on, knownAt: on < FIRST_RELEASE ? FIRST_RELEASE : on, salt: file },
    read.value,
  );
  if (!decided.ok) throw new Error(JSON.stringify(decided.problems));
  const { outcome, law } = decided.value;
  const decision: Json = JSON.parse(JSON.stringify(decided.value));
  await session.query('insert into habeas.case_decision (file, hash, body, facts, outcome, agreement) values ($1, $2, $3, $4, $5, $6)', [
    file,
    hashJson(decision),
    canonicalJson(decision),
    hashJson(facts),
    outcome,
    'demo-rental',
  ]);
  return { kind: 'decided', decision: hashJson(decision), outcome, facts: hashJson(facts), law: hashJson(JSON.parse(JSON.stringify(law))) };
}
