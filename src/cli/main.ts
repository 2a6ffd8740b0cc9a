/** The command line: thin doors to the same functions that the web uses. */
import { once } from 'node:events';
import { Command, CommanderError, Option } from 'commander';
import { registerAuthoring } from './authoring-commands.ts';
import { EXIT, CommandEnd } from './exit.ts';
import type { ValidateOptions } from './capacity-command.ts';
import type { DecideOptions } from './decide-command.ts';
import type { FeasibilityOptions } from './feasibility-command.ts';
import type { FeesOptions } from './fees-command.ts';
import type { LawChangeOptions } from './law-change-command.ts';
import type { CompareOptions } from './compare-command.ts';
import type { MeasureOptions } from './measure-command.ts';
import type { PopulationOptions } from './population-command.ts';
import type { RolesOptions } from './roles-command.ts';
import type { ServeFlags } from './serve-command.ts';
import type { ScreenOptions } from './screen-command.ts';
import type { VerifyOptions } from './verify-command.ts';
import type { Language } from '../base/text.ts';

const program = new Command('habeas')
  .description('Decides, from law and agreements as code, whether a person may lawfully be sent to be held in another state.')
  .option('--debug', 'show the stack trace of a fault')
  .exitOverride()
  .configureOutput({ outputError: (message, write) => write(message) });

type SentenceFlags = { format?: string; on?: string; working?: boolean; json?: boolean; language: Language };

const language = (): Option => new Option('--language <language>', 'language of the answer').choices(['en', 'es']).default('en');
const collect = (value: string, earlier: readonly string[] = []): readonly string[] => [...earlier, value];
const today = (): string => Temporal.Now.plainDateISO('UTC').toString();

program
  .command('decide')
  .description('may this person be sent? FILE is a person file, a list of them, or JSON lines; - is stdin')
  .argument('<files...>', 'person files (person/1)')
  .requiredOption('--agreement <id>', 'the agreement asked about: its id, or FILE.json')
  .requiredOption('--on <date>', 'the day of decision, YYYY-MM-DD')
  .option('--mode <mode>', 'the mode, where it is not the agreement’s own')
  .option('--known-at <date>', 'answer with what Habeas knew of the law on that day')
  .option('--reading <rule=reading>', 'read a contested rule as A or B; repeatable', collect, [])
  .option('--as-if-in-force', 'decide a signed or proposed instrument as though it were in force')
  .option('--proof', 'add the proof tree to each ground (with --json)')
  .option('--salt <text>', 'salt of the receipt’s input hash')
  .option('--json', 'the whole decision as JSON')
  .addOption(language())
  .action(async (files: string[], options: DecideOptions) => {
    const [{ decideCommand }, { engine }] = await Promise.all([import('./decide-command.ts'), import('../catalogue/engine.ts')]);
    print(await decideCommand(engine, files, options, today()));
  });

program
  .command('verify')
  .description('replay a decision made with --json --proof against the person file that it is about')
  .argument('<decision>', 'the decision, as JSON')
  .argument('<file>', 'the person file (person/1)')
  .requiredOption('--salt <text>', 'the salt of its receipt')
  .option('--json')
  .addOption(language())
  .action(async (decision: string, file: string, options: VerifyOptions) => {
    const [{ verifyCommand }, { engine }] = await Promise.all([import('./verify-command.ts'), import('../catalogue/engine.ts')]);
    print(await verifyCommand(engine, decision, file, options));
  });

program
  .command('sentence')
  .description('when must this person come home? FILE is a sentence file, or an official case of England & Wales; - is stdin')
  .argument('<file>')
  .option('--on <date>', 'the day asked about; by default today')
  .option('--format <format>', 'moj: the official case format of England & Wales, in and out')
  .option('--working', 'add the steps to the official result')
  .option('--json', 'the whole answer as JSON')
  .addOption(language())
  .action(async (file: string, options: SentenceFlags) => {
    const { format } = options;
    if (format !== undefined) {
      const { sentenceCommand } = await import('./sentence-command.ts');
      return print(await sentenceCommand(file, { ...options, format }));
    }
    const { sentenceFileCommand } = await import('./sentence-file-command.ts');
    return print(await sentenceFileCommand(file, options, today()));
  });

