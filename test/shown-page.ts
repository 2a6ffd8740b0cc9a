/** A page as a test reads it: made by the application without a port, and parsed. */
import { parseHTML } from 'linkedom';
import type { Hono } from 'hono';

/** As much of an element as tests look at; the project checks its types without those of a browser. */
export type Shown = {
  readonly id: string;
  readonly textContent: string | null;
  readonly getAttribute: (name: string) => string | null;
  readonly querySelector: (selector: string) => Shown | null;
  readonly querySelectorAll: (selector: string) => Iterable<Shown>;
  readonly remove: () => void;
};
export type ShownPage = Shown & { readonly title: string; readonly body: Shown; readonly documentElement: Shown };

export async function pageAt(
  app: Hono,
  path: string,
): Promise<{ readonly status: number; readonly html: string; readonly document: ShownPage }> {
  const answer = await app.request(path);
  const html = await answer.text();
  const { document }: { document: ShownPage } = parseHTML(html);
  return { status: answer.status, html, document };
}

export const every = (within: Shown, selector: string): readonly Shown[] => [...within.querySelectorAll(selector)];

/** The text as it is read: white space is one space. */
export const textOf = (element: Shown | null | undefined): string => (element?.textContent ?? '').replaceAll(/\s+/g, ' ').trim();
