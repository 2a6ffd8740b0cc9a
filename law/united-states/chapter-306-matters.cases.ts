/** Worked cases of chapter 306, condition by condition: the treaty, the appeal, the consent, and whose sentence it is. */
import { bound, caseTable, type CaseBase } from '../../src/instruments/case-table.ts';
import type { RuleCase } from '../../src/instruments/law.ts';
import type { PersonFileInput } from '../../src/people/person-file.ts';
import {
  citizen,
  dualCitizen,
  finalFederal,
  finalForeign,
  finalState,
  from,
  salvadoran,
  transferTo,
  verifiedConsent,
} from './people-in-cases.ts';

const out = (rule: string, file: PersonFileInput = {}): CaseBase => ({
  rule,
  on: '2026-02-02',
  file: { person: dualCitizen, conviction: finalFederal, consent: verifiedConsent, proposal: transferTo('SV'), ...file },
});
const inbound = (rule: string, file: PersonFileInput = {}): CaseBase => ({
  rule,
  on: '2026-02-02',
  file: { person: citizen, conviction: finalForeign, consent: verifiedConsent, proposal: from('MX', 'US', 'sentence-transfer'), ...file },
});

const none = { ...bound('coe-112', false, false), ...bound('oas-57', false, false) };
const underTreaty: CaseBase = {
  ...out('US.CH306.TREATY'),
  supposing: { ...none, 'agreement.isTransferTreaty': true, 'agreement.inForce': false },
};

export const eligibilityMatterCases: readonly RuleCase[] = [
  ...caseTable(underTreaty, [
    ['A transfer treaty that is in force', false, {}, { supposing: { 'agreement.inForce': true } }],
    ['A transfer treaty that is not', true],
    ['What is in force is no transfer treaty', true, {}, { supposing: { 'agreement.inForce': true, 'agreement.isTransferTreaty': false } }],
    ['Both states are bound by the convention of Strasbourg', false, {}, { supposing: bound('coe-112', true, true) }],
    ['Only the United States is bound by it', true, {}, { supposing: bound('coe-112', true, false) }],
    ['Only the other state is bound by it', true, {}, { supposing: bound('coe-112', false, true) }],
    ['Both states are bound by the Inter-American Convention', false, {}, { supposing: bound('oas-57', true, true) }],
    ['Only the United States is bound by that', true, {}, { supposing: bound('oas-57', true, false) }],
    ['Only the other state is bound by that', true, {}, { supposing: bound('oas-57', false, true) }],
  ]),
  ...caseTable(out('US.CH306.APPEAL'), [
    ['Neither an appeal nor another attack is pending', false],
    ['An appeal is pending', true, { conviction: { appealPending: true } }],
    ['A collateral attack is pending', true, { conviction: { collateralAttackPending: true } }],
  ]),
];

const minor = out('US.CH306.MINOR', {
  person: { ...dualCitizen, birthDate: '2008-06-01' },
  proposal: { ...transferTo('SV'), handoverOn: '2026-05-31' },
  consent: { ...verifiedConsent, substitute: 'none' },
});

export const consentMatterCases: readonly RuleCase[] = [
  ...caseTable(out('US.CH306.CONSENT'), [
    ['A free consent that a magistrate judge verified', false],
    ['One that nobody has verified yet, and that was not taken back', false, { consent: { verifiedBy: 'none' } }],
    ['One taken back before anybody verified it', true, { consent: { verifiedBy: 'none', withdrawn: true } }],
    ['One taken back after a federal judge had verified it', false, { consent: { verifiedBy: 'judge', withdrawn: true } }],
    ['One that was bought', true, { consent: { improperInducement: true } }],
    ['No consent', true, { consent: { given: false } }],
  ]),
  ...caseTable(out('US.CH306.IRREV'), [
    ['A federal judge verified it', true, { consent: { verifiedBy: 'judge' } }],
    ['A consul did, which is something else', false, { consent: { verifiedBy: 'consul' } }],
  ]),
  ...caseTable(minor, [
    ['Handed over on the eve of the eighteenth birthday, and nobody speaks for the person', true],
    ['Handed over on the birthday', false, { proposal: { handoverOn: '2026-06-01' } }],
    ['A guardian consents', false, { consent: { substitute: 'guardian' } }],
    ['A court consents', false, { consent: { substitute: 'court' } }],
    ['A parent consents', false, { consent: { substitute: 'parent' } }],
    [
      'Eighteen on the day of decision: on whatever day the handover is to be',
      false,
      { person: { birthDate: '2008-02-02' }, proposal: { handoverOn: null } },
    ],
  ]),
  ...caseTable(out('US.CH306.VERIFY'), [
    ['A federal judge verified it on the record', false, { consent: { verifiedBy: 'judge' } }],
    ['A federal judge verified it, and nothing was recorded', true, { consent: { verifiedBy: 'judge', recorded: false } }],
    ['A consul verified it on the record', true, { consent: { verifiedBy: 'consul' } }],
  ]),
  ...caseTable(out('US.CH306.KNOW'), [
    ['The person understands all four things', false],
    ['Not that only courts here can change the sentence', true, { consent: { understood: { courts: false } } }],
    ['Not that the other country’s law governs', true, { consent: { understood: { law: false } } }],
    ['Not that a return is possible', true, { consent: { understood: { return: false } } }],
    ['Not that consent is final', true, { consent: { understood: { irrevocable: false } } }],
  ]),
];

export const effectsMatterCases: readonly RuleCase[] = [
  ...caseTable(out('US.CH306.COURT'), [
    ['A federal sentence is attacked only here', true],
    ['So is a sentence of a state', true, { conviction: finalState }],
    ['A foreign one is not', false, { conviction: finalForeign }],
    ['Nobody was convicted', false, { conviction: { exists: false } }],
  ]),
  ...caseTable(out('US.CH306.IMMIG.VOLUNTARY', { person: salvadoran, removal: { voluntaryDepartureGranted: true } }), [
    ['A foreigner who had been granted voluntary departure', true],
    ['A citizen needs no leave to depart', false, { person: citizen }],
  ]),
  ...caseTable(inbound('US.CH306.VERIFY.INBOUND'), [
    ['A magistrate judge verified the consent there', false],
    ['A citizen designated by a federal judge did', false, { consent: { verifiedBy: 'official' } }],
    ['Nobody did', true, { consent: { verifiedBy: 'none' } }],
  ]),
  ...caseTable(inbound('US.CH306.INBOUND'), [
    ['A citizen with a foreign sentence', true],
    ['Somebody who is no citizen', false, { person: salvadoran }],
    ['A citizen whom nobody convicted', false, { conviction: { exists: false } }],
  ]),
  ...caseTable(inbound('US.CH306.PARDON'), [
    ['A foreign sentence is administered here', true],
    ['There is no sentence', false, { conviction: { exists: false } }],
  ]),
];
