import { Hono } from 'hono';
import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { textOf as shownText, type Shown, type ShownPage } from '../../test/shown-page.ts';
import { LANGUAGES, type Language } from '../base/text.ts';
import { engine } from '../catalogue/engine.ts';
import { addressIn } from './page.ts';
import { draftFields, type SentenceDraft } from './sentence-draft.ts';
import { exampleNamed, SENTENCE_EXAMPLES } from './sentence-examples.ts';
import { registerSentence } from './sentence-routes.ts';

const app = new Hono({ strict: false });
for (const language of LANGUAGES) {
  const pages = new Hono({ strict: false });
  registerSentence(pages, { engine, language, today: () => '2026-11-24' });
  app.route(addressIn(language, '/'), pages);
}

type Fields = Readonly<Record<string, string>>;
const post = (path: string, fields: Fields) =>
  app.request(path, {
    method: 'POST',
    body: new URLSearchParams(fields),
    headers: { 'content-type': 'application/x-www-form-urlencoded' },
  });
type Page = { readonly querySelector: Shown['querySelector']; readonly querySelectorAll: (selector: string) => readonly Shown[] };
async function documentOf(answer: Response): Promise<Page> {
  const { document }: { document: ShownPage } = parseHTML(await answer.text());
  return {
    querySelector: (selector) => document.querySelector(selector),
    querySelectorAll: (selector) => [...document.querySelectorAll(selector)],
  };
}
const textOf = (page: Page, selector: string): string => shownText(page.querySelector(selector));
const textsOf = (page: Page, selector: string): readonly string[] => page.querySelectorAll(selector).map((each) => shownText(each));
const fieldsOf = (draft: SentenceDraft): Fields => Object.fromEntries(draftFields(draft).map(({ name, value }) => [name, value]));
const example = (id: string): Fields => {
  const found = exampleNamed(id);
  if (found === undefined) throw new Error(`no example ${id}`);
  return fieldsOf(found.draft);
};
const dutch: Fields = {
  law: 'netherlands',
  residentHere: 'yes',
  't0-id': 'A',
  't0-kind': 'standard',
  't0-length': 'twelve years',
  't0-sentencedOn': '1 January 2023',
};

describe('the page', () => {
  test.each(SENTENCE_EXAMPLES.flatMap(({ id }) => LANGUAGES.map((language) => [id, language] as const)))(
    'example %s in %s has an answer with plot, table and working',
    async (id, language) => {
      const answer = await app.request(addressIn(language, `/sentence/example/${id}`));
      expect(answer.status).toBe(200);
      const page = await documentOf(answer);
      expect(textOf(page, '.sen-head__title')).not.toBe('');
      expect(page.querySelectorAll('.sen-marks tbody tr').length).toBe(page.querySelectorAll('.sen-dot').length);
      expect(page.querySelectorAll('.sen-working tbody tr').length).toBeGreaterThan(0);
      expect(textOf(page, '#plot-says')).not.toBe('');
    },
  );
  test('an empty form asks for nothing and complains of nothing', async () => {
    const page = await documentOf(await app.request('/sentence'));
    expect(page.querySelector('.govuk-error-summary')).toBeNull();
    expect(page.querySelector('form#sentence-form')?.getAttribute('method')).toBe('post');
  });
  test('the court’s words in either language give the same day', async () => {
    const words: Readonly<Record<Language, Fields>> = {
      en: dutch,
      es: { ...dutch, 't0-length': 'doce años', 't0-sentencedOn': '1 de enero de 2023' },
    };
    expect(textOf(await documentOf(await post('/sentence', words.en)), '.sen-head__title')).toBe('1 January 2033');
    expect(textOf(await documentOf(await post('/es/sentence', words.es)), '.sen-head__title')).toBe('1 de enero de 2033');
  });
  test('the switch of language posts the same form', async () => {
    const page = await documentOf(await post('/sentence', dutch));
    const fields = Object.fromEntries(
      [...page.querySelectorAll('.hb-switch input')].map((input) => [input.getAttribute('name') ?? '', input.getAttribute('value') ?? '']),
    );
    expect(textOf(await documentOf(await post('/es/sentence', fields)), '.sen-head__title')).toBe('1 de enero de 2033');
  });
  test('no address carries a fact', async () => {
    const page = await documentOf(await post('/sentence', dutch));
    const links = [...page.querySelectorAll('[href], [action], [formaction]')].flatMap((each) =>
      ['href', 'action', 'formaction'].map((name) => each.getAttribute(name) ?? ''),
    );
    expect(links.filter((link) => link.includes('/sentence') && !link.startsWith('/assets/') && link.includes('?'))).toEqual([]);
  });
});

