import { expect, test } from 'vitest';
import { engine } from '../catalogue/engine.ts';
import { readAgreementFile } from '../drafting/read-agreement-file.ts';
import { pageAt, textOf } from '../../test/shown-page.ts';
import { createApp } from './app.ts';

const app = createApp({ engine, today: () => '2026-11-24' });

test.each(['/agreements/un-model-1985/document', '/law/document', '/compare'])('%s prints as HTML and as PDF', async (path) => {
  const query = path === '/law/document' ? '?of=US.CH306.CONSENT' : path === '/compare' ? '?a=us-sv-2019&b=un-model-1985' : '';
  const html = await app.request(`/es${path}.html${query}`);
  expect(html.headers.get('content-type')).toContain('text/html');
  const body = await html.text();
  expect(body).toContain('lang="es"');
  // The policy forbids a style inside the page, so it must be linked.
  expect(body).not.toContain('<style');
  expect(body).toMatch(/<link rel="stylesheet" href="\/assets\/document\.css\?v=/);
  const pdf = await app.request(`${path}.pdf${query}`);
  expect(pdf.headers.get('content-type')).toBe('application/pdf');
  expect(
    Buffer.from(await pdf.arrayBuffer())
      .subarray(0, 5)
      .toString(),
  ).toBe('%PDF-');
});

test('what is not there cannot be printed, and the near name is offered', async () => {
  for (const path of [
    '/agreements/un-model-1986/document.pdf',
    '/law/document.html?of=US.CH306.CONSEN',
    '/agreements/un-model-1986/agreement.json',
  ]) {
    const answer = await app.request(path);
    expect(answer.status).toBe(404);
    expect(await answer.text()).toMatch(/un-model-1985|US\.CH306\.CONSENT/);
  }
  expect((await app.request('/compare.pdf?a=model&b=model')).status).toBe(422);
});

test('an agreement’s page leads to its document, its data and the law as it might be', async () => {
  const { document } = await pageAt(app, '/agreements/un-model-1985');
  const links = [...document.querySelectorAll('a')].map((one) => one.getAttribute('href'));
  for (const end of ['/document.html', '/document.pdf', '/agreement.json']) expect(links).toContain(`/agreements/un-model-1985${end}`);
  expect(links).toContain('/what-if?agreement=un-model-1985');
  expect(textOf(document.querySelector('main'))).toContain('Print this agreement');
  const data: unknown = JSON.parse(await (await app.request('/agreements/un-model-1985/agreement.json')).text());
  expect(readAgreementFile(data).ok).toBe(true);
});
