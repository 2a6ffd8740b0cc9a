/** The answer as others read it: small counts hidden, every ground with its words and citation, the bits of the masks, what was set aside. */
import type { Language } from '../base/text.ts';
import { OUTCOMES, type Outcome } from '../decisions/decision.ts';
import { questionAbout } from '../people/question-about.ts';
import type { Answered, Screening } from './screen.ts';
import { ledgerOf, moveKey, outcomeKey } from './screening-sums.ts';
import { placeIn } from './reasons.ts';
import { shownCounts, type ShownCount } from './small-counts.ts';
import { BROKEN_SHOWN_MAX } from './broken-rows.ts';

export type ShowOptions = {
  readonly language: Language;
  /** For people whom Habeas itself invented, and for a reader entitled to the file. What a file says of itself switches nothing off. */
  readonly exact?: boolean;
};

export type ShownAnswer = ReturnType<typeof shownAnswer>;
export type ShownScreening = ReturnType<typeof shownScreening>;

export function shownScreening(screening: Screening, options: ShowOptions) {
  const { synthetic, broken, brokenCount, dropped, unmapped, other } = screening;
  const { exact = false, language } = options;
  const { cells, sums } = ledgerOf(screening);
  const safe = exact ? undefined : shownCounts(cells, sums);
  const count: Count = (name) => safe?.get(name) ?? cells.get(name)?.value ?? 0;
  return {
    ...(synthetic === undefined ? {} : { synthetic }),
    ...shownAnswer(screening.answer, 'a', count, language),
    ...(other === undefined
      ? {}
      : {
          other: {
            ...shownAnswer(other.answer, 'b', count, language),
            moves: other.comparison.map(({ from, to }) => ({ from, to, people: count(moveKey(from, to)) })),
          },
        }),
    exact,
    broken: {
      count: brokenCount,
      first: broken
        .slice(0, BROKEN_SHOWN_MAX)
        .map(({ place, reason, quote }) => ({ place: placeIn(language, place), reason: reason[language], quote })),
    },
    columns: { dropped, unmapped },
  };
}

/** By the name that the count has among the sums. */
type Count = (name: string) => ShownCount;

function shownAnswer(
  { asked, compiled, summary, ranking, sentinelRows, replayed }: Answered,
  at: string,
  count: Count,
  language: Language,
) {
  const { frame, request, agreement, engine } = asked;
  return {
    agreement: agreement.id,
    version: frame.version.id,
    mode: frame.mode,
    on: request.on,
    knownAt: request.knownAt,
    operable: agreement.operable,
    ...(request.asIfInForce === true ? { asIfInForce: true as const } : {}),
    people: count(`${at} people`),
    rows: count(`${at} rows`),
    readings: summary.readings.map(({ reading }, index) => ({
      reading,
      outcomes: shownOutcomes((outcome) => count(outcomeKey(at, index, outcome))),
    })),
    funnel: summary.funnel.map((step, index) => {
      const rule = engine.rule(step.ground);
      return {
        ground: step.ground,
        effect: step.effect,
        statement: rule?.statement[language] ?? LAW_GAP[language],
        cite: rule?.citations.map(({ cite }) => cite) ?? [],
        ...(rule?.standing.kind === 'contested' ? { contested: true as const } : {}),
        against: count(`${at} ${index} against`),
        unknown: count(`${at} ${index} unknown`),
        stops: count(`${at} ${index} stops`),
        remain: { clear: count(`${at} ${index} clear`), undetermined: count(`${at} ${index} open`) },
      };
    }),
    unknown: {
      open: count(`${at} open`),
      ...(ranking.sampledOneIn > 1 ? { sampledOneIn: ranking.sampledOneIn } : {}),
      ranked: ranking.ranked.map(({ facts }, index) => ({
        facts,
        question: facts.map((fact) => questionAbout(fact).ask[language]).join(' / '),
        could: count(`${at} could ${index}`),
        always: count(`${at} always ${index}`),
      })),
    },
    masks: compiled.grounds.map(({ ground, word, bit }) => ({ ground, word, bit })),
    law: engine.lawUsed(frame),
    // Of a small file every row is replayed: where their number is not told, neither is this.
    checks: { sentinelRows, replayed: typeof count(`${at} rows`) === 'number' ? replayed : count(`${at} rows`) },
  };
}

const LAW_GAP: { readonly [L in Language]: string } = {
  en: 'No provision that would permit this has been found and encoded. Silence is not permission.',
  es: 'No se ha encontrado ni codificado ninguna disposición que lo permita. El silencio no es permiso.',
};

const shownOutcomes = (count: (outcome: Outcome) => ShownCount): { readonly [O in Outcome]: ShownCount } => {
  const [barred, until, undetermined, permitted] = OUTCOMES.map(count);
  return { barred: barred ?? 0, 'barred-until': until ?? 0, undetermined: undetermined ?? 0, permitted: permitted ?? 0 };
};