program
  .command('law-change')
  .description('who comes home sooner or later by a change of law: FILE is a list of sentence files, or one on each line; - is stdin')
  .argument('<file>')
  .requiredOption('--before <date>', 'the law as it stood on that day')
  .requiredOption('--after <date>', 'and as it stood on that one')
  .option('--on <date>', 'absences that began after it do not exist yet; by default today')
  .option('--format <format>', 'table, csv or json')
  .option('--json', 'the same as --format json')
  .addOption(language())
  .action(async (file: string, options: LawChangeOptions) => {
    const { lawChangeCommand } = await import('./law-change-command.ts');
    print(await lawChangeCommand(file, options, today()));
  });

program
  .command('agreements')
  .description('all agreements, or one with every term; printed as a document with --out')
  .argument('[id]')
  .option('--out <file>', 'a document for lawyers: agreement.pdf or agreement.html')
  .option('--format <format>', 'json: the agreement and its cases as data (agreement/1), to change and read back')
  .option('--json')
  .addOption(language())
  .action(async (id: string | undefined, options: { json?: boolean; out?: string; format?: string; language: Language }) => {
    const [{ agreementsCommand }, { engine }] = await Promise.all([import('./catalogue-commands.ts'), import('../catalogue/engine.ts')]);
    if (options.out === undefined) return print(await agreementsCommand(engine, id, options, today()));
    const { printAgreement } = await import('./document-command.ts');
    print(await printAgreement(engine, id, options.out, options.language));
  });

program
  .command('law')
  .description(
    'every rule, or one with its citations, readings and condition; an instrument, by its id or a rule’s, as a document with --out',
  )
  .argument('[rule]')
  .option('--out <file>', 'a document for lawyers: law.pdf or law.html')
  .option('--json')
  .addOption(language())
  .action(async (id: string | undefined, options: { json?: boolean; out?: string; language: Language }) => {
    const [{ lawCommand }, { engine }] = await Promise.all([import('./catalogue-commands.ts'), import('../catalogue/engine.ts')]);
    if (options.out === undefined) return print(lawCommand(engine, id, options));
    const { printLaw } = await import('./document-command.ts');
    print(await printLaw(engine, id, options.out, options.language));
  });

program
  .command('schema')
  .description('the JSON Schema of person, sentence, schedule or agreement (input) or decision (output)')
  .argument('<name>')
  .option('--json', 'the same: a schema is JSON')
  .action(async (name: string) => {
    const { schemaCommand } = await import('./catalogue-commands.ts');
    print(schemaCommand(name));
  });

program
  .command('screen')
  .description('how the law falls on a population: counts by outcome, ground, reading and missing fact; FILE is CSV, JSON lines or Parquet')
  .argument('<file>')
  .requiredOption('--agreement <id>', 'the agreement asked about')
  .requiredOption('--on <date>', 'the day of decision, YYYY-MM-DD')
  .option('--mapping <file>', 'which column is which fact; without one a suggestion is written beside the input')
  .option('--mode <mode>', 'the mode, where it is not the agreement’s own')
  .option('--known-at <date>', 'answer with what Habeas knew of the law on that day')
  .option('--reading <rule=reading>', 'read a contested rule as A or B; repeatable', collect, [])
  .option('--as-if-in-force', 'decide a signed or proposed instrument as though it were in force')
  .option('--compare-agreement <id>', 'the same people under another agreement')
  .option('--compare-on <date>', 'the same people on another day')
  .option('--compare-reading <rule=reading>', 'the same people under another reading; repeatable', collect)
  .option('--format <format>', 'table, csv, json or parquet')
  .option('--engine <engine>', 'duckdb, or spark: the same rules through PySpark (HABEAS_PYTHON: its Python), with Java 17')
  .option('--master <url>', 'Spark’s master; local[*] otherwise. Every node must see the folder for temporary files')
  .option('--per-person', 'the file’s own id, outcome and masks for each row, in the order of the input')
  .option('--out <file>', 'write there, whole or not at all')
  .option('--exact', 'counts under five as they are, for a reader entitled to the file')
  .option('--json', 'the same as --format json')
  .addOption(language())
  .action(async (file: string, options: ScreenOptions) => {
    const [{ screenCommand }, { engine }] = await Promise.all([import('./screen-command.ts'), import('../catalogue/engine.ts')]);
    const text = await screenCommand(engine, file, options, today());
    if (text !== '') print(text);
  });

