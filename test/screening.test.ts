/** From a file to an answer: every agreement through SQL and the interpreter, masks against the decision, and mapping. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { engine } from '../src/catalogue/engine.ts';
import { screenCommand, type ScreenOptions } from '../src/cli/screen-command.ts';
import { decide } from '../src/decisions/decide.ts';
import type { Request } from '../src/decisions/request.ts';
import { PersonFile } from '../src/people/person-file.ts';
import { openDuck, rowsOf } from '../src/screening/duck.ts';
import { iceLayoutLines } from '../src/screening/ice-layout.ts';
import { answerOfRow, decodeMasks } from '../src/screening/interpret.ts';
import type { Mapping } from '../src/screening/mapping.ts';
import { NOT_READ } from '../src/screening/reasons.ts';
import { screen, type Screening } from '../src/screening/screen.ts';
import { shownScreening } from '../src/screening/shown.ts';

let folder: string;
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'habeas-screening-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

const at = (name: string): string => join(folder, name);
const put = (name: string, content: string | Uint8Array): string => {
  writeFileSync(at(name), content);
  return at(name);
};
const OFFER: Request = { agreement: 'us-sv-2025', on: '2025-02-15', knownAt: '2026-11-24', salt: 'test' };
const OPTIONS: ScreenOptions = { agreement: 'us-sv-2025', on: '2025-02-15', reading: [], language: 'en' };
const TODAY = '2026-11-24';

async function screened(path: string, request = OFFER, mapping?: Mapping): Promise<Screening> {
  const done = await screen({ engine, request, path, mapping });
  if (!done.ok) throw new Error(done.problems.map(({ code, message }) => `${code}: ${message.en}`).join('; '));
  return done.value;
}

/** Cases that one screening can answer together: of one agreement, day, mode, pair of states and place. */
const questions = Object.entries(
  Object.groupBy(
    engine.catalogue.decisionCases.filter(({ asIfInForce }) => asIfInForce !== true),
    ({ agreement, on, mode, file }) => {
      const { sendingState, receivingState, facility } = PersonFile.parse(file).proposal ?? {};
      return JSON.stringify([agreement, on, mode, sendingState, receivingState, facility]);
    },
  ),
);

describe('the worked cases of every agreement, as one population each', () => {
  test('there are several', () => expect(questions.length).toBeGreaterThan(10));
  test.each(questions.map(([key, cases]) => [key, cases ?? []] as const))(
    '%s: the masks say what the decision says',
    async (title, cases) => {
      const [one] = cases;
      if (one === undefined) throw new Error('no case');
      const { agreement, on, mode } = one;
      const request: Request = { agreement, on, mode, knownAt: TODAY, salt: 'test' };
      const files = cases.map(({ file, id }) => PersonFile.parse({ ...file, id }));
      const path = put(`${title.replaceAll(/\W/g, '-')}.jsonl`, files.map((file) => JSON.stringify(file)).join('\n'));
      const [first] = files;
      const constants = Object.fromEntries(
        (['sendingState', 'receivingState', 'facility'] as const).flatMap((key) => {
          const value = first?.proposal?.[key];
          return typeof value === 'string' ? [[`proposal.${key}`, value]] : [];
        }),
      );
      const mapping: Mapping = { version: 'mapping/1', columns: {}, constants };
      const done = await screen({ engine, request, path, mapping }, async (duck, { answer, brokenCount }, answers) => {
        expect(brokenCount).toBe(0);
        const rows = await rowsOf(duck, `select * from ${answers} order by "#row"`);
        rows.forEach((row, index) => {
          const file = files[index];
          const decided = file === undefined ? undefined : decide(engine, request, file);
          if (decided?.ok !== true) throw new Error('not decided');
          const given = answerOfRow(row, answer.compiled);
          expect(given.outcomes[0]).toBe(decided.value.outcome);
          const masks = decodeMasks(answer.compiled, given);
          for (const effect of ['bar', 'bar-until', 'requires'] as const) {
            const own = decided.value.grounds.filter((ground) => ground.effect === effect);
            const said = (counts: string): readonly string[] => own.filter((ground) => ground.counts === counts).map(({ rule }) => rule);
            const among = (ids: readonly string[]): readonly string[] => ids.filter((id) => own.some(({ rule }) => rule === id));
            expect(among(masks.against).toSorted(), effect).toEqual(said('against').toSorted());
            expect(among(masks.open).toSorted(), effect).toEqual(said('open').toSorted());
          }
        });
      });
      expect(done.ok, JSON.stringify(done)).toBe(true);
    },
  );
});

