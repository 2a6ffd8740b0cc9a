/** A person's way under the demo treaty, from nomination to release: every step told in plain words, and what stops each one. */
import { describe, expect, test } from 'vitest';
import { demoCatalogue } from '../catalogue/demo.ts';
import { catalogue } from '../catalogue/catalogue.ts';
import type { CaseActor } from './actor.ts';
import { admit, type Admission } from './admit.ts';
import { actionsOf } from './available.ts';
import type { CaseState } from './case-state.ts';
import { clocksOf } from './clocks.ts';
import type { CaseEventBody } from './event.ts';
import { endOf } from './limits.ts';
import { pathOf, type Path } from './path.ts';

const agreementOf = (id: string) => {
  const found = demoCatalogue.agreements.find((agreement) => agreement.id === id);
  if (found === undefined) throw new Error(id);
  return found;
};

const path = ((): Path => {
  const made = pathOf(agreementOf('demo-rental'), '2026-11-24');
  if (!made.ok) throw new Error(JSON.stringify(made.problems));
  return made.value;
})();

const at = (day: string): Temporal.Instant => Temporal.Instant.from(`${day}T12:00:00Z`);
const actor = (kind: CaseActor['kind'], side?: CaseActor['side']): CaseActor => ({
  kind,
  ...(side === undefined ? {} : { side }),
  organisation: `${kind}-${side ?? 'own'}`,
  user: 'someone',
});
const authority = actor('central-authority', 'sending');
const otherAuthority = actor('central-authority', 'receiving');
const judge = actor('court', 'sending');
const otherJudge = actor('court', 'receiving');
const prison = actor('facility', 'sending');
const otherPrison = actor('facility', 'receiving');
const assessor = actor('assessor');
const person = actor('person');

type Step = readonly [day: string, by: CaseActor, body: CaseEventBody];

const pass = (day: string, by: CaseActor, gate: number): Step => [day, by, { kind: 'gate-passed', gate, document: `doc-${gate}` }];
const facts = (hash: string): CaseEventBody => ({ kind: 'facts-recorded', facts: hash });
const decided = (outcome: 'permitted' | 'barred-until', hash = 'f1'): CaseEventBody => ({
  kind: 'decided',
  decision: 'd',
  outcome,
  facts: hash,
  law: 'law',
});

const upToTheOrder: readonly Step[] = [
  ['2026-02-01', authority, { kind: 'opened', opening: 'nomination', wayHome: 'Calland airport, by the sending service' }],
  ['2026-02-01', authority, facts('f1')],
  ['2026-02-02', judge, { kind: 'gate-passed', gate: 1, document: 'judgment' }],
  pass('2026-02-03', authority, 2),
  pass('2026-02-03', otherAuthority, 2),
  pass('2026-02-04', authority, 3),
  pass('2026-02-04', authority, 4),
  ['2026-02-05', person, { kind: 'notice-acknowledged' }],
  pass('2026-02-06', assessor, 5),
  ['2026-02-12', judge, { kind: 'gate-passed', gate: 6, document: 'hearing', basis: { kind: 'own' } }],
  pass('2026-02-13', judge, 7),
  pass('2026-02-14', otherJudge, 8),
  ['2026-02-14', authority, decided('permitted')],
  pass('2026-02-15', judge, 9),
];
const toDeparture: readonly Step[] = [...upToTheOrder, ['2026-03-02', prison, { kind: 'departed', place: 'Calland airport' }]];
const toReceipt: readonly Step[] = [
  ...toDeparture,
  ['2026-03-02', prison, { kind: 'handover-signed' }],
  ['2026-03-03', otherPrison, { kind: 'receipt-signed', place: 'lindmoor' }],
];

function run(steps: readonly Step[]): { readonly state: CaseState; readonly last: Temporal.Instant } {
  let state: CaseState | undefined;
  let last: Temporal.Instant | undefined;
  for (const [day, by, body] of steps) {
    const admission = admit(path, state, last, { actor: by, at: at(day), body });
    if (!admission.admitted) throw new Error(`${day} ${body.kind}: ${admission.obstacles.map(({ message }) => message.en).join('; ')}`);
    state = admission.state;
    last = admission.event.at;
  }
  if (state === undefined || last === undefined) throw new Error('no step');
  return { state, last };
}

