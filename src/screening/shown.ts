/** The answer as others read it: small counts hidden, every ground with its words and citation, the bits of the masks, what was set aside. */
import type { Language } from '../base/text.ts';
import { OUTCOMES } from '../decisions/decision.ts';
import { questionAbout } from '../people/question-about.ts';
import type { Answered, Screening } from './screen.ts';
import type { OutcomeCounts } from './summary.ts';
import { BROKEN_SHOWN_MAX } from './broken-rows.ts';

/** Fewer people than this could be recognised: they are shown as `<5`. */
const SMALLEST_SHOWN = 5;
export type ShownCount = number | '<5';
export type ShowOptions = {
  readonly language: Language;
  /** Invented people need no hiding, nor does a reader entitled to the file. */ readonly exact?: boolean;
};

export type ShownAnswer = ReturnType<typeof shownAnswer>;
export type ShownScreening = ReturnType<typeof shownScreening>;

export function shownScreening(screening: Screening, options: ShowOptions) {
  const { synthetic, broken, brokenCount, dropped, unmapped, other } = screening;
  const count = counter({ ...options, exact: options.exact === true || synthetic !== undefined });
  return {
    ...(synthetic === undefined ? {} : { synthetic }),
    ...shownAnswer(screening.answer, count, options.language),
    ...(other === undefined
      ? {}
      : {
          other: {
            ...shownAnswer(other.answer, count, options.language),
            moves: other.comparison.map(({ from, to, people }) => ({ from, to, people: count(people) })),
          },
        }),
    broken: { count: brokenCount, first: broken.slice(0, BROKEN_SHOWN_MAX) },
    columns: { dropped, unmapped },
  };
}

type Count = (people: number) => ShownCount;
const counter =
  ({ exact }: ShowOptions): Count =>
  (people) =>
    exact === true || people === 0 || people >= SMALLEST_SHOWN ? people : '<5';

function shownAnswer({ asked, compiled, summary, ranking, sentinelRows, replayed }: Answered, count: Count, language: Language) {
  const { frame, request, agreement, engine } = asked;
  return {
    agreement: agreement.id,
    version: frame.version.id,
    mode: frame.mode,
    on: request.on,
    knownAt: request.knownAt,
    operable: agreement.operable,
    ...(request.asIfInForce === true ? { asIfInForce: true as const } : {}),
    people: summary.people,
    rows: summary.rows,
    readings: summary.readings.map(({ reading, outcomes }) => ({ reading, outcomes: shownOutcomes(outcomes, count) })),
    funnel: summary.funnel.map((step) => {
      const rule = engine.rule(step.ground);
      return {
        ground: step.ground,
        effect: step.effect,
        statement: rule?.statement[language] ?? LAW_GAP[language],
        cite: rule?.citations.map(({ cite }) => cite) ?? [],
        ...(rule?.standing.kind === 'contested' ? { contested: true as const } : {}),
        against: count(step.against),
        unknown: count(step.unknown),
        stops: count(step.stops),
        remain: { clear: count(step.clear), undetermined: count(step.open) },
      };
    }),
    unknown: {
      open: count(ranking.open),
      ...(ranking.sampledOneIn > 1 ? { sampledOneIn: ranking.sampledOneIn } : {}),
      ranked: ranking.ranked.map(({ facts, could, always }) => ({
        facts,
        question: facts.map((fact) => questionAbout(fact).ask[language]).join(' / '),
        could: count(could),
        always: count(always),
      })),
    },
    masks: compiled.grounds.map(({ ground, word, bit }) => ({ ground, word, bit })),
    law: engine.lawUsed(frame),
    checks: { sentinelRows, replayed },
  };
}

const LAW_GAP: { readonly [L in Language]: string } = {
  en: 'No provision that would permit this has been found and encoded. Silence is not permission.',
  es: 'No se ha encontrado ni codificado ninguna disposición que lo permita. El silencio no es permiso.',
};

const shownOutcomes = (outcomes: OutcomeCounts, count: Count): { readonly [outcome: string]: ShownCount } =>
  Object.fromEntries(OUTCOMES.map((outcome) => [outcome, count(outcomes[outcome])]));