const CONVICTED = Array.from({ length: 12 }, (_, index) =>
  JSON.stringify({
    id: `p${index}`,
    person: { nationalities: index < 3 ? ['US'] : ['SV'] },
    conviction: { exists: true, final: index % 2 === 0 },
  }),
);

test('counts under five are hidden, unless the reader is entitled to the file', async () => {
  const path = put('small.jsonl', CONVICTED.join('\n'));
  const one = await screened(path);
  const nondet = (exact: boolean): unknown =>
    shownScreening(one, { language: 'en', exact }).funnel.find(({ ground }) => ground === 'US.NONDET')?.against;
  expect([nondet(false), nondet(true)]).toEqual(['<5', 3]);
});

test('the table is in the language asked for, and tells no small count in passing', async () => {
  const out = at('table.txt');
  await screenCommand(engine, put('two.jsonl', CONVICTED.slice(0, 2).join('\n')), { ...OPTIONS, out, language: 'es' }, TODAY);
  const said = readFileSync(out, 'utf8');
  expect(said).toContain('<5 personas en <5 filas; 0 filas apartadas');
  expect(said).toContain('<5 de estas personas con el intérprete, sin diferencia');
  expect(said).not.toMatch(/ people|rows|speaks against/);
});

test('what a file says of itself does not uncover small counts', async () => {
  const invented = put('says-synthetic.jsonl', CONVICTED.map((line) => line.replace('"id":"p', '"id":"synthetic-')).join('\n'));
  const mapping: Mapping = { version: 'mapping/1', id: 'id', synthetic: 'so it says', columns: { us: { fact: 'person.nationalities' } } };
  const table = put(
    'says-synthetic.csv',
    ['id,us', ...Array.from({ length: 12 }, (_, index) => `${index},${index < 3 ? 'US' : 'SV'}`)].join('\n'),
  );
  for (const one of [await screened(invented), await screened(table, OFFER, mapping)]) {
    const shown = shownScreening(one, { language: 'en' });
    expect(shown.synthetic).toBeDefined();
    expect(shown.funnel.find(({ ground }) => ground === 'US.NONDET')?.against).toBe('<5');
  }
});

test('a line that is no person file is set aside with its place and reason, and the others are answered', async () => {
  const path = put(
    'mixed.jsonl',
    [...CONVICTED, '{"person": {"gang": "x"}}', '{"id": "half', '{"person": {"birthDate": "1990-02-31"}}'].join('\n'),
  );
  const { answer, broken, brokenCount } = await screened(path);
  expect(answer.summary.people).toBe(12);
  expect(brokenCount).toBe(3);
  expect(broken.map(({ place }) => place)).toEqual(['line 13', 'line 14', 'line 15']);
  expect(broken[0]?.reason.en).toContain('no field');
  expect(broken[1]?.reason.es).toBe('no es un objeto JSON');
});

test('of very many broken rows none is lost: all are in the file set aside, a few are quoted', async () => {
  const many = 130_000;
  const out = at('many.out');
  const mapping = put('many.mapping', JSON.stringify({ version: 'mapping/1', columns: { final: { fact: 'conviction.final' } } }));
  const halves = Array.from({ length: many }, (_, index) => (index % 2 === 0 ? 'perhaps,1' : 'true'));
  const ask = async (name: string, lines: readonly string[]): Promise<readonly string[]> => {
    await screenCommand(engine, put(name, lines.join('\n')), { ...OPTIONS, out, mapping }, TODAY);
    return readFileSync(`${out}.set-aside.jsonl`, 'utf8').trim().split('\n');
  };
  const cells = await ask('many.csv', ['final,x', ...halves, 'true,1']);
  expect(cells.length).toBe(many);
  expect(JSON.parse(cells.at(-1) ?? '')).toMatchObject({ place: 'record 65000' });
  const lines = await ask('many.jsonl', [...Array.from({ length: many }, () => '{"person": 1}'), ...CONVICTED]);
  expect(lines.length).toBe(many);
  const { broken, brokenCount } = await screened(at('many.jsonl'));
  expect([broken.length, brokenCount]).toEqual([20, many]);
});

test('rows that share an id are all set aside', async () => {
  const { answer, brokenCount } = await screened(put('twice.jsonl', [...CONVICTED, ...CONVICTED.slice(0, 2)].join('\n')));
  expect([answer.summary.people, brokenCount]).toEqual([10, 4]);
});

