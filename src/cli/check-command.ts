/** `habeas check`: all law and agreements with every worked case, or one agreement as a file or folder; again at each change with `--watch`. */
import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import { setTimeout as pause } from 'node:timers/promises';
import type { Language } from '../base/text.ts';
import type { Engine } from '../decisions/engine.ts';
import { checkAll, checkDraft } from '../drafting/check.ts';
import type { Finding } from '../drafting/finding.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { readDraft } from './read-draft.ts';
import { findingCounts, findingLines, isSound } from './write-findings.ts';

export type CheckOptions = { readonly json?: boolean; readonly language: Language };

const ROOT = join(import.meta.dirname, '..', '..');

export async function checkCommand(engine: Engine, path: string | undefined, options: CheckOptions): Promise<string> {
  return path === undefined ? checkLoaded(engine, options) : checkOne(engine, path, options);
}

async function checkOne(engine: Engine, path: string, options: CheckOptions): Promise<string> {
  const draft = await readDraft(engine, path, options.language);
  const findings = checkDraft(engine.catalogue, draft);
  const rules = new Set(draft.agreement.versions.flatMap((version) => version.rules.map(({ id }) => id)));
  const counts = { agreement: draft.agreement.id, rules: rules.size, ruleCases: draft.ruleCases.length, decisionCases: draft.cases.length };
  return report(counts, `${counts.agreement}: ${sizes(counts, options.language)}`, findings, options);
}

async function checkLoaded(engine: Engine, options: CheckOptions): Promise<string> {
  const { catalogue, rules } = engine;
  if (rules.size === 0) throw new CommandEnd(EXIT.fault, ['Nothing is loaded: there was nothing to check.']);
  const counts = {
    instruments: catalogue.instruments.length,
    agreements: catalogue.agreements.length,
    rules: rules.size,
    ruleCases: catalogue.ruleCases.length,
    decisionCases: catalogue.decisionCases.length,
  };
  const inWords = {
    en: `${counts.instruments} instruments, ${counts.agreements} agreements, ${sizes(counts, 'en')}`,
    es: `${counts.instruments} instrumentos, ${counts.agreements} acuerdos, ${sizes(counts, 'es')}`,
  };
  const findings = [...checkAll(engine), ...(await unloadedFindings(engine, options.language))];
  return report(counts, inWords[options.language], findings, options);
}

const sizes = (
  { rules, ruleCases, decisionCases }: { rules: number; ruleCases: number; decisionCases: number },
  language: Language,
): string =>
  language === 'en'
    ? `${rules} rules, ${ruleCases} worked cases of rules, ${decisionCases} worked decisions.`
    : `${rules} reglas, ${ruleCases} casos resueltos de reglas, ${decisionCases} decisiones resueltas.`;

/**
 * Folders in `agreements/` that the catalogue does not load yet: drafts are checked too, and said to be drafts. The demo world's treaty is none:
 * it stands on the law of invented states, and is checked with them by the tests.
 */
async function unloadedFindings(engine: Engine, language: Language): Promise<readonly Finding[]> {
  const folder = join(ROOT, 'agreements');
  const { demoCatalogue } = await import('../catalogue/demo.ts');
  const invented = new Set(demoCatalogue.agreements.map(({ id }) => id));
  const unloaded = readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && engine.agreement(entry.name) === undefined && !invented.has(entry.name))
    .map(({ name }) => name);
  const found = await Promise.all(
    unloaded.map(async (name): Promise<readonly Finding[]> => {
      const notLoaded: Finding = {
        severity: 'warning',
        code: 'not-loaded',
        where: `agreements/${name}`,
        fault: { en: 'is a draft: the catalogue does not load it', es: 'es un borrador: el catálogo no lo carga' },
        remedy: {
          en: 'add it to src/catalogue/catalogue.ts when it is ready',
          es: 'añádalo a src/catalogue/catalogue.ts cuando esté listo',
        },
      };
      try {
        return [notLoaded, ...checkDraft(engine.catalogue, await readDraft(engine, join(folder, name), language))];
      } catch (error) {
        if (!(error instanceof CommandEnd)) throw error;
        const lines = error.lines.join(' ');
        return [
          {
            ...notLoaded,
            severity: 'error',
            fault: { en: lines, es: lines },
            remedy: { en: 'mend or remove it', es: 'arréglelo o quítelo' },
          },
        ];
      }
    }),
  );
  return found.flat();
}

function report(counts: object, summary: string, findings: readonly Finding[], { json, language }: CheckOptions): string {
  const shown =
    json === true
      ? JSON.stringify(
          { ...counts, faults: findings.map((one) => ({ ...one, fault: one.fault[language], remedy: one.remedy[language] })) },
          null,
          2,
        )
      : [summary, ...findingLines(findings, language), findingCounts(findings, language)].join('\n');
  if (isSound(findings)) return json === true || findings.length > 0 ? shown : `${summary} ${findingCounts(findings, language)}`;
  process.stdout.write(`${shown}\n`);
  throw new CommandEnd(EXIT.refused, []);
}

const QUIET_MS = 200;

/** Code that has changed must be loaded anew, so each check is a process of its own. Ends with the process. */
export async function watchCheck(path: string | undefined, { language, json }: CheckOptions): Promise<never> {
  const folders = path === undefined ? ['law', 'agreements', 'places', 'src'].map((name) => join(ROOT, name)) : [path];
  const args = ['check', ...(path === undefined ? [] : [path]), '--language', language, ...(json === true ? ['--json'] : [])];
  let changed = 1;
  for (const folder of folders) watch(folder, { recursive: true }, () => changed++);
  for (let checked = 0; ; await pause(QUIET_MS)) {
    if (checked === changed) continue;
    checked = changed;
    await new Promise<void>((resolve) => {
      const child = spawn(process.execPath, [join(ROOT, 'src', 'cli', 'main.ts'), ...args], { stdio: 'inherit' });
      child.on('exit', () => resolve());
    });
    process.stderr.write(language === 'en' ? 'Watching; end with Ctrl-C.\n' : 'Atento a los cambios; termine con Ctrl-C.\n');
  }
}
