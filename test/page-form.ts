/** A page as a browser would use it: reads what its form would send, so that tests go through the pages themselves. */
import { parseHTML } from 'linkedom';

export type Page = {
  readonly status: number;
  readonly html: string;
  readonly text: string;
  readonly fields: () => URLSearchParams;
  readonly all: (selector: string) => readonly PageElement[];
};
type FormElement = PageElement & {
  readonly localName: string;
  readonly hasAttribute: (name: string) => boolean;
  readonly querySelector: (selector: string) => FormElement | null;
  readonly querySelectorAll: (selector: string) => Iterable<FormElement>;
};
export type PageElement = { readonly textContent: string; readonly getAttribute: (name: string) => string | null };

type App = { readonly request: (path: string, init?: RequestInit) => Response | Promise<Response> };

export const get = async (app: App, path: string): Promise<Page> => pageOf(await app.request(path));

export async function post(app: App, path: string, fields: URLSearchParams): Promise<Page> {
  return pageOf(
    await app.request(path, { method: 'POST', body: fields.toString(), headers: { 'content-type': 'application/x-www-form-urlencoded' } }),
  );
}

export async function pageOf(response: Response): Promise<Page> {
  const html = await response.text();
  const { document } = parseHTML(html);
  const all = (selector: string): readonly PageElement[] => [...document.querySelectorAll(selector)];
  const main = document.querySelector('main');
  return {
    status: response.status,
    html,
    text: (main?.textContent ?? '').replaceAll(/\s+/g, ' '),
    fields: () => submitted(document.querySelector('main form')),
    all,
  };
}

/** What the first form of the page would send: hidden and filled fields, checked boxes, chosen options; no button. */
function submitted(form: FormElement | null): URLSearchParams {
  const fields = new URLSearchParams();
  for (const input of form?.querySelectorAll('input, select, textarea') ?? []) {
    const name = input.getAttribute('name');
    if (name === null) continue;
    const value = valueOf(input);
    if (value !== undefined) fields.append(name, value);
  }
  return fields;
}

function valueOf(input: FormElement): string | undefined {
  if (input.localName === 'textarea') return input.textContent ?? '';
  if (input.localName === 'select')
    return (
      [...input.querySelectorAll('option')].find((option) => option.hasAttribute('selected'))?.getAttribute('value') ??
      input.querySelector('option')?.getAttribute('value') ??
      ''
    );
  const type = input.getAttribute('type');
  if ((type === 'radio' || type === 'checkbox') && !input.hasAttribute('checked')) return undefined;
  return input.getAttribute('value') ?? '';
}
