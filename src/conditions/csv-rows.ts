/** Rows of a CSV text, one after the other: commas, quoted cells with doubled quotes, LF or CRLF. Told of each: its line in the file. */

export type CsvRow = { readonly line: number; readonly cells: readonly string[]; readonly isBroken: boolean };

/** `isBroken` where a quote is not closed; nothing is read after such a row. Blank lines are left out. */
export function* csvRows(content: string): Generator<CsvRow> {
  let at = content.startsWith('\uFEFF') ? 1 : 0;
  let line = 1;
  while (at < content.length) {
    const lineEnd = content.indexOf('\n', at);
    const end = lineEnd === -1 ? content.length : lineEnd;
    const plain = content.slice(at, content[end - 1] === '\r' ? end - 1 : end);
    if (!plain.includes('"')) {
      if (plain.trim() !== '') yield { line, cells: plain.split(','), isBroken: false };
      at = end + 1;
      line += 1;
      continue;
    }
    const quoted = quotedRow(content, at);
    yield { line, cells: quoted.cells, isBroken: quoted.isBroken };
    if (quoted.isBroken) return;
    at = quoted.next;
    line += quoted.lines;
  }
}

type QuotedRow = { readonly cells: readonly string[]; readonly next: number; readonly lines: number; readonly isBroken: boolean };

function quotedRow(content: string, from: number): QuotedRow {
  const cells: string[] = [];
  let at = from;
  let lines = 1;
  for (;;) {
    let cell = '';
    if (content[at] === '"') {
      at += 1;
      for (;;) {
        const close = content.indexOf('"', at);
        if (close === -1) return { cells, next: content.length, lines, isBroken: true };
        cell += content.slice(at, close);
        at = close + 1;
        if (content[at] !== '"') break;
        cell += '"';
        at += 1;
      }
      lines += cell.split('\n').length - 1;
    }
    const stop = nextOf(content, at);
    cells.push(cell + content.slice(at, stop).replace(/\r$/, ''));
    if (content[stop] !== ',') return { cells, next: stop + 1, lines, isBroken: false };
    at = stop + 1;
  }
}

function nextOf(content: string, at: number): number {
  for (let stop = at; stop < content.length; stop += 1) if (content[stop] === ',' || content[stop] === '\n') return stop;
  return content.length;
}