function attempt(before: readonly Step[], [day, by, body]: Step): Admission {
  const { state, last } = run(before);
  return admit(path, state, last, { actor: by, at: at(day), body });
}

const refusedFor = (before: readonly Step[], step: Step): readonly string[] => {
  const admission = attempt(before, step);
  return admission.admitted ? [] : admission.obstacles.map(({ code, gate }) => (gate === undefined ? code : `${code}@${gate}`));
};

describe('which agreements people can be moved under', () => {
  test('every agreement that is not operable refuses a case, with its reason', () => {
    for (const agreement of catalogue.agreements) {
      const made = pathOf(agreement, '2026-11-24');
      expect(made.ok, agreement.id).toBe(false);
      if (!made.ok) expect(made.problems.map(({ code }) => code)).toContain('agreement-not-operable');
    }
  });

  test('the demo treaty has the fourteen gates of the model', () => {
    expect(path.gates.map(({ number, step }) => `${number} ${step.key}`)).toEqual([
      '0 title',
      '1 conviction',
      '2 tie',
      '3 time-left',
      '4 information',
      '5 assessment',
      '6 consent',
      '7 safety',
      '8 recognition',
      '9 order',
      '10 handover',
      '11 register',
      '12 custody',
      '13 return',
    ]);
  });

  test('an agreement with no way home has no path', () => {
    const oneWay = { ...agreementOf('demo-rental'), wayHome: { ...agreementOf('demo-rental').wayHome, exists: false } };
    const made = pathOf(oneWay, '2026-11-24');
    expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual(['no-way-home']);
  });

  test.each(['conviction', 'information', 'consent', 'safety', 'order', 'handover', 'register', 'return'])(
    'nor has one without the gate %s',
    (key) => {
      const whole = agreementOf('demo-rental');
      const made = pathOf({ ...whole, gates: whole.gates.filter(({ step }) => step?.key !== key) }, '2026-11-24');
      expect(made.ok ? [] : made.problems.map(({ code }) => code)).toEqual(['gate-missing']);
    },
  );
});

describe('the way out and home', () => {
  test('from nomination to receipt: custody passes only on the second key', () => {
    expect(run(upToTheOrder).state).toMatchObject({ phase: 'preparing', holder: 'sending' });
    expect(run(toDeparture).state).toMatchObject({ phase: 'in-transit', holder: 'sending' });
    expect(run(toReceipt.slice(0, -1)).state).toMatchObject({ phase: 'in-transit', holder: 'sending' });
    expect(run(toReceipt).state).toMatchObject({ phase: 'held', holder: 'receiving', place: 'lindmoor' });
  });

  test('the receiving prison cannot sign first', () => {
    expect(refusedFor(toDeparture, ['2026-03-03', otherPrison, { kind: 'receipt-signed', place: 'lindmoor' }])).toEqual([
      'first-key-missing',
    ]);
  });

  test('a return is ordered, and again custody passes on two keys', () => {
    const home: readonly Step[] = [
      ...toReceipt,
      ['2026-06-01', actor('monitor'), { kind: 'return-ordered', ground: 'request', reasons: 'visit of 30 May' }],
      ['2026-06-05', otherPrison, { kind: 'return-departed' }],
      ['2026-06-05', otherPrison, { kind: 'return-handover-signed' }],
    ];
    expect(run(home).state).toMatchObject({ phase: 'returning', holder: 'receiving' });
    const back = run([...home, ['2026-06-06', prison, { kind: 'return-receipt-signed', place: 'Calland North' }]]).state;
    expect(back).toMatchObject({ phase: 'returned', holder: 'sending', place: 'Calland North' });
  });

  test('a person is released where they are held, by who holds them', () => {
    expect(refusedFor(toReceipt, ['2026-07-01', prison, { kind: 'released', certificate: 'c' }])).toEqual(['not-the-holder']);
    expect(run([...toReceipt, ['2026-07-01', otherPrison, { kind: 'released', certificate: 'c' }]]).state).toMatchObject({
      phase: 'released',
      holder: 'nobody',
    });
  });

  test('nothing happens to a case that has ended', () => {
    const dead: readonly Step[] = [...toReceipt, ['2026-05-01', otherPrison, { kind: 'died', place: 'lindmoor' }]];
    expect(refusedFor(dead, ['2026-05-02', otherPrison, { kind: 'escaped' }])).toEqual(['out-of-phase']);
  });
});

