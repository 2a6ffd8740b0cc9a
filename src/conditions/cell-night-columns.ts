/** The columns of a table of measurements: what each may hold, and what to do where it cannot be read. */
import { text, type Text } from '../base/text.ts';
import { MEASURED_FINDINGS, type CellNight, type MeasuredFinding } from '../instruments/cell-night.ts';

type Writable<T> = { -readonly [K in keyof T]: T[K] };
export type CellNightDraft = Writable<Omit<CellNight, 'seen' | 'findings'>> & {
  by: string;
  announced?: boolean;
  evidence: string;
  findings?: { [question in MeasuredFinding]?: boolean };
};

export type Column = {
  readonly name: string;
  readonly isRequired: boolean;
  readonly remedy: Text;
  /** `wrong` where the cell cannot be read. */
  readonly read: (written: string, draft: CellNightDraft) => 'wrong' | undefined;
};

export const REQUIRED_COLUMNS = ['night', 'cell', 'seen_by', 'evidence'] as const;
const TEXT_MAX = 300;
const YES = new Set(['yes', 'sí', 'si', 'true', '1']);
const NO = new Set(['no', 'false', '0']);

type Keys<V> = {
  [K in keyof CellNightDraft]-?: NonNullable<CellNightDraft[K]> extends V ? (V extends NonNullable<CellNightDraft[K]> ? K : never) : never;
}[keyof CellNightDraft];

const whole = (name: string, key: Keys<number>, most: number): Column => ({
  name,
  isRequired: false,
  remedy: text(`Write a whole number from 0 to ${most}, or leave it empty.`, `Escriba un número entero de 0 a ${most}, o déjela vacía.`),
  read: (written, draft) => {
    const value = /^\d{1,7}$/.test(written) ? Number(written) : Number.NaN;
    if (!(value <= most)) return 'wrong';
    draft[key] = value;
    return undefined;
  },
});

/** At most four decimals: whole square centimetres. */
const area = (name: string, key: Keys<number>): Column => ({
  name,
  isRequired: false,
  remedy: text(
    'Write square metres with a point, such as 9.5, up to 10000 and four decimals.',
    'Escriba metros cuadrados con punto, como 9.5, hasta 10000 y cuatro decimales.',
  ),
  read: (written, draft) => {
    const match = /^(\d{1,5})(?:\.(\d{1,4}))?$/.exec(written);
    if (match === null) return 'wrong';
    const cm2 = Number(match[1]) * 10_000 + Number((match[2] ?? '').padEnd(4, '0'));
    if (cm2 > 100_000_000) return 'wrong';
    draft[key] = cm2;
    return undefined;
  },
});

const YES_OR_NO = text('Write yes or no, or leave it empty.', 'Escriba sí o no, o déjela vacía.');

function answerOf(written: string): boolean | undefined {
  const lower = written.toLowerCase();
  return YES.has(lower) ? true : NO.has(lower) ? false : undefined;
}

const yesNo = (name: string, key: Keys<boolean>): Column => ({
  name,
  isRequired: false,
  remedy: YES_OR_NO,
  read: (written, draft) => {
    const value = answerOf(written);
    if (value === undefined) return 'wrong';
    draft[key] = value;
    return undefined;
  },
});

const finding = (question: MeasuredFinding): Column => ({
  name: question,
  isRequired: false,
  remedy: YES_OR_NO,
  read: (written, draft) => {
    const value = answerOf(written);
    if (value === undefined) return 'wrong';
    draft.findings = { ...draft.findings, [question]: value };
    return undefined;
  },
});

const words = (name: string, key: Keys<string> & ('night' | 'cell' | 'by' | 'evidence' | 'person'), isRequired = true): Column => ({
  name,
  isRequired,
  remedy: text(`Fill it in, with at most ${TEXT_MAX} characters.`, `Rellénela, con un máximo de ${TEXT_MAX} caracteres.`),
  read: (written, draft) => {
    if (written.length > TEXT_MAX) return 'wrong';
    draft[key] = written;
    return undefined;
  },
});

const access: Column = {
  name: 'access',
  isRequired: false,
  remedy: text('Write given or refused, or leave it empty.', 'Escriba given (concedido) o refused (denegado), o déjela vacía.'),
  read: (written, draft) => {
    if (written !== 'given' && written !== 'refused') return 'wrong';
    draft.access = written;
    return undefined;
  },
};

const columns: readonly Column[] = [
  words('night', 'night'),
  words('cell', 'cell'),
  whole('people', 'people', 10_000),
  area('floor_m2', 'floorCm2'),
  area('annexe_m2', 'annexeCm2'),
  area('furniture_m2', 'furnitureCm2'),
  whole('beds', 'beds', 10_000),
  whole('toilets', 'toilets', 1_000),
  whole('minutes_out', 'minutesOut', 1_440),
  yesNo('contact', 'contact'),
  words('person', 'person', false),
  whole('days_alone', 'daysAlone', 40_000),
  yesNo('dark', 'dark'),
  yesNo('lit_all_night', 'litAllNight'),
  yesNo('visits', 'visits'),
  whole('women', 'women', 10_000),
  yesNo('with_infant', 'withInfant'),
  whole('deaths', 'deaths', 10_000),
  whole('complaints', 'complaints', 100_000),
  yesNo('ill_treatment', 'illTreatment'),
  whole('unaccounted', 'unaccounted', 100_000),
  whole('past_lawful_day', 'pastLawfulDay', 100_000),
  yesNo('attestation_missed', 'attestationMissed'),
  yesNo('force_majeure', 'forceMajeure'),
  access,
  ...MEASURED_FINDINGS.map(finding),
  words('seen_by', 'by'),
  yesNo('announced', 'announced'),
  words('evidence', 'evidence'),
];

/** Every column by its name in the head. */
export const CELL_NIGHT_COLUMNS: ReadonlyMap<string, Column> = new Map(columns.map((column) => [column.name, column]));
