/**
 * What pages link to: style sheets and the icon, read once, named by their content so that a browser may keep them for ever.
 * GOV.UK's typeface and crest are licensed to GOV.UK alone, so they are taken out of its style sheet before it is served.
 */
import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { extname, join } from 'node:path';
import type { Hono } from 'hono';
import { DOCUMENT_STYLE } from '../reports/document-html.ts';
import { FEASIBILITY_STYLE } from '../reports/feasibility-html.ts';
import { LETTER_STYLE } from '../reports/letter-html.ts';

const govukSheet = createRequire(import.meta.url).resolve('govuk-frontend/dist/govuk/govuk-frontend.min.css');
const OWN = join(import.meta.dirname, 'assets');

function withoutLicensedParts(sheet: string): string {
  return sheet
    .replaceAll(/@font-face\{[^}]*\}/g, '')
    .replaceAll(/font-family:GDS Transport,arial,sans-serif/g, 'font-family:var(--habeas-text)')
    .replaceAll(/url\(\/assets\/[^)]*\)/g, 'none')
    .replaceAll(/\/\*# sourceMappingURL=[^*]*\*\//g, '');
}

type Asset = { readonly type: string; readonly body: string };
const CSS = 'text/css; charset=utf-8';
const TYPES: { readonly [extension: string]: string } = { '.css': CSS, '.svg': 'image/svg+xml' };

const ownAssets = readdirSync(OWN).flatMap((name): readonly (readonly [string, Asset])[] => {
  const type = TYPES[extname(name)];
  return type === undefined ? [] : [[name, { type, body: readFileSync(join(OWN, name), 'utf8') }]];
});

const ASSETS: ReadonlyMap<string, Asset> = new Map([
  ['govuk.css', { type: CSS, body: withoutLicensedParts(readFileSync(govukSheet, 'utf8')) }],
  ['letter.css', { type: CSS, body: LETTER_STYLE }],
  ['document.css', { type: CSS, body: DOCUMENT_STYLE }],
  ['feasibility.css', { type: CSS, body: FEASIBILITY_STYLE }],
  ...ownAssets,
]);

const HASH_LENGTH = 12;
const hashes: ReadonlyMap<string, string> = new Map(
  [...ASSETS].map(([name, { body }]) => [name, createHash('sha256').update(body).digest('hex').slice(0, HASH_LENGTH)]),
);

/** Where a page finds the asset; a name that is not there is a bug of ours. */
export function assetUrl(name: string): string {
  const hash = hashes.get(name);
  if (hash === undefined) throw new Error(`no asset is called ${name}`);
  return `/assets/${name}?v=${hash}`;
}

export function registerAssets(app: Hono): void {
  app.get('/assets/:name', (context) => {
    const name = context.req.param('name');
    const asset = ASSETS.get(name);
    if (asset === undefined) return context.notFound();
    const kept = context.req.query('v') === hashes.get(name);
    return context.body(asset.body, 200, {
      'content-type': asset.type,
      'cache-control': kept ? 'public, max-age=31536000, immutable' : 'no-cache',
    });
  });
}
