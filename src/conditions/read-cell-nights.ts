/** Reads measurements from CSV: every one or none, each problem with its row, column and remedy. An empty cell of the table is unknown. */
import { nearest } from '../base/nearest.ts';
import { accepted, refused, type Outcome, type Problem } from '../base/outcome.ts';
import { text, type Text } from '../base/text.ts';
import { parseDay } from '../calendar/day-number.ts';
import type { CellNight } from '../instruments/cell-night.ts';
import { CELL_NIGHT_COLUMNS, REQUIRED_COLUMNS, type Column, type CellNightDraft } from './cell-night-columns.ts';
import { csvRows, type CsvRow } from './csv-rows.ts';

const PROBLEMS_MAX = 50;

/**
 * @param today no night after it can have been measured
 * @param take is given each measurement as it is read; what it makes of them is worth nothing if the whole is refused
 */
export function readCellNights(content: string, today: string, take: (one: CellNight) => void): Outcome<number> {
  const rows = csvRows(content);
  const head = rows.next();
  if (head.done === true) return refused(EMPTY);
  const columns = readHead(head.value.cells);
  if (!columns.ok) return columns;
  const problems: Problem[] = [];
  const met = new Set<string>();
  let count = 0;
  for (const row of rows) {
    const read = readRow(row, columns.value, today);
    if (read.ok) {
      const twice = again(met, read.value, row.line);
      if (twice === undefined) take(read.value);
      else problems.push(twice);
      count += 1;
    } else problems.push(...read.problems);
    if (problems.length >= PROBLEMS_MAX) break;
  }
  if (problems.length > 0) return refused(...problems.slice(0, PROBLEMS_MAX));
  return count === 0 ? refused(EMPTY) : accepted(count);
}

function readHead(cells: readonly string[]): Outcome<readonly Column[]> {
  const names = cells.map((name) => name.trim());
  const problems: Problem[] = [];
  const columns: Column[] = [];
  for (const [index, name] of names.entries()) {
    const column = CELL_NIGHT_COLUMNS.get(name);
    if (column === undefined) problems.push(unknownColumn(name));
    else if (names.indexOf(name) !== index)
      problems.push(
        at(
          1,
          name,
          'column-twice',
          text('This column stands twice.', 'Esta columna aparece dos veces.'),
          text('Keep one.', 'Conserve una.'),
        ),
      );
    else columns.push(column);
  }
  for (const name of REQUIRED_COLUMNS)
    if (!names.includes(name))
      problems.push(
        at(
          1,
          name,
          'column-missing',
          text('This column is missing.', 'Falta esta columna.'),
          text(
            'Add it; every measurement says what, when, who saw it and on what evidence.',
            'Añádala; toda medición dice qué, cuándo, quién lo vio y con qué prueba.',
          ),
        ),
      );
  return problems.length > 0 ? refused(...problems) : accepted(columns);
}

function unknownColumn(name: string): Problem {
  const known = [...CELL_NIGHT_COLUMNS.keys()];
  const near = nearest(name, known);
  const meant: Text = near === undefined ? text('', '') : text(`Did you mean '${near}'? `, `¿Quería decir «${near}»? `);
  return at(
    1,
    name.slice(0, 40),
    'unknown-column',
    text('There is no such column.', 'No existe tal columna.'),
    text(`${meant.en}Known: ${known.join(', ')}.`, `${meant.es}Se conocen: ${known.join(', ')}.`),
  );
}