describe('what stops a departure', () => {
  const departure: Step = ['2026-03-02', prison, { kind: 'departed', place: 'Calland airport' }];
  const without = (index: (step: Step) => boolean): readonly Step[] => upToTheOrder.filter((step) => !index(step));

  test('the appeal window of fourteen whole days after the order', () => {
    expect(refusedFor(upToTheOrder, ['2026-03-01', prison, departure[2]])).toEqual(['wait-runs@10']);
    expect(attempt(upToTheOrder, departure).admitted).toBe(true);
  });

  test('an order older than thirty days, and the records that have grown old with it', () => {
    expect(refusedFor(upToTheOrder, ['2026-03-17', prison, departure[2]])).not.toContain('gate-stale@9');
    expect(refusedFor(upToTheOrder, ['2026-03-18', prison, departure[2]])).toContain('gate-stale@9');
  });

  test('a decision that new facts have overtaken, or that does not permit', () => {
    expect(refusedFor([...upToTheOrder, ['2026-02-20', judge, facts('f2')]], departure)).toEqual(['decision-overtaken']);
    const flipped: readonly Step[] = [
      ...upToTheOrder,
      ['2026-02-20', judge, facts('f2')],
      ['2026-02-20', judge, decided('barred-until', 'f2')],
    ];
    expect(refusedFor(flipped, departure)).toEqual(['not-permitted']);
  });

  test('a notice that nobody has acknowledged', () => {
    expect(
      refusedFor(
        without(([, , { kind }]) => kind === 'notice-acknowledged'),
        departure,
      ),
    ).toEqual(['notice-not-acknowledged']);
  });

  test('consent withdrawn before departure takes the order with it', () => {
    const withdrawn: readonly Step[] = [...upToTheOrder, ['2026-03-01', person, { kind: 'consent-withdrawn' }]];
    expect(refusedFor(withdrawn, departure)).toEqual(['gate-open@6', 'gate-open@9', 'no-consent']);
  });

  test('an appeal, an interim measure, a stay and a dissent, each until a court lifts it', () => {
    const stops: readonly Step[] = [
      ['2026-02-16', person, { kind: 'appeal-lodged', document: 'appeal' }],
      ['2026-02-17', otherAuthority, { kind: 'stop-ordered', stop: 'interim-measure', reasons: 'rule 39' }],
      ['2026-02-17', judge, { kind: 'stop-ordered', stop: 'stay', reasons: 'new evidence' }],
      ['2026-02-18', prison, { kind: 'stop-ordered', stop: 'dissent', reasons: 'she is unwell' }],
    ];
    expect(refusedFor([...upToTheOrder, ...stops], departure)).toEqual(['stopped', 'stopped', 'stopped', 'stopped']);
    const lifted: readonly Step[] = [
      ['2026-02-19', judge, { kind: 'appeal-decided', upheld: false, document: 'judgment' }],
      ['2026-02-20', judge, { kind: 'stop-lifted', stop: 16, reasons: 'lifted by Strasbourg' }],
      ['2026-02-20', judge, { kind: 'stop-lifted', stop: 17, reasons: 'heard' }],
    ];
    expect(refusedFor([...upToTheOrder, ...stops, ...lifted], departure)).toEqual(['stopped']);
    expect(
      attempt(
        [...upToTheOrder, ...stops, ...lifted, ['2026-02-20', judge, { kind: 'stop-lifted', stop: 18, reasons: 'examined' }]],
        departure,
      ).admitted,
    ).toBe(true);
  });

  test('an appeal that succeeds takes the order away', () => {
    const upheld: readonly Step[] = [
      ...upToTheOrder,
      ['2026-02-16', person, { kind: 'appeal-lodged', document: 'appeal' }],
      ['2026-02-20', judge, { kind: 'appeal-decided', upheld: true, document: 'judgment' }],
    ];
    expect(refusedFor(upheld, departure)).toEqual(['gate-open@9']);
  });

  test('an order of release', () => {
    expect(refusedFor([...upToTheOrder, ['2026-02-20', judge, { kind: 'release-ordered', document: 'habeas' }]], departure)).toEqual([
      'release-ordered',
    ]);
  });

  test('a signature recorded in error, which takes the order with it', () => {
    expect(
      refusedFor([...upToTheOrder, ['2026-02-20', judge, { kind: 'recorded-in-error', event: 11, reasons: 'wrong file' }]], departure),
    ).toEqual(['gate-open@7', 'gate-open@9']);
  });

  test.each(upToTheOrder.flatMap(([, , body], index) => (body.kind === 'gate-passed' ? [[body.gate, index] as const] : [])))(
    'gate %i left out (step %i)',
    (gate, index) => {
      const rest = upToTheOrder.filter((_, position) => position !== index);
      // Later gates refuse to be passed at all, so the story cannot even be told without it.
      const told = ((): readonly string[] => {
        try {
          return refusedFor(rest, departure);
        } catch (refusal) {
          return [String(refusal)];
        }
      })();
      expect(told.join()).toMatch(new RegExp(`gate-open@${gate}|Gate ${gate} is not passed|No notice has been given`));
    },
  );
});

