/** Worked cases of the constitution, of custody and placement and of the power to hand over, condition by condition. */
import { begins, caseTable, type CaseBase, type CaseRow } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import {
  citizen,
  finalFederal,
  finalForeign,
  finalState,
  found,
  noConviction,
  rentedIn,
  removalTo,
  removalToPrisonIn,
  salvadoran,
  transferTo,
} from './people-in-cases.ts';

const ON = '2026-02-02';
/** While the statutes were verified: then a contested reading can carry an answer. */
const VERIFIED = '2023-04-30';

const rented = (rule: string, file: PersonFileInput, on = ON): CaseBase => ({
  rule,
  on,
  file: {
    person: citizen,
    conviction: finalFederal,
    ...file,
    proposal: { ...rentedIn('SV'), facility: 'an-invented-prison', ...file.proposal },
  },
});

const heard: CaseBase = {
  rule: 'US.5A.REMOVAL',
  on: ON,
  file: {
    person: salvadoran,
    proposal: removalTo('SV'),
    notice: { given: true },
    removal: { orderFinal: true },
    states: { courtReviewAvailable: false },
  },
};
const placed = rented('US.PLACE.STANDARDS', {}, VERIFIED);
const meets = (one: boolean, two: boolean, three: boolean): PersonFileInput => ({
  findings: [
    found('facility-meets-sending-standards', one, '2023-03-01', 'Federal Bureau of Prisons'),
    found('facility-suitable', two, '2023-03-01', 'Federal Bureau of Prisons'),
    found('legal-custody-retained', three, '2023-03-01', 'Federal Bureau of Prisons'),
  ],
});
const WIDE = { readings: { 'US.PLACE': 'B' } } as const;

export const constitutionMatterCases: readonly RuleCase[] = [
  ...caseTable(heard, [
    ['Notice and a final order', true],
    ['Notice, and a court that is still open', true, { removal: { orderFinal: false }, states: { courtReviewAvailable: true } }],
    ['A final order without notice', false, { notice: { given: false } }],
    ['Notice without order or court', false, { removal: { orderFinal: false } }],
  ]),
  ...caseTable(rented('US.14A', { conviction: finalState, notice: { given: true }, states: { courtReviewAvailable: true } }), [
    ['A state prisoner has notice and a court', true],
    ['A state prisoner has a court, and no notice', false, { notice: { given: false } }],
    ['A state prisoner has notice, and no court', false, { states: { courtReviewAvailable: false } }],
  ]),
  ...caseTable(rented('US.6A', {}), [
    ['A final conviction', false],
    ['No conviction at all', true, { conviction: { exists: false, final: null } }],
    ['In a rented prison a conviction that is not final is not enough', true, { conviction: { final: false } }],
    ['In a transfer of sentence finality is asked for elsewhere', false, { proposal: transferTo('SV'), conviction: { final: false } }],
  ]),
  ...caseTable(rented('US.EXPOST', {}), [
    ['A federal sentence', true],
    ['A sentence of a state', true, { conviction: finalState }],
    ['A foreign sentence', false, { conviction: finalForeign }],
    ['No sentence at all', false, { conviction: { exists: false } }],
  ]),
  ...caseTable({ ...rented('US.8A.CONDITIONS', {}), supposing: { 'place.documentedIllTreatment': true } }, [
    ['Ill-treatment is documented there', true],
    ['None is documented there', false, {}, { supposing: { 'place.documentedIllTreatment': false } }],
  ]),
];

const nearHome = rented('US.500MI', {});

export const placementMatterCases: readonly RuleCase[] = [
  ...caseTable(rented('US.NONDET', {}, VERIFIED), [
    ['The wide reading of the placement statute finds an Act for a federal sentence', false, {}, WIDE],
    ['It finds none where nobody was convicted', true, { conviction: { exists: false } }, WIDE],
    ['It finds none for the sentence of a state', true, { conviction: finalState }, WIDE],
    ['The person is no citizen', false, { person: salvadoran }],
  ]),
  ...caseTable(
    { rule: 'US.NONDET.REMOVAL', on: ON, file: { person: citizen, conviction: noConviction, proposal: removalToPrisonIn('SV') } },
    [
      ['A citizen is removed to a prison abroad', true],
      ['If a paid place were not in the control of the United States', false, {}, { readings: { 'US.CONSTRUCTIVE': 'B' } }],
    ],
  ),
  ...caseTable(
    {
      ...rented('US.PRISONCTRL', { findings: [found('legal-custody-retained', true, '2023-03-01', 'Federal Bureau of Prisons')] }),
      supposing: { 'agreement.receivingStateControls': true },
    },
    [
      ['The other state runs the prison', true],
      ['It does not, and custody is retained', false, {}, { supposing: { 'agreement.receivingStateControls': false } }],
      [
        'It does not, and custody is not retained either',
        true,
        { findings: [found('legal-custody-retained', false, '2023-03-01', 'Federal Bureau of Prisons')] },
        { supposing: { 'agreement.receivingStateControls': false } },
      ],
    ],
  ),
  ...caseTable(
    placed,
    (
      [
        ['The place meets all standards, is suitable, and custody is retained', true, meets(true, true, true)],
        ['It does not meet the standards', false, meets(false, true, true)],
        ['It is not suitable for the person', false, meets(true, false, true)],
        ['Legal custody is not retained', false, meets(true, true, false)],
      ] satisfies readonly CaseRow[]
    ).map(([title, holds, change]): CaseRow => [title, holds, change, WIDE]),
  ),
  ...begins(nearHome, { before: '2018-12-20', first: '2018-12-21' }, true),
];

