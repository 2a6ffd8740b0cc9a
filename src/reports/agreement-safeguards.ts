/**
 * The questions on which agreements to hold people abroad have failed, and what an agreement says to each: its terms, its clauses, its tariff.
 * An answer that is silence is marked as a gap.
 */
import { text, type Language, type Text } from '../base/text.ts';
import type { Agreement, Clause, Term, TermKey } from '../instruments/agreement.ts';
import { messagesIn } from '../locales/messages.ts';
import { tariffText } from './agreement-tariff.ts';
import { byStart, citeOf, gapKind, spanText } from './term-wording.ts';

export type Answer = { readonly text: string; readonly note: string; readonly gap: boolean };
export type Safeguard = { readonly id: SafeguardId; readonly title: string; readonly answers: readonly Answer[] };

const SAFEGUARDS = {
  who: {
    title: text('Who may be sent', 'A quién se puede enviar'),
    keys: ['whoMayBeSent', 'conviction', 'nationality', 'selectionByAllegation'],
  },
  consent: { title: text('Consent', 'Consentimiento'), keys: ['consent'] },
  governingLaw: { title: text('Governing law', 'Derecho aplicable'), keys: ['governingLaw', 'criminalJurisdiction'] },
  price: { title: text('Price', 'Precio'), keys: ['price', 'pricePerPerson', 'priceFloor'] },
  oversight: { title: text('Oversight', 'Supervisión'), keys: ['oversight'] },
  investigation: { title: text('Investigation of ill-treatment', 'Investigación de malos tratos'), keys: ['investigation', 'complaints'] },
  release: { title: text('Release', 'Liberación'), keys: ['release'] },
  return: { title: text('Return', 'Regreso'), keys: ['wayHome', 'refusalAndReturn'] },
  suspension: { title: text('Suspension', 'Suspensión'), keys: ['suspension', 'termination'] },
} satisfies { readonly [id: string]: { readonly title: Text; readonly keys: readonly TermKey[] } };
export type SafeguardId = keyof typeof SAFEGUARDS;
export const SAFEGUARD_IDS = [
  'who',
  'consent',
  'governingLaw',
  'price',
  'oversight',
  'investigation',
  'release',
  'return',
  'suspension',
] as const satisfies readonly SafeguardId[];

export const safeguardTitle = (id: SafeguardId, language: Language): string => SAFEGUARDS[id].title[language];

export const safeguardsOf = (agreement: Agreement, language: Language): readonly Safeguard[] =>
  SAFEGUARD_IDS.map((id) => {
    const keys: readonly TermKey[] = SAFEGUARDS[id].keys;
    const terms = agreement.terms
      .filter(({ key }) => keys.includes(key))
      .toSorted((a, b) => keys.indexOf(a.key) - keys.indexOf(b.key) || byStart(a, b));
    const answers = [...terms.map((term) => termAnswer(term, language)), ...special(id, agreement, language)];
    const silence: Answer = { text: messagesIn(language).agreements.unspoken, note: '', gap: true };
    return { id, title: safeguardTitle(id, language), answers: answers.length === 0 ? [silence] : answers };
  });

function termAnswer(term: Term, language: Language): Answer {
  const { agreements: words, lists } = messagesIn(language);
  const gap = gapKind(term);
  const note = [lists.layers[term.layer], citeOf(term), spanText(term, language), words.confidence(lists.confidences[term.confidence])];
  return {
    text: gap === undefined ? term.value[language] : `${words[gap]}: ${term.value[language]}`,
    note: note.filter((part) => part !== undefined).join(' · '),
    gap: gap !== undefined,
  };
}

/** What is held as data of its own and not as a term. */
function special(id: SafeguardId, agreement: Agreement, language: Language): readonly Answer[] {
  const { agreements: words, lists } = messagesIn(language);
  const clause = ({ exists, what, cite, confidence }: Clause): Answer => ({
    text: `${exists === true ? words.clauseExists : exists === false ? words.clauseNone : words.clauseUnknown}: ${what[language]}`,
    note: [cite, words.confidence(lists.confidences[confidence])].join(' · '),
    gap: exists !== true,
  });
  switch (id) {
    case 'suspension':
      return [clause(agreement.suspension)];
    case 'return':
      return [clause(agreement.wayHome)];
    case 'price':
      return agreement.tariff
        .filter(({ each }) => each === 'place' || each === 'person')
        .map((line) => {
          const { what, amount, how, when } = tariffText(line, language);
          return {
            text: `${amount} ${how}: ${what}`,
            note: [when, line.cite].filter((part) => part !== undefined).join(' · '),
            gap: false,
          };
        });
    case 'governingLaw': {
      const { holds, answersInLaw, governingLaw, cite, confidence } = agreement.custodyRule;
      const isOpen = governingLaw === 'unknown' || governingLaw === 'disputed';
      return [
        {
          text: `${words.governingLaw}: ${lists.holders[governingLaw]}; ${words.holds}: ${lists.holders[holds]}; ${words.answersInLaw}: ${lists.holders[answersInLaw]}`,
          note: [cite, words.confidence(lists.confidences[confidence])].join(' · '),
          gap: isOpen,
        },
      ];
    }
    case 'who':
    case 'consent':
    case 'oversight':
    case 'investigation':
    case 'release':
      return [];
  }
}