describe('who may pass a gate', () => {
  test('the hearing waits seven whole days for counsel, and is for a judge of the sending state', () => {
    const before = upToTheOrder.slice(0, 9);
    const consent: CaseEventBody = { kind: 'gate-passed', gate: 6, document: 'hearing', basis: { kind: 'own' } };
    expect(refusedFor(before, ['2026-02-11', judge, consent])).toEqual(['wait-runs@6']);
    expect(refusedFor(before, ['2026-02-12', otherJudge, consent])).toEqual(['wrong-actor']);
    expect(attempt(before, ['2026-02-12', judge, consent]).admitted).toBe(true);
  });

  test('consent says what it rests on; the model names no provision that dispenses with it', () => {
    const before = upToTheOrder.slice(0, 9);
    const with_ = (body: CaseEventBody): readonly string[] => refusedFor(before, ['2026-02-12', judge, body]);
    expect(with_({ kind: 'gate-passed', gate: 6, document: 'hearing' })).toEqual(['basis-missing@6']);
    expect(
      with_({ kind: 'gate-passed', gate: 6, document: 'h', basis: { kind: 'dispensed', provision: 'ETS 167 art. 3', opinion: 'o' } }),
    ).toEqual(['basis-unknown@6']);
    expect(with_({ kind: 'gate-passed', gate: 6, document: 'h', basis: { kind: 'substitute', by: 'guardian', opinion: '' } })).toEqual([
      'basis-unknown@6',
    ]);
    expect(with_({ kind: 'gate-passed', gate: 6, document: 'h', basis: { kind: 'substitute', by: 'guardian', opinion: 'o' } })).toEqual([]);
  });

  test('an order needs a permitted decision on the facts on file', () => {
    const before = upToTheOrder.slice(0, 12);
    expect(refusedFor(before, pass('2026-02-15', judge, 9))).toEqual(['no-decision@9']);
    expect(refusedFor([...before, ['2026-02-14', authority, decided('barred-until')]], pass('2026-02-15', judge, 9))).toEqual([
      'not-permitted@9',
    ]);
  });

  test('an official who disagrees stops the case, and cannot lift the stop', () => {
    const stopped: readonly Step[] = [
      ...upToTheOrder.slice(0, 5),
      ['2026-02-04', prison, { kind: 'stop-ordered', stop: 'dissent', reasons: 'r' }],
    ];
    expect(refusedFor(stopped, pass('2026-02-04', authority, 3))).toEqual(['stopped']);
    expect(refusedFor(stopped, ['2026-02-05', prison, { kind: 'stop-lifted', stop: 6, reasons: 'r' }])).toEqual(['wrong-actor']);
  });
});

