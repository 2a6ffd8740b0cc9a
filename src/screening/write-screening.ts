/** Writes an answer as CSV, and a person's row by row as CSV, JSON lines or Parquet. */
import { OUTCOMES } from '../decisions/decision.ts';
import type { Duck } from './duck.ts';
import type { Compiled } from './program-sql.ts';
import { csvLine, unarmedSql } from './safe-csv.ts';
import type { ShownScreening } from './shown.ts';
import { quoted } from './sql-text.ts';

/** One long table: `table` says what a line is about. */
export function csvOf(shown: ShownScreening): string {
  const label = shown.synthetic === undefined ? '' : 'synthetic';
  const lines: readonly (readonly (string | number)[])[] = [
    ['table', 'name', 'measure', 'people', 'note'],
    ['total', shown.agreement, shown.on, shown.people, label],
    ...shown.readings.flatMap(({ reading, outcomes }) =>
      Object.entries(outcomes).map(([outcome, people]) => ['reading', reading, outcome, people, label]),
    ),
    ...shown.funnel.flatMap(({ ground, effect, against, unknown, stops, remain }) =>
      Object.entries({ against, unknown, stops, 'left-clear': remain.clear, 'left-undetermined': remain.undetermined }).map(
        ([measure, people]) => ['funnel', ground, measure, people, effect],
      ),
    ),
    ...shown.unknown.ranked.flatMap(({ facts, could, always }) => [
      ['unknown', facts.join(' + '), 'could-settle', could, label],
      ['unknown', facts.join(' + '), 'always-settles', always, label],
    ]),
    ...(shown.other?.moves ?? []).map(({ from, to, people }) => ['moves', from, to, people, label]),
    ['set-aside', 'rows', '', shown.broken.count, ''],
  ];
  return lines.map(csvLine).join('\n');
}

export type PersonFormat = 'csv' | 'json' | 'parquet';

/** In the order of the input; only the file's own id, the outcome and the masks. Masks are text where the format would round them. */
export async function writePeople(duck: Duck, compiled: Compiled, answers: string, format: PersonFormat, path: string): Promise<void> {
  const outcome = `[${OUTCOMES.map(quoted).join(', ')}][outcome + 1]`;
  const words = Array.from({ length: compiled.words }, (_, word) => [`false_${word}`, `unknown_${word}`]).flat();
  const masks = words.map((word) => (format === 'json' ? `cast(${word} as varchar) as ${word}` : word));
  const id = format === 'csv' ? `${unarmedSql('"#id"')} as id` : '"#id" as id';
  const options = { csv: 'format csv, header true', json: 'format json', parquet: 'format parquet, compression zstd' }[format];
  await duck.connection.run(
    `copy (select ${[id, `${outcome} as outcome`, ...masks].join(', ')} from ${answers}) to ${quoted(path)} (${options})`,
  );
}
