/** One instrument of law as a document: its rules in plain words, exceptions as an outline, both readings, worked cases, every citation with its identifiers. */
import type { Language } from '../base/text.ts';
import type { Engine } from '../decisions/engine.ts';
import type { Instrument } from '../instruments/law.ts';
import { capitalised, shownNumber } from '../locales/format.ts';
import type { Rule } from '../rules/rule.ts';
import { identifierText } from './citation-identifiers.ts';
import type { DocumentBlock, DocumentSection, LawDocument } from './document.ts';
import { countryName, dayText } from './fact-wording.ts';
import { ruleBlocks, ruleContext, type RuleContext } from './rule-blocks.ts';

export function lawDocument(engine: Engine, instrument: Instrument, language: Language): LawDocument {
  const context = ruleContext(engine, language);
  const { words, pages } = context;
  const { cite, source, confidence, verifiedThrough, order, rules } = instrument;
  return {
    language,
    kicker: words.lawKicker,
    title: capitalised(instrument.title[language]),
    subject: cite,
    notice: words.notice,
    head: [
      { label: words.order, value: order === 'international' ? pages.lists.internationalLaw : countryName(order, language) },
      { label: words.citation, value: cite },
      { label: words.identifiers, value: identifierText([cite, source]) ?? words.noIdentifier },
      { label: words.source, value: source ?? words.noSource },
      { label: words.confidence, value: pages.lists.confidences[confidence] },
      { label: words.verified, value: dayText(verifiedThrough, language) },
      { label: words.rulesCount, value: shownNumber(rules.length, language) },
      { label: words.hash, value: engine.hash(instrument.id), code: true },
    ],
    sections: [howSection(context), rulesSection(rules, context)],
    footer: words.footer(instrument.id, dayText(verifiedThrough, language)),
    labels: { contents: words.contents, page: words.page, of: words.of },
    date: verifiedThrough,
    landscape: false,
  };
}

export function howSection({ words, pages: { lists } }: RuleContext): DocumentSection {
  const effects = (['bar', 'bar-until', 'requires', 'permits', 'exception', 'factor', 'compute'] as const).map((effect) => ({
    label: lists.effects[effect],
    value: lists.effectsMean[effect],
  }));
  return {
    id: 'how',
    title: words.howTitle,
    blocks: [...words.how.map((text): DocumentBlock => ({ kind: 'text', text })), { kind: 'pairs', rows: effects }],
  };
}

/** Exceptions stand in the outline of their rule, and after it in full with their own provisions and cases. */
function rulesSection(rules: readonly Rule[], context: RuleContext): DocumentSection {
  return { id: 'rules', title: context.words.rulesTitle, blocks: inReadingOrder(rules).flatMap((rule) => ruleBlocks(rule, context)) };
}

export function inReadingOrder(rules: readonly Rule[]): readonly Rule[] {
  const own = new Set(rules.map(({ id }) => id));
  const under = (id: string): readonly Rule[] =>
    rules.flatMap((rule) => (rule.effect === 'exception' && rule.of === id ? [rule, ...under(rule.id)] : []));
  return rules.flatMap((rule) => (rule.effect === 'exception' && own.has(rule.of) ? [] : [rule, ...under(rule.id)]));
}
