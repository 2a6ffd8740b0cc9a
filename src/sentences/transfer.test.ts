import { describe, expect, test } from 'vitest';
import { answered, problems, refusal } from './sentence-example.ts';

const file = (law: string, imposed: string, start: string, transfer: object, more: object = {}, term: object = {}) => ({
  law,
  terms: [{ id: 'a', imposed, sentencedOn: start, start, kind: 'standard', ...term }],
  transfer,
  ...more,
});

describe('Ognyanov: 15 years from 10 January 2012, moved to Bulgaria on 1 October 2013', () => {
  const bulgaria = { on: '2013-10-01', to: 'BG', agreement: 'eu-2008-909' };
  const answer = answered(file('denmark', 'P15Y', '2012-01-10', bulgaria, {}, { sentencedOn: '2012-11-28' }), '2013-10-01');
  test('630 days were served, 4,849 are left, and the end is 9 January 2027', () => {
    expect(answer.days).toMatchObject({ imposed: 5479, served: 630, remaining: 4849 });
    expect(answer.dates.end).toBe('2027-01-09');
    const before = answer.working.find(({ rule }) => rule === 'EU.OGNYANOV');
    expect(before).toMatchObject({ days: 630, in: '2012-01-10', out: '2013-10-01' });
  });
  test('the sender’s day is given, the receiver’s is refused by name, and none is invented', () => {
    expect(answer.sending?.dates.release).toBe('2022-01-10');
    expect(answer.receiving).toMatchObject({ country: 'BG', notSupported: { code: 'receiving-law' } });
    expect(answer.operative).toMatchObject({ rule: 'receiving-law', notSupported: { code: 'receiving-law' } });
    expect(answer.dates.release).toBeUndefined();
    expect(answer.alarms.map(({ kind }) => kind)).toContain('end-0');
  });
});

describe('under the receiving law', () => {
  test('the receiver’s share of the whole, time served in full, the original end', () => {
    const answer = answered(file('denmark', 'P12Y', '2024-01-01', { on: '2026-01-01', to: 'netherlands', agreement: 'eu-2008-909' }));
    expect(answer.sending?.dates.release).toBe('2032-01-01');
    expect(answer.receiving).toMatchObject({ law: 'netherlands', dates: { release: '2034-01-01', end: '2035-12-31' } });
    expect(answer.dates.release).toBe('2034-01-01');
    expect(answer.notes.map(({ en }) => en).join(' ')).toContain('731 days later');
  });
  test('the end is never later than the original end, even where the receiver counts otherwise', () => {
    const answer = answered(file('sweden', 'P6Y', '2024-01-01', { on: '2026-01-01', to: 'DK', agreement: 'eu-2008-909' }));
    expect(answer.sending?.dates.end).toBe('2029-12-29');
    expect(answer.dates.end).toBe('2029-12-29');
  });
  test('nobody is released before the transfer: a day that has passed there means the day of the transfer', () => {
    const answer = answered(
      file('sweden', 'P6Y', '2024-01-01', { on: '2027-06-01', to: 'BE', agreement: 'eu-2008-909' }, { person: { recidivist: false } }),
    );
    expect(answer.dates).toMatchObject({ releaseEarliest: '2027-06-01', releaseLatest: '2027-06-01' });
  });
  test('a foreign sentence of more than thirty years in Norway: eligible at twenty', () => {
    const answer = answered(
      file('us-federal', 'P40Y', '2020-01-01', { on: '2025-01-01', to: 'NO', agreement: 'coe-1983' }, { conduct: 'full' }),
    );
    expect(answer.dates.releaseLatest).toBe('2039-12-27');
    // Five whole years served: 270 days of good conduct time, if they were certified.
    expect(answer.dates.releaseEarliest).toBe('2039-04-01');
    expect(answer.missing?.map(({ fact }) => fact)).toContain('transfer');
  });
  test('to El Salvador: adapted to sixty years, a range to the end', () => {
    const answer = answered(
      file(
        'us-federal',
        'P80Y',
        '2020-01-01',
        { on: '2025-01-01', to: 'el-salvador', agreement: 'us-sv-inter-american' },
        { conduct: 'full' },
      ),
    );
    expect(answer.dates.end).toBe('2079-12-31');
    expect(answer.sending?.dates.end).toBe('2099-12-31');
    expect(answer.dates.releaseEarliest).toBe('2049-03-28');
    expect(answer.dates.releaseLatest).toBe('2079-12-31');
  });
  test('a conversion needs the receiving court’s sentence, which is never longer', () => {
    const to = { on: '2026-01-01', to: 'NL', agreement: 'coe-1983', method: 'converted' };
    expect(answered(file('norway', 'P12Y', '2024-01-01', to)).operative?.notSupported?.code).toBe('converted');
    const converted = answered(file('norway', 'P12Y', '2024-01-01', { ...to, adaptedTo: 'P6Y' }));
    expect(converted.dates).toMatchObject({ release: '2028-01-01', end: '2029-12-31' });
    expect(answered(file('denmark', 'P12Y', '2024-01-01', { ...to, adaptedTo: 'P13Y' })).operative?.notSupported?.code).toBe('aggravated');
  });
});

