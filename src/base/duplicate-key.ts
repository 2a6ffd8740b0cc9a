/**
 * The first key that stands twice in one object, which JSON.parse would pass over in silence, keeping the last:
 * a file that says `final: true` and `final: false` must not be read as either. The text must be valid JSON.
 */
export function duplicateKey(json: string): string | undefined {
  const open: (Set<string> | undefined)[] = [];
  for (const match of json.matchAll(TOKEN)) {
    const [token] = match;
    if (token === '{') open.push(new Set());
    else if (token === '[') open.push(undefined);
    else if (token === '}' || token === ']') open.pop();
    else if (token.endsWith(':')) {
      const key: unknown = JSON.parse(token.slice(0, -1).trimEnd());
      const keys = open.at(-1);
      if (typeof key !== 'string' || keys === undefined) continue;
      if (keys.has(key)) return key.slice(0, 80);
      keys.add(key);
    }
  }
  return undefined;
}

/** Brackets, and strings together with the colon that makes them keys. */
const TOKEN = /[{}[\]]|"(?:[^"\\]|\\.)*"(?:\s*:)?/g;
