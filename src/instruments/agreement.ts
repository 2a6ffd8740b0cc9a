/** An agreement as code: every term with its layer, source and confidence, its own rules, and what drives cases, custody and money. */
import type { Text } from '../base/text.ts';
import type { Mode, Rule, Confidence } from '../rules/rule.ts';
import type { Reading, RuleId } from '../rules/expression.ts';
import type { PersonFileInput } from '../people/person-file.ts';
import type { Gate } from './gate.ts';
import type { SuspensionTrigger } from './suspension.ts';
import type { TariffLine, TariffRule } from './tariff.ts';

export type { Gate } from './gate.ts';
export type { Money, TariffLine, TariffRule } from './tariff.ts';

export type Layer = 'treaty' | 'statute' | 'regulation' | 'policy' | 'practice';

/** The closed list of what an agreement may speak to; the same keys for every agreement, so that gaps stand out as gaps. */
export const TERM_KEYS = [
  'parties',
  'authorities',
  'instrument',
  'approval',
  'status',
  'nationalLegalBase',
  'governingLaw',
  'derogations',
  'criminalJurisdiction',
  'otherOffences',
  'whoMayBeSent',
  'sexAndAge',
  'conviction',
  'startOfSentence',
  'timeOfCheck',
  'nationality',
  'offencesExcluded',
  'healthExcluded',
  'family',
  'education',
  'security',
  'wantedPersons',
  'minimumSentence',
  'remainingTerm',
  'dualCriminality',
  'priority',
  'selectionByAllegation',
  'consent',
  'selection',
  'refusalAndReturn',
  'places',
  'prison',
  'governance',
  'staff',
  'price',
  'pricePerPerson',
  'priceFloor',
  'rampUp',
  'indexation',
  'extraCosts',
  'oneOffCosts',
  'budget',
  'spendingRules',
  'duration',
  'renewal',
  'termination',
  'transferSteps',
  'documents',
  'transitRestraint',
  'release',
  'wayHome',
  'medical',
  'complaints',
  'useOfForce',
  'emergency',
  'data',
  'oversight',
  'investigation',
  'death',
  'escape',
  'custodyAndResponsibility',
  'pardonAndReview',
  'enforcementMethod',
  'speciality',
  'timeLimits',
  'suspension',
  'humanRightsPosition',
  'whatHappened',
  'criticism',
  'courts',
  'costComparison',
  'opposition',
] as const;
export type TermKey = (typeof TERM_KEYS)[number];

/** One term at one time. Two terms with one key at one time are a conflict; both are kept and both shown. */
export type Term = {
  readonly key: TermKey;
  readonly value: Text;
  readonly layer: Layer;
  readonly from?: string;
  readonly to?: string;
  /** The provision, as precisely as it is known: `Art. 8(2)(a)`; `not seen` where the text was not read. */
  readonly cite: string;
  /** Where the fact was read. */
  readonly source: string;
  readonly confidence: Confidence;
};

export const STATUSES = [
  'offered',
  'signed',
  'approved',
  'rejected',
  'in-force',
  'provisional',
  'carried-out',
  'suspended',
  'ended',
  'lapsed',
] as const;
export type Status = (typeof STATUSES)[number];

/** The status timeline is dated data. `from` may be absent where the day is not known. */
export type StatusEntry = {
  readonly from?: string;
  readonly state: Status;
  readonly note?: Text;
  readonly source: string;
  readonly confidence: Confidence;
};

export type Party = {
  readonly role: 'sending' | 'receiving' | 'either';
  readonly country: string;
  readonly name: Text;
};

/** Who holds the person and who answers in law, as the agreement (or each side) says. */
export type CustodyRule = {
  readonly holds: 'sending' | 'receiving' | 'disputed' | 'unknown';
  readonly answersInLaw: 'sending' | 'receiving' | 'split' | 'disputed' | 'unknown';
  readonly governingLaw: 'sending' | 'receiving' | 'split' | 'disputed' | 'unknown';
  readonly note: Text;
  readonly cite: string;
  readonly confidence: Confidence;
};

