import { expect, test } from 'vitest';
import type { Text } from '../base/text.ts';
import { FINDING_QUESTIONS } from './closed-lists.ts';
import { SECTIONS } from './fact-question.ts';
import { findings, offences, VOCABULARY } from './facts.ts';
import { FINDINGS } from './finding-questions.ts';
import { QUESTIONS } from './questions.ts';

const { agreement: _agreement, place: _place, ...rooms } = VOCABULARY;
const askedPaths = [...Object.values(rooms).flatMap((room) => Object.values(room)), offences, findings].map(({ path }) => path);

/** Acts, orders, information and dates. Whoever adds a name here offers it to people as a way to change a decision. */
const MAY_CHANGE: { readonly [room: string]: readonly string[] } = {
  conviction: ['final', 'appealPending', 'appealPeriodExpired', 'collateralAttackPending'],
  sentence: ['begunInSendingState'],
  consent: [
    'given',
    'withdrawnOn',
    'withdrawn',
    'verifiedBy',
    'verifiedOn',
    'recorded',
    'counsel',
    'language',
    'languageUnderstood',
    'understood.courts',
    'understood.law',
    'understood.return',
    'understood.irrevocable',
    'formSigned',
    'informedBeforehand',
    'substitute',
    'opinionRecorded',
  ],
  removal: ['orderFinal', 'chiefStateOfficialRequest', 'agNonviolentFinding', 'voluntaryDepartureGranted', 'releasedFromImprisonment'],
  notice: ['given', 'servedAt', 'departureAt', 'language', 'languageUnderstood', 'howToContest', 'consulTold'],
  detention: ['orderedByCourt'],
  proposal: ['requestedOn', 'receivedOn', 'departureOn', 'handoverOn'],
  states: [
    'sendingAgrees',
    'receivingAgrees',
    'localTitle',
    'courtControl',
    'dojDecision',
    'appropriation',
    'instrumentReported',
    'exceptionalRemainderAgreed',
    'sentencingStateConsents',
    'acknowledgesCustody',
    'disclosesWhereabouts',
    'monitorAdmitted',
    'certificate.complete',
    'certificate.rehabilitation',
  ],
};

const asked = Object.entries(QUESTIONS);
const wordings: readonly Text[] = [
  ...asked.flatMap(([, { ask, hint }]) => (hint === undefined ? [ask] : [ask, hint])),
  ...Object.values(FINDINGS).flatMap(({ ask, authority }) => [ask, authority]),
];

test('every fact of the person file has a question, and no question asks about a fact that does not exist', () => {
  expect(new Set(Object.keys(QUESTIONS))).toEqual(new Set(askedPaths));
  expect(new Set(askedPaths).size).toBe(askedPaths.length);
});

test('nothing of the agreement, the place or the law is asked', () => {
  expect(Object.keys(QUESTIONS).filter((path) => /^(agreement|place|law)\b/.test(path))).toEqual([]);
});

test('protection, fear, health, family, nationality, age and offences never count as changeable', () => {
  const fixed = asked.filter(([path]) => /^(person|protection|fear|assurance|offences|charges)\b/.test(path));
  expect(fixed.filter(([, { changeable }]) => changeable).map(([path]) => path)).toEqual([]);
  expect(QUESTIONS['conviction.exists']?.changeable).toBe(false);
  expect(QUESTIONS['consent.improperInducement']?.changeable).toBe(false);
});

test('exactly these facts can change', () => {
  const changeable = asked.filter(([, question]) => question.changeable).map(([path]) => path);
  expect(new Set(changeable)).toEqual(
    new Set(Object.entries(MAY_CHANGE).flatMap(([room, names]) => names.map((name) => `${room}.${name}`))),
  );
});

test('an unknown about protection, fear, an assurance or health never counts against the person', () => {
  const protective = asked.filter(([path]) => /^(protection|fear|assurance|person)\b/.test(path));
  expect(protective.filter(([, { burden }]) => burden === 'person').map(([path]) => path)).toEqual([]);
});

test('every section of the file has a question', () => {
  expect(SECTIONS.filter((section) => !asked.some(([, question]) => question.section === section))).toEqual([]);
});

test('each question is one question in both languages', () => {
  for (const { ask } of [...Object.values(QUESTIONS), ...Object.values(FINDINGS)]) {
    expect(ask.en).toMatch(/^[A-Z][^?]*\?$/);
    expect(ask.es).toMatch(/^¿[A-ZÁÉÍÓÚ][^¿?]*\?$/);
  }
});

test('a hint or an authority is plain text that begins with a capital and is not blank', () => {
  for (const { en, es } of wordings) {
    expect(en).toMatch(/^[A-Z]/);
    expect(es).toMatch(/^[¿«]?[A-ZÁÉÍÓÚ]/);
  }
});

test('persons are called persons', () => {
  const belittling = /\b(inmates?|aliens?|convicts|felons?|illegals|reclusos?|reos?|internos?|presos?|ilegales)\b/i;
  expect(wordings.filter(({ en, es }) => belittling.test(`${en} ${es}`))).toEqual([]);
});

test('every question of a finding is put to an authority', () => {
  expect(new Set(Object.keys(FINDINGS))).toEqual(new Set(FINDING_QUESTIONS));
});
