/** Tiles (C2SP tlog-tiles): the tree and its entries as files that never change, so that any web server can serve a log and any mirror can copy it. */
import { bigEndian, concat } from '../base/bytes.ts';
import type { Hash, NodeReader } from './merkle-tree.ts';

/** Hashes in a full tile, and entries in a full bundle. */
export const TILE_WIDTH = 256;
const TILE_HEIGHT = 8;

export type Tile = { readonly level: number; readonly index: number; readonly width: number };
export type EntryBundle = { readonly level: 'entries'; readonly index: number; readonly width: number };

/** `tile/0/x001/x234/067`, `tile/entries/000.p/3`. */
export function tilePath({ level, index, width }: Tile | EntryBundle): string {
  const digits = index.toString().padStart(Math.ceil(index.toString().length / 3) * 3, '0');
  const groups = digits.match(/\d{3}/g) ?? [];
  const number = groups.map((group, at) => (at < groups.length - 1 ? `x${group}` : group)).join('/');
  return `tile/${level}/${number}${width === TILE_WIDTH ? '' : `.p/${width}`}`;
}

/** Undefined for a path that is not written in the one right way. */
export function readTilePath(path: string): Tile | EntryBundle | undefined {
  const [, levelText, number, , widthText] = /^tile\/(entries|\d{1,2})\/((?:x\d{3}\/)*\d{3})(\.p\/(\d{1,3}))?$/.exec(path) ?? [];
  if (levelText === undefined || number === undefined) return undefined;
  const index = Number(number.replaceAll(/[x/]/g, ''));
  const width = widthText === undefined ? TILE_WIDTH : Number(widthText);
  const level = levelText === 'entries' ? levelText : Number(levelText);
  const tile: Tile | EntryBundle = level === 'entries' ? { level, index, width } : { level, index, width };
  const sound = Number.isSafeInteger(index) && width >= 1 && (level === 'entries' || level <= 63);
  return sound && tilePath(tile) === path ? tile : undefined;
}

/** The tiles that hold a tree of so many leaves, partial ones included. */
export function tilesOf(size: number): readonly Tile[] {
  const tiles: Tile[] = [];
  for (let level = 0, nodes = size; nodes > 0; level++, nodes = Math.floor(nodes / TILE_WIDTH)) {
    const full = Math.floor(nodes / TILE_WIDTH);
    for (let index = 0; index < full; index++) tiles.push({ level, index, width: TILE_WIDTH });
    if (nodes % TILE_WIDTH > 0) tiles.push({ level, index: full, width: nodes % TILE_WIDTH });
  }
  return tiles;
}

export function tileBytes(read: NodeReader, { level, index, width }: Tile): Uint8Array {
  const hashes: Hash[] = [];
  for (let at = 0; at < width; at++) hashes.push(read(level * TILE_HEIGHT, index * TILE_WIDTH + at));
  return concat(...hashes);
}

/** Each entry behind its length in two bytes. */
export const entryBundle = (entries: readonly Uint8Array[]): Uint8Array =>
  concat(...entries.flatMap((entry) => [bigEndian(BigInt(entry.length), 2), entry]));

/** Undefined where the bundle does not end with an entry. */
export function readEntryBundle(bytes: Uint8Array): readonly Uint8Array[] | undefined {
  const entries: Uint8Array[] = [];
  let at = 0;
  while (at < bytes.length) {
    const [high, low] = [bytes[at], bytes[at + 1]];
    if (high === undefined || low === undefined) return undefined;
    const end = at + 2 + high * 256 + low;
    if (end > bytes.length) return undefined;
    entries.push(bytes.subarray(at + 2, end));
    at = end;
  }
  return entries;
}
