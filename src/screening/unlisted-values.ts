/**
 * The words of a people's table that somebody else wrote: each must be one of its fact's values. `USA` in the place of `US` would otherwise be read as
 * another country, and a wrong answer given about everybody.
 */
import type { Outcome } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { isCountry } from '../calendar/iso.ts';
import type { Fact } from '../rules/fact.ts';
import { CONFLICT, LATEST } from '../rules/sql-layout.ts';
import { quoteOf } from './broken-rows.ts';
import { rowsOf, type Duck } from './duck.ts';
import { PEOPLE_FACTS } from './json-lines.ts';
import { refuse } from './problems.ts';
import { named, quoted } from './sql-text.ts';

/** A column of closed words has few; whoever writes more than so many different ones writes wrong ones. */
const WORDS_LOOKED_AT_MAX = 1_000;

export async function unlistedValue(duck: Duck, people: string, columns: ReadonlySet<string>): Promise<Outcome<never> | undefined> {
  for (const { column, fact, sql } of wordsOf(columns)) {
    const rows = await rowsOf(
      duck,
      `select distinct word from (select ${sql} as word from ${people}) where word is not null limit ${WORDS_LOOKED_AT_MAX}`,
    );
    const wrong = rows.map(({ word }) => String(word)).find((word) => !isListed(fact, word));
    if (wrong !== undefined) return unlisted(column, wrong, fact);
  }
  for (const { fact } of PEOPLE_FACTS) {
    if (fact.kind !== 'day' || !columns.has(fact.path + LATEST)) continue;
    const [turned] = await rowsOf(duck, `select "#row" from ${people} where ${named(fact.path + LATEST)} < ${named(fact.path)} limit 1`);
    if (turned !== undefined) return turnedRound(fact.path, String(turned['#row']));
  }
  return undefined;
}

type Words = { readonly column: string; readonly fact: Fact; readonly sql: string };

function wordsOf(columns: ReadonlySet<string>): readonly Words[] {
  return PEOPLE_FACTS.flatMap(({ fact, fields }) => [
    ...own(fact, columns, (name) => named(name), ''),
    ...(fields ?? []).flatMap((field) =>
      own(field, columns, (name) => `struct_extract(one, ${quoted(name.slice(name.indexOf('[].') + 3))})`, named(fact.path)),
    ),
  ]);
}

/** `inside`: the list of records that the fact is told in. */
function own(fact: Fact, columns: ReadonlySet<string>, at: (name: string) => string, inside: string): readonly Words[] {
  if (!isWorded(fact)) return [];
  const isList = fact.kind === 'countries' || fact.kind === 'choices';
  const within = (list: string): string => (inside === '' ? list : `flatten(list_transform(${inside}, lambda one: ${list}))`);
  const conflict = at(fact.path + CONFLICT);
  const plain = inside === '' || isList ? at(fact.path) : `[${at(fact.path)}]`;
  return [
    ...(columns.has(fact.path) ? [{ column: fact.path, fact, sql: inside === '' && !isList ? plain : `unnest(${within(plain)})` }] : []),
    ...(columns.has(fact.path + CONFLICT)
      ? [
          {
            column: fact.path + CONFLICT,
            fact,
            sql: `unnest(${within(isList ? `flatten(list_transform(${conflict}, lambda said: said.items))` : conflict)})`,
          },
        ]
      : []),
  ];
}

const isWorded = ({ kind }: Fact): boolean => kind === 'country' || kind === 'countries' || kind === 'choice' || kind === 'choices';

const isListed = (fact: Fact, word: string): boolean => ('values' in fact ? fact.values.some((value) => value === word) : isCountry(word));

function unlisted(column: string, word: string, fact: Fact): Outcome<never> {
  const said = quoteOf(word).slice(0, 80);
  const list = 'values' in fact ? fact.values.join(', ') : '';
  return refuse(
    'unlisted-value',
    column,
    text(`'${said}' is none of the values of ${fact.path}.`, `«${said}» no es un valor de ${fact.path}.`),
    list === ''
      ? text('Write countries as two letters of ISO 3166-1.', 'Escriba los países con las dos letras de ISO 3166-1.')
      : text(`Write one of ${list}.`, `Escriba uno de estos: ${list}.`),
  );
}

const turnedRound = (path: string, row: string): Outcome<never> =>
  refuse(
    'days-turned-round',
    path,
    text(
      `In row ${row} the latest day of ${path} is before the earliest.`,
      `En la fila ${row}, el último día de ${path} es anterior al primero.`,
    ),
    text('Correct the row.', 'Corrija la fila.'),
  );