describe('events', () => {
  test('each row says how many days it moved release', async () => {
    const page = await documentOf(await post('/sentence', example('england-wales')));
    expect(textsOf(page, '.sen-timeline .sen-effect')).toEqual([
      '56 days earlier: release 7 December 2026.',
      '14 days later: release 21 December 2026.',
      '9 days later: release 30 December 2026.',
    ]);
    expect(textOf(page, '.sen-head__title')).toBe('30 December 2026');
  });
  test('a row that was just added is not complained of, and the dates stay', async () => {
    const page = await documentOf(await post('/sentence', { ...dutch, action: 'add-event', newKind: 'absence' }));
    expect(page.querySelector('#e0-from')).not.toBeNull();
    expect(page.querySelector('.govuk-error-summary')).toBeNull();
    expect(textOf(page, '.sen-head__title')).toBe('1 January 2033');
  });
  test('asked for the dates with the row still empty, the page names the fields', async () => {
    const answer = await post('/sentence', { ...dutch, 'e0-kind': 'absence', action: 'compute' });
    expect(answer.status).toBe(422);
    const page = await documentOf(answer);
    expect([...page.querySelectorAll('.govuk-error-summary a')].map((link) => link.getAttribute('href'))).toEqual(['#e0-from', '#e0-to']);
  });
  test('a row is taken out, and the others keep their words', async () => {
    const page = await documentOf(await post('/sentence', { ...example('england-wales'), action: 'remove-event:1' }));
    expect(page.querySelectorAll('.sen-event').length).toBe(2);
    expect(textOf(page, '.sen-head__title')).toBe('16 December 2026');
  });
  test('another law keeps what it does not show', async () => {
    const page = await documentOf(await post('/sentence', { ...example('england-wales'), law: 'norway', action: 'show' }));
    expect(page.querySelector('input[type="hidden"][name="t0-arrangement"]')?.getAttribute('value')).toBe('standard');
  });
});

describe('what is not one day is not shown as one', () => {
  test('a range names both ends, its readings and what is not known', async () => {
    const page = await documentOf(await app.request('/sentence/example/estonia'));
    expect(textOf(page, '.sen-head__title')).toBe('13 January 2027 and 16 January 2028');
    expect(page.querySelectorAll('.sen-readings li').length).toBeGreaterThan(1);
    expect(page.querySelector('.sen-seg--uncertain')).not.toBeNull();
  });
  test('Ognyanov: 630 days served, 4,849 left, and no release that the receiving law has not given', async () => {
    const page = await documentOf(await app.request('/sentence/example/ognyanov'));
    expect(textOf(page, '.sen-head__title')).toBe('The day of release is not known here');
    expect(textOf(page, '.sen-answer')).toContain('4,849');
    expect(textOf(page, '.sen-side--holds')).toContain('Bulgaria');
  });
  test('Tartu: both laws and the margin', async () => {
    const page = await documentOf(await app.request('/sentence/example/sweden-tartu'));
    expect(textOf(page, '.sen-answer')).toContain('10 August 2027');
    expect(page.querySelectorAll('.sen-bar-label').length).toBe(2);
  });
  test.each([['a life sentence', { ...dutch, 't0-kind': 'life' }]])(
    '%s is refused by name, with what would be needed',
    async (_, fields) => {
      for (const language of LANGUAGES) {
        const answer = await post(addressIn(language, '/sentence'), fields);
        expect(answer.status).toBe(200);
        const page = await documentOf(answer);
        expect(textsOf(page, '.sen-head--refused li').length).toBeGreaterThan(0);
        expect(page.querySelector('.sen-marks')).toBeNull();
      }
    },
  );
  test.each(LANGUAGES)('%s: an arrangement of England and Wales that is not known is a range of its readings', async (language) => {
    const page = await documentOf(await post(addressIn(language, '/sentence'), { ...example('england-wales'), 't0-arrangement': '' }));
    expect(page.querySelector('.sen-head--range')).not.toBeNull();
    expect(page.querySelectorAll('.sen-readings li').length).toBeGreaterThan(1);
  });
  test.each(LANGUAGES)('%s: a transfer from England and Wales has the sender’s days and the receiver’s', async (language) => {
    const transfer = { 'e1-kind': 'transfer', 'e1-from': '1 July 2026', 'e1-country': 'NL', 'e1-agreement': 'coe-1983' };
    const { 'e2-kind': _, ...rest } = example('england-wales');
    const fields = Object.fromEntries(Object.entries(rest).filter(([name]) => !/^e[12]-/.test(name)));
    const page = await documentOf(await post(addressIn(language, '/sentence'), { ...fields, ...transfer }));
    expect(page.querySelectorAll('.sen-side').length).toBe(2);
    expect(page.querySelectorAll('.sen-bar-label').length).toBe(2);
  });
  test.each([
    ['en', 'It is a Sunday', '18 USC 3624(a)'],
    ['es', 'Es domingo', '18 USC 3624(a)'],
  ] as const)('%s: a day that is a Sunday is said to be one, with what the law makes of it', async (language, said, rule) => {
    const fields = {
      law: 'us-federal',
      conduct: 'full',
      't0-id': 'A',
      't0-kind': 'standard',
      't0-length': 'P10Y',
      't0-sentencedOn': '2020-01-01',
    };
    const page = await documentOf(await post(addressIn(language, '/sentence'), fields));
    expect(textOf(page, '.sen-head')).toContain(said);
    expect(textOf(page, '.sen-answer')).toContain(rule);
  });
  test('without word on sex offender notification the curfew date is marked as hanging on it', async () => {
    const known = await documentOf(await post('/sentence', { ...example('england-wales'), sexOffender: 'no' }));
    const unknown = await documentOf(await post('/sentence', example('england-wales')));
    expect(textOf(known, '.sen-answer')).not.toContain('Sex offender notification.');
    expect(textOf(unknown, '.sen-answer')).toContain('Sex offender notification.');
  });
});

