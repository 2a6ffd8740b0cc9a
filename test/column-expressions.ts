/** What PostgreSQL computes and what the program gets of it: the same on both engines and in every time zone. */

export const EXPRESSIONS: readonly (readonly [expression: string, value: unknown])[] = [
  ['9007199254740993::int8', 9_007_199_254_740_993n],
  ['(select count(*) from generate_series(1, 3))', 3n],
  ['7::int4', 7],
  ['0.10::numeric', '0.10'],
  ['0.5::float8', 0.5],
  ["date '2024-02-29'", Temporal.PlainDate.from('2024-02-29')],
  ["timestamptz '2026-11-01 01:30:00.123456-05'", Temporal.Instant.from('2026-11-01T06:30:00.123456Z')],
  ["timestamp '2026-03-08 02:30:00'", Temporal.PlainDateTime.from('2026-03-08T02:30:00')],
  ["time '23:59:00'", Temporal.PlainTime.from('23:59:00')],
  ["interval '1 year 2 months 3 days'", Temporal.Duration.from('P1Y2M3D')],
  [String.raw`'\x00ff10'::bytea`, Uint8Array.of(0, 255, 16)],
  ['true', true],
  [`'{"minor":"476000000","list":[1,null]}'::jsonb`, { minor: '476000000', list: [1, null] }],
  ['array[1, null, 3]::int8[]', [1n, null, 3n]],
  ["array[date '2024-02-29', null]", [Temporal.PlainDate.from('2024-02-29'), null]],
  [`array['plain', 'a "quoted", one', null, '']`, ['plain', 'a "quoted", one', null, '']],
  [
    "array['2026-11-01 01:30:00-05', '2026-07-01 00:00:00+13']::timestamptz[]",
    ['2026-11-01T06:30:00Z', '2026-06-30T11:00:00Z'].map((at) => Temporal.Instant.from(at)),
  ],
  ['null::date', null],
];

/** A value that can be compared and printed: Temporal's kinds by name and text. */
export const shown = (value: unknown): unknown => {
  if (typeof value === 'bigint') return ['bigint', value.toString()];
  if (Array.isArray(value)) return value.map(shown);
  return value instanceof Object && 'toJSON' in value ? [value.constructor.name, JSON.stringify(value)] : value;
};
