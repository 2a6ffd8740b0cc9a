/** `habeas new agreement NAME`: a folder of code, or one JSON file, laid out from the model agreement, with what its author must write marked. */
import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join, relative, resolve } from 'node:path';
import type { Engine } from '../decisions/engine.ts';
import { agreementJson, draftOf, type Draft } from '../drafting/agreement-in-catalogue.ts';
import { AGREEMENT_ID } from '../drafting/agreement-schema.ts';
import { TO_FILL } from '../drafting/check-to-fill.ts';
import { readAgreementFile } from '../drafting/read-agreement-file.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { writeOut } from './write-out.ts';

export type NewOptions = { readonly in?: string; readonly json?: boolean };

const ROOT = join(import.meta.dirname, '..', '..');
const MODEL = join(ROOT, 'agreements', 'model');

export async function newAgreement(engine: Engine, name: string, options: NewOptions): Promise<string> {
  if (!AGREEMENT_ID.test(name))
    throw new CommandEnd(EXIT.usage, [
      `'${name.slice(0, 80)}' is no name for an agreement: use small letters, digits and hyphens, such as ar-uy-2027.`,
    ]);
  if (engine.agreement(name) !== undefined)
    throw new CommandEnd(EXIT.usage, [`There is an agreement '${name}' already; choose another name.`]);
  const parent = options.in ?? (options.json === true ? '.' : join(ROOT, 'agreements'));
  const target = join(parent, options.json === true ? `${name}.json` : name);
  if (existsSync(target))
    throw new CommandEnd(EXIT.usage, [`${target} is there already: nothing was written. Choose another name, or move it away.`]);
  if (options.json === true) await writeOut(target, (to) => writeFile(to, agreementJson(newDraft(engine, name))));
  else await layOut(name, resolve(target));
  return `${target}\n${NEXT(target)}`;
}

const NEXT = (target: string): string => `Next: habeas check ${target} --watch`;

/** Written beside its place and moved there when whole. */
async function layOut(name: string, target: string): Promise<void> {
  const whole = join(dirname(target), `.${basename(target)}.new`);
  try {
    await mkdir(whole, { recursive: true });
    for (const file of await readdir(MODEL)) {
      if (!file.endsWith('.ts')) continue;
      await writeFile(join(whole, file), renamed(file, await readFile(join(MODEL, file), 'utf8'), name, target));
    }
    await rename(whole, target);
  } catch (error) {
    await rm(whole, { recursive: true, force: true });
    const code = error instanceof Error && 'code' in error ? String(error.code) : '';
    if (code === '') throw error;
    throw new CommandEnd(EXIT.usage, [`${target}: nothing was written (${code}); name a folder that is there and yours with --in.`]);
  }
}

/** The model's files with its id replaced and its own words marked as still to be written. */
function renamed(file: string, source: string, name: string, target: string): string {
  const toSource = relative(target, join(ROOT, 'src')).replaceAll('\\', '/');
  const own = source
    .replaceAll("'../../src/", `'${toSource}/`)
    .replaceAll("'model.", `'${name}.`)
    .replaceAll('`model.', `\`${name}.`)
    .replaceAll('`model/', `\`${name}/`)
    .replaceAll("'model/", `'${name}/`)
    .replaceAll("agreement: 'model'", `agreement: '${name}'`)
    .replaceAll("id: 'model'", `id: '${name}'`)
    .replaceAll('`model-', `\`${name}-`)
    .replaceAll("'model-", `'${name}-`);
  return file === 'agreement.ts' ? opened(own) : own;
}

const openText = (what: { readonly en: string; readonly es: string }): string =>
  `text('${TO_FILL.en}: ${what.en}', '${TO_FILL.es}: ${what.es}')`;

/** The first `text(…)` after the name of the field, with whatever stands in it. */
const replaceText = (source: string, field: string, what: { readonly en: string; readonly es: string }): string =>
  source.replace(new RegExp(`(\\n  ${field}: )text\\((?:[^()']|'(?:[^'\\\\]|\\\\.)*')*\\)`), `$1${openText(what)}`);

function opened(source: string): string {
  const titled = replaceText(source, 'title', OPEN.title);
  const summed = replaceText(titled, 'summary', OPEN.summary);
  return replaceText(summed, 'whyNotOperable', OPEN.why)
    .replace("kind: 'model'", "kind: 'proposal'")
    .replace(
      /^\/\*\*[^\n]*/,
      '/** A new agreement, laid out from the model: the strictest clause found for each subject, to be kept or narrowed. */',
    );
}

const OPEN = {
  title: { en: 'what the agreement is called', es: 'cómo se llama el acuerdo' },
  summary: {
    en: 'two or three sentences for somebody who has never heard of it',
    es: 'dos o tres frases para quien nunca ha oído hablar de él',
  },
  why: { en: 'why nobody can be moved under it yet', es: 'por qué aún no se puede trasladar a nadie con él' },
};

/** The same as data, for those who hold agreements as JSON: every reference to the model's own rules, versions and cases is to the new ones. */
function newDraft(engine: Engine, name: string): Draft {
  const model = draftOf(engine.catalogue, 'model');
  if (model === undefined) throw new Error('the model agreement is not loaded');
  const renamedJson: unknown = JSON.parse(agreementJson(model), (key, value: unknown) => {
    if (typeof value !== 'string') return value;
    if (/^model[./-]/.test(value)) return `${name}${value.slice('model'.length)}`;
    return value === 'model' && (key === 'agreement' || key === 'id') ? name : value;
  });
  const read = readAgreementFile(renamedJson);
  if (!read.ok) throw new Error(`the model agreement cannot be laid out: ${read.problems[0]?.path ?? ''}`);
  const { agreement, cases = [], ruleCases = [] } = read.value;
  const say = ({ en, es }: { readonly en: string; readonly es: string }) => ({ en: `${TO_FILL.en}: ${en}`, es: `${TO_FILL.es}: ${es}` });
  return {
    agreement: { ...agreement, kind: 'proposal', title: say(OPEN.title), summary: say(OPEN.summary), whyNotOperable: say(OPEN.why) },
    cases,
    ruleCases,
  };
}
