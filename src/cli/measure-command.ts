/** `habeas measure FILE --place ID`: measured nights in a place held against every standard of law, and the agreement's suspension clause on that evidence. */
import { readFileSync } from 'node:fs';
import { fromUtf8 } from '../base/bytes.ts';
import { text, type Language, type Text } from '../base/text.ts';
import { MeasurementTally, type MeasurementReport } from '../conditions/measurement-tally.ts';
import { readCellNights } from '../conditions/read-cell-nights.ts';
import { suspensionOf, type SuspensionAnswer } from '../conditions/suspension.ts';
import type { Engine } from '../decisions/engine.ts';
import { FALSE, TRUE, UNKNOWN, type Truth } from '../rules/truth.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { problemLines } from './problems.ts';

export type MeasureOptions = { readonly place: string; readonly agreement?: string; readonly json?: boolean; readonly language: Language };

const INPUT_BYTES_MAX = 512 * 1024 * 1024;

export function measureCommand(engine: Engine, file: string, options: MeasureOptions, today: string): string {
  const { place, agreement: id, language, json } = options;
  if (!engine.catalogue.places.some((one) => one.id === place))
    throw new CommandEnd(EXIT.usage, [`There is no place '${place.slice(0, 100)}'. List them with habeas places.`]);
  const agreement = id === undefined ? undefined : engine.agreement(id);
  if (id !== undefined && agreement === undefined)
    throw new CommandEnd(EXIT.usage, [`There is no agreement '${id.slice(0, 100)}'. List them with habeas agreements.`]);
  const tally = new MeasurementTally(engine, place, today);
  const read = readCellNights(contentOf(file, language), today, (one) => tally.add(one));
  if (!read.ok) throw new CommandEnd(EXIT.refused, problemLines(read.problems, language, file));
  const report = tally.report();
  const clause = agreement === undefined ? undefined : suspensionOf(agreement, report.evidence);
  if (clause !== undefined && !clause.ok) throw new CommandEnd(EXIT.refused, problemLines(clause.problems, language));
  const suspension = clause?.value;
  return json === true ? JSON.stringify({ place, ...report, suspension }, plain, 2) : reportText(report, suspension, language);
}

/** The rule's own machinery is not part of the answer. */
const plain = (_key: string, value: unknown): unknown => (typeof value === 'function' ? undefined : value);

function contentOf(file: string, language: Language): string {
  let bytes: Uint8Array;
  try {
    bytes = readFileSync(file);
  } catch {
    throw new CommandEnd(EXIT.refused, [UNREADABLE[language](file)]);
  }
  const content = bytes.length > INPUT_BYTES_MAX ? undefined : fromUtf8(bytes);
  if (content === undefined) throw new CommandEnd(EXIT.refused, [NOT_TEXT[language](file)]);
  return content;
}

const UNREADABLE = {
  en: (file: string) => `${file}: the file cannot be read. Check its path and rights. [unreadable]`,
  es: (file: string) => `${file}: no se puede leer el archivo. Compruebe su ruta y permisos. [unreadable]`,
} as const;
const NOT_TEXT = {
  en: (file: string) => `${file}: not UTF-8 text of at most 512 MB. Save it as CSV in UTF-8. [not-utf-8]`,
  es: (file: string) => `${file}: no es texto UTF-8 de 512 MB como máximo. Guárdelo como CSV en UTF-8. [not-utf-8]`,
} as const;

const SHORT: { readonly [truth in Truth]: Text } = {
  [TRUE]: text('falls short', 'no llega'),
  [FALSE]: text('met', 'se cumple'),
  [UNKNOWN]: text('not known', 'no consta'),
};

function reportText({ measurements, standards }: MeasurementReport, suspension: SuspensionAnswer | undefined, language: Language): string {
  const counts = COUNTS[language];
  return [
    counts.measured(measurements),
    ...standards.map(
      ({ standard, fallsShort, short, met, unknown }) =>
        `${SHORT[fallsShort][language].padEnd(14)} ${counts.row(short, met, unknown)}  ${standard.statement[language]} (${standard.cite})`,
    ),
    ...(suspension === undefined
      ? []
      : [
          '',
          `${counts.suspension[suspension.state]}: ${suspension.clause[language]} (${suspension.cite})`,
          ...suspension.fired.map(({ trigger, since, evidence }) => counts.fired(trigger.on, since, evidence.length)),
        ]),
  ].join('\n');
}

const COUNTS = {
  en: {
    measured: (count: number) => `${count} measurements`,
    row: (short: number, met: number, unknown: number) => `${short} short, ${met} met, ${unknown} not known`,
    fired: (on: string, since: string, count: number) => `  fired by ${on} since ${since}, on ${count} pieces of evidence`,
    suspension: {
      running: 'The arrangement runs',
      suspended: 'SUSPENDED',
      paused: 'Paused',
      ended: 'The suspension was ended',
      'no-clause': 'It has no suspension clause',
      'not-in-code': 'Its suspension clause cannot fire by itself',
    },
  },
  es: {
    measured: (count: number) => `${count} mediciones`,
    row: (short: number, met: number, unknown: number) => `${short} por debajo, ${met} cumplidas, ${unknown} sin constar`,
    fired: (on: string, since: string, count: number) => `  activada por ${on} desde ${since}, con ${count} pruebas`,
    suspension: {
      running: 'El acuerdo sigue',
      suspended: 'SUSPENDIDO',
      paused: 'En pausa',
      ended: 'La suspensión terminó',
      'no-clause': 'No tiene cláusula de suspensión',
      'not-in-code': 'Su cláusula de suspensión no puede activarse por sí sola',
    },
  },
} as const;
