/** A document for lawyers as the answer to a request: HTML that opens in the browser, or PDF to keep. */
import type { Context } from 'hono';
import type { LawDocument } from '../reports/document.ts';
import { assetUrl } from './assets.ts';
import { writtenDocument, type DocumentForm } from '../reports/document-out.ts';

const TYPES: { readonly [F in DocumentForm]: string } = { html: 'text/html; charset=utf-8', pdf: 'application/pdf' };

export async function answerDocument(request: Context, document: LawDocument, form: DocumentForm, name: string): Promise<Response> {
  return request.body(await writtenDocument(document, form, assetUrl('document.css')), 200, {
    'content-type': TYPES[form],
    'content-disposition': `inline; filename="${name}.${form}"`,
  });
}
