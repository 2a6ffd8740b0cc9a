/** Sentences and days in the official format, said in as few words as a test needs, and what is answered to them. */
import { z } from 'zod';
import { englandWales } from '../src/sentences/england-wales.ts';
import { readMojCase, writeMojResult } from '../src/sentences/moj-format.ts';

export type Fields = Readonly<Record<string, unknown>>;
export const length = (durationElements: Fields): Fields => ({ durationElements });
export const arrangements = { isSDSPlus: false, sdsEarlyReleaseExclusions: [], isSection250: false };
export const sentence = (type: string, sentencedAt: string, more: Fields): Fields => ({
  type,
  sentencedAt,
  offence: { committedAt: '2014-06-01' },
  identifier: `${type} ${sentencedAt}`,
  ...more,
});
export const extended = (on: string, more: Fields = {}): Fields =>
  sentence('ExtendedDeterminateSentence', on, {
    custodialDuration: length({ YEARS: 6 }),
    extensionDuration: length({ YEARS: 3 }),
    automaticRelease: false,
    ...more,
  });
export const concern = (on: string, more: Fields = {}): Fields =>
  sentence('SopcSentence', on, { custodialDuration: length({ YEARS: 3 }), extensionDuration: length({ YEARS: 1 }), ...more });
export const training = (on: string, months: number): Fields =>
  sentence('DetentionAndTrainingOrderSentence', on, { duration: length({ MONTHS: months }) });
export const fine = (on: string, more: Fields = {}): Fields =>
  sentence('AFineSentence', on, { duration: length({ YEARS: 2 }), fineAmount: 1_000, ...more });
export const breach = (on: string): Fields => sentence('BotusSentence', on, { duration: length({ DAYS: 14 }) });
export const standard = (on: string, months: number, more: Fields = {}): Fields =>
  sentence('StandardSentence', on, { duration: length({ MONTHS: months }), releaseArrangements: arrangements, ...more });

export const Dates = z.record(z.string(), z.string());

export type More = { readonly adjustments?: Fields; readonly born?: string; readonly params?: string; readonly userInputs?: Fields };
export function answer(sentences: readonly Fields[], { adjustments = {}, born = '1985-05-05', params, userInputs }: More = {}): unknown {
  const offender = { reference: 'ABC123', dateOfBirth: born };
  const read = readMojCase({ booking: { offender, sentences, adjustments }, params, userInputs });
  if (!read.ok) return read.problems.map(({ code, path }) => `${code} ${path}`);
  if ('notSupported' in read.value) return read.value.notSupported.code;
  const found = englandWales(read.value);
  return 'notSupported' in found ? found.notSupported.code : writeMojResult(found).dates;
}
export const remand = (on: string, days: number): Fields => ({ REMAND: [{ appliesToSentencesFrom: on, numberOfDays: days }] });
export const away = (on: string, from: string, to: string): Fields => ({
  UNLAWFULLY_AT_LARGE: [{ appliesToSentencesFrom: on, fromDate: from, toDate: to }],
});
