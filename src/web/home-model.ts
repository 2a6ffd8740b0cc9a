/** What the first page shows: the offer from its own terms, and what the law says of it, worked out and never written down. */
import { OUTCOMES, type Outcome } from '../decisions/decision.ts';
import { FIRST_RELEASE } from '../instruments/authoring.ts';
import { versionOn } from '../instruments/catalogue.ts';
import type { TermKey } from '../instruments/agreement.ts';
import { shownNumber } from '../locales/format.ts';
import { messagesIn } from '../locales/messages.ts';
import { dayText } from '../reports/fact-wording.ts';
import { agreementHref, sourceLink, type SourceLink } from './links.ts';
import { articlePeople, type PersonRow } from './people-model.ts';
import { askPopulation, type Question } from './population.ts';
import { populationView, shownPeople, type PopulationView } from './population-view.ts';
import type { WebContext } from './web-context.ts';

/** The offer as made, the arrangement as carried out, and the one treaty that binds both states. */
const QUESTIONS: readonly Question[] = [
  { agreement: 'us-sv-2025', on: '2025-02-15' },
  { agreement: 'us-sv-2025', on: '2025-03-15' },
  { agreement: 'us-sv-inter-american', on: '2025-03-15' },
];
const OFFER = { agreement: 'us-sv-2025', on: '2025-02-03' };
const OFFER_TERMS: readonly TermKey[] = ['parties', 'whoMayBeSent', 'conviction', 'prison', 'price'];

export type HomeModel = {
  readonly offer: { readonly day: string; readonly href: string; readonly terms: readonly OfferTerm[] } | undefined;
  readonly law: LawOfIt | undefined;
  readonly people: readonly PersonRow[];
  readonly rules: string;
};
type OfferTerm = { readonly label: string; readonly value: string; readonly source: SourceLink };
type LawOfIt = {
  readonly lead: string;
  readonly verdict: string;
  readonly unknown: string;
  readonly columns: readonly { readonly outcome: Outcome; readonly label: string; readonly means: string }[];
  readonly population: PopulationView;
};

export function homeModel(context: WebContext): HomeModel {
  return {
    offer: offerOf(context),
    law: lawOfIt(context),
    people: articlePeople(context),
    rules: shownNumber(context.engine.rules.size, context.language),
  };
}

function offerOf({ engine, language }: WebContext): HomeModel['offer'] {
  const agreement = engine.agreement(OFFER.agreement);
  const version = agreement === undefined ? undefined : versionOn(agreement, OFFER.on);
  if (agreement === undefined || version === undefined) return undefined;
  const names = messagesIn(language).lists.terms;
  const terms = OFFER_TERMS.flatMap((key) =>
    agreement.terms
      .filter((term) => term.key === key && term.from === version.from)
      .map((term): OfferTerm => ({ label: names[key], value: term.value[language], source: sourceLink(term.source) })),
  );
  return { day: dayText(version.from, language), href: agreementHref(language, agreement.id), terms };
}

function lawOfIt(context: WebContext): LawOfIt | undefined {
  const { engine, population, language, today } = context;
  if (population === undefined) return undefined;
  const knownAt = today() < FIRST_RELEASE ? FIRST_RELEASE : today();
  const answers = QUESTIONS.flatMap((question) => askPopulation(engine, population, question, { knownAt, language }) ?? []);
  const people = answers[0]?.people;
  if (people === undefined) return undefined;
  const { home, lists } = messagesIn(language);
  const permitted = Math.max(...answers.map(({ outcomes }) => outcomes.permitted));
  const undetermined = answers.reduce((sum, { outcomes }) => sum + outcomes.undetermined, 0);
  const all = shownPeople(people, language);
  return {
    lead: home.lawLead(all, dayText(population.asOf, language)),
    verdict: permitted === 0 ? home.nonePermitted(all) : home.somePermitted(shownPeople(permitted, language), all),
    unknown: home.unknownLoud(shownPeople(undetermined, language)),
    columns: OUTCOMES.map((outcome) => ({ outcome, label: lists.outcomes[outcome], means: lists.outcomesMean[outcome] })),
    population: populationView(context, population, answers),
  };
}
