/** A document in the form asked for, and the document that an id stands for: an agreement, an instrument of law, or the instrument of a rule. */
import type { Language } from '../base/text.ts';
import type { Engine } from '../decisions/engine.ts';
import { agreementDocument } from './agreement-document.ts';
import type { LawDocument } from './document.ts';
import { documentHtml } from './document-html.ts';
import { lawDocument } from './law-document.ts';

export const DOCUMENT_FORMS = ['html', 'pdf'] as const;
export type DocumentForm = (typeof DOCUMENT_FORMS)[number];

/** The typesetter is loaded only where a PDF is asked for. */
export async function writtenDocument(
  document: LawDocument,
  form: DocumentForm,
  stylesheet?: string,
): Promise<string | Uint8Array<ArrayBuffer>> {
  if (form === 'html') return `${documentHtml(document, stylesheet)}\n`;
  const { documentPdf } = await import('./document-pdf.ts');
  return new Uint8Array(documentPdf(document));
}

/** Law by the id of an instrument or of any rule in it; a rule of an agreement stands in the agreement's document. */
export function documentOfLaw(engine: Engine, id: string, language: Language): LawDocument | undefined {
  const home = engine.rules.get(id)?.home;
  const wanted = home?.id ?? id;
  const instrument = engine.catalogue.instruments.find((one) => one.id === wanted);
  if (instrument !== undefined && home?.kind !== 'agreement') return lawDocument(engine, instrument, language);
  const agreement = home?.kind === 'agreement' ? engine.agreement(wanted) : undefined;
  return agreement === undefined ? undefined : agreementDocument(engine, agreement, language);
}