program
  .command('feasibility')
  .description('could it work? law, places, money and time of one arrangement, as a report')
  .argument('<agreement>')
  .option('--population <file>', 'the people asked about: CSV, JSON lines or Parquet; by default the invented one, where it belongs')
  .option('--mapping <file>', 'which column of the population is which fact')
  .option('--reading <rule=reading>', 'read a contested rule as A or B; repeatable', collect, [])
  .option('--fee <number>', 'price of a person or place in a year, whole units of the arrangement’s currency')
  .option('--capacity <rule>', 'claimed, standard:ecthr, standard:icrc or standard:cpt')
  .option('--sending <who>', 'whom to suppose sent: agreed (law aside), permitted, or open (also those whom law does not rule out)')
  .option('--law <version>', 'as-it-stands or as-if-in-force')
  .option('--set <input=number>', 'any input at another value, such as pace=100 or suspendDays=90; repeatable', collect, [])
  .option('--seed <number>', 'the same seed gives the same bytes')
  .option('--replications <number>', 'runs of the simulation; by default 200')
  .option('--on <date>', 'the day for which the law is asked, YYYY-MM-DD')
  .option('--known-at <date>', 'answer with what Habeas knew of the law on that day; by default today')
  .option('--out <file>', 'report.html, report.pdf or report.json, written whole or not at all')
  .option('--json', 'every figure as JSON')
  .addOption(language())
  .action(async (id: string, options: FeasibilityOptions) => {
    const [{ feasibilityCommand }, { engine }] = await Promise.all([import('./feasibility-command.ts'), import('../catalogue/engine.ts')]);
    print(await feasibilityCommand(engine, id, options, today()));
  });

program
  .command('population')
  .description('an invented population to try screening on: bop-2023 or ice-layout; every row says that it is invented')
  .argument('<name>')
  .option('--seed <number>', 'the same seed gives the same rows')
  .option('--rows <number>', 'rows of ice-layout')
  .action(async (name: string, options: PopulationOptions) => {
    const { populationLines } = await import('./population-command.ts');
    for (const line of populationLines(name, options)) if (!process.stdout.write(`${line}\n`)) await once(process.stdout, 'drain');
  });

program
  .command('places')
  .description('all places, or one with its figures and how many it may lawfully hold by each standard')
  .argument('[id]')
  .option('--json')
  .addOption(language())
  .action(async (id: string | undefined, options: { json?: boolean; language: Language }) => {
    const [{ placesCommand }, { engine }] = await Promise.all([import('./places-command.ts'), import('../catalogue/engine.ts')]);
    print(placesCommand(engine, id, options));
  });

program
  .command('measure')
  .description('measured nights in a place (CSV) held against every standard, and an agreement’s suspension clause on that evidence')
  .argument('<file>', 'night, cell, seen_by, evidence, and what was measured')
  .requiredOption('--place <id>')
  .option('--agreement <id>', 'whose suspension clause is asked')
  .option('--json')
  .addOption(language())
  .action(async (file: string, options: MeasureOptions) => {
    const [{ measureCommand }, { engine }] = await Promise.all([import('./measure-command.ts'), import('../catalogue/engine.ts')]);
    print(measureCommand(engine, file, options, today()));
  });

const fees = program.command('fees').description('what an agreement’s tariff makes due');

fees
  .command('due')
  .description('amounts due from the terms and a schedule of people, places, journeys and costs')
  .argument('<agreement>', 'the agreement whose tariff it is')
  .requiredOption('--schedule <file>', 'the schedule (schedule/1); - is stdin')
  .addOption(new Option('--by <stretch>', 'one amount for each').choices(['day', 'month', 'stretch']).default('month'))
  .addOption(
    new Option('--standing <standing>', 'what binds, what was offered, or what was reported')
      .choices(['agreed', 'offered', 'reported'])
      .default('agreed'),
  )
  .option('--json')
  .option('--csv')
  .addOption(language())
  .action(async (agreement: string, options: FeesOptions) => {
    const [{ feesDueCommand }, { engine }] = await Promise.all([import('./fees-command.ts'), import('../catalogue/engine.ts')]);
    print(await feesDueCommand(engine, agreement, options));
  });

