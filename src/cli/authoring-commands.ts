/** The commands of those who write agreements: lay out, check, set side by side with what was before, ask what if. */
import type { Command, Option } from 'commander';
import type { Language } from '../base/text.ts';
import type { CheckOptions } from './check-command.ts';
import type { DiffOptions } from './diff-command.ts';
import type { NewOptions } from './new-command.ts';

export type Door = {
  readonly print: (text: string) => void;
  readonly today: () => string;
  readonly language: () => Option;
  readonly collect: (value: string, earlier?: readonly string[]) => readonly string[];
};

export function registerAuthoring(program: Command, { print, today, language, collect }: Door): void {
  program
    .command('new')
    .description('lay out something new')
    .command('agreement')
    .description('a folder for a new agreement, from the model; then `habeas check` tells what is still to fill in')
    .argument('<name>', 'small letters, digits and hyphens: ar-uy-2027')
    .option('--in <folder>', 'where; by default agreements/')
    .option('--json', 'one JSON file (agreement/1) instead of code')
    .action(async (name: string, options: NewOptions) => {
      const [{ newAgreement }, { engine }] = await Promise.all([import('./new-command.ts'), import('../catalogue/engine.ts')]);
      print(await newAgreement(engine, name, options));
    });

  program
    .command('check')
    .description('what is wrong with all law and agreements, or with one agreement as FILE.json or folder')
    .argument('[path]')
    .option('--watch', 'again at each change')
    .option('--json')
    .addOption(language())
    .action(async (path: string | undefined, options: CheckOptions & { watch?: boolean }) => {
      const { checkCommand, watchCheck } = await import('./check-command.ts');
      if (options.watch === true) return watchCheck(path, options);
      const { engine } = await import('../catalogue/engine.ts');
      print(await checkCommand(engine, path, options));
    });

  program
    .command('diff')
    .description('what changed between two agreements, and for whom: an id, id@version, FILE.json or folder each')
    .argument('<old>')
    .argument('<new>')
    .option('--person <file>', 'people to ask besides the worked cases; repeatable', collect)
    .option('--on <date>', 'the day on which those people are asked; by default today')
    .option('--as-if-in-force', 'ask everybody as though both were in force')
    .option('--json')
    .addOption(language())
    .action(async (old: string, fresh: string, options: DiffOptions & { language: Language }) => {
      const [{ diffCommand }, { engine }] = await Promise.all([import('./diff-command.ts'), import('../catalogue/engine.ts')]);
      print(await diffCommand(engine, old, fresh, options, today()));
    });
}
