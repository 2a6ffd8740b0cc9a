/** The screening page: the invented population under an address, files of one's own in bodies, and files that mean harm. */
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { hostileParquet } from '../../test/hostile-parquet.ts';
import { every, pageAt, textOf, type ShownPage } from '../../test/shown-page.ts';
import { engine } from '../catalogue/engine.ts';
import { openDuck } from '../screening/duck.ts';
import { iceLayoutLines } from '../screening/ice-layout.ts';
import { createApp } from './app.ts';
import { receiveUpload } from './screen-upload.ts';

const app = createApp({ engine, today: () => '2026-11-24' });

async function sent(path: string, body: FormData | URLSearchParams): Promise<{ status: number; text: string; document: ShownPage }> {
  const answer = await app.request(path, { method: 'POST', body });
  const text = await answer.text();
  const { document }: { document: ShownPage } = parseHTML(text);
  return { status: answer.status, text, document };
}
function form(content: string | Uint8Array<ArrayBuffer>, name = 'people.csv', fields: { readonly [name: string]: string } = {}): FormData {
  const data = new FormData();
  for (const [field, value] of Object.entries(fields)) data.set(field, value);
  data.set('file', new File([content], name));
  return data;
}
const left = (): readonly string[] => readdirSync(tmpdir()).filter((name) => name.startsWith(`habeas-upload-${process.pid}-`));
const tokenIn = (document: ShownPage): string => document.querySelector('input[name="token"]')?.getAttribute('value') ?? '';

test.each(['/screen', '/es/screen'])(
  '%s shows the offer on the invented people, labelled, with funnel, readings and the range of Salvadorans',
  async (path) => {
    const { status, document } = await pageAt(app, path);
    expect(status).toBe(200);
    const said = textOf(document.body);
    expect(said).toMatch(/Synthetic\.|Sintética\./);
    expect(said).toMatch(/0 (?:and|y) 7[,.]931/);
    expect(every(document, '.scr-funnel .scr-step svg').length).toBeGreaterThan(1);
    expect(every(document, '.scr-readings tbody tr').length).toBeGreaterThan(2);
    for (const row of every(document, '.scr-readings tbody tr')) {
      const counts = every(row, 'td').map((cell) => Number(textOf(cell).replaceAll(/[.,]/g, '')));
      expect(counts.reduce((sum, count) => sum + count, 0)).toBe(156_973);
    }
    expect(textOf(document.querySelector('.scr-outcome--undetermined'))).not.toBe('');
  },
);

test('two readings stand side by side, with who moves', async () => {
  const { document } = await pageAt(app, '/screen?reading2=all');
  expect(every(document, '.scr-side')).toHaveLength(2);
  expect(textOf(document.querySelector('article:nth-of-type(2)'))).toContain('What would settle most');
  const moved = every(document, 'section[aria-labelledby="answer"] > table tbody td.hb-number').map((cell) =>
    Number(textOf(cell).replaceAll(',', '')),
  );
  expect(moved.reduce((sum, people) => sum + people, 0)).toBe(156_973);
});

test('counts are taken away as CSV and JSON, labelled, without rows', async () => {
  const csv = await app.request('/screen/answer.csv');
  expect(csv.headers.get('content-disposition')).toContain('synthetic');
  expect(await csv.text()).toContain('total,us-sv-2025,2025-02-15,156973,synthetic');
  const json: unknown = await (await app.request('/es/screen/answer.json')).json();
  expect(json).toMatchObject({ people: 156_973, synthetic: expect.stringContaining('inventadas'), broken: { count: 0 } });
});

test('a day or an agreement that there is not is refused in both languages', async () => {
  expect((await pageAt(app, '/screen?on=2025-02-31')).status).toBe(422);
  const { status, document } = await pageAt(app, '/es/screen?agreement=nothing');
  expect(status).toBe(422);
  expect(textOf(document.querySelector('.govuk-error-summary'))).toContain('nothing');
});