program
  .command('compare')
  .description('agreements side by side, term by term; what an agreement does not speak to has a row of its own')
  .argument('<agreements...>')
  .option('--format <format>', 'csv or json')
  .option('--out <file>', 'comparison.pdf, .html, .csv or .json')
  .option('--json', 'the same as --format json')
  .addOption(language())
  .action(async (ids: string[], options: CompareOptions) => {
    const [{ compareCommand }, { engine }] = await Promise.all([import('./compare-command.ts'), import('../catalogue/engine.ts')]);
    print(await compareCommand(engine, ids, options));
  });

registerAuthoring(program, { print, today, language, collect });

program
  .command('capacity')
  .description('the simulation of places')
  .command('validate')
  .description('set the simulation against queueing theory and against what happened; FOLDER holds the reference data')
  .argument('<folder>')
  .option('--replications <number>', 'runs behind each band; by default 200')
  .option('--json', 'every figure as JSON')
  .addOption(language())
  .action(async (folder: string, options: ValidateOptions) => {
    const { capacityValidateCommand } = await import('./capacity-command.ts');
    print(await capacityValidateCommand(folder, options));
  });

const database = program.command('database').description('prepare a PostgreSQL server that Habeas is to serve from');
database
  .command('prepare')
  .description('make the roles and schemas, as the administrator in HABEAS_ADMIN_URL')
  .action(async () => print(await (await import('./database-command.ts')).prepareDatabase(process.env)));
database
  .command('migrate')
  .description('apply what is missing, as habeas_migrator in HABEAS_MIGRATE_URL')
  .action(async () => print(await (await import('./database-command.ts')).migrateDatabase(process.env)));
database
  .command('found')
  .description('enter the first organisation and its two administrators, from a JSON file')
  .argument('<file>')
  .option('--data <folder>', 'a folder of data, where it is not the server in HABEAS_ADMIN_URL')
  .action(async (file: string, { data }: { data?: string }) =>
    print(await (await import('./database-command.ts')).foundDatabase(file, data, process.env)),
  );

program
  .command('roles')
  .description('who may do what to which files: every role with its actions and scopes')
  .option('--markdown', 'the whole matrix as a page (docs/authorisation.md)')
  .option('--json')
  .addOption(language())
  .action(async (options: RolesOptions) => {
    const { rolesCommand } = await import('./roles-command.ts');
    print(rolesCommand(options));
  });

program
  .command('serve')
  .description('open the product in a browser: starts the web server and prints its address')
  .option('--port <port>', 'the port; by default 3000, or the next free one', process.env['PORT'])
  .option('--host <host>', 'the address to listen on', '127.0.0.1')
  .option('--data <folder>', 'where the data are kept; by default data/demonstration. DATABASE_URL names a PostgreSQL server instead')
  .option('--production', 'for real people: no invented ones, no signing in by one click, one-time codes for staff')
  .option('--url <address>', 'where browsers find the server, if not where it listens')
  .action(async (options: ServeFlags) => {
    const { serveCommand } = await import('./serve-command.ts');
    print(await serveCommand(options, process.env));
  });

function print(text: string): void {
  process.stdout.write(`${text}\n`);
}

/** A reader that closes the pipe early (`habeas law | head`) has seen what it wanted. */
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(EXIT.answered);
  throw error;
});

try {
  await program.parseAsync();
} catch (error) {
  process.exitCode = endOf(error);
}

function endOf(error: unknown): number {
  if (error instanceof CommanderError) return error.exitCode === 0 ? EXIT.answered : EXIT.usage;
  if (error instanceof CommandEnd) {
    process.stderr.write(`${error.lines.join('\n')}\n`);
    return error.code;
  }
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(`A fault of ours: ${message.replace(/\.$/, '')}. Run again with --debug for details, and report it.\n`);
  if (process.argv.includes('--debug') && error instanceof Error) process.stderr.write(`${error.stack ?? ''}\n`);
  return EXIT.fault;
}
