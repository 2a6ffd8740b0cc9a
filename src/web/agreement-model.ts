/** One agreement as its page shows it. */
import { pathSvg } from '../reports/path-svg.ts';
import type { Agreement, AgreementVersion, Clause, TariffLine } from '../instruments/agreement.ts';
import { statusOn } from '../instruments/status.ts';
import { capitalised, shownNumber } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import { tariffText } from '../reports/agreement-tariff.ts';
import { dayText } from '../reports/fact-wording.ts';
import { gapCount, spanText } from '../reports/term-wording.ts';
import { groupedTerms, type GroupView } from './agreement-terms.ts';
import { boundBy, type BoundBy } from './bound-by.ts';
import { anchor, sourceLink, type SourceLink } from './links.ts';
import { personRow, type PersonRow } from './people-model.ts';
import { ruleSummary, type RuleSummary } from './rule-summary.ts';
import type { WebContext } from './web-context.ts';

export type AgreementHead = {
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  readonly kind: string;
  readonly mode: string;
  readonly parties: readonly { readonly name: string; readonly role: string }[];
  readonly status: { readonly state: string; readonly since: string; readonly note: string | undefined } | undefined;
  readonly operable: boolean;
  readonly whyNot: string | undefined;
  readonly gaps: string;
};

type ClauseView = {
  readonly label: string;
  readonly exists: string;
  readonly gap: boolean;
  readonly what: string;
  readonly cite: string;
  readonly source: SourceLink;
  readonly confidence: string;
};

export type AgreementModel = {
  readonly head: AgreementHead;
  readonly termCount: string;
  readonly groups: readonly GroupView[];
  readonly status: readonly {
    readonly day: string;
    readonly state: string;
    readonly note: string | undefined;
    readonly source: SourceLink;
    readonly confidence: string;
  }[];
  readonly versions: readonly {
    readonly id: string;
    readonly anchor: string;
    readonly title: string;
    readonly span: string | undefined;
    readonly mode: string;
    readonly sameAs: string | undefined;
    readonly rules: readonly (RuleSummary & { readonly repeated: boolean })[];
  }[];
  /** The gates as a picture; empty where none are known. */
  readonly path: string;
  readonly gates: readonly {
    readonly number: number;
    readonly act: string;
    readonly actor: string;
    readonly document: string | undefined;
    readonly limit: string | undefined;
    readonly cite: string;
  }[];
  readonly tariff: readonly {
    readonly what: string;
    readonly amount: string;
    readonly how: string;
    readonly when: string | undefined;
    readonly cite: string;
    readonly source: SourceLink;
    readonly confidence: string;
  }[];
  readonly tariffRules: readonly {
    readonly what: string;
    readonly seen: boolean;
    readonly cite: string;
    readonly source: SourceLink;
    readonly confidence: string;
  }[];
  readonly custody: {
    readonly holds: string;
    readonly answersInLaw: string;
    readonly governingLaw: string;
    readonly note: string;
    readonly cite: string;
    readonly confidence: string;
  };
  readonly suspension: ClauseView;
  readonly wayHome: ClauseView;
  readonly bound: readonly BoundBy[];
  readonly doubts: readonly string[];
  readonly instruments: readonly string[];
  readonly cases: readonly PersonRow[];
  readonly hash: string;
};

export function agreementHead(agreement: Agreement, { language, today }: Pick<WebContext, 'language' | 'today'>): AgreementHead {
  const { agreements: words, lists } = messagesIn(language);
  const status = statusOn(agreement, today());
  return {
    id: agreement.id,
    title: capitalised(agreement.title[language]),
    summary: agreement.summary[language],
    kind: lists.kinds[agreement.kind],
    mode: MODE_LABELS[agreement.mode][language],
    parties: agreement.parties.map(({ name, role }) => ({ name: name[language], role: lists.partyRoles[role] })),
    status:
      status === undefined
        ? undefined
        : {
            state: lists.statuses[status.state],
            since: status.from === undefined ? words.dayUnknown : words.since(dayText(status.from, language)),
            note: status.note?.[language],
          },
    operable: agreement.operable,
    whyNot: agreement.whyNotOperable?.[language],
    gaps: shownNumber(gapCount(agreement), language),
  };
}