test('a table with columns is mapped first, then answered, and the file is gone', async () => {
  const before = left().length;
  const first = await sent('/es/screen/file', form([...iceLayoutLines(300, 7)].join('\n'), 'ice.csv'));
  expect(first.status).toBe(200);
  expect(textOf(first.document.querySelector('tbody'))).toContain('person.nationalities');
  expect(textOf(first.document.querySelector('.scr-columns'))).not.toBe('');
  expect(left()).toHaveLength(before + 1);
  const token = tokenIn(first.document);
  const mapping = textOf(first.document.querySelector('textarea')).replaceAll('&quot;', '"');
  const wrong = await sent(
    '/screen/mapped',
    new URLSearchParams({ token, mapping: mapping.replace('person.nationalities', 'person.nation'), action: 'go' }),
  );
  expect(wrong.status).toBe(422);
  expect(textOf(wrong.document.querySelector('.govuk-error-summary'))).toContain('person.nation');
  const answer = await sent('/screen/mapped', new URLSearchParams({ token, mapping, action: 'go' }));
  expect(answer.status).toBe(200);
  expect(textOf(answer.document.querySelector('#answer'))).toContain('ice.csv');
  expect(left()).toHaveLength(before);
});

const PEOPLE = Array.from({ length: 40 }, (_, index) =>
  JSON.stringify({
    id: `secret-${index}`,
    person: { nationalities: index < 3 ? ['US'] : ['SV'] },
    conviction: { exists: true, final: index % 2 === 0 },
  }),
);

test('person files are answered at once; small counts are hidden, and no row leaves the page', async () => {
  const before = left().length;
  const { status, document, text } = await sent(
    '/screen/file',
    form([...PEOPLE, '{"person": {"birthDate": "1990-02-31"}}', '{"id": "half'].join('\n'), 'p.jsonl'),
  );
  expect(status).toBe(200);
  expect(left()).toHaveLength(before);
  expect(text).not.toContain('secret-');
  expect(textOf(document.querySelector('.scr-broken'))).toContain('line 42');
  const token = tokenIn(document);
  const take = (kind: string): ReturnType<typeof sent> => sent('/screen/download', new URLSearchParams({ token, kind }));
  const json = (await take('json')).text;
  expect(json).toContain('"<5"');
  expect(json).toContain('"withheld"');
  expect(json).not.toMatch(/secret-|1990-02-31/);
  expect((await take('set-aside')).text.trim().split('\n')).toHaveLength(2);
  const spanish = await sent('/es/screen/answer', new URLSearchParams({ token }));
  expect(textOf(spanish.document.querySelector('.scr-broken'))).toMatch(/línea 42\s*no es un objeto JSON/);
  await take('forget');
  expect((await take('csv')).status).toBe(303);
});

const utf16 = (said: string): Uint8Array<ArrayBuffer> => new Uint8Array(Buffer.from(`\uFEFF${said}`, 'utf16le'));
const HOSTILE: readonly (readonly [string, string | Uint8Array<ArrayBuffer>, number])[] = [
  ['empty', '', 422],
  ['utf-16', utf16('id,nationality\n1,SV\n'), 422],
  ['a list', '[{"id": 1}]', 422],
  ['a million columns', `${'a,'.repeat(1_000_000)}b\n1\n`, 422],
  ['nothing but a field of 10 MB', `id,nationality\n1,"${'x'.repeat(10_000_000)}"\n`, 422],
  ['a field of 10 MB among others', `id,nationality\n1,"${'x'.repeat(10_000_000)}"\n2,SV\n`, 200],
  ['half a Parquet file', 'PAR1 and no more', 422],
  ['the same id everywhere', '{"id":"a","conviction":{"exists":true}}\n{"id":"a","conviction":{"exists":true}}', 422],
  ['31 February', '{"person":{"birthDate":"1990-02-31"}}', 422],
  ['BOM and formulas', '\uFEFFid,nationality\n=1+1,SV\n@x,MX\n', 200],
  ['half rows', 'id,nationality\n1,SV\n2\n3,MX,x,y\n4,MX\n', 200],
];