describe('bad input is refused with its place and remedy', () => {
  test.each([
    ['an impossible day', { ...dutch, 't0-sentencedOn': '30 February 2023' }, '#t0-sentencedOn'],
    ['a day that could be two', { ...dutch, 't0-sentencedOn': '03/04/2023' }, '#t0-sentencedOn'],
    ['no length', { ...dutch, 't0-length': '' }, '#t0-length'],
    ['words that are no length', { ...dutch, 't0-length': 'until further notice' }, '#t0-length'],
    ['a thousand years and more', { ...dutch, 't0-length': '999 years and 9999 months' }, '#t0-length'],
    ['a length hidden behind much white space', { ...dutch, 't0-length': `3 years${' '.repeat(500)}or more` }, '#t0-length'],
    ['an offence after the sentence', { ...dutch, 't0-offenceOn': '2 January 2024' }, '#t0-sentencedOn'],
    ['days that are not a number', { ...dutch, 'e0-kind': 'remand', 'e0-days': '1e9' }, '#e0-days'],
    [
      'an absence that ends before it begins',
      { ...dutch, 'e0-kind': 'absence', 'e0-from': '2 May 2024', 'e0-to': '1 May 2024' },
      '#e0-from',
    ],
    [
      'a transfer to nowhere',
      { ...dutch, 'e0-kind': 'transfer', 'e0-from': '2 May 2024', 'e0-country': 'ZZ', 'e0-agreement': 'coe-1983' },
      '#e0-country',
    ],
    ['a law that is none', { ...dutch, law: 'narnia' }, '#law'],
    ['a day of asking that is none', { ...dutch, on: 'tomorrow' }, '#on'],
  ])('%s', async (_, fields, place) => {
    const messages = new Set<string>();
    for (const language of LANGUAGES) {
      const answer = await post(addressIn(language, '/sentence'), fields);
      expect(answer.status).toBe(422);
      const page = await documentOf(answer);
      expect([...page.querySelectorAll('.govuk-error-summary a')].map((link) => link.getAttribute('href'))).toContain(place);
      expect(page.querySelector('.sen-plot')).toBeNull();
      messages.add(textOf(page, '.govuk-error-summary'));
    }
    expect(messages.size).toBe(2);
  });
  test('a row of no known kind is not left out in silence, nor are rows too many', async () => {
    expect((await post('/sentence', { ...dutch, 'e0-kind': 'pardon', 'e0-days': '3' })).status).toBe(422);
    const many = Object.fromEntries(
      Array.from({ length: 61 }, (_, index) => [
        [`e${index}-kind`, 'remand'],
        [`e${index}-days`, '1'],
      ]).flat(),
    );
    expect((await post('/sentence', { ...dutch, ...many })).status).toBe(422);
  });
  test('ten megabytes are not read', async () =>
    expect((await post('/sentence', { ...dutch, 't0-length': 'x'.repeat(10_000_000) })).status).toBe(413));
  test('hostile text comes out as text, in the page and in the letter', async () => {
    const hostile = '"><script>alert(1)</script>';
    const page = await documentOf(
      await post('/sentence', {
        ...dutch,
        't0-length': hostile,
        birthDate: hostile,
        'e0-kind': 'transfer',
        'e0-country': hostile,
        'e0-agreement': hostile,
      }),
    );
    expect([...page.querySelectorAll('script')].map((each) => each.getAttribute('src'))).toEqual(['/sentence/live.js']);
    expect(page.querySelector('#t0-length')?.getAttribute('value')).toBe(hostile);
  });
});

