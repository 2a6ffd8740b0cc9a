/** Worked cases of the protocols: when consent is dispensed with. Norway and the Netherlands are bound by ETS 167; its article 3 and CETS 222 are put on file. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { withoutConsentCases } from './coe-112-without-consent.cases.ts';

const ON = '2024-05-02';
const proposal = { sendingState: 'NO', receivingState: 'NL', agreement: 'coe-1983' };
const dutch = { nationalities: ['NL'] };
const final = { exists: true, final: true };
const notOrdered = { fledHome: false, returnedHomeKnowing: false, expulsionFlowsFromSentence: false, orderFinal: false };
const flows = { ...notOrdered, expulsionFlowsFromSentence: true, orderFinal: true };
const orderedOnly = { ...notOrdered, orderFinal: true };

export const protocolCases: readonly RuleCase[] = [
  ...withoutConsentCases,
  {
    rule: 'COE.167.2',
    title: 'A Dutchman fled home from a final Norwegian sentence',
    on: ON,
    file: { proposal, person: dutch, conviction: final, removal: { fledHome: true }, states: { sendingAgrees: true } },
    holds: true,
  },
  {
    rule: 'COE.167.2',
    title: 'He did not flee',
    on: ON,
    file: { proposal, person: dutch, conviction: final, removal: { fledHome: false }, states: { sendingAgrees: true } },
    holds: false,
  },
  {
    rule: 'COE.167.2',
    title: 'He fled before the judgment was final',
    on: ON,
    file: {
      proposal,
      person: dutch,
      conviction: { exists: true, final: false },
      removal: { fledHome: true },
      states: { sendingAgrees: true },
    },
    holds: false,
  },
  {
    rule: 'COE.167.2',
    title: 'The United States is not bound by the protocol',
    on: ON,
    file: {
      proposal: { ...proposal, sendingState: 'US' },
      person: dutch,
      conviction: final,
      removal: { fledHome: true },
      states: { sendingAgrees: true, boundBy: [] },
    },
    holds: false,
  },
  {
    rule: 'COE.167.2',
    title: 'Before June 2000 there was no protocol',
    on: '2000-05-31',
    file: { proposal, person: dutch, conviction: final, removal: { fledHome: true }, states: { sendingAgrees: true } },
    holds: false,
  },
  {
    rule: 'COE.167.3',
    title: 'An expulsion follows from the sentence and the person was heard',
    on: ON,
    file: { proposal, removal: flows, consent: { opinionRecorded: true }, states: { sendingAgrees: true, boundBy: ['ets-167-article-3'] } },
    holds: true,
  },
  {
    rule: 'COE.167.3',
    title: 'The person was not heard',
    on: ON,
    file: {
      proposal,
      removal: flows,
      consent: { opinionRecorded: false },
      states: { sendingAgrees: true, boundBy: ['ets-167-article-3'] },
    },
    holds: false,
  },
  {
    rule: 'COE.167.3',
    title: 'The expulsion order does not follow from the sentence',
    on: ON,
    file: {
      proposal,
      removal: orderedOnly,
      consent: { opinionRecorded: true },
      states: { sendingAgrees: true, boundBy: ['ets-167-article-3'] },
    },
    holds: false,
  },
  {
    rule: 'COE.167.3',
    title: 'Whether Spain accepts article 3 is not known',
    on: ON,
    file: {
      proposal: { ...proposal, sendingState: 'ES' },
      removal: flows,
      consent: { opinionRecorded: true },
      states: { sendingAgrees: true, boundBy: [] },
    },
    holds: 'unknown',
  },
  {
    rule: 'COE.167.3',
    title: 'The United States is outside the protocol',
    on: ON,
    file: {
      proposal: { ...proposal, sendingState: 'US' },
      removal: flows,
      consent: { opinionRecorded: true },
      states: { sendingAgrees: true, boundBy: [] },
    },
    holds: false,
  },
  {
    rule: 'COE.222.ART2',
    title: 'A national returned home, not in flight, knowing of the judgment',
    on: ON,
    file: {
      proposal,
      person: dutch,
      conviction: final,
      removal: { ...notOrdered, returnedHomeKnowing: true },
      states: { sendingAgrees: true, boundBy: ['cets-222'] },
    },
    holds: true,
  },
  {
    rule: 'COE.222.ART2',
    title: 'The person neither fled nor returned',
    on: ON,
    file: { proposal, person: dutch, conviction: final, removal: notOrdered, states: { sendingAgrees: true, boundBy: ['cets-222'] } },
    holds: false,
  },
  {
    rule: 'COE.222.ART3',
    title: 'An expulsion order that does not follow from the sentence is enough between states that apply the amendments',
    on: ON,
    file: {
      proposal,
      removal: orderedOnly,
      consent: { opinionRecorded: true },
      states: { sendingAgrees: true, boundBy: ['cets-222', 'ets-167-article-3'] },
    },
    holds: true,
  },
  {
    rule: 'COE.222.ART3',
    title: 'There is no expulsion order',
    on: ON,
    file: {
      proposal,
      removal: notOrdered,
      consent: { opinionRecorded: true },
      states: { sendingAgrees: true, boundBy: ['cets-222', 'ets-167-article-3'] },
    },
    holds: false,
  },
  {
    rule: 'COE.167.3-4',
    title: 'Whoever is moved because of an expulsion is protected against earlier cases',
    on: ON,
    file: { proposal, removal: flows, consent: { opinionRecorded: true }, states: { sendingAgrees: true, boundBy: ['ets-167-article-3'] } },
    holds: true,
  },
  {
    rule: 'COE.167.3-4.45-DAYS',
    title: 'The days run from release for whoever was moved because of an expulsion',
    on: ON,
    file: { proposal, removal: flows, consent: { opinionRecorded: true }, states: { sendingAgrees: true, boundBy: ['ets-167-article-3'] } },
    holds: true,
  },
  {
    rule: 'COE.167.3-4.45-DAYS',
    title: 'They do not run for whoever went with consent',
    on: ON,
    file: {
      proposal,
      removal: notOrdered,
      consent: { opinionRecorded: true },
      states: { sendingAgrees: true, boundBy: ['ets-167-article-3'] },
    },
    holds: false,
  },
  {
    rule: 'COE.167.3-4',
    title: 'Whoever goes with consent has no such protection',
    on: ON,
    file: {
      proposal,
      removal: notOrdered,
      consent: { opinionRecorded: true },
      states: { sendingAgrees: true, boundBy: ['ets-167-article-3'] },
    },
    holds: false,
  },
];
