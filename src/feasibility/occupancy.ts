/** People sent and held through time, by the simulation: as agreed with law aside, and by law under each version and reading. */
import { CheckedInput, replicate, type Replicated, type SimulationInput } from '../capacity/simulation.ts';
import type { Arrangement } from '../instruments/arrangement.ts';
import { lawUnder, mayBeSent, type Law, type Who } from './law.ts';
import { agreedSending, lawfulSending, ROOM, roomOf } from './sending.ts';
import { LAW_VERSIONS, valueOf, type LawVersion, type Sending, type Settings } from './settings.ts';

export type Occupancy = {
  /** Whom it supposes to be sent: as asked, or as agreed where the law has nobody to let go. */
  readonly sending: Sending;
  readonly run: Replicated;
  readonly input: SimulationInput;
  /** Held already, beside those who are sent. */
  readonly held: number;
  readonly cap: number;
  /** Day on which all places are taken: early, middle and late runs; absent where it does not come. */
  readonly full: { readonly early?: number; readonly middle?: number; readonly late?: number };
};

/** What follows through time if only those are sent whom law lets go. Readings that let the same number go share a run. */
export type Flow = {
  readonly version: LawVersion;
  readonly who: Who;
  readonly readings: readonly string[];
  readonly people: number;
  readonly run: Replicated;
};

/** How simulations are run: on this thread, on several, or from what was run before. The result is the same. */
export type RunSimulation = (input: CheckedInput, replications: number) => Replicated;

export const WHOS: readonly Who[] = ['permitted', 'open'];

/** Every simulation that a report needs; one for each number of people that some reading lets go. */
export function simulationsOf(
  arrangement: Arrangement,
  settings: Settings,
  law: Law | undefined,
): {
  readonly main: CheckedInput;
  readonly sending: Sending;
  readonly flows: readonly (Omit<Flow, 'run'> & { readonly input: CheckedInput })[];
} {
  const inputs = new Map<number, CheckedInput>();
  const flows = law === undefined ? [] : LAW_VERSIONS.flatMap((version) => flowsOf({ arrangement, settings, law, version }, inputs));
  const chosen = flows.find(
    ({ version, who, readings }) =>
      version === settings.version && who === settings.sending && law !== undefined && readings.includes(chosenReading(law)),
  );
  return {
    main: chosen?.input ?? CheckedInput.sure(agreedSending(arrangement, settings)),
    sending: chosen === undefined ? 'agreed' : settings.sending,
    flows,
  };
}

const chosenReading = (law: Law): string => law.real.readings[0]?.reading ?? '';

type FlowQuestion = { readonly arrangement: Arrangement; readonly settings: Settings; readonly law: Law; readonly version: LawVersion };

/** How many are there on average while the arrangement lasts. */
export const presentOnAverage = ({ run, input }: Occupancy): number =>
  Math.round(run.rentedPersonDays.mean / (input.earlyEnd?.day ?? run.days));

/** `inputs` keeps one simulation for each number of people, whichever version or reading lets so many go. */
function flowsOf({ arrangement, settings, law, version }: FlowQuestion, inputs: Map<number, CheckedInput>) {
  const counts = lawUnder(law, { version });
  return WHOS.flatMap((who) => {
    const byPeople = Map.groupBy(counts.readings, (one) => mayBeSent(one, who));
    return [...byPeople].flatMap(([people, all]) => {
      const readings = all.map(({ reading }) => reading);
      if (typeof people !== 'number') return [];
      const made = inputs.get(people) ?? inputOf(lawfulSending(arrangement, settings, counts, { who, reading: readings[0] ?? '' }));
      if (made === undefined) return [];
      inputs.set(people, made);
      return [{ version, who, readings, people, input: made }];
    });
  });
}

const inputOf = (input: SimulationInput | undefined): CheckedInput | undefined =>
  input === undefined ? undefined : CheckedInput.sure(input);

export function occupancyOf(
  arrangement: Arrangement,
  settings: Settings,
  law: Law | undefined,
  run: RunSimulation = replicate,
): { readonly occupancy: Occupancy; readonly flows: readonly Flow[] } {
  const { main, sending, flows } = simulationsOf(arrangement, settings, law);
  const done = new Map<CheckedInput, Replicated>();
  const once = (input: CheckedInput): Replicated => {
    const found = done.get(input) ?? run(input, settings.replications);
    done.set(input, found);
    return found;
  };
  return {
    occupancy: { ...mainOf(arrangement, settings, main.input, once(main)), sending },
    flows: flows.map(({ input, ...flow }) => ({ ...flow, run: once(input) })),
  };
}

function mainOf(arrangement: Arrangement, settings: Settings, input: SimulationInput, run: Replicated): Omit<Occupancy, 'sending'> {
  const cap = roomOf(arrangement, settings);
  const found = cap === 0 ? undefined : run.overLimit.find(({ id }) => id === ROOM)?.fullFrom;
  const day = (from: number | undefined): number | undefined => (from === undefined || from === Infinity ? undefined : from);
  const [early, middle, late] = [day(found?.early), day(found?.middle), day(found?.late)];
  return {
    run,
    input,
    held: valueOf(arrangement, 'held') ?? 0,
    cap,
    full: {
      ...(early === undefined ? {} : { early }),
      ...(middle === undefined ? {} : { middle }),
      ...(late === undefined ? {} : { late }),
    },
  };
}
