/** Writes an answer as a table for a terminal, as CSV, and a person's row by row as CSV, JSON lines or Parquet. */
import { OUTCOMES } from '../decisions/decision.ts';
import type { Duck } from './duck.ts';
import type { Compiled } from './program-sql.ts';
import { csvLine, unarmedSql } from './safe-csv.ts';
import type { ShownScreening } from './shown.ts';
import { quoted } from './sql-text.ts';

export function tableOf(shown: ShownScreening): string {
  const widest = Math.max(...shown.funnel.map(({ ground }) => ground.length), 20);
  const number = (value: number | string): string => (typeof value === 'number' ? value.toLocaleString('en') : value).padStart(12);
  const head = `${'ground'.padEnd(widest)} ${'effect'.padEnd(10)} ${'speaks against'.padStart(14)} ${'not known'.padStart(12)} ${'stopped here'.padStart(12)} ${'left, clear'.padStart(12)} ${'left, open'.padStart(12)}`;
  return [
    ...(shown.synthetic === undefined ? [] : [`SYNTHETIC: ${shown.synthetic}`]),
    `${shown.agreement} ${shown.version} · ${shown.mode} · on ${shown.on} · law as known on ${shown.knownAt}${shown.operable ? '' : ' · analysis only: nobody can be sent under this instrument in Habeas'}`,
    `${number(shown.people).trim()} people in ${number(shown.rows).trim()} rows; ${shown.broken.count} rows set aside`,
    '',
    `${'reading'.padEnd(widest)} ${OUTCOMES.map((outcome) => outcome.padStart(14)).join(' ')}`,
    ...shown.readings.map(
      ({ reading, outcomes }) => `${reading.padEnd(widest)} ${OUTCOMES.map((outcome) => number(outcomes[outcome]).padStart(14)).join(' ')}`,
    ),
    '',
    head,
    `${'everyone'.padEnd(widest)} ${' '.repeat(10)} ${' '.repeat(14)} ${' '.repeat(12)} ${' '.repeat(12)} ${number(shown.people)}`,
    ...shown.funnel.map(
      ({ ground, effect, against, unknown, stops, remain }) =>
        `${ground.padEnd(widest)} ${effect.padEnd(10)} ${number(against).padStart(14)} ${number(unknown)} ${number(stops)} ${number(remain.clear)} ${number(remain.undetermined)}`,
    ),
    '',
    `WHAT IS NOT KNOWN: ${number(shown.unknown.open).trim()} people are not settled. One fact more would settle${shown.unknown.sampledOneIn === undefined ? '' : ` (from one person in ${shown.unknown.sampledOneIn})`}:`,
    ...(shown.unknown.ranked.length === 0 ? ['  none by itself'] : []),
    ...shown.unknown.ranked
      .slice(0, RANKED_SHOWN_MAX)
      .map(
        ({ facts, could, always }) =>
          `  ${number(could)} ${facts.join(' + ')}${always === 0 ? '' : ` (${number(always).trim()} whatever the answer)`}`,
      ),
    ...(shown.other === undefined
      ? []
      : [
          '',
          `COMPARED with ${shown.other.agreement} ${shown.other.version} on ${shown.other.on}`,
          ...shown.other.moves.map(({ from, to, people }) => `  ${number(people)} ${from} → ${to}`),
        ]),
    ...(shown.columns.dropped.length === 0 ? [] : ['', `Dropped, because they may never be a ground: ${shown.columns.dropped.join(', ')}`]),
    ...(shown.columns.unmapped.length === 0 ? [] : [`Not mapped: ${shown.columns.unmapped.join(', ')}`]),
    ...shown.broken.first.map(({ place, reason, quote }) => `  set aside: ${place}: ${reason}: ${quote}`),
    `Checked: ${shown.checks.sentinelRows} sentinel rows and ${shown.checks.replayed} of these people by the interpreter, no difference.`,
  ].join('\n');
}

const RANKED_SHOWN_MAX = 15;

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
