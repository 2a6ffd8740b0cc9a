/** Invented people in Parquet for benchmarks: every fact that the question reads, a quarter of it missing, the same on every machine. */
import type { Fact } from '../src/rules/fact.ts';
import type { Duck } from '../src/screening/duck.ts';
import type { TableFact } from '../src/screening/people-table.ts';
import { named, quoted } from '../src/screening/sql-text.ts';

/** One in so many values is unknown. */
const UNKNOWN_ONE_IN = 4;

export async function writePeople(duck: Duck, facts: readonly TableFact[], people: number, file: string): Promise<void> {
  const columns = facts.flatMap(({ fact, fields }, index) => columnsOf(fact, fields ?? [], index * 16));
  await duck.connection.run(
    `copy (select i as "#row", concat('p', i) as "#id", ${columns.join(', ')} from range(${people}) as r(i)) to ${quoted(file)} (format parquet, compression zstd)`,
  );
}

const draw = (salt: number): string => `(hash(i * 1009 + ${salt}) >> 8)`;
const orUnknown = (value: string, salt: number): string =>
  `case when hash(i * 1013 + ${salt}) % ${UNKNOWN_ONE_IN} = 0 then null else ${value} end`;

function columnsOf(fact: Fact, fields: readonly Fact[], salt: number): readonly string[] {
  const name = named(fact.path);
  if (fact.kind === 'records') {
    const record = `struct_pack(${fields.map((field, index) => `${named(field.path.slice(field.path.indexOf('[].') + 3))} := ${orUnknown(valueOf(field, salt + index + 1), salt + index + 1)}`).join(', ')})`;
    const few = fact.path === 'findings' ? `${draw(salt)} % 10 = 0` : 'true';
    return [
      `${orUnknown(`case when ${few} then [${record}] else [] end`, salt)} as ${name}`,
      `(${draw(salt + 9)} % 2 = 0) as ${named(`${fact.path}+`)}`,
    ];
  }
  const complete = fact.path === 'person.nationalities' ? [`(${draw(salt + 9)} % 2 = 0) as ${named(`${fact.path}+`)}`] : [];
  return [`${orUnknown(valueOf(fact, salt), salt)} as ${name}`, ...complete];
}

function valueOf(fact: Fact, salt: number): string {
  const pick = (values: readonly string[]): string => `[${values.map(quoted).join(', ')}][1 + (${draw(salt)} % ${values.length})::integer]`;
  switch (fact.kind) {
    case 'boolean':
      return `(${draw(salt)} % 2 = 0)`;
    case 'choice':
      return pick(fact.values.length > 0 ? fact.values : ['other']);
    case 'country':
      return pick(['US', 'SV', 'MX']);
    case 'text':
      return pick(['doc-1', 'doc-2']);
    case 'integer':
      return `(${draw(salt)} % 4000)::bigint`;
    case 'day':
      return `date '1960-01-01' + (${draw(salt)} % 25000)::integer`;
    case 'moment':
      return `(1740000000000 + ${draw(salt)} % 1000000000)::bigint`;
    case 'duration':
      return `struct_pack(months := (${draw(salt)} % 240)::bigint, days := 0::bigint)`;
    case 'countries':
      return `[${pick(['US', 'SV', 'MX', 'CO'])}]`;
    case 'choices':
      return `[${pick(fact.values)}]`;
    case 'records':
      throw new Error('records within records');
  }
}
