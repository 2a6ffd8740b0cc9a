/** Worked cases of chapter 306: the person's consent. */
import type { RuleCase } from '../../src/instruments/law.ts';
import { consentMatterCases } from './chapter-306-matters.cases.ts';
import { dualCitizen, finalFederal, transferTo, verifiedConsent } from './people-in-cases.ts';

const willing = { person: dualCitizen, conviction: finalFederal, consent: verifiedConsent, proposal: transferTo('SV') };
const withConsent = (changed: Partial<typeof verifiedConsent>) => ({ ...willing, consent: { ...verifiedConsent, ...changed } });
const on = '2026-02-02';

export const chapter306ConsentCases: readonly RuleCase[] = [
  ...consentMatterCases,
  { rule: 'US.CH306.CONSENT', title: 'The person does not consent', on, holds: true, file: withConsent({ given: false }) },
  { rule: 'US.CH306.CONSENT', title: 'Consent was won by a promise', on, holds: true, file: withConsent({ improperInducement: true }) },
  {
    rule: 'US.CH306.CONSENT',
    title: 'Consent was taken back before anybody verified it',
    on,
    holds: true,
    file: withConsent({ withdrawn: true, verifiedBy: 'none' }),
  },
  {
    rule: 'US.CH306.CONSENT',
    title: 'Consent was taken back after a magistrate judge had verified it',
    on,
    holds: false,
    file: withConsent({ withdrawn: true }),
  },
  { rule: 'US.CH306.CONSENT', title: 'The person consents freely', on, holds: false, file: willing },
  { rule: 'US.CH306.CONSENT', title: 'Nobody has asked the person', on, holds: 'unknown', file: { ...willing, consent: null } },
  { rule: 'US.CH306.CONSENT.FORM', title: 'The form has not been signed', on, holds: true, file: withConsent({ formSigned: false }) },
  { rule: 'US.CH306.CONSENT.FORM', title: 'The form has been signed', on, holds: false, file: willing },
  { rule: 'US.CH306.IRREV', title: 'A magistrate judge has verified consent', on, holds: true, file: willing },
  {
    rule: 'US.CH306.IRREV',
    title: 'An official has noted consent, no judge',
    on,
    holds: false,
    file: withConsent({ verifiedBy: 'official' }),
  },
  {
    rule: 'US.CH306.MINOR',
    title: 'A person of seventeen is to be transferred, and nobody consents for them',
    on,
    holds: true,
    file: {
      ...withConsent({ substitute: 'none' }),
      person: { ...dualCitizen, birthDate: '2008-06-01' },
      proposal: { ...transferTo('SV'), handoverOn: '2026-05-20' },
    },
  },
  {
    rule: 'US.CH306.MINOR',
    title: 'A parent consents for a person of seventeen',
    on,
    holds: false,
    file: {
      ...withConsent({ substitute: 'parent' }),
      person: { ...dualCitizen, birthDate: '2008-06-01' },
      proposal: { ...transferTo('SV'), handoverOn: '2026-05-20' },
    },
  },
  {
    rule: 'US.CH306.MINOR',
    title: 'The person comes of age before the handover',
    on,
    holds: false,
    file: { ...willing, person: { ...dualCitizen, birthDate: '2008-06-01' }, proposal: { ...transferTo('SV'), handoverOn: '2026-06-01' } },
  },
  { rule: 'US.CH306.MINOR', title: 'A grown person is able to decide', on, holds: false, file: willing },
  {
    rule: 'US.CH306.MINOR',
    title: 'A person has been found unable to decide, and no guardian has consented',
    on,
    holds: true,
    file: { ...withConsent({ substitute: 'none' }), person: { ...dualCitizen, competent: false } },
  },
  {
    rule: 'US.CH306.VERIFY',
    title: 'Only an official has verified consent',
    on,
    holds: true,
    file: withConsent({ verifiedBy: 'official' }),
  },
  { rule: 'US.CH306.VERIFY', title: 'The hearing was not recorded', on, holds: true, file: withConsent({ recorded: false }) },
  { rule: 'US.CH306.VERIFY', title: 'A magistrate judge has verified consent in a recorded hearing', on, holds: false, file: willing },
  {
    rule: 'US.CH306.KNOW',
    title: 'The person does not understand that consent is final',
    on,
    holds: true,
    file: withConsent({ understood: { courts: true, law: true, return: true, irrevocable: false } }),
  },
  { rule: 'US.CH306.KNOW', title: 'The person understands and accepts all four things', on, holds: false, file: willing },
  {
    rule: 'US.CH306.KNOW',
    title: 'It is not recorded whether return was explained',
    on,
    holds: 'unknown',
    file: withConsent({ understood: { courts: true, law: true, irrevocable: true } }),
  },
  {
    rule: 'US.CH306.COUNSEL',
    title: 'The person had no counsel and had not waived',
    on,
    holds: true,
    file: withConsent({ counsel: 'absent' }),
  },
  { rule: 'US.CH306.COUNSEL', title: 'Counsel was there', on, holds: false, file: willing },
  { rule: 'US.CH306.COUNSEL', title: 'The person knowingly waived counsel', on, holds: false, file: withConsent({ counsel: 'waived' }) },
];