test.each(HOSTILE)('%s: a clear answer in both languages, and nothing left behind', async (_, content, status) => {
  const before = left().length;
  for (const path of ['/screen/file', '/es/screen/file']) {
    const done = await sent(path, form(content));
    expect(done.status, textOf(done.document.body).slice(0, 600)).toBe(status);
    const problem = textOf(done.document.querySelector('.govuk-error-summary'));
    expect(problem === '').toBe(status === 200);
    expect(problem).not.toMatch(/habeas-upload|\/tmp\//);
    if (status === 200) await sent('/screen/mapped', new URLSearchParams({ token: tokenIn(done.document), action: 'forget' }));
  }
  expect(left()).toHaveLength(before);
});

test('Parquet files: what is sound is mapped or answered, what is not is refused, and nothing is left behind', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-web-parquet-'));
  const before = left().length;
  try {
    for (const { name, path, hostile } of await hostileParquet(folder)) {
      // Mapping comes first on the page; what only a mapping meets is asked by the command.
      if (/^(?:nested|words|twice|broken-within)\./.test(name)) continue;
      for (const [language, wanted] of [
        ['', hostile.en],
        ['/es', hostile.es],
      ] as const) {
        const done = await sent(`${language}/screen/file`, form(new Uint8Array(readFileSync(path)), name));
        expect(done.status, `${name} ${textOf(done.document.body).slice(0, 600)}`).toBe(hostile.code === 0 ? 200 : 422);
        const problem = textOf(done.document.querySelector('.govuk-error-summary'));
        expect(problem).not.toMatch(/habeas-upload|\/tmp\//);
        if (hostile.code !== 0) expect(problem).toMatch(wanted ?? /./);
        const token = tokenIn(done.document);
        if (token !== '') await sent('/screen/mapped', new URLSearchParams({ token, action: 'forget' }));
        if (hostile.code === 0) break;
      }
    }
    expect(left()).toHaveLength(before);
  } finally {
    rmSync(folder, { recursive: true });
  }
});

test('a Parquet file of columns is mapped, then answered', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'habeas-web-parquet-'));
  const duck = await openDuck(folder);
  const path = join(folder, 'people.parquet');
  await duck.connection.run(
    `copy (select i as id, if(i < 30, 'SV', 'MX') as nationality, date '1980-01-01' + i::integer as birth_date, i % 2 = 0 as conviction_final from range(60) as r(i)) to '${path}' (format parquet)`,
  );
  duck.close();
  const first = await sent('/screen/file', form(new Uint8Array(readFileSync(path)), 'people.parquet'));
  rmSync(folder, { recursive: true });
  const said = textOf(first.document.querySelector('tbody'));
  for (const fact of ['person.nationalities', 'person.birthDate', 'conviction.final']) expect(said).toContain(fact);
  const mapping = textOf(first.document.querySelector('textarea')).replaceAll('&quot;', '"');
  const answer = await sent('/screen/mapped', new URLSearchParams({ token: tokenIn(first.document), mapping, action: 'go' }));
  expect(answer.status).toBe(200);
  expect(textOf(answer.document.querySelector('#answer'))).toContain('people.parquet');
  expect(textOf(answer.document.body)).toContain('60 people');
});

test('a file over the limit is refused with the limit named, whether or not its size is told, and is not kept', async () => {
  const before = left().length;
  const request = new Request('http://localhost/screen/file', { method: 'POST', body: form('x'.repeat(5_000)) });
  const told = await receiveUpload(request, 1_000);
  expect(told).toMatchObject({ ok: false, problems: [{ code: 'too-large' }] });
  expect(left()).toHaveLength(before);
});

test('a form without a file, or half a form, is refused', async () => {
  expect((await sent('/screen/file', new FormData())).status).toBe(422);
  const half = await app.request('/es/screen/file', {
    method: 'POST',
    body: '--x\r\nContent-Disp',
    headers: { 'content-type': 'multipart/form-data; boundary=x' },
  });
  expect(half.status).toBe(422);
});