export function agreementModel(agreement: Agreement, context: WebContext): AgreementModel {
  const { engine, language } = context;
  const { agreements: words, lists } = messagesIn(language);
  const clause = clauseView(language);
  const { custodyRule } = agreement;
  return {
    head: agreementHead(agreement, context),
    termCount: shownNumber(agreement.terms.length, language),
    groups: groupedTerms(agreement, language),
    status: agreement.status.map(({ from, state, note, source, confidence }) => ({
      day: from === undefined ? words.dayUnknown : dayText(from, language),
      state: lists.statuses[state],
      note: note?.[language],
      source: sourceLink(source),
      confidence: words.confidence(lists.confidences[confidence]),
    })),
    versions: agreement.versions.map((version, index) => versionView(version, agreement.versions.slice(0, index), context)),
    path: agreement.gates.length === 0 ? '' : pathSvg(words.gates, agreement.gates, language),
    gates: agreement.gates.map(({ number, act, actor, document, limit, cite }) => ({
      number,
      act: act[language],
      actor: actor[language],
      document: document?.[language],
      limit: limit?.[language],
      cite,
    })),
    tariff: agreement.tariff.map((line) => tariffView(line, language)),
    tariffRules: (agreement.tariffRules ?? []).map(({ kind, what, cite, source, confidence }) => ({
      what: what[language],
      seen: kind !== 'not-seen',
      cite,
      source: sourceLink(source),
      confidence: words.confidence(lists.confidences[confidence]),
    })),
    custody: {
      holds: lists.holders[custodyRule.holds],
      answersInLaw: lists.holders[custodyRule.answersInLaw],
      governingLaw: lists.holders[custodyRule.governingLaw],
      note: custodyRule.note[language],
      cite: custodyRule.cite,
      confidence: words.confidence(lists.confidences[custodyRule.confidence]),
    },
    suspension: clause(words.suspension, agreement.suspension),
    wayHome: clause(words.wayHome, agreement.wayHome),
    bound: boundBy(agreement, context),
    doubts: agreement.doubts.map((doubt) => doubt[language]),
    instruments: agreement.instruments.flatMap((id) => engine.catalogue.instruments.find((one) => one.id === id)?.title[language] ?? []),
    cases: engine.catalogue.decisionCases.filter((one) => one.agreement === agreement.id).map((one) => personRow(one, context)),
    hash: engine.hash(agreement.id),
  };
}

/** Rules that an earlier version has in full are not listed again; where only some are, those stand here too, without an anchor of their own. */
function versionView(
  version: AgreementVersion,
  earlier: readonly AgreementVersion[],
  context: WebContext,
): AgreementModel['versions'][number] {
  const { language } = context;
  const ids = (one: AgreementVersion): string => one.rules.map(({ id }) => id).join(' ');
  const same = version.rules.length === 0 ? undefined : earlier.find((one) => ids(one) === ids(version));
  const shown = new Set(earlier.flatMap(({ rules }) => rules.map(({ id }) => id)));
  return {
    id: version.id,
    anchor: anchor(version.id),
    title: version.title[language],
    span: spanText(version, language),
    mode: MODE_LABELS[version.mode][language],
    sameAs: same === undefined ? undefined : messagesIn(language).agreements.rulesSame(same.title[language]),
    rules: same === undefined ? version.rules.map((rule) => ({ ...ruleSummary(rule, context), repeated: shown.has(rule.id) })) : [],
  };
}

function tariffView(line: TariffLine, language: WebContext['language']): AgreementModel['tariff'][number] {
  const { agreements: words, lists } = messagesIn(language);
  return {
    ...tariffText(line, language),
    cite: line.cite,
    source: sourceLink(line.source),
    confidence: words.confidence(lists.confidences[line.confidence]),
  };
}

const clauseView =
  (language: WebContext['language']) =>
  (label: string, { exists, what, cite, source, confidence }: Clause): ClauseView => {
    const { agreements: words, lists } = messagesIn(language);
    return {
      label,
      exists: exists === true ? words.clauseExists : exists === false ? words.clauseNone : words.clauseUnknown,
      gap: exists !== true,
      what: what[language],
      cite,
      source: sourceLink(source),
      confidence: words.confidence(lists.confidences[confidence]),
    };
  };
