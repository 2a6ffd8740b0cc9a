/** Worked cases of the treaties on torture, refugees, disappearance and consuls, condition by condition. */
import { bound, caseTable, eitherBound, type CaseBase } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import type { Mode } from '../../src/rules/rule.ts';

const ON = '2026-02-02';
const base = (rule: string, mode: Mode, file: PersonFileInput, supposing: RuleCase['supposing'] = {}): CaseBase => ({
  rule,
  on: ON,
  file: { proposal: { mode, sendingState: 'NO', receivingState: 'NL', facility: 'an-invented-prison' }, ...file },
  supposing,
});
const found = (question: 'torture-risk' | 'assurance-sufficient', result: boolean) => ({
  question,
  result,
  authority: 'court',
  on: '2026-01-15',
  reasonsDocument: 'decision 26-1',
});

const danger = base(
  'IL.CAT3',
  'removal',
  {
    fear: { substantialGrounds: false },
    findings: [found('torture-risk', false), found('assurance-sufficient', true)],
    assurance: { given: false },
  },
  bound('cat', true, true),
);
const DISPLACED = { readings: { 'IL.CAT3': 'B' } } as const;
const examined = base('IL.CAT3.EXAM', 'removal', { fear: { expressed: true, screened: false } }, bound('cat', true, true));
const pattern = base('IL.CAT3.PATTERN', 'removal-to-prison', {}, { ...bound('cat', true, true), 'place.documentedIllTreatment': true });

const torture: readonly RuleCase[] = [
  ...caseTable(danger, [
    ['Nothing shows a danger of torture', false],
    ['Substantial grounds are shown', true, { fear: { substantialGrounds: true } }],
    ['A court found the danger', true, { findings: [found('torture-risk', true)] }],
    [
      'The sending state is outside the treaty',
      false,
      { fear: { substantialGrounds: true } },
      { supposing: bound('cat', false, true), applies: false },
    ],
    ['Even if an assurance can displace the danger: there is none of either', false, {}, DISPLACED],
    ['Even if it can: grounds are shown and no assurance was given', true, { fear: { substantialGrounds: true } }, DISPLACED],
    [
      'Even if it can: a court found the danger and no assurance was given',
      true,
      { findings: [found('torture-risk', true), found('assurance-sufficient', true)] },
      DISPLACED,
    ],
    [
      'If it can, one that a court found sufficient does',
      false,
      { fear: { substantialGrounds: true }, assurance: { given: true } },
      DISPLACED,
    ],
    [
      'If it can, one that a court found insufficient does not',
      true,
      {
        fear: { substantialGrounds: true },
        assurance: { given: true },
        findings: [found('torture-risk', false), found('assurance-sufficient', false)],
      },
      DISPLACED,
    ],
  ]),
  ...caseTable(examined, [
    ['A fear was told and nobody looked at it', false],
    ['The sending state is outside the treaty', true, {}, { supposing: bound('cat', false, true), applies: false }],
    ['No fear was told', true, { fear: { expressed: false } }, { applies: false }],
  ]),
  ...caseTable(pattern, [
    ['Ill-treatment is documented in the place', true],
    ['None is documented there', false, {}, { supposing: { 'place.documentedIllTreatment': false } }],
    ['Nobody is held anywhere', false, { proposal: { facility: 'none' } }],
    ['The sending state is outside the treaty', false, {}, { supposing: bound('cat', false, true), applies: false }],
  ]),
];

const refugee = base('IL.REF33', 'removal', { protection: { refugeeOf: ['NL'] }, conviction: { exists: false, final: false } });

const refugees = caseTable(refugee, [
  [
    'The Convention alone binds the sending state',
    true,
    {},
    { supposing: { ...bound('refugee-convention', true, true), ...bound('refugee-protocol', false, true) } },
  ],
  [
    'The Protocol alone binds it',
    true,
    {},
    { supposing: { ...bound('refugee-convention', false, true), ...bound('refugee-protocol', true, true) } },
  ],
  [
    'Neither binds it',
    false,
    {},
    { applies: false, supposing: { ...bound('refugee-convention', false, true), ...bound('refugee-protocol', false, true) } },
  ],
]);

const hidden = base('IL.ICPPED', 'removal-to-prison', { states: { acknowledgesCustody: false, disclosesWhereabouts: true } });
const standard = { ...hidden, rule: 'IL.ICPPED.STANDARD', supposing: bound('icpped', false, false) };
const register = base('IL.ICPPED.REGISTER', 'rented-prison', {});

const disappearance: readonly RuleCase[] = [
  ...caseTable({ ...hidden, supposing: bound('icpped', true, true) }, [
    ['Custody would be denied', true],
    ['The whereabouts would be hidden', true, { states: { acknowledgesCustody: true, disclosesWhereabouts: false } }],
    ['Neither would be', false, { states: { acknowledgesCustody: true } }],
  ]),
  ...eitherBound(hidden, 'icpped', { inPlay: true, outside: false }),
  ...caseTable(standard, [
    ['Neither state is bound, and custody would be denied', true],
    ['Neither is bound, and the whereabouts would be hidden', true, { states: { acknowledgesCustody: true, disclosesWhereabouts: false } }],
    ['Neither is bound, and nothing would be hidden', false, { states: { acknowledgesCustody: true } }],
    ['The sending state is bound: the treaty itself speaks', false, {}, { supposing: bound('icpped', true, false), applies: false }],
    ['The receiving state is bound: the treaty itself speaks', false, {}, { supposing: bound('icpped', false, true), applies: false }],
  ]),
  ...caseTable(register, [
    ['Only the state that sends is bound to keep a register', true, {}, { supposing: bound('icpped', true, false) }],
    ['Only the state that receives is', true, {}, { supposing: bound('icpped', false, true) }],
    ['Neither is', false, {}, { supposing: bound('icpped', false, false) }],
  ]),
];

const told = base('IL.VCCR36', 'rented-prison', { person: { nationalities: ['MA'] }, notice: { consulTold: false } });
const visits = base('IL.VCCR36.VISITS', 'rented-prison', { person: { nationalities: ['NO'] } });

const consuls: readonly RuleCase[] = [
  ...eitherBound(told, 'vccr', { inPlay: false, outside: true }),
  ...caseTable({ ...told, supposing: bound('vccr', true, true) }, [
    ['A foreigner in both states was not told of the consul', false],
    ['A national of the sending state is a foreigner in the other', false, { person: { nationalities: ['NO'] } }],
    ['A national of the receiving state is a foreigner in the other', false, { person: { nationalities: ['NL'] } }],
    ['A national of both is a foreigner in neither', true, { person: { nationalities: ['NO', 'NL'] } }, { applies: false }],
  ]),
  ...eitherBound(visits, 'vccr', { inPlay: true, outside: false }),
];

export const treatyMatterCases: readonly RuleCase[] = [...torture, ...refugees, ...disappearance, ...consuls];