describe('a rented prison', () => {
  test('Norgerhaven: Norwegian law throughout, back two months before release', () => {
    const answer = answered(file('norway', 'P6Y', '2014-01-01', { on: '2015-09-15', to: 'NL', agreement: 'no-nl-2015' }), '2015-09-15');
    expect(answer.dates).toMatchObject({ release: '2017-12-31', backBy: '2017-10-31' });
    expect(answer.receiving).toMatchObject({ law: 'netherlands' });
    expect(answer.operative).toMatchObject({ rule: 'sending-law', agreement: 'no-nl-2015' });
    expect(answer.alarms).toContainEqual({ on: '2017-10-31', kind: 'return-0' });
  });
  test('Tilburg: back in Belgium by the earliest day of release, for nobody is let out on Dutch soil', () => {
    const answer = answered(file('belgium', 'P12Y', '2010-01-01', { on: '2012-01-01', to: 'NL', agreement: 'be-nl-2009' }));
    expect(answer.dates.backBy).toBe(answer.dates.releaseEarliest);
    expect(answer.alarms.map(({ kind }) => kind)).toContain('return-90');
  });
  test('Tartu: Swedish release, back one month before it; the month before the full term is shown too', () => {
    const answer = answered(file('sweden', 'P4Y', '2025-01-10', { on: '2026-10-01', to: 'EE', agreement: 'se-ee-2025' }));
    expect(answer.dates).toMatchObject({ release: '2027-09-10', backBy: '2027-08-10' });
    expect(answer.returnMargins).toEqual([
      { measuredFrom: 'release', on: '2027-08-10' },
      { measuredFrom: 'end', on: '2028-12-08' },
    ]);
    expect(answer.receiving).toMatchObject({ law: 'estonia', dates: { releaseLatest: '2027-09-11' } });
    expect(answer.notes.map(({ en }) => en)).toContain('That the Tartu agreement is in force is not known.');
  });
  test('a margin that lies before the transfer is said', () => {
    const answer = answered(
      file(
        'sweden',
        'P1Y',
        '2026-01-01',
        { on: '2026-08-15', to: 'EE', agreement: 'se-ee-2025' },
        {},
        { finalOn: '2025-12-01', sentencedOn: '2025-11-01' },
      ),
    );
    expect(answer.notes.map(({ en }) => en).join(' ')).toContain('before the transfer');
  });
});

describe('the model agreement', () => {
  const moved = (imposed: string, law: string, to: string) =>
    answered(file(law, imposed, '2024-01-01', { on: '2026-01-01', to, agreement: 'model' }, {}, {}));
  test('the earlier day of both laws holds, and is named so', () => {
    const answer = moved('P12Y', 'denmark', 'SE');
    expect(answer.sending?.dates.release).toBe('2032-01-01');
    expect(answer.receiving).toMatchObject({ dates: { release: '2031-12-30' } });
    expect(answer.dates.release).toBe('2031-12-30');
    expect(answer.operative?.rule).toBe('earliest-of-both');
  });
  test('where one of the two is a range, release is no later than the other’s day', () => {
    expect(moved('P6Y', 'sweden', 'BE').dates).toMatchObject({ releaseEarliest: '2026-01-01', releaseLatest: '2027-12-31' });
  });
  test('a receiving law that is not known can only bring release forward, and is said to be missing', () => {
    const answer = moved('P6Y', 'sweden', 'BG');
    expect(answer.dates.release).toBe('2027-12-31');
    expect(answer.missing?.map(({ fact }) => fact)).toEqual(['law']);
  });
});

