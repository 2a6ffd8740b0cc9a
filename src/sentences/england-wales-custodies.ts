/**
 * The timeline of England and Wales: sentences and adjustments, day by day, folded into custodies. A sentence passed while the person is
 * held belongs to the same custody; one passed after release opens another.
 *
 * @source Criminal Justice Act 2003 ss.263(1)(b), 264(1)(b); Sentencing Code s.225
 */
import type { DayNumber } from '../calendar/day-number.ts';
import { text } from '../base/text.ts';
import { isCredit, startOfAbsence, type OpenQuestion, type Readings } from './england-wales-adjustments.ts';
import type { Adjustment, EnglandWalesCase, StandardSentence } from './england-wales-case.ts';
import { custodyUnits, latest, type Custody } from './england-wales-custody.ts';
import { notSupported, type NotSupported } from './not-supported.ts';
import { stateOn, type TimelineEvent, type TimelineLaw } from './timeline.ts';

/** All that happens on one day is one event, so that the order of rows cannot matter. */
type Event =
  | (TimelineEvent & { readonly kind: 'sentences'; readonly passed: readonly StandardSentence[] })
  | (TimelineEvent & { readonly kind: 'adjustments'; readonly given: readonly Adjustment[] });

/** `waiting` are days to be counted with a sentence that has not been passed yet. */
export type Custodies = {
  readonly past: readonly Custody[];
  readonly current: Custody | undefined;
  readonly waiting: readonly Adjustment[];
  readonly refusal: NotSupported | undefined;
};

export function custodiesOf(one: EnglandWalesCase, readings: Readings, asked: Set<OpenQuestion>): Custodies {
  const releaseOf = (custody: Custody): Release | NotSupported => {
    const found = custodyUnits(custody, one, { readings, asked });
    if ('notSupported' in found) return found;
    return {
      release: latest(found.units.map(({ release }) => release)),
      withoutAdded: latest(found.units.map(({ releaseWithoutAdded }) => releaseWithoutAdded)),
    };
  };
  const law: TimelineLaw<Event, Custodies, undefined> = {
    order: ['sentences', 'adjustments'],
    start: { past: [], current: undefined, waiting: [], refusal: undefined },
    apply: (state, event) =>
      state.refusal !== undefined
        ? state
        : event.kind === 'sentences'
          ? withSentences(state, event, { releaseOf, asked })
          : withAdjustments(state, event.given, releaseOf),
    compute: () => undefined,
  };
  return stateOn(law, eventsOf(one), one.on);
}

const eventsOf = ({ sentences, adjustments }: EnglandWalesCase): readonly Event[] => [
  ...byDay(sentences, ({ sentencedOn }) => sentencedOn).map(([on, passed]) => ({ kind: 'sentences' as const, on, passed })),
  ...byDay(adjustments, dayOf).map(([on, given]) => ({ kind: 'adjustments' as const, on, given })),
];

function byDay<T>(rows: readonly T[], day: (row: T) => DayNumber): readonly (readonly [DayNumber, readonly T[]])[] {
  const [only] = rows;
  if (only === undefined) return [];
  if (rows.length === 1) return [[day(only), rows]];
  return [...Map.groupBy(rows, day)];
}

/** An absence happens on its first day; the rest on the day from which they apply. */
const dayOf = (one: Adjustment): DayNumber =>
  one.kind === 'unlawfully-at-large' ? Math.max(startOfAbsence(one), one.appliesFrom) : one.appliesFrom;

type Release = { readonly release: DayNumber; readonly withoutAdded: DayNumber };
type ReleaseOf = (custody: Custody) => Release | NotSupported;

/** Sentences passed on or before the day of release join the custody; later ones open a new one. */
function withSentences(
  state: Custodies,
  { on, passed }: Extract<Event, { kind: 'sentences' }>,
  { releaseOf, asked }: { readonly releaseOf: ReleaseOf; readonly asked: Set<OpenQuestion> },
): Custodies {
  const { current, waiting, past } = state;
  if (current === undefined) return { ...state, current: { sentences: passed, adjustments: waiting }, waiting: [] };
  const found = releaseOf(current);
  if ('notSupported' in found) return { ...state, refusal: found };
  if (on <= found.release) {
    // From its release without them on, the person was serving the added days: fewer are left for the later sentence.
    if (on > found.withoutAdded) asked.add('added-days-to-later');
    return { ...state, current: { ...current, sentences: [...current.sentences, ...passed] } };
  }
  const earlier = new Set([...past, current].flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  if (passed.some(({ consecutiveTo }) => consecutiveTo !== undefined && earlier.has(consecutiveTo)))
    return { ...state, refusal: CONSECUTIVE_AFTER_RELEASE };
  return { ...state, past: [...past, current], current: { sentences: passed, adjustments: waiting }, waiting: [] };
}

/** Credit from after a release belongs to a sentence to come; punishment and absence after it belong to nothing known here. */
function withAdjustments(state: Custodies, given: readonly Adjustment[], releaseOf: ReleaseOf): Custodies {
  const { current, waiting } = state;
  if (current === undefined) return { ...state, waiting: [...waiting, ...given] };
  const joined = { ...state, current: { ...current, adjustments: [...current.adjustments, ...given] } };
  const day = Math.max(...given.map(dayOf));
  // A day on which one of these sentences was passed is a day in this custody, whenever release falls.
  if (current.sentences.some(({ sentencedOn }) => sentencedOn >= day)) return joined;
  const found = releaseOf(current);
  if ('notSupported' in found) return { ...state, refusal: found };
  if (day <= found.release) return joined;
  return given.every(isCredit) ? { ...state, waiting: [...waiting, ...given] } : { ...state, refusal: AFTER_RELEASE };
}

export const AFTER_RELEASE = notSupported(
  'adjustment-after-release',
  text(
    'Days are to be counted from after the release that they would change.',
    'Hay días que contar posteriores a la salida que cambiarían.',
  ),
  text(
    'What held the person then: a recall, another sentence, or a release that was put off.',
    'Qué retenía entonces a la persona: una revocación, otra condena o una salida aplazada.',
  ),
);

const CONSECUTIVE_AFTER_RELEASE = notSupported(
  'consecutive-after-release',
  text(
    'A sentence follows one from which the person had already been released.',
    'Una condena sigue a otra de la que la persona ya había salido.',
  ),
  text(
    'The day on which the person was held again under the first (Sentencing Code s.225, formerly CJA 2003 s.265, forbids the order otherwise).',
    'El día en que la persona volvió a prisión por la primera (de otro modo lo prohíbe el art. 225 del Sentencing Code, antes el art. 265 de la CJA 2003).',
  ),
);
