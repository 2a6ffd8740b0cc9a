/** What is asked of a population: one agreement, day and mode for everybody, and what the question itself makes known. */
import { accepted, type Outcome } from '../base/outcome.ts';
import type { Agreement } from '../instruments/agreement.ts';
import { caseFacts, type Setting } from '../decisions/case-facts.ts';
import { NO_READINGS, type Engine, type Frame } from '../decisions/engine.ts';
import { frameOf, textIn, type Request } from '../decisions/request.ts';
import { flipped } from '../decisions/decide.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import type { Facts } from '../rules/facts.ts';
import type { Program } from '../decisions/program.ts';

export type Asked = {
  readonly engine: Engine;
  readonly frame: Frame;
  readonly request: Request;
  readonly agreement: Agreement;
  /** Facts that are the same for everybody, the agreement's, the law's and the place's own among them. */
  readonly constants: Facts;
  readonly setting: Setting;
  /** The chosen readings first, then all defaults, each contested rule flipped alone, and all flipped. */
  readonly readings: readonly AskedReading[];
};

export type AskedReading = { readonly reading: string; readonly program: Program };

/** `shared`: facts that the mapping states for everybody, the states of a framework among them. */
export function askOf(engine: Engine, request: Request, shared: Facts): Outcome<Asked> {
  const framed = frameOf(engine, request, shared);
  if (!framed.ok) return framed;
  const frame = framed.value;
  const { agreement, version, sendingState, receivingState } = frame;
  const facility = textIn(shared, 'proposal.facility');
  const asIfInForce = request.asIfInForce === true;
  const setting: Setting = { agreement, version, on: request.on, sendingState, receivingState, facility, asIfInForce };
  const constants = caseFacts({ ...shared, 'proposal.mode': frame.mode }, setting, engine.catalogue);
  return accepted({ engine, frame, request, agreement, constants, setting, readings: readingsOf(engine, frame, request) });
}

function readingsOf(engine: Engine, frame: Frame, request: Request): readonly AskedReading[] {
  const program = (readings: ReadonlyMap<RuleId, Reading>): Program => engine.program(frame, readings);
  const flips = engine.contested(frame).map((rule): [RuleId, Reading] => [rule.id, flipped(rule)]);
  const chosen = request.readings ?? NO_READINGS;
  const named = [...chosen].map(([id, reading]) => `${id}=${reading}`).join(' ');
  return [
    ...(chosen.size > 0 ? [{ reading: named, program: program(chosen) }] : []),
    { reading: 'default', program: program(NO_READINGS) },
    ...flips.map(([id, reading]) => ({ reading: `${id}=${reading}`, program: program(new Map([[id, reading]])) })),
    ...(flips.length > 1 ? [{ reading: 'all-flipped', program: program(new Map(flips)) }] : []),
  ];
}
