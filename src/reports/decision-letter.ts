/**
 * The decision as a letter that can be handed to the person: plain words, what was found on these facts, not an order, a court decides.
 * It carries nothing personal but the file's own id, unless the annex of facts is asked for.
 */
import type { Language } from '../base/text.ts';
import type { Catalogue } from '../instruments/catalogue.ts';
import { MODE_LABELS } from '../people/value-labels.ts';
import type { Decision } from '../decisions/decision.ts';
import { dayText, sentenceCase } from './fact-wording.ts';
import type { Letter, LetterSection } from './letter.ts';
import { LETTER_MESSAGES } from './letter-messages.ts';
import { changesSection, decidesSection, missingSection, readingsSection } from './letter-consequences.ts';
import { clocksSection, contestSection, factsSection, lawSection, otherPowersSections, receiptSection } from './letter-closing.ts';
import { groundsSection } from './letter-grounds.ts';

export type LetterOptions = {
  /** The language in which the decision was made: its statements and questions are in it already. */
  readonly language: Language;
  readonly catalogue: Catalogue;
  /** How the letter names the file, where not by the file's own id. */
  readonly person?: string;
  /** Adds the facts on which the grounds rest, on a page of their own. */
  readonly facts?: boolean;
};

export function decisionLetter(decision: Decision, options: LetterOptions): Letter {
  const { language, catalogue } = options;
  const words = LETTER_MESSAGES[language];
  const agreement = catalogue.agreements.find(({ id }) => id === decision.agreement);
  const version = agreement?.versions.find(({ id }) => id === decision.version);
  const title = agreement?.title[language] ?? decision.agreement;
  return {
    language,
    title: words.title,
    kicker: words.kicker,
    subject: words.subject(title),
    face: words.face,
    faceMore: words.faceMore,
    head: [
      { label: words.reference, value: options.person ?? decision.id ?? words.noReference },
      { label: words.agreement, value: `${sentenceCase(title, language)} (${decision.agreement})` },
      { label: words.version, value: version?.title[language] ?? decision.version },
      { label: words.mode, value: MODE_LABELS[decision.mode][language] },
      { label: words.on, value: dayText(decision.on, language) },
      { label: words.knownAt, value: dayText(decision.knownAt, language) },
    ],
    outcome: {
      code: decision.outcome,
      headline: words.outcome[decision.outcome],
      more: words.outcomeMore[decision.outcome],
      notices: noticesOf(decision, agreement?.whyNotOperable?.[language], language),
    },
    sections: sectionsOf(decision, options),
    footer: words.footer,
    labels: { law: words.law, page: pageWords(language) },
    date: decision.knownAt,
  };
}

const sectionsOf = (decision: Decision, { language, catalogue, facts }: LetterOptions): readonly LetterSection[] => [
  groundsSection(decision, catalogue, language),
  missingSection(decision, language),
  changesSection(decision, language),
  ...readingsSection(decision, catalogue, language),
  ...otherPowersSections(decision, language),
  decidesSection(decision, language),
  clocksSection(decision, language),
  contestSection(decision, language),
  lawSection(decision, catalogue, language),
  receiptSection(decision, language),
  ...(facts === true ? [factsSection(decision, language)] : []),
];

function noticesOf(decision: Decision, whyNotOperable: string | undefined, language: Language): readonly string[] {
  const words = LETTER_MESSAGES[language];
  return [
    ...(decision.outcome !== 'barred' && decision.mayBeBarred ? [words.mayBeBarred] : []),
    ...(decision.contested ? [words.contestedNotice] : []),
    ...(decision.asIfInForce === true ? [words.asIfInForce] : []),
    ...(decision.operable ? [] : [[words.analysisOnly, whyNotOperable].filter((part) => part !== undefined).join(' ')]),
  ];
}

/** The page numbers are filled in by the typesetter. */
function pageWords(language: Language): Letter['labels']['page'] {
  const [before = '', between = ''] = LETTER_MESSAGES[language].page('\u0000', '\u0000').split('\u0000');
  return { before, between };
}
