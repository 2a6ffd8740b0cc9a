/**
 * What some tests need from outside the repository. Where it is missing they are skipped and say so;
 * with HABEAS_STRICT=1, as in continuous integration, they fail instead, so that green never means "not looked at".
 *
 *     const browser = chromium();
 *     describe.skipIf(browser === undefined)('the start page', () => …)
 */
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const CHROMIUM_NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
const CHROMIUM_ELSEWHERE = [
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** The path of a Chromium: HABEAS_CHROMIUM, or the first one on PATH. Undefined means skip; throws in strict mode. */
export function chromium(): string | undefined {
  return oneOf('Chromium (or HABEAS_CHROMIUM, its path)', [process.env.HABEAS_CHROMIUM, ...onPath(CHROMIUM_NAMES), ...CHROMIUM_ELSEWHERE]);
}

/** The path of a command-line program, such as pdftotext. Undefined means skip; throws in strict mode. */
export function program(name: string): string | undefined {
  return oneOf(`the program ${name}`, onPath([name]));
}

/**
 * The path of a file or folder of the shared reference data, which lie beside the repository or where HABEAS_SHARED_DATA says.
 * Undefined means skip; throws in strict mode.
 */
export function sharedData(path = ''): string | undefined {
  const folder = process.env.HABEAS_SHARED_DATA ?? join(import.meta.dirname, '..', '..', 'shared', 'data');
  return oneOf(`the shared data ${path} (or HABEAS_SHARED_DATA, their folder)`, [join(folder, path)]);
}

/** The first of these folders that has the program. Undefined means skip; throws in strict mode. */
export function folderOf(name: string, what: string, folders: readonly (string | undefined)[]): string | undefined {
  const having = folders.filter((folder) => folder !== undefined && folder !== '' && existsSync(join(folder, name)));
  return oneOf(what, having);
}

function oneOf(what: string, candidates: readonly (string | undefined)[]): string | undefined {
  const found = candidates.find((path) => path !== undefined && path !== '' && existsSync(path));
  if (found !== undefined) return found;
  if (process.env.HABEAS_STRICT === '1') throw new Error(`HABEAS_STRICT: these tests need ${what}, which is missing`);
  console.warn(`skipped: these tests need ${what}, which is missing`);
  return undefined;
}

function onPath(names: readonly string[]): string[] {
  const folders = (process.env.PATH ?? '').split(delimiter);
  return names.flatMap((name) => folders.map((folder) => join(folder, name)));
}