describe('what can be taken away', () => {
  test('the letter says the dates, the working, what was entered, the law, and that a court decides', async () => {
    for (const [language, face] of [
      ['en', 'Not an order; a court decides.'],
      ['es', 'No es una orden; decide un tribunal.'],
    ] as const) {
      const page = await documentOf(await post(addressIn(language, '/sentence/letter'), example('england-wales')));
      const letter = textOf(page, '.letter');
      expect(letter).toContain(face);
      expect(letter).toContain('EW.SDS40.FORTY');
      expect(letter).toContain('england-wales/2025-06-03');
      // The person's day of birth is needed for the dates and names the person: it stays out.
      expect(letter).not.toMatch(/14 (?:de )?(?:May|mayo) (?:de )?1990/);
    }
  });
  test.each(['england-wales', 'ognyanov', 'estonia', 'sweden-tartu'])('the letter of %s is a PDF, the same each time', async (id) => {
    const made = await Promise.all(
      [1, 2].map(async () => new Uint8Array(await (await post('/es/sentence/letter.pdf', example(id))).arrayBuffer())),
    );
    expect(new TextDecoder('latin1').decode(made[0]?.slice(0, 5))).toBe('%PDF-');
    expect(made[0]).toEqual(made[1]);
  });
  test('the letter of a sentence over which the law changed has the change, with release before and after', async () => {
    const fields = {
      law: 'sweden',
      't0-id': 'A',
      't0-kind': 'standard',
      't0-length': 'P6Y',
      't0-sentencedOn': '2025-12-01',
      't0-start': '2026-02-01',
      't0-finalOn': '2026-01-20',
    };
    const letter = textOf(await documentOf(await post('/sentence/letter', fields)), '.letter').replaceAll(/\s+/g, ' ');
    expect(letter).toMatch(/1 Jan 2026 ?Three quarters .*31 Jan 2030 ?1 Aug 2030/);
    expect(letter).toContain('Weekends and holidays');
  });
  test('a letter of what is not supported says so', async () => {
    const page = await documentOf(await post('/sentence/letter', { ...dutch, 't0-kind': 'life' }));
    expect(textOf(page, '.letter-outcome')).toContain('No date is given');
  });
  test('the sentence file that is saved is the one that was computed', async () => {
    const file: unknown = await (await post('/sentence/file.json', dutch)).json();
    expect(file).toEqual({
      law: 'netherlands',
      person: { residentHere: true },
      terms: [{ id: 'A', imposed: 'P12Y', sentencedOn: '2023-01-01', start: '2023-01-01', kind: 'standard' }],
    });
    expect(await (await post('/sentence/answer.json', dutch)).json()).toMatchObject({ dates: { release: '2033-01-01' } });
    const official: unknown = await (await post('/sentence/file.json', example('england-wales'))).json();
    expect(official).toMatchObject({ booking: { adjustments: { REMAND: [{ fromDate: '2025-12-08' }] } } });
  });
  test('fields that are refused give the page with its reasons, not a file', async () => {
    const answer = await post('/sentence/letter.pdf', { ...dutch, 't0-length': 'x' });
    expect(answer.status).toBe(422);
    expect(answer.headers.get('content-type')).toContain('text/html');
  });
  test('an address of a letter that is only opened leads to the form', async () =>
    expect((await app.request('/es/sentence/letter')).headers.get('location')).toBe('/es/sentence'));
});
