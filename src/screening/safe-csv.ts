/** CSV that a spreadsheet cannot run: a cell that would begin a formula is given a leading apostrophe. */
const ARMED = /^[=+\-@\t\r]/;

export const csvLine = (cells: readonly (string | number)[]): string =>
  cells
    .map((cell) => {
      if (typeof cell === 'number') return String(cell);
      const safe = ARMED.test(cell) ? `'${cell}` : cell;
      return /[",\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
    })
    .join(',');

/** The same in SQL, for a text column. */
export const unarmedSql = (column: string): string =>
  `case when regexp_matches(${column}, '^[=+\\-@\\t\\r]') then concat('''', ${column}) else ${column} end`;