describe('an earlier day in the sending state', () => {
  test('stands beside the answer where the receiving law lets it be taken into account', () => {
    const answer = answered(file('denmark', 'P12Y', '2024-01-01', { on: '2026-01-01', to: 'NL', agreement: 'eu-2008-909' }));
    const beside = answer.otherwise?.find(({ reading }) => reading === 'other-state');
    expect(beside?.dates.release).toBe('2032-01-01');
    expect(beside?.note.en).toContain('Sv 6:2:10(4)');
  });
  test('is not there where the receiving law would release earlier in any case', () => {
    const answer = answered(file('denmark', 'P12Y', '2024-01-01', { on: '2026-01-01', to: 'SE', agreement: 'eu-2008-909' }));
    expect(answer.otherwise).toBeUndefined();
  });
});

describe('what a transfer cannot be', () => {
  test('outside the agreement’s time, its parties, or any instrument', () => {
    expect(refusal(file('norway', 'P6Y', '2018-01-01', { on: '2019-09-15', to: 'NL', agreement: 'no-nl-2015' }))).toBe(
      'agreement-not-in-force',
    );
    expect(
      refusal(file('us-federal', 'P6Y', '2018-01-01', { on: '2019-09-15', to: 'SV', agreement: 'coe-1983' }, { conduct: 'full' })),
    ).toBe('not-party');
    expect(
      refusal(file('us-federal', 'P6Y', '2018-01-01', { on: '2019-09-15', to: 'SV', agreement: 'us-removal' }, { conduct: 'full' })),
    ).toBe('no-sentence-moves');
    expect(refusal(file('denmark', 'P1Y', '2018-01-01', { on: '2019-09-15', to: 'NL', agreement: 'eu-2008-909' }))).toBe(
      'transfer-after-end',
    );
  });
  test.each([
    ['us-removal', 'no-sentence-moves'],
    ['us-sv-2019', 'no-sentence-moves'],
    ['uk-bill-2023', 'never-law'],
    ['un-model-1985', 'binds-nobody'],
  ])('%s carries no sentence, and says why', (agreement, code) =>
    expect(refusal(file('sweden', 'P6Y', '2018-01-01', { on: '2019-09-15', to: 'EE', agreement }))).toBe(code),
  );
  test('Liechtenstein’s treaty with Austria carries nobody else', () =>
    expect(problems(file('sweden', 'P6Y', '2018-01-01', { on: '2019-09-15', to: 'AT', agreement: 'li-at-1982' }))).toEqual([
      'transfer.agreement other-parties',
    ]));
  test('contradictions are refused with their place', () => {
    expect(problems(file('norway', 'P6Y', '2018-01-01', { on: '2017-09-15', to: 'NL', agreement: 'no-nl-2015' }))).toEqual([
      'transfer.on transfer-before-start',
    ]);
    expect(problems(file('sweden', 'P6Y', '2018-01-01', { on: '2019-09-15', to: 'NL', agreement: 'no-nl-2015' }))).toEqual([
      'transfer.agreement other-parties',
    ]);
    expect(problems(file('sweden', 'P6Y', '2018-01-01', { on: '2019-09-15', to: 'EE', agreement: 'se-ee-2052' }))).toEqual([
      'transfer.agreement unknown-agreement',
    ]);
    expect(problems(file('sweden', 'P6Y', '2018-01-01', { on: '2019-09-15', to: 'SE', agreement: 'model' }))).toEqual([
      'transfer.to transfer-to',
    ]);
  });
  test('a receiving law that refuses is said beside the sender’s days', () => {
    const inbound = answered(file('norway', 'P6Y', '2018-01-01', { on: '2019-09-15', to: 'US', agreement: 'coe-1983' }));
    expect(inbound.operative?.notSupported?.code).toBe('receiving-law');
    const terms = [
      { id: 'a', imposed: 'P6Y', sentencedOn: '2018-01-01', start: '2018-01-01', kind: 'standard' },
      { id: 'b', imposed: 'P6Y', sentencedOn: '2019-01-01', start: '2019-01-01', kind: 'standard', orderedConcurrent: true },
    ];
    const unlike = answered({ law: 'us-federal', conduct: 'full', terms, transfer: { on: '2021-01-01', to: 'NO', agreement: 'us-ch306' } });
    expect(unlike.operative?.notSupported?.code).toBe('no-single-length');
  });
});
