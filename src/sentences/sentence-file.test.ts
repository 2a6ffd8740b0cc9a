import { describe, expect, test } from 'vitest';
import { z } from 'zod';
import { problems } from './sentence-example.ts';
import { readSentenceFile } from './read-sentence-file.ts';
import { SENTENCE_FILE_KEYS, SentenceFile } from './sentence-file.ts';

const term = { id: 'a', imposed: 'P3Y', sentencedOn: '2024-01-01', start: '2024-01-01', kind: 'standard' };
const file = (more: object, one: object = {}) => ({ law: 'sweden', terms: [{ ...term, ...one }], ...more });

describe('a sentence file is refused with its place', () => {
  test.each([
    [file({}, { imposed: '3 years' }), 'terms[0].imposed invalid-value'],
    [file({}, { imposed: 'P0D' }), 'terms[0].imposed no-length'],
    [file({}, { imposed: null }), 'terms[0].imposed no-length'],
    [file({}, { imposed: 'P999Y999M' }), 'terms[0].imposed too-long'],
    [file({}, { start: '2024-02-30' }), 'terms[0].start invalid-value'],
    [file({}, { start: '1024-02-20' }), 'terms[0].start invalid-value'],
    [file({}, { kind: 'forever' }), 'terms[0].kind invalid-value'],
    [file({}, { suspended: 'P3Y' }), 'terms[0].suspended all-suspended'],
    [file({}, { finalOn: '2023-12-31' }), 'terms[0].finalOn out-of-order'],
    [file({}, { offenceOn: '2024-01-02' }), 'terms[0].sentencedOn out-of-order'],
    [file({ person: { birthDate: '2023-06-01' } }, { offenceOn: '2023-05-01' }), 'terms[0].offenceOn out-of-order'],
    [file({}, { consecutiveTo: 'a' }), 'terms[0].consecutiveTo broken-chain'],
    [file({}, { consecutiveTo: 'x' }), 'terms[0].consecutiveTo broken-chain'],
    [file({}, { consecutiveTo: 'x', orderedConcurrent: true }), 'terms[0].consecutiveTo both-orders'],
    [file({ law: 'us-federal' }, { start: '2023-12-01' }), 'terms[0].start start-before-sentence'],
    [file({}, { foreign: { country: 'ES', releaseFraction: '0.5' } }), 'terms[0].foreign.releaseFraction invalid-value'],
    [file({}, { foreign: { country: 'Spain' } }), 'terms[0].foreign.country invalid-value'],
    [file({ terms: [] }), 'terms invalid-value'],
    [file({ terms: [term, term] }), 'terms[1].id duplicate-id'],
    [file({ law: 'atlantis' }), 'law invalid-value'],
    [file({ remand: 5 }), 'remand unknown-key'],
    [file({ credits: [{ kind: 'remand' }] }), 'credits[0] credit-shape'],
    [file({ credits: [{ kind: 'remand', from: '2023-01-01' }] }), 'credits[0] credit-shape'],
    [file({ credits: [{ kind: 'remand', from: '2023-01-01', to: '2023-01-02', days: 2 }] }), 'credits[0] credit-shape'],
    [file({ credits: [{ kind: 'remand', days: -1 }] }), 'credits[0].days invalid-value'],
    [file({ credits: [{ kind: 'remand', days: 1.5 }] }), 'credits[0].days invalid-value'],
    [file({ credits: [{ kind: 'remand', days: 5, creditedElsewhere: 6 }] }), 'credits[0].creditedElsewhere credited-elsewhere'],
    [file({ credits: [{ kind: 'remand', from: '2023-02-01', to: '2023-01-02' }] }), 'credits[0].to out-of-order'],
    [file({ credits: [{ kind: 'remand', from: '2024-02-01', to: '2024-03-02' }] }), 'credits[0] credit-after-start'],
    [file({ absences: [{ from: '2024-02-02', to: '2024-02-01' }] }), 'absences out-of-order'],
    [file({ absences: [{ from: '2023-02-02', to: '2024-02-01' }] }), 'absences out-of-order'],
    [file({ conduct: { forfeitedDays: 5 } }), 'conduct other-law'],
    [file({ programming: { periods30: 1, rateDays: 10 } }), 'programming other-law'],
    [file({ programming: { periods30: 1, rateDays: 12 } }), 'programming.rateDays invalid-value'],
    [file({ transfer: { on: '2025-01-01', to: 'Estonia', agreement: 'model' } }), 'transfer.to transfer-to'],
  ])('%j: %s', (input, expected) => {
    expect(problems(input)).toContain(expected);
  });
  test('a day counts once', () => {
    const credits = [
      { kind: 'remand', from: '2023-01-01', to: '2023-01-10' },
      { kind: 'jail', from: '2023-01-10', to: '2023-01-12' },
    ];
    expect(problems(file({ credits }))).toEqual(['credits overlap']);
    const absences = [
      { from: '2024-02-01', to: '2024-02-10' },
      { from: '2024-02-05', to: '2024-02-06' },
    ];
    expect(problems(file({ absences }))).toEqual(['absences overlap']);
  });
  test('a slip of the keyboard is answered with the nearest field', () => {
    const read = readSentenceFile(file({}, { sentenceOn: '2024-01-01' }));
    expect(read.ok ? '' : read.problems.map(({ message }) => message.en).join(' ')).toContain("Did you mean 'sentencedOn'?");
  });
  test.each([[null], [7], ['x'], [[]], [{}], [{ law: 'sweden', terms: [null] }]])('%j is refused, not a fault', (input) => {
    expect(problems(input).length).toBeGreaterThan(0);
  });
});

describe('the schema', () => {
  test('is published as JSON Schema, and every field name is known to the speller', () => {
    const schema = JSON.stringify(z.toJSONSchema(SentenceFile, { io: 'input' }));
    const names = [...schema.matchAll(/"properties":\{/g)].length;
    expect(names).toBeGreaterThan(8);
    const keys = new Set<string>();
    const walk = (node: unknown): void => {
      if (typeof node !== 'object' || node === null) return;
      for (const [key, value] of Object.entries(node)) {
        if (key === 'properties' && typeof value === 'object' && value !== null) for (const name of Object.keys(value)) keys.add(name);
        walk(value);
      }
    };
    walk(JSON.parse(schema));
    expect([...keys].filter((key) => !SENTENCE_FILE_KEYS.has(key))).toEqual([]);
    expect([...SENTENCE_FILE_KEYS].filter((key) => !keys.has(key))).toEqual([]);
  });
});
