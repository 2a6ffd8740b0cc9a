/**
 * How a person's dates moved: the answer on each day on which something happened, a sentence, an adjustment or a law that commenced.
 * The frame before the last is the answer before the latest change.
 */
import type { DayNumber } from '../calendar/day-number.ts';
import { text, type Text } from '../base/text.ts';
import type { EnglandWalesCase } from './england-wales-case.ts';
import { CURFEW } from './england-wales-curfew.ts';
import { REMOVAL } from './england-wales-removal.ts';
import { isFurtherExcluded, SDS40 } from './england-wales-release-law.ts';
import { englandWales, type EnglandWalesAnswer } from './england-wales.ts';
import type { NotSupported } from './not-supported.ts';
import { frames, type Frame, type TimelineEvent, type TimelineLaw } from './timeline.ts';

/** A person's own event, or the commencement of a law, which has a name. */
type Event =
  | (TimelineEvent & { readonly kind: 'person' })
  | (TimelineEvent & { readonly kind: 'law'; readonly law: Text; readonly cite: string });

export type EnglandWalesFrame = Frame<Event, EnglandWalesAnswer | NotSupported>;

const COMMENCEMENTS: readonly Event[] = [
  { kind: 'law', cite: SDS40.cite, on: SDS40.from, law: text('40 % release point, SI 2024/844', 'Punto de salida del 40 %, SI 2024/844') },
  {
    kind: 'law',
    cite: SDS40.cite,
    on: SDS40.longFrom,
    law: text('40 % release point for five years or more', 'Punto de salida del 40 % para cinco años o más'),
  },
  {
    kind: 'law',
    cite: `${CURFEW.cite}; SI 2024/1331 art. 2`,
    on: CURFEW.longerFrom,
    law: text('Curfew up to 365 days early, SI 2024/1331', 'Arresto domiciliario hasta 365 días antes, SI 2024/1331'),
  },
];

/** Only for those whose offence it excludes. */
const FURTHER_EXCLUDED: Event = {
  kind: 'law',
  cite: SDS40.citeFurther,
  on: SDS40.furtherExclusionsFrom,
  law: text(
    'Further offences excluded from the 40 % release point, SI 2024/1331',
    'Más delitos excluidos del punto de salida del 40 %, SI 2024/1331',
  ),
};

/** Only for those of whom removal is asked. */
const REMOVAL_CHANGED: Event = {
  kind: 'law',
  cite: REMOVAL.citeFrom,
  on: REMOVAL.longerFrom,
  law: text('Early removal after 30 %', 'Expulsión anticipada tras el 30 %'),
};

/** One frame for each day from the first sentence on; a law that commenced before it is no event of this person's. */
export function englandWalesHistory(one: EnglandWalesCase): readonly EnglandWalesFrame[] {
  const first = Math.min(...one.sentences.map(({ sentencedOn }) => sentencedOn));
  const days = new Set([
    ...one.sentences.map(({ sentencedOn }) => sentencedOn),
    ...one.adjustments.map(({ appliesFrom }) => Math.max(appliesFrom, first)),
  ]);
  const known = (on: DayNumber): boolean => on >= first && (one.on === undefined || on <= one.on);
  const events: readonly Event[] = [
    ...[
      ...COMMENCEMENTS,
      ...(one.sentences.some(isFurtherExcluded) ? [FURTHER_EXCLUDED] : []),
      ...(one.removal === true ? [REMOVAL_CHANGED] : []),
    ].filter(({ on }) => on > first),
    ...[...days].map((on) => ({ kind: 'person' as const, on })),
  ];
  const law: TimelineLaw<Event, DayNumber, EnglandWalesAnswer | NotSupported> = {
    order: ['law', 'person'],
    start: first,
    apply: (_, event) => event.on,
    compute: (on) => englandWales({ ...one, on }),
  };
  return frames(
    law,
    events.filter(({ on }) => known(on)),
  );
}