/** `exists: false` means that none was found in what was read: a gap that must be visible. */
export type Clause = {
  readonly exists: boolean | 'unknown';
  readonly what: Text;
  readonly cite: string;
  readonly source: string;
  readonly confidence: Confidence;
};

/** What the rules may read of the agreement at one time (`agreement.*` facts); an absent value is unknown. */
export type AgreementFacts = {
  readonly holdsPeople: boolean;
  readonly isTransferTreaty: boolean;
  readonly isTreaty: boolean;
  readonly paid?: boolean;
  readonly ratifiedBySendingState?: boolean;
  readonly ratifiedByReceivingState?: boolean;
  readonly monitoringClause?: boolean;
  readonly receivingStateControls?: boolean;
  /** In force between the parties and binding. Absent where it is not known. */
  readonly inForce?: boolean;
};

/** A dated version. A day that no version covers is outside the agreement's span, and the answer says so. */
export type AgreementVersion = {
  /** `offer-2025-02`; shown as the decision's `version`. */
  readonly id: string;
  readonly title: Text;
  readonly from: string;
  readonly to?: string;
  /** The mode that this version is about. */
  readonly mode: Mode;
  readonly facts: AgreementFacts;
  readonly rules: readonly Rule[];
};

export type Agreement = {
  readonly id: string;
  readonly title: Text;
  /** Two or three sentences for somebody who has never heard of it. */
  readonly summary: Text;
  readonly kind: 'treaty' | 'arrangement' | 'framework' | 'proposal' | 'model';
  /** The mode named by the newest version. */
  readonly mode: Mode;
  /** Only an agreement in force whose gates meet its treaty or the model's can have cases; the rest can be analysed, never operated. */
  readonly operable: boolean;
  /** Why it is not operable; absent where it is. */
  readonly whyNotOperable?: Text;
  /** Empty where the proposal names the states (a framework). */
  readonly parties: readonly Party[];
  readonly status: readonly StatusEntry[];
  /** Ids of instruments of international law that bear on it. The law of the two states is found by the states. */
  readonly instruments: readonly string[];
  readonly terms: readonly Term[];
  readonly versions: readonly AgreementVersion[];
  readonly gates: readonly Gate[];
  /** IANA time zone in which the agreement's days are counted; an operable agreement names one. */
  readonly zone?: string;
  readonly tariff: readonly TariffLine[];
  /** How the lines are counted, indexed, reduced and ended; what was not seen stands there as not seen. */
  readonly tariffRules?: readonly TariffRule[];
  readonly custodyRule: CustodyRule;
  /** `triggers`: what of the clause fires by itself; absent where nothing does, or where its text was not seen. */
  readonly suspension: Clause & { readonly triggers?: readonly SuspensionTrigger[] };
  readonly wayHome: Clause;
  /** What is not known or is in conflict, in plain words. */
  readonly doubts: readonly Text[];
};

/** A worked decision: its test, and a page that a lawyer can read. */
export type DecisionCase = {
  readonly id: string;
  readonly title: Text;
  readonly agreement: string;
  readonly mode?: Mode;
  readonly on: string;
  /** Decided as though the instrument were in force. */
  readonly asIfInForce?: boolean;
  readonly file: PersonFileInput;
  readonly outcome: 'barred' | 'barred-until' | 'undetermined' | 'permitted';
  /** Rules that must be among the decisive grounds. */
  readonly decidedBy: readonly RuleId[];
  readonly readings?: readonly {
    readonly reading: { readonly [rule: RuleId]: Reading } | 'all-flipped';
    readonly outcome: DecisionCase['outcome'];
  }[];
  /** Facts that must be reported missing. */
  readonly missing?: readonly string[];
};

/** As other programs see it: the rules of all versions together, beside the versions. */
export const publishedAgreement = (agreement: Agreement): Agreement & { readonly rules: readonly Rule[] } => ({
  ...agreement,
  rules: agreement.versions.flatMap(({ rules }) => rules),
});