describe('under way', () => {
  test('a turn-back order stops the handover until she is back, and then a new order is needed', () => {
    const turned: readonly Step[] = [...toDeparture, ['2026-03-02', judge, { kind: 'turn-back-ordered', reasons: 'habeas corpus' }]];
    expect(refusedFor(turned, ['2026-03-02', prison, { kind: 'handover-signed' }])).toEqual(['turned-back']);
    expect(refusedFor(turned, ['2026-03-02', prison, { kind: 'came-back', place: 'Calland North' }])).toEqual(['no-turn-back']);
    const back = run([
      ...turned,
      ['2026-03-02', prison, { kind: 'turn-back-acknowledged' }],
      ['2026-03-02', prison, { kind: 'came-back', place: 'Calland North' }],
    ]).state;
    expect(back).toMatchObject({ phase: 'preparing', holder: 'sending', place: 'Calland North' });
    expect(back.passings.has(9)).toBe(false);
  });

  test('refused at the gate: the sending side never ceased to hold', () => {
    const refused: readonly Step[] = [
      ...toReceipt.slice(0, -1),
      ['2026-03-03', otherPrison, { kind: 'receipt-refused', reasons: 'no bed' }],
    ];
    expect(run(refused).state.holder).toBe('sending');
    expect(refusedFor(refused, ['2026-03-03', otherPrison, { kind: 'receipt-signed', place: 'lindmoor' }])).toEqual(['turned-back']);
  });

  test('caught after an escape: back with whoever held', () => {
    const abroad = run([
      ...toReceipt,
      ['2026-04-01', otherPrison, { kind: 'escaped' }],
      ['2026-04-03', otherPrison, { kind: 'recaptured', place: 'lindmoor' }],
    ]);
    expect(abroad.state).toMatchObject({ phase: 'held', holder: 'receiving' });
    const onTheWay = run([
      ...toDeparture,
      ['2026-03-02', prison, { kind: 'escaped' }],
      ['2026-03-04', prison, { kind: 'recaptured', place: 'Calland North' }],
    ]);
    expect(onTheWay.state).toMatchObject({ phase: 'preparing', holder: 'sending' });
  });
});

describe('what each may do now', () => {
  test('the judge sees the gates that are hers, and what stops each', () => {
    const { state } = run(upToTheOrder.slice(0, 9));
    const gates = actionsOf(path, state, judge, at('2026-02-11')).filter(({ kind }) => kind === 'gate-passed');
    expect(
      gates.map(({ gate, available, obstacles }) => [gate, available, obstacles.map(({ code, gate: stops }) => `${code}@${stops}`)]),
    ).toEqual([
      [1, true, []],
      [6, false, ['wait-runs@6']],
      [7, false, ['gate-open@6']],
      [9, false, ['gate-open@6', 'gate-open@7', 'gate-open@8', 'no-decision@9']],
    ]);
  });

  test('clocks: the register entry within twenty-four hours, a review each six months', () => {
    const { state } = run(toReceipt);
    expect(
      clocksOf(path, state, at('2026-03-05')).map(({ gate, kind, until, standing }) => `${gate} ${kind} ${until.toString()} ${standing}`),
    ).toEqual([
      '11 due 2026-03-04T12:00:00Z missed',
      '10 due 2026-03-18T00:00:00Z met',
      '8 due 2026-05-14T23:00:00Z met',
      '12 review 2026-09-03T23:00:00Z running',
    ]);
  });
});

describe('limits', () => {
  test('days are whole days of the zone, hours are hours, over the change of the clocks too', () => {
    const before = Temporal.Instant.from('2026-03-28T12:00:00Z');
    expect(endOf(before, 'P1D', 'Europe/Lisbon').toString()).toBe('2026-03-29T23:00:00Z');
    expect(endOf(before, 'PT24H', 'Europe/Lisbon').toString()).toBe('2026-03-29T12:00:00Z');
    expect(endOf(Temporal.Instant.from('2026-01-31T09:00:00Z'), 'P1M', 'America/Bogota').toString()).toBe('2026-03-01T05:00:00Z');
  });
});
