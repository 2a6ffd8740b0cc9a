import { describe, expect, test } from 'vitest';
import { LAW_IDS } from './sentence-case.ts';
import { answered } from './sentence-example.ts';

const file = (law: string, more: object = {}) => ({
  law,
  terms: [{ id: 'a', imposed: 'P5Y1M', sentencedOn: '2020-01-06', start: '2020-01-06', kind: 'standard' }],
  credits: [{ days: 1, kind: 'remand' }],
  ...more,
});

describe('the working', () => {
  test('federal steps go from day to day: credit, good conduct, then earned time, down to release', () => {
    const answer = answered(
      file('us-federal', {
        person: { removalOrderFinal: false },
        conduct: { forfeitedDays: 1 },
        programming: { periods30: 4, rateDays: 15 },
        supervisedReleaseImposed: true,
      }),
    );
    const steps = answer.working.filter(({ step }) => step !== 'removal-order');
    expect(steps.map(({ step }) => step)).toEqual(['term', 'credit', 'good-conduct', 'earned-time', 'release']);
    const [whole, credit, good, earned, release] = steps;
    expect([credit?.in, good?.in, earned?.in]).toEqual([whole?.out, credit?.out, good?.out]);
    expect(release?.out).toBe(earned?.out);
    expect(answer.dates.release).toBe(earned?.out);
  });

  const prose = (value: unknown): readonly string[] =>
    typeof value !== 'object' || value === null
      ? []
      : 'en' in value && 'es' in value
        ? [String(value.en), String(value.es)]
        : Object.values(value).flatMap(prose);

  test.each(LAW_IDS.filter((law) => law !== 'england-wales'))(
    '%s speaks in words: no ISO day or length, no country code, no “1 days”',
    (law) => {
      const foreign = { terms: [{ ...file(law).terms[0], foreign: { country: 'BG', releaseFraction: '1/4' } }] };
      const moved = { transfer: { on: '2020-01-07', to: 'BG', agreement: 'coe-1983' } };
      const said = [file(law), file(law, moved), ...(law === 'us-federal' ? [] : [file(law, foreign)])].flatMap((each) =>
        prose(answered(each)),
      );
      expect(said.length).toBeGreaterThan(0);
      for (const line of said) expect(line).not.toMatch(/\d{4}-\d{2}-\d{2}|\bP\d+[YMWD]|\b1 (?:days|días)|\bBG\b/);
    },
  );
});
