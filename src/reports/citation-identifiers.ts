/**
 * The identifiers that a citation or its source carries, by the scheme that a lawyer looks them up in. Only what stands in the data is given:
 * none is made up from a title.
 */
export type Identifier = { readonly scheme: string; readonly id: string };

type Reader = { readonly scheme: string; readonly pattern: RegExp; readonly id?: (parts: readonly string[]) => string };

/** Two numbers of a section stand as they were cited: `18 USC 4100(b), 4107`. */
const READERS: readonly Reader[] = [
  { scheme: 'ECLI', pattern: /ECLI:[A-Z]{2}:[A-Z0-9]+:\d{4}:[A-Z0-9.]+[A-Z0-9]/g, id: ([whole = '']) => whole.slice('ECLI:'.length) },
  { scheme: 'ELI', pattern: /https?:\/\/\S*\/eli\/[^\s,;]+/g },
  { scheme: 'CELEX', pattern: /CELEX[: ]+(\d[A-Z0-9()]+)/g, id: ([, id = '']) => id },
  { scheme: 'UNTS', pattern: /\b(\d{1,4}) UNTS (\d{1,4})\b/g, id: ([, volume = '', page = '']) => `vol. ${volume}, p. ${page}` },
  { scheme: 'CETS', pattern: /\b(?:ETS|CETS) (?:No\. )?(\d{1,3})\b/g, id: ([, number = '']) => `No. ${number.padStart(3, '0')}` },
  {
    scheme: 'USC',
    pattern: /\b(\d{1,2}) USC (\d+[a-z0-9]*(?:-\d+)?(?:\([a-z0-9]+\))*(?:(?:–| to )\d+[A-Z]?)?)/g,
    id: ([, title = '', section = '']) => `${title} § ${section}`,
  },
  { scheme: 'CFR', pattern: /\b(\d{1,2}) CFR (\d+(?:\.\d+)?)/g, id: ([, title = '', section = '']) => `${title} § ${section}` },
  { scheme: 'Pub. L.', pattern: /Pub\. L\. (\d+-\d+)/g, id: ([, id = '']) => id },
  { scheme: 'U.S. Reports', pattern: /\b(\d{1,3}) U\.S\. (\d{1,4})\b/g, id: ([, volume = '', page = '']) => `${volume} U.S. ${page}` },
  { scheme: 'OAS', pattern: /\b(A-57)\b/g, id: ([, id = '']) => id },
  { scheme: 'Trb.', pattern: /Trb\. (\d{4}),? (?:nr\. )?(\d+)/g, id: ([, year = '', number = '']) => `${year}, ${number}` },
  { scheme: 'Lovdata', pattern: /\b((?:LOV|FOR)-\d{4}-\d{2}-\d{2}-\d+)\b/g, id: ([, id = '']) => id },
];

export function identifiersIn(texts: readonly (string | undefined)[]): readonly Identifier[] {
  const found = new Map<string, Identifier>();
  for (const text of texts)
    for (const { scheme, pattern, id } of READERS)
      for (const match of (text ?? '').matchAll(pattern)) {
        const parts = [...match].map((part: string | undefined) => part ?? '');
        const one = { scheme, id: id === undefined ? (parts[0] ?? '') : id(parts) };
        found.set(`${one.scheme} ${one.id}`, one);
      }
  return [...found.values()];
}

/** Those identifiers that are not said in the same words already: `Trb. 2009, 202` need not stand twice. */
export function otherIdentifiers(texts: readonly (string | undefined)[]): string | undefined {
  const others = identifiersIn(texts)
    .map(({ scheme, id }) => `${scheme} ${id}`)
    .filter((one) => !texts.some((text) => text?.includes(one) === true));
  return others.length === 0 ? undefined : others.join(' · ');
}

/** `USC 18 § 4100(b) · UNTS vol. 999, p. 171`; undefined where there is none. */
export function identifierText(texts: readonly (string | undefined)[]): string | undefined {
  const all = identifiersIn(texts);
  return all.length === 0 ? undefined : all.map(({ scheme, id }) => `${scheme} ${id}`).join(' · ');
}
