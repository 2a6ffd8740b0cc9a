/** The program's table of transitions and the paths of operable agreements as rows of the database, so that it refuses what the program refuses. */
import type { OperablePath } from '../catalogue/operable.ts';
import { isAfterArrival, isBeforeDeparture, type PathGate } from '../cases/path.ts';
import { TRANSITIONS } from '../cases/transitions.ts';

/** An invented agreement is accepted by a demonstration's database alone. Applied as the owner with the policies, whenever its text has changed. */
export const casePathsSql = (paths: readonly OperablePath[]): string =>
  [
    'delete from case_path; delete from case_transition_actor;',
    ...Object.entries(TRANSITIONS).flatMap(([kind, { from, to, by, needs }]) => [
      `insert into case_transition values (${text(kind)}, ${list(from)}, ${text(to)}, ${list(needs)}, ${by === 'gate'}) on conflict (kind) do update set from_phases = excluded.from_phases, to_phase = excluded.to_phase, needs = excluded.needs, by_gate = excluded.by_gate;`,
      ...(by === 'gate'
        ? []
        : by.map((actor) => `insert into case_transition_actor values (${text(kind)}, ${text(actor.kind)}, ${orNull(actor.side)});`)),
    ]),
    ...paths.flatMap(({ path, invented }) => [
      `insert into case_path values (${text(path.agreement)}, ${text(path.version)}, ${text(path.zone)}, ${invented});`,
      ...path.gates.flatMap((gate) => gateRows(path.agreement, gate)),
    ]),
  ].join('\n');

function gateRows(agreement: string, gate: PathGate): readonly string[] {
  const { number, cite, step } = gate;
  const stage = isBeforeDeparture(gate) ? 'before' : isAfterArrival(gate) ? 'arrival' : 'way';
  const key = `${text(agreement)}, ${number}`;
  return [
    `insert into case_gate values (${key}, ${text(step.key)}, ${text(cite)}, ${text(step.signatures)}, ${text(stage)}, ${list(step.insteadOfConsent ?? [])});`,
    ...step.by.map(({ kind, side }, at) => `insert into case_gate_actor values (${key}, ${at}, ${text(kind)}, ${orNull(side)});`),
    ...step.limits.map(
      (limit, at) =>
        `insert into case_gate_limit values (${key}, ${at}, ${text(limit.kind)}, ${orNull('from' in limit ? limit.from : undefined)}, ${text(limit.duration)});`,
    ),
  ];
}

const text = (value: string): string => `'${value.replaceAll("'", "''")}'`;
const orNull = (value: string | undefined): string => (value === undefined ? 'null' : text(value));
const list = (values: readonly string[]): string => `array[${values.map(text).join(', ')}]::text[]`;
