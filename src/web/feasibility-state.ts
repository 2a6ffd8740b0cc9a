/** The explorer's state as its address says it: everything in the query, so that a link restores it. No fact about a person is ever in it. */
import type { Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { isDay } from '../calendar/iso.ts';
import { CAPACITY_RULES, DEFAULT_SETTINGS, LAW_VERSIONS, SENDINGS, setInput, type Settings } from '../feasibility/settings.ts';
import type { Arrangement, InputKey } from '../instruments/arrangement.ts';

/** Inputs that the form lets one set. */
export const SLIDERS: readonly InputKey[] = [
  'offered',
  'fee',
  'held',
  'marginalHost',
  'systemCost',
  'senderAvoidedShare',
  'pace',
  'termDays',
  'custodyDays',
  'decisionDays',
  'decisionPass',
  'challengeDays',
  'challengePass',
  'deaths',
  'returns',
  'suspendFrom',
  'suspendDays',
];

export type ExplorerState = {
  readonly arrangement: Arrangement;
  /** The day on which the law is asked where the reader sets none. */
  readonly sourcedOn: string;
  readonly settings: Settings;
  readonly reading: string;
  readonly problems: readonly Problem[];
};

/** Fewer runs than the report: the answer is to follow the slider. */
const REPLICATIONS = 20;
const SEED_MAX = 2_147_483_647;

export function stateOf(query: URLSearchParams, arrangements: readonly Arrangement[]): ExplorerState | undefined {
  const [first] = arrangements;
  const named = query.get('agreement');
  const arrangement = named === null ? first : arrangements.find(({ id }) => id === named);
  if (arrangement === undefined) return undefined;
  const set: { [Key in InputKey]?: number } = {};
  const problems: Problem[] = [];
  // Where another agreement was chosen, values of the one before do not carry over.
  const carries = (query.get('of') ?? arrangement.id) === arrangement.id;
  for (const key of carries ? SLIDERS : []) {
    const written = query.get(key)?.trim() ?? '';
    const sourced = arrangement.inputs.find((input) => input.key === key);
    if (written === '' || sourced === undefined || written === String(sourced.value)) continue;
    const read = setInput(key, written);
    if (read.ok) set[key] = read.value;
    else problems.push(...read.problems);
  }
  const seed = Number(query.get('seed') ?? DEFAULT_SETTINGS.seed);
  const settings: Settings = {
    capacity: CAPACITY_RULES.find((one) => one === query.get('capacity')) ?? DEFAULT_SETTINGS.capacity,
    sending: SENDINGS.find((one) => one === query.get('sending')) ?? DEFAULT_SETTINGS.sending,
    version: LAW_VERSIONS.find((one) => one === query.get('law')) ?? DEFAULT_SETTINGS.version,
    seed: Number.isInteger(seed) && seed > 0 && seed <= SEED_MAX ? seed : DEFAULT_SETTINGS.seed,
    replications: REPLICATIONS,
    set,
  };
  const on = carries ? (query.get('on')?.trim() ?? '') : '';
  if (on !== '' && !isDay(on)) problems.push(NO_DAY);
  const asked = on !== '' && isDay(on) ? { ...arrangement, on } : arrangement;
  return { arrangement: asked, sourcedOn: arrangement.on, settings, reading: query.get('reading') ?? 'default', problems };
}

const NO_DAY: Problem = {
  code: 'no-such-day',
  path: 'on',
  message: text('This is not a day of the calendar.', 'No es un día del calendario.'),
  remedy: text('Write it as 2025-02-15.', 'Escríbalo como 2025-02-15.'),
};

/** The shortest address of a state; what stands at its sourced value is left out. */
export function queryOf({ arrangement, sourcedOn, settings, reading }: ExplorerState): string {
  const query = new URLSearchParams({ agreement: arrangement.id });
  if (arrangement.on !== sourcedOn) query.set('on', arrangement.on);
  if (settings.capacity !== DEFAULT_SETTINGS.capacity) query.set('capacity', settings.capacity);
  if (settings.sending !== DEFAULT_SETTINGS.sending) query.set('sending', settings.sending);
  if (settings.version !== DEFAULT_SETTINGS.version) query.set('law', settings.version);
  if (settings.seed !== DEFAULT_SETTINGS.seed) query.set('seed', String(settings.seed));
  if (reading !== 'default') query.set('reading', reading);
  for (const key of SLIDERS) {
    const value = settings.set[key];
    if (value !== undefined) query.set(key, String(value));
  }
  return query.toString();
}
