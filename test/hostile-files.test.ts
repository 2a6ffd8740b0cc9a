/**
 * Files that mean harm, through the command line, in both languages: none crashes, hangs or leaves half an answer; each is refused with its place and
 * remedy, or answered without the rows that cannot be read, and those are set aside.
 */
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Language } from '../src/base/text.ts';
import { engine } from '../src/catalogue/engine.ts';
import { CommandEnd } from '../src/cli/exit.ts';
import { screenCommand } from '../src/cli/screen-command.ts';
import { hostileParquet, type Hostile } from './hostile-parquet.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'habeas-hostile-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const LONG = 'x'.repeat(10_000_000);
const HEAD = 'id,conviction_exists\n';
const setAside = (rows: number): Hostile => ({ code: 0, rows });
const refused = (en: RegExp, es: RegExp): Hostile => ({ code: 3, en, es });

const TEXTS: { readonly [name: string]: readonly [content: string | Uint8Array, Hostile] } = {
  'empty.csv': ['', refused(/it is empty/, /está vacío/)],
  'heading-only.csv': ['id,conviction_exists\n', refused(/it has no rows/, /no tiene filas/)],
  'half-rows.csv': ['id,conviction_exists,c\na,true,1\nb,true\nc\nd,false,2,3,4\ne,true,5\n', setAside(3)],
  'bom.csv': [`\uFEFF${HEAD}a,true\n`, setAside(0)],
  'utf-16.csv': [Buffer.from(`\uFEFF${HEAD}a,true\n`, 'utf16le'), refused(/UTF-16.*UTF-8/, /UTF-16.*UTF-8/)],
  'long-field.csv': [`${HEAD}a,true\nb,${LONG}\nc,false\n`, setAside(1)],
  'long-quoted-field.csv': [`${HEAD}a,true\n"${LONG}",true\nc,false\n`, setAside(1)],
  'long-heading.csv': [`id,${LONG}\na,true\n`, refused(/no column 'id'|cannot be read/, /no tiene la columna|No se puede leer/)],
  'quotes.csv': [`${HEAD}"a,true\nb,true\nc,"tr"ue\n`, setAside(1)],
  'wide.csv': [
    `${Array.from({ length: 1_000_000 }, (_, index) => `c${index}`).join(',')}\n`,
    refused(/columns or more.*At most 2000/, /columnas o más.*como máximo 2000/),
  ],
  'binary.csv': [Uint8Array.from({ length: 50_000 }, (_, index) => (index * 7919) % 256), refused(/cannot be read/, /No se puede leer/)],
  'formulas.csv': [`${HEAD}=1+1,true\n@x,false\n-3,true\n`, setAside(0)],
  'twice.csv': [`${HEAD}a,true\nb,true\na,false\n`, setAside(2)],
  'injection.csv': ['id,"conviction_exists"\n"\'); drop table people; --",true\n', setAside(0)],
  'injected-name.csv': ['id,conviction_exists,"a""); drop table t; --"\na,true,x\n', setAside(0)],
  'reserved.csv': ['#row,#id,#weight,#broken\n1,a,1,\n', { code: 2, en: /no column 'id'/, es: /no tiene la columna «id»/ }],
  'long-line.jsonl': [`{"id": "a", "conviction": {"exists": true}}\n{"id": "${LONG}"}\n{"id": "b"}\n`, setAside(1)],
  'deep.jsonl': [`{"person": ${'['.repeat(100_000)}${']'.repeat(100_000)}}\n{"id": "b", "person": {}}\n`, setAside(1)],
  'half.jsonl': ['{"id": "a", "person": {}}\n{"id": "b", "pers', setAside(1)],
  'bom.jsonl': ['\uFEFF{"id": "a", "person": {}}\n', setAside(0)],
  'utf-16.jsonl': [Buffer.from('\uFEFF{"id": "a", "person": {}}\n', 'utf16le'), refused(/UTF-16/, /UTF-16/)],
  'wide.jsonl': [
    `${JSON.stringify(Object.fromEntries(Array.from({ length: 150_000 }, (_, index) => [`c${index}`, 1])))}\n`,
    refused(/more than 2000/, /más de 2000/),
  ],
  'wide-row.jsonl': [
    `{"id": "a", "person": {}}\n{${Array.from({ length: 100_000 }, (_, index) => `"c${index}": 1`).join(',')}}\n`,
    setAside(1),
  ],
  'twice.jsonl': ['{"id": "a", "person": {}}\n{"id": "a", "person": {}}\n{"id": "b", "person": {}}\n', setAside(2)],
  'day.jsonl': ['{"id": "a", "person": {"birthDate": "1990-02-31"}}\n{"id": "b", "person": {}}\n', setAside(1)],
  'weight.jsonl': [
    '{"id": "a", "weight": 9007199254740991, "person": {}}\n{"id": "b", "weight": -1, "person": {}}\n{"id": "c", "person": {}}\n',
    setAside(2),
  ],
  'list.json': ['[{"person": {}}]', refused(/one JSON list.*one object a line/, /una sola lista JSON.*un objeto por línea/)],
  'latin-1.jsonl': [
    Buffer.concat([Buffer.from('{"id": "a", "person": {}}\n{"id": "'), Buffer.from([0xe9]), Buffer.from('"}\n')]),
    setAside(1),
  ],
};

async function ended(path: string, out: string, language: Language): Promise<{ readonly code: number | string; readonly said: string }> {
  const own = /\.jsonl?$|people.*\.parquet$/.test(path);
  const mapping = join(folder, 'hostile.mapping');
  writeFileSync(mapping, JSON.stringify({ version: 'mapping/1', id: 'id', columns: { conviction_exists: { fact: 'conviction.exists' } } }));
  const options = { agreement: 'us-sv-2025', on: '2025-02-15', reading: [], out, language, ...(own ? {} : { mapping }) };
  return screenCommand(engine, path, options, '2026-11-24').then(
    () => ({ code: 0, said: '' }),
    (error: unknown) => (error instanceof CommandEnd ? { code: error.code, said: error.message } : { code: String(error), said: '' }),
  );
}

async function expectHandled(path: string, name: string, { code, rows = 0, en, es }: Hostile): Promise<void> {
  // What is answered is the same in both languages, and takes longer.
  for (const [language, wanted] of code === 0
    ? ([['en', en]] as const)
    : ([
        ['en', en],
        ['es', es],
      ] as const)) {
    const out = join(folder, `${name}.${language}.out`);
    const end = await ended(path, out, language);
    expect(end.code, end.said).toBe(code);
    const left = readdirSync(folder).filter((file) => file.startsWith(`${name}.${language}.out`));
    expect(left.some((file) => file.includes('.part-'))).toBe(false);
    if (code === 0) {
      expect(readFileSync(out, 'utf8')).toMatch(/people in/);
      const aside = `${out}.set-aside.jsonl`;
      expect(left.includes(`${name}.${language}.out.set-aside.jsonl`) ? readFileSync(aside, 'utf8').trim().split('\n').length : 0).toBe(
        rows,
      );
    } else {
      expect(left).toEqual([]);
      expect(end.said).toMatch(wanted ?? /./);
      expect(end.said).toContain(name);
    }
  }
}

describe('texts', () => {
  test.each(Object.entries(TEXTS))(
    '%s',
    async (name, [content, hostile]) => {
      const path = join(folder, name);
      writeFileSync(path, content);
      await expectHandled(path, name, hostile);
    },
    60_000,
  );
});

test('Parquet files', async () => {
  for (const { name, path, hostile } of await hostileParquet(folder)) await expectHandled(path, name, hostile);
}, 120_000);
