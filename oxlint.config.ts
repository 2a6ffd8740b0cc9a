/**
 * What the lint holds, above all which room may import which (ARCHITECTURE.md). `test/layering.test.ts` proves that it does.
 */
import { defineConfig, type OxlintOverride } from 'oxlint';

/** Rooms without clock, database, network or environment: data in, data out. Each with the pure rooms it may import. */
export const PURE_ROOMS: Readonly<Record<string, readonly string[] | 'any pure room'>> = {
  base: [],
  calendar: ['base'],
  rules: ['base'],
  people: ['base', 'calendar', 'rules'],
  instruments: ['base', 'calendar', 'rules'],
  decisions: ['base', 'calendar', 'rules', 'people', 'instruments'],
  sentences: 'any pure room',
  cases: 'any pure room',
  custody: 'any pure room',
  fees: 'any pure room',
  conditions: 'any pure room',
  capacity: 'any pure room',
  feasibility: 'any pure room',
  drafting: 'any pure room',
};

/** Rooms that touch the world. They call the pure ones, never the other way. */
export const SHELL_ROOMS = ['catalogue', 'screening', 'store', 'accounts', 'jobs', 'reports', 'locales'] as const;

/** The thin doors: nothing but a door imports a door. */
export const DOORS = ['api', 'web', 'cli'] as const;

/** Law, agreements and places as code. Only the catalogue loads them. */
export const CONTENT_FOLDERS = ['law', 'agreements', 'places'] as const;

const pureRooms = Object.keys(PURE_ROOMS);
const sourceRooms = [...pureRooms, ...SHELL_ROOMS, ...DOORS];
const contentImports = ['base', 'calendar', 'rules', 'people', 'instruments'];
const tests = ['**/*.test.ts', 'test/**', 'bench/**'];

type Pattern = { regex: string; message: string; allowTypeImports?: boolean } | { group: string[]; message: string };

const never: Pattern[] = [
  { regex: '\\.test(\\.ts)?$', message: 'A test file is not imported: move what is shared into a file of its own.' },
  {
    regex: '[^.]/\\.\\.?/|^\\./\\.\\.?/',
    message: 'Write the shortest relative path, so that the layering can be read from it.',
  },
];

const noTestFolders: Pattern = {
  regex: '^(\\.\\./)+(test|bench|bin)/',
  message: 'Source does not depend on tests, benchmarks or the launcher.',
};

function noRooms(rooms: readonly string[], message: string): Pattern[] {
  return rooms.length === 0 ? [] : [{ regex: `^(\\.\\./)+(src/)?(${rooms.join('|')})/`, message }];
}

function noPackagesBut(...allowed: readonly string[]): Pattern {
  return {
    group: ['*', '!./**', '!../**', ...allowed.flatMap((name) => [`!${name}`, `!${name}/*`])],
    message: `A pure room imports no node:* module and no package${allowed.length > 0 ? ` but ${allowed.join(', ')}` : ''}: data in, data out.`,
  };
}

const noContent = noRooms(CONTENT_FOLDERS, 'Only src/catalogue loads law, agreements and places; the catalogue is an argument.');

const clockless: OxlintOverride['rules'] = {
  'no-restricted-globals': [
    'error',
    {
      checkGlobalObject: true,
      globalObjects: ['global'],
      globals: [
        { name: 'Date', message: 'Days are Temporal.PlainDate, moments are Temporal.Instant.' },
        ...['process', 'performance', 'fetch', 'crypto', 'console', 'setTimeout', 'setInterval', 'setImmediate'].map((name) => ({
          name,
          message: 'A pure room has no clock, network, randomness or environment: take it as an argument.',
        })),
      ],
    },
  ],
  'no-restricted-properties': [
    'error',
    { object: 'Math', property: 'random', message: 'Randomness is an argument.' },
    { object: 'Temporal', property: 'Now', message: 'The day and the moment are arguments.' },
  ],
  'typescript/no-restricted-types': ['error', { types: { Date: 'Days are Temporal.PlainDate, moments are Temporal.Instant.' } }],
};