const noTreaty = {
  'agreement.isTreaty': false,
  'agreement.ratifiedBySendingState': false,
  'agreement.inForce': false,
  'agreement.isTransferTreaty': false,
};
const treaty = {
  'agreement.isTreaty': true,
  'agreement.ratifiedBySendingState': true,
  'agreement.inForce': true,
  'agreement.isTransferTreaty': false,
};

/** Power to hand over: from a treaty that is ratified, in force and not one on transfers (which has its own statute), or from a statute. */
const power: readonly CaseRow[] = [
  ['A treaty in force gives the power', false],
  ['What was agreed is no treaty', true, {}, { supposing: { 'agreement.isTreaty': false } }],
  ['The Senate has not agreed to it', true, {}, { supposing: { 'agreement.ratifiedBySendingState': false } }],
  ['It is not in force', true, {}, { supposing: { 'agreement.inForce': false } }],
  ['It is a transfer treaty, whose power has its own conditions', true, {}, { supposing: { 'agreement.isTransferTreaty': true } }],
  ['The wide reading of the placement statute gives power over a federal sentence', false, {}, { ...WIDE, supposing: noTreaty }],
  ['It gives none over anybody who was not convicted', true, { conviction: { exists: false } }, { ...WIDE, supposing: noTreaty }],
  ['It gives none over a sentence of a state', true, { conviction: finalState }, { ...WIDE, supposing: noTreaty }],
];

const againstWill = { consent: { given: false, withdrawn: false }, states: { munafCircumstances: false } } as const;
const munaf = { conviction: noConviction, consent: { given: false }, states: { munafCircumstances: true } } as const;

export const handoverMatterCases: readonly RuleCase[] = [
  ...['US.VALENTINE', 'US.MATTIS'].flatMap((rule) => caseTable({ ...rented(rule, againstWill, VERIFIED), supposing: treaty }, power)),
  ...caseTable({ ...rented('US.MATTIS', againstWill, VERIFIED), supposing: noTreaty }, [
    ['A citizen who does not agree, and no power to hand them over', true],
    ['A citizen who took the consent back', true, { consent: { given: true, withdrawn: true } }],
    ['A citizen who agrees', false, { consent: { given: true } }],
    ['Somebody who is no citizen', false, { person: salvadoran }],
  ]),
  ...['US.MUNAF', 'US.MUNAF.MATTIS'].flatMap((rule) =>
    caseTable(rented(rule, munaf), [
      ['Held by United States forces on an ally’s territory, for trial there', true],
      ['Held elsewhere', false, { states: { munafCircumstances: false } }],
      ['A foreign conviction does not matter to it', true, { conviction: finalForeign }],
      ['A federal prisoner is not handed over so', false, { conviction: finalFederal }, { applies: false }],
      ['Nor is a prisoner of a state', false, { conviction: finalState }, { applies: false }],
    ]),
  ),
  ...caseTable({ ...rented('US.CONSTRUCTIVE', {}), supposing: { 'agreement.paid': true, 'agreement.holdsPeople': true } }, [
    ['A fee is paid, and people are held for it', true],
    ['People are held without a fee', false, {}, { supposing: { 'agreement.paid': false } }],
    ['A fee is paid, and nobody is held', false, {}, { supposing: { 'agreement.holdsPeople': false } }],
  ]),
];

const reported: CaseBase = {
  ...rented('US.MONEY.REPORT', { states: { instrumentReported: false } }),
  supposing: { 'agreement.paid': true, 'agreement.inForce': false },
};

export const moneyMatterCases: readonly RuleCase[] = [
  ...caseTable(reported, [
    ['Until 18 September 2023 what did not bind need not be reported', true, {}, { on: '2023-09-18' }],
    ['What bound had to be', false, {}, { on: '2023-09-18', supposing: { 'agreement.inForce': true } }],
    [
      'What bound and was reported was in order',
      true,
      { states: { instrumentReported: true } },
      { on: '2023-09-18', supposing: { 'agreement.inForce': true } },
    ],
    ['From 19 September 2023 what does not bind is reported too', false, {}, { on: '2023-09-19' }],
  ]),
  ...caseTable({ ...rented('US.MONEY.LEAHY', {}), supposing: { 'agreement.paid': true, 'place.documentedIllTreatment': true } }, [
    ['Money goes where ill-treatment is documented', true],
    ['Nothing is documented there', false, {}, { supposing: { 'place.documentedIllTreatment': false } }],
    ['No money goes there', false, {}, { applies: false, supposing: { 'agreement.paid': false } }],
  ]),
  ...caseTable(rented('US.STATE', { conviction: finalState, states: { sentencingStateStatute: true, sentencingStateConsents: true } }), [
    ['The state has a statute, and consents', false],
    ['It consents without a statute', true, { states: { sentencingStateStatute: false } }],
    ['It has a statute, and does not consent', true, { states: { sentencingStateConsents: false } }],
  ]),
];
