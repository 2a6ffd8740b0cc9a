/** The commands of those who write agreements: lay out, check, set side by side with what was before, ask what if. */
import type { Command, Option } from 'commander';
import type { Language } from '../base/text.ts';
import type { CheckOptions } from './check-command.ts';
import type { DiffOptions } from './diff-command.ts';
import type { NewOptions } from './new-command.ts';
import type { WhatIfOptions } from './what-if-command.ts';

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

  program
    .command('what-if')
    .description('what would flip, and why, if the law or the agreement were otherwise: for one person, or in counts over a population')
    .argument('<file>', 'a person file (person/1); with --population a file of people: CSV, JSON lines or Parquet; - is stdin')
    .requiredOption('--agreement <id>', 'the agreement asked about: its id, or FILE.json')
    .requiredOption('--on <date>', 'the day of decision, YYYY-MM-DD')
    .option('--reading <rule=reading>', 'read a contested rule as A or B; repeatable', collect, [])
    .option('--without <rule>', 'as though the rule did not exist; repeatable', collect, [])
    .option('--limit <rule:old=new>', 'a duration, day or number in a rule’s condition: US.X:P6M=P1Y; repeatable', collect, [])
    .option('--term <name=value>', 'a term of the agreement: monitoringClause=yes, no or unknown; repeatable', collect, [])
    .option('--instead <file>', 'another text of the agreement: FILE.json or a folder')
    .option('--as-if-in-force', 'on both sides, as though the instrument were in force')
    .option('--known-at <date>', 'answer with what Habeas knew of the law on that day')
    .option('--population', 'FILE is a population')
    .option('--mapping <file>', 'which column of the population is which fact')
    .option('--exact', 'counts under five as they are, for a reader entitled to the file')
    .option('--json')
    .addOption(language())
    .action(async (file: string, options: WhatIfOptions) => {
      const [{ whatIfCommand }, { engine }] = await Promise.all([import('./what-if-command.ts'), import('../catalogue/engine.ts')]);
      print(await whatIfCommand(engine, file, options, today()));
    });
}