function readRow({ line, cells, isBroken }: CsvRow, columns: readonly Column[], today: string): Outcome<CellNight> {
  if (isBroken)
    return refused(
      at(
        line,
        '',
        'quote-open',
        text('A quote is not closed.', 'Hay unas comillas sin cerrar.'),
        text('Close it, or double a quote that is meant.', 'Ciérrelas, o doble las que sean parte del texto.'),
      ),
    );
  if (cells.length !== columns.length)
    return refused(
      at(
        line,
        '',
        'cells-count',
        text(
          `The row has ${cells.length} cells, the head ${columns.length}.`,
          `La fila tiene ${cells.length} celdas y la cabecera ${columns.length}.`,
        ),
        text(
          'Leave unknown cells empty, and put quotes around a cell that holds a comma.',
          'Deje vacías las celdas desconocidas y entrecomille la que contenga una coma.',
        ),
      ),
    );
  const draft: CellNightDraft = { night: '', cell: '', by: '', evidence: '' };
  const problems: Problem[] = [];
  for (let index = 0; index < columns.length; index += 1) {
    const column = columns[index];
    const written = cells[index]?.trim() ?? '';
    if (column === undefined) continue;
    const wrong = written === '' ? (column.isRequired ? 'empty' : undefined) : column.read(written, draft);
    if (wrong !== undefined) problems.push(at(line, column.name, 'unreadable-cell', said(written), column.remedy));
  }
  if (problems.length > 0) return refused(...problems);
  problems.push(...impossible(draft, line, today));
  if (problems.length > 0) return refused(...problems);
  const { by, announced, evidence, ...measured } = draft;
  return accepted({ ...measured, seen: { by, evidence, ...(announced === undefined ? {} : { announced }) } });
}

/** What each cell of the table may say, and all of them together cannot. */
function impossible(draft: CellNightDraft, line: number, today: string): readonly Problem[] {
  const problems: Problem[] = [];
  const { night, people, women, floorCm2, annexeCm2 = 0, furnitureCm2 = 0 } = draft;
  if (parseDay(night) === undefined)
    problems.push(
      at(
        line,
        'night',
        'no-such-day',
        said(night),
        text('Write a day of the calendar as YYYY-MM-DD.', 'Escriba un día del calendario como AAAA-MM-DD.'),
      ),
    );
  else if (night > today)
    problems.push(
      at(
        line,
        'night',
        'not-yet',
        said(night),
        text(`No night after ${today} can have been measured.`, `No puede haberse medido ninguna noche posterior a ${today}.`),
      ),
    );
  if (floorCm2 !== undefined && annexeCm2 + furnitureCm2 > floorCm2)
    problems.push(
      at(
        line,
        'annexe_m2',
        'larger-than-floor',
        text('Annexe and furniture take more than the floor.', 'El anexo y los muebles ocupan más que el suelo.'),
        text('Give floor_m2 gross, of the one cell.', 'Indique floor_m2 bruto, de la celda sola.'),
      ),
    );
  if (people !== undefined && women !== undefined && women > people)
    problems.push(
      at(
        line,
        'women',
        'more-than-all',
        text('More women than people.', 'Más mujeres que personas.'),
        text('Count the women among the people.', 'Cuente a las mujeres entre las personas.'),
      ),
    );
  return problems;
}

/** One observer has one measurement of a cell and night; two observers may differ, and both stand. */
function again(met: Set<string>, { night, cell, seen }: CellNight, line: number): Problem | undefined {
  const key = `${night}|${cell}|${seen.by}|${seen.evidence}`;
  if (!met.has(key)) {
    met.add(key);
    return undefined;
  }
  return at(
    line,
    'cell',
    'measured-twice',
    text(
      `Cell ${cell.slice(0, 40)} on ${night} stands here already, seen by the same and on the same evidence.`,
      `La celda ${cell.slice(0, 40)} el ${night} ya consta, vista por la misma persona y con la misma prueba.`,
    ),
    text('Keep one row, or name the other observer or evidence.', 'Conserve una fila, o indique quién más la vio o la otra prueba.'),
  );
}

const said = (written: string): Text =>
  written === ''
    ? text('This cell is empty.', 'Esta celda está vacía.')
    : text(`Not readable: '${written.slice(0, 40)}'.`, `No se puede leer: «${written.slice(0, 40)}».`);

const at = (line: number, column: string, code: string, message: Text, remedy: Text): Problem => ({
  code,
  path: column === '' ? `row ${line}` : `row ${line}, ${column}`,
  message,
  remedy,
});

const EMPTY: Problem = {
  code: 'empty',
  path: '',
  message: text('There is no measurement in the file.', 'No hay ninguna medición en el archivo.'),
  remedy: text('Give a head and at least one row.', 'Aporte una cabecera y al menos una fila.'),
};
