/**
 * Chance by number: each person's luck is a function of seed, purpose and person, not of the order of events. Two scenarios
 * that differ in places or law therefore share arrivals and lengths of stay (common random numbers). Never for anything secret.
 */
export type RandomStream = { readonly first: number; readonly second: number };

/** What a draw is for. A new purpose goes to the end: earlier ones then keep their draws. */
export const PURPOSES = ['gap', 'batch', 'stay', 'eligible', 'gate-delay', 'gate-pass', 'death', 'return'] as const;
export type Purpose = (typeof PURPOSES)[number];

/** The stream of one replication, one class of people and one purpose. */
export function randomStream(seed: number, replication: number, people: number, purpose: Purpose): RandomStream {
  let first = mix((seed >>> 0) ^ 0x9e3779b9);
  let second = mix(Math.floor(seed / 2 ** 32) ^ 0x85ebca6b);
  for (const part of [replication, people, PURPOSES.indexOf(purpose)]) {
    first = mix((first ^ part) + Math.imul(second, 0x9e3779b1));
    second = mix((second + part) ^ Math.imul(first, 0xc2b2ae3d));
  }
  return { first, second };
}

/** The number at a place of a stream: uniform on 2³² values strictly between 0 and 1. */
export function uniformAt(stream: RandomStream, index: number): number {
  let bits = (index + stream.first) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  bits = (bits ^ (bits >>> 15) ^ stream.second) | 0;
  bits = Math.imul(bits ^ (bits >>> 16), 0x21f0aaad);
  bits = Math.imul(bits ^ (bits >>> 15), 0x735a2d97);
  return ((bits ^ (bits >>> 15)) >>> 0) * 2 ** -32 + 2 ** -33;
}

/** Spreads every bit of a 32-bit number over all of them (no two numbers meet). */
function mix(bits: number): number {
  let mixed = bits | 0;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x21f0aaad);
  mixed = Math.imul(mixed ^ (mixed >>> 15), 0x735a2d97);
  return (mixed ^ (mixed >>> 15)) >>> 0;
}
