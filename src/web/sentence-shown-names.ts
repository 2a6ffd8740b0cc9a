/** Names that the sentence page shows: countries, agreements, and what a row did to the day of release. */
import { text, type Language, type Text } from '../base/text.ts';
import type { Catalogue } from '../instruments/catalogue.ts';
import { countryName, dayText, LOCALES, sentenceCase } from '../reports/fact-wording.ts';
import { ISO_COUNTRIES } from './ask-countries.ts';
import type { Effect } from './sentence-answer.ts';
import { SENTENCE_MESSAGES } from './sentence-messages.ts';

const COUNTRIES: { readonly [L in Language]: readonly (readonly [string, string])[] } = { en: countryList('en'), es: countryList('es') };
export const countries = (language: Language): readonly (readonly [string, string])[] => COUNTRIES[language];
function countryList(language: Language): readonly (readonly [string, string])[] {
  const order = new Intl.Collator(LOCALES[language]);
  return ISO_COUNTRIES.map((code): readonly [string, string] => [code, countryName(code, language)]).toSorted(([, a], [, b]) =>
    order.compare(a, b),
  );
}

/** Instruments that the sentence engine knows and the catalogue does not hold yet. */
const OTHER_TITLES: { readonly [agreement: string]: Text } = {
  'eu-2008-909': text('EU Framework Decision 2008/909/JHA', 'Decisión Marco 2008/909/JAI de la UE'),
  'be-nl-2009': text('Tilburg agreement (Belgium – Netherlands, 2009)', 'Acuerdo de Tilburg (Bélgica – Países Bajos, 2009)'),
  'se-ee-2025': text('Tartu agreement (Sweden – Estonia, 2025)', 'Acuerdo de Tartu (Suecia – Estonia, 2025)'),
  'us-ch306': text('18 USC chapter 306, with a treaty partner', '18 USC, capítulo 306, con un Estado parte de un tratado'),
  model: text('The model agreement', 'El acuerdo modelo'),
};

export function agreementTitle(id: string, catalogue: Catalogue, language: Language): string {
  const title = catalogue.agreements.find((agreement) => agreement.id === id)?.title[language] ?? OTHER_TITLES[id]?.[language];
  return title === undefined ? id : sentenceCase(title.replace(/^(the|el|la) /, ''), language);
}

type Told = { readonly text: string; readonly way: 'earlier' | 'later' | 'same' | 'none' };

/** What a row did to the day of release, in one sentence. */
export function effectText(effect: Effect | undefined, language: Language): Told | undefined {
  if (effect === undefined) return undefined;
  const { effect: words } = SENTENCE_MESSAGES[language];
  const { release, moved, isRefused } = effect;
  if (isRefused) return { text: words.refused, way: 'none' };
  if (release === undefined) return effect.end === undefined ? undefined : { text: words.noRelease, way: 'none' };
  const [from, to] = [dayText(release[0], language), dayText(release[1], language)];
  const isDay = release[0] === release[1];
  if (moved === undefined) return { text: isDay ? words.first(to) : words.range(from, to), way: 'same' };
  const { earliest, latest } = moved;
  if (!isDay || earliest !== latest)
    return { text: words.movedRange(from, to), way: latest < 0 ? 'earlier' : latest > 0 ? 'later' : 'same' };
  if (latest === 0) return { text: words.same(to), way: 'same' };
  return latest < 0 ? { text: words.earlier(-latest, to), way: 'earlier' } : { text: words.later(latest, to), way: 'later' };
}
