/**
 * An agreement's path as a picture: its gates in order, each on the side of the state whose authority acts, with what must wait, what grows old and what is
 * due beside it. The table behind it holds the words in full.
 */
import { text, type Language } from '../base/text.ts';
import type { Gate, GateLimit } from '../instruments/gate.ts';
import { durationText } from './fact-wording.ts';
import { COLOURS, INK, SOFT } from './plot-svg.ts';

const WIDTH = 720;
const ROW = 78;
const TOP = 40;
const BOX = { width: 300, height: 60 } as const;
const LANES = { sending: 20, both: 210, receiving: 400 } as const;
type Lane = keyof typeof LANES;
/** Characters of the box's type that fit a line of it. */
const LINE_LENGTH = 46;

export function pathSvg(label: string, gates: readonly Gate[], language: Language): string {
  const height = TOP + gates.length * ROW;
  const boxes = gates.map((gate, index) => boxOf(gate, index, language));
  const lines = gates.slice(1).map((gate, index) => lineBetween(gates[index] ?? gate, gate, index));
  const heads = Object.entries(HEADS).map(
    ([lane, words]) =>
      `<text x="${LANES[laneNamed(lane)] + BOX.width / 2}" y="20" text-anchor="middle" font-weight="bold" fill="${INK}">${escaped(words[language])}</text>`,
  );
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-label="${escaped(label)}" viewBox="0 0 ${WIDTH} ${height}" width="${WIDTH}" height="${height}" font-family="inherit" font-size="12">`,
    ...(gates.some(({ step }) => step !== undefined) ? heads : []),
    ...lines,
    ...boxes,
    '</svg>',
  ].join('');
}

const HEADS = {
  sending: text('Sending state', 'Estado de envío'),
  receiving: text('Receiving state', 'Estado receptor'),
} as const;

const laneNamed = (name: string): Lane => (name === 'sending' ? 'sending' : 'receiving');

/** Whose gate it is; one that both sign, or that is in words only, stands between. */
function laneOf({ step }: Gate): Lane {
  const sides = new Set(step?.by.map(({ side }) => side));
  const [only] = sides;
  return sides.size === 1 && only !== undefined ? only : 'both';
}

function boxOf(gate: Gate, index: number, language: Language): string {
  const [x, y] = [LANES[laneOf(gate)], TOP + index * ROW];
  const colour = gate.step?.key === 'handover' || gate.step?.key === 'return' ? COLOURS.deep : COLOURS.pale;
  const limits = (gate.step?.limits ?? []).map((limit) => limitWords(limit, language)).join(' · ');
  const words = wrapped(`${gate.number}. ${gate.act[language]}`);
  return [
    `<rect x="${x}" y="${y}" width="${BOX.width}" height="${BOX.height}" rx="4" fill="#fff" stroke="${colour}" stroke-width="2"/>`,
    ...words.map((line, at) => `<text x="${x + 10}" y="${y + 18 + at * 15}" fill="${INK}">${escaped(line)}</text>`),
    limits === '' ? '' : `<text x="${x + 10}" y="${y + BOX.height - 9}" font-size="11" fill="${SOFT}">${escaped(limits)}</text>`,
  ].join('');
}

function lineBetween(from: Gate, to: Gate, index: number): string {
  const [x1, x2] = [LANES[laneOf(from)] + BOX.width / 2, LANES[laneOf(to)] + BOX.width / 2];
  const [y1, y2] = [TOP + index * ROW + BOX.height, TOP + (index + 1) * ROW];
  const middle = (y1 + y2) / 2;
  return `<path d="M${x1} ${y1}V${middle}H${x2}V${y2}" fill="none" stroke="${COLOURS.blue}" stroke-width="1.5"/>`;
}

function limitWords(limit: GateLimit, language: Language): string {
  const length = durationText(limit.duration, language);
  return LIMITS[limit.kind](length)[language];
}

const LIMITS = {
  wait: (length: string) => text(`after ${length}`, `tras ${length}`),
  due: (length: string) => text(`within ${length}`, `en ${length}`),
  'good-for': (length: string) => text(`good for ${length}`, `vale ${length}`),
  every: (length: string) => text(`every ${length}`, `cada ${length}`),
} as const;

/** At most two lines; what does not fit stands in the table. */
function wrapped(words: string): readonly string[] {
  const lines = words.split(' ').reduce<readonly string[]>((made, word) => {
    const last = made.at(-1);
    return last !== undefined && last.length + word.length < LINE_LENGTH ? [...made.slice(0, -1), `${last} ${word}`] : [...made, word];
  }, []);
  return lines.length <= 2 ? lines : [lines[0] ?? '', `${(lines[1] ?? '').slice(0, LINE_LENGTH - 2)} …`];
}

const escaped = (words: string): string => words.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;');