function pureRoom(room: string): OxlintOverride {
  const may = PURE_ROOMS[room] === 'any pure room' ? pureRooms : [room, ...(PURE_ROOMS[room] ?? [])];
  // instruments may know the shape of a fact, not compute one.
  const typesOnly = room === 'instruments' ? ['people'] : [];
  const others = sourceRooms.filter((each) => !may.includes(each) && !typesOnly.includes(each));
  const packages = room === 'base' ? ['node:crypto'] : room === 'calendar' || room === 'rules' ? [] : ['zod'];
  return {
    files: [`src/${room}/**/*.ts`],
    excludeFiles: tests,
    rules: {
      ...clockless,
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...never,
            noTestFolders,
            ...noContent,
            ...noRooms(others, `src/${room} may import only ${may.filter((each) => each !== room).join(', ') || 'itself'}.`),
            ...noRooms(typesOnly, `src/${room} may import only types from ${typesOnly.join(', ')}.`).map((each) => ({
              ...each,
              allowTypeImports: true,
            })),
            noPackagesBut(...packages),
          ],
        },
      ],
    },
  };
}

function shellRoom(room: string): OxlintOverride {
  const isDoor = DOORS.some((door) => door === room);
  return {
    files: [`src/${room}/**/*.ts`],
    excludeFiles: tests,
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            ...never,
            noTestFolders,
            ...(room === 'catalogue' ? [] : noContent),
            ...(isDoor ? [] : noRooms(DOORS, 'Only a door imports a door: api, web and cli call this room, not the other way.')),
          ],
        },
      ],
    },
  };
}

const content: OxlintOverride = {
  files: CONTENT_FOLDERS.map((folder) => `${folder}/**/*.ts`),
  excludeFiles: tests,
  rules: {
    ...clockless,
    'max-lines-per-function': 'off',
    'no-restricted-imports': [
      'error',
      {
        patterns: [
          ...never,
          noTestFolders,
          {
            regex: `^(\\.\\./)+src/(${sourceRooms.filter((room) => !contentImports.includes(room)).join('|')})/`,
            message: `law, agreements and places stand on ${contentImports.join(', ')} only.`,
          },
          noPackagesBut(),
        ],
      },
    ],
  },
};

export default defineConfig({
  plugins: ['eslint', 'typescript', 'unicorn', 'oxc', 'import', 'promise'],
  categories: { correctness: 'error' },
  options: { typeAware: true, denyWarnings: true, reportUnusedDisableDirectives: 'error' },
  ignorePatterns: ['node_modules', 'data', 'out'],
  rules: {
    eqeqeq: 'error',
    'no-var': 'error',
    'prefer-const': 'error',
    'max-lines-per-function': ['error', { max: 70 }],
    'import/no-cycle': 'error',
    'import/no-self-import': 'error',
    'no-restricted-imports': ['error', { patterns: never }],
    // A message may be called 'then'; the type check sees to what is awaited.
    'unicorn/no-thenable': 'off',
    'typescript/await-thenable': 'error',
    'typescript/consistent-type-imports': ['error', { disallowTypeAnnotations: true }],
    'typescript/no-explicit-any': 'error',
    'typescript/no-floating-promises': 'error',
    'typescript/no-misused-promises': 'error',
    'typescript/only-throw-error': 'error',
    'typescript/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: false }],
  },
  overrides: [
    ...pureRooms.map(pureRoom),
    ...[...SHELL_ROOMS, ...DOORS].map(shellRoom),
    content,
    // The compiler of rules writes functions, from a closed syntax and never from outside text.
    { files: ['src/rules/compile.ts'], rules: { 'typescript/no-implied-eval': 'off' } },
    { files: tests, rules: { 'max-lines-per-function': 'off' } },
  ],
});