const ICE_MAPPING: Mapping = {
  version: 'mapping/1',
  id: 'unique_identifier',
  synthetic: 'invented rows',
  columns: {
    citizenship_country: { fact: 'person.nationalities', values: { UNKNOWN: null } },
    birth_year: { fact: 'person.birthDate' },
    final_order_yes_no: { fact: 'removal.orderFinal' },
    final_order_date: { fact: 'removal.orderDate' },
  },
};

test('columns on religion, ethnicity and threat are dropped with a notice, and mapping one is refused', async () => {
  const path = put('ice.csv', [...iceLayoutLines(300, 7)].join('\n'));
  const { dropped, answer } = await screened(path, { ...OFFER, on: '2025-03-20' }, ICE_MAPPING);
  expect(dropped).toEqual(['religion', 'ethnicity', 'case_threat_level']);
  expect(answer.summary.people).toBe(300);
  const mapped = await screen({
    engine,
    request: OFFER,
    path,
    mapping: { ...ICE_MAPPING, columns: { case_threat_level: { fact: 'security.class' } } },
  });
  expect(mapped.ok ? [] : mapped.problems.map(({ code }) => code)).toEqual(['forbidden-column']);
});

test('without a mapping the command proposes one, and the proposal is accepted as it is', async () => {
  const path = put('ice-again.csv', [...iceLayoutLines(300, 7)].join('\n'));
  await expect(screenCommand(engine, path, OPTIONS, TODAY)).rejects.toThrow(/Proposed mapping/);
  const text = await screenCommand(engine, path, { ...OPTIONS, mapping: `${path}.mapping.json` }, TODAY);
  expect(text).toContain('300 people in 300 rows');
});

test('a mapping is proposed for days whose month can be told, and for no others', async () => {
  const proposed = async (days: readonly string[]): Promise<unknown> => {
    const path = put('told.csv', ['id,birth_date', ...days.map((day, index) => `${index},${day}`)].join('\n'));
    await expect(screenCommand(engine, path, OPTIONS, TODAY)).rejects.toThrow(/Proposed mapping/);
    return JSON.parse(readFileSync(`${path}.mapping.json`, 'utf8')).columns;
  };
  const fact = 'person.birthDate';
  expect(await proposed(['03/04/1990', '05/06/1991', '13/01/1992'])).toEqual({ birth_date: { fact, days: 'european' } });
  expect(await proposed(['03/04/1990', '05/06/1991', '01/13/1992'])).toEqual({ birth_date: { fact, days: 'us' } });
  expect(await proposed(['03/04/1990', '05/06/1991', '07/08/1992'])).toEqual({});
  expect(await proposed(['1990-03-04', '1991'])).toEqual({ birth_date: { fact, days: 'iso' } });
});

test('row by row only id, outcome and masks come out, in the order of the input, and no cell begins a formula', async () => {
  const rows = ['id,conviction_exists', '=2+3,true', 'b,false', '-a,true'];
  const mapping = put(
    'm.json',
    JSON.stringify({ version: 'mapping/1', id: 'id', columns: { conviction_exists: { fact: 'conviction.exists' } } }),
  );
  const out = at('per-person.csv');
  await screenCommand(engine, put('formula.csv', rows.join('\n')), { ...OPTIONS, mapping, perPerson: true, format: 'csv', out }, TODAY);
  const lines = readFileSync(out, 'utf8').trim().split('\n');
  expect(lines[0]).toBe('id,outcome,false_0,unknown_0');
  expect(lines.slice(1).map((line) => line.split(',')[0])).toEqual(["'=2+3", 'b', "'-a"]);
  const legend: unknown = JSON.parse(readFileSync(`${out}.legend.json`, 'utf8'));
  expect(legend).toMatchObject({ agreement: 'us-sv-2025', masks: expect.arrayContaining([{ ground: 'US.NONDET', word: 0, bit: 16 }]) });
});

test('a day that is not in the calendar makes its row broken, never another day', async () => {
  const mapping: Mapping = { version: 'mapping/1', columns: { born: { fact: 'person.birthDate', days: 'european' } } };
  const { answer, broken } = await screened(put('days.csv', 'born,x\n31/02/1990,1\n28/02/1990,2\n,3\n'), OFFER, mapping);
  expect(answer.summary.people).toBe(2);
  expect(broken).toEqual([{ place: 'record 1', reason: NOT_READ, quote: 'born: 31/02/1990' }]);
});

test('DuckDB may load nothing from anywhere', async () => {
  const duck = await openDuck(folder);
  await expect(duck.connection.run('load spatial')).rejects.toThrow();
  duck.close();
});
