/** The fields of the sentence form: only those that the chosen law can use, days and lengths written out again. */
import type { Language } from '../base/text.ts';
import type { Problem } from '../base/outcome.ts';
import type { Catalogue } from '../instruments/catalogue.ts';
import { dayText, durationText, LOCALES } from '../reports/fact-wording.ts';
import { lawName } from '../reports/sentence-names.ts';
import { COUNTRY_OF_LAW, LAW_IDS, type LawId } from '../sentences/sentence-case.ts';
import { TRANSFER_RULES } from '../sentences/transfer-rules.ts';
import type { Effect } from './sentence-answer.ts';
import { AMBIGUOUS, readDay, readLength } from './sentence-court-words.ts';
import {
  caseName,
  eventName,
  termName,
  type CaseField,
  type EventField,
  type EventKind,
  type SentenceDraft,
  type TermField,
} from './sentence-draft.ts';
import { GROUNDS } from './sentence-file-of-draft.ts';
import { SENTENCE_MESSAGES, type SentenceMessages } from './sentence-messages.ts';
import { agreementTitle, countries } from './sentence-shown-names.ts';

type Option = { readonly value: string; readonly text: string; readonly selected: boolean };
export type FormField = {
  readonly name: string;
  readonly label: string;
  readonly value: string;
  readonly hint?: string | undefined;
  readonly error?: string | undefined;
  readonly options?: readonly Option[];
  readonly isNumber?: true;
};

export type FormContext = {
  readonly language: Language;
  readonly catalogue: Catalogue;
  readonly problems: readonly Problem[];
  readonly effects: readonly Effect[];
};

/** Makes the fields, and remembers which it made, so that the rest can be carried unseen. */
export class FieldMaker {
  readonly #shown = new Set<string>();
  readonly #words: SentenceMessages;
  readonly #draft: SentenceDraft;
  readonly #context: FormContext;

  constructor(draft: SentenceDraft, context: FormContext) {
    this.#draft = draft;
    this.#context = context;
    this.#words = SENTENCE_MESSAGES[context.language];
  }

  #field(name: string, label: string, value = '', more: Partial<FormField> = {}): FormField {
    this.#shown.add(name);
    const { problems, language } = this.#context;
    const problem = problems.find(({ path }) => path === name);
    return {
      name,
      label,
      value,
      error: problem === undefined ? undefined : `${problem.message[language]} ${problem.remedy[language]}`,
      ...more,
    };
  }
  #day(name: string, label: string, value = '', hint?: string): FormField {
    const day = readDay(value);
    const shown = day === undefined || day === AMBIGUOUS ? value : dayText(day, this.#context.language);
    return this.#field(name, label, shown, { hint });
  }
  #length(name: string, label: string, value = '', hint?: string): FormField {
    const length = readLength(value);
    return this.#field(name, label, length === undefined ? value : durationText(length, this.#context.language), { hint });
  }
  #select(name: string, label: string, value: string, options: readonly (readonly [string, string])[]): FormField {
    return this.#field(name, label, value, {
      options: options.map(([one, shown]) => ({ value: one, text: shown, selected: one === value })),
    });
  }
  #yesNo(name: string, label: string, value = ''): FormField {
    const { unknown, yes, no } = this.#words;
    return this.#select(name, label, value, [
      ['', unknown],
      ['yes', yes],
      ['no', no],
    ]);
  }

  headFields(): readonly FormField[] {
    const { law, fields } = this.#draft;
    const { language } = this.#context;
    const laws = LAW_IDS.map((one): readonly [string, string] => [one, lawName(one, language)]).toSorted(([, a], [, b]) =>
      a.localeCompare(b, LOCALES[language]),
    );
    return [this.#select('law', this.#words.law, law, laws), this.#day('on', this.#words.on, fields.on, this.#words.onHint)];
  }

  personFields(): readonly FormField[] {
    const { law, fields } = this.#draft;
    const words = this.#words;
    const yesNo = (field: CaseField, label: string): FormField => this.#yesNo(caseName(field), label, fields[field]);
    const byLaw: { readonly [L in LawId]?: () => readonly FormField[] } = {
      'england-wales': () => [yesNo('sexOffender', words.sexOffender)],
      netherlands: () => [yesNo('residentHere', words.residentHere)],
      belgium: () => [yesNo('recidivist', words.recidivist), yesNo('residentHere', words.residentInBelgium)],
      'us-federal': () => this.#federal(),
    };
    const grounds = GROUNDS[law];
    return [
      this.#day('birthDate', words.birthDate, fields.birthDate),
      ...(byLaw[law]?.() ?? []),
      ...(grounds.length === 0
        ? []
        : [
            this.#select(
              'releaseGround',
              words.releaseGround,
              fields.releaseGround ?? 'ordinary',
              (['ordinary', ...grounds] as const).map((ground) => [ground, words.grounds[ground]]),
            ),
          ]),
    ];
  }

  #federal(): readonly FormField[] {
    const { fields } = this.#draft;
    const words = this.#words;
    return [
      this.#select('conduct', words.conduct, fields.conduct ?? '', [
        ['', words.unknown],
        ['full', words.conductFull],
        ['forfeited', words.conductForfeited],
      ]),
      ...(fields.conduct === 'forfeited'
        ? [this.#field('forfeitedDays', words.forfeitedDays, fields.forfeitedDays, { isNumber: true })]
        : []),
      this.#field('periods30', words.periods30, fields.periods30, { isNumber: true }),
      ...((fields.periods30 ?? '') === ''
        ? []
        : [
            this.#select('rateDays', words.rateDays, fields.rateDays ?? '10', [
              ['10', '10'],
              ['15', '15'],
            ]),
            this.#yesNo('offenceExcluded', words.offenceExcluded, fields.offenceExcluded),
          ]),
      this.#yesNo('supervisedRelease', words.supervisedRelease, fields.supervisedRelease),
      this.#yesNo('removalOrderFinal', words.removalOrderFinal, fields.removalOrderFinal),
    ];
  }

  termFields(index: number): readonly FormField[] {
    const { law, terms } = this.#draft;
    const term = terms[index] ?? {};
    const words = this.#words;
    const name = (field: TermField): string => termName(index, field);
    const official = law === 'england-wales';
    const others = terms.flatMap(({ id }, at) => (at === index || id === undefined ? [] : [id]));
    return [
      this.#length(name('length'), words.length, term.length, index === 0 ? words.lengthHint : undefined),
      this.#day(name('sentencedOn'), words.sentencedOn, term.sentencedOn, index === 0 ? words.dayHint : undefined),
      ...(official
        ? [
            this.#day(name('offenceOn'), words.offenceOn, term.offenceOn),
            this.#select(name('arrangement'), words.arrangement, term.arrangement ?? '', [['', words.unknown], ...arrangements(words)]),
          ]
        : []),
      ...(law === 'sweden' ? [this.#day(name('finalOn'), words.finalOn, term.finalOn)] : []),
      ...(law === 'estonia'
        ? [
            this.#select(name('degree'), words.degree, term.degree ?? '', [
              ['', words.unknown],
              ['1', '1'],
              ['2', '2'],
            ]),
            this.#yesNo(name('intentional'), words.intentional, term.intentional),
          ]
        : []),
      ...(others.length === 0
        ? []
        : [
            this.#select(name('order'), words.order, term.order ?? '', [
              ['', words.orderNone],
              ...(official ? [] : [['concurrent', words.concurrent] as const]),
              ...others.map((id) => [`after:${id}`, words.after(id)] as const),
            ]),
          ]),
    ];
  }

  termMore(index: number): readonly FormField[] {
    const { law, terms } = this.#draft;
    const term = terms[index] ?? {};
    const words = this.#words;
    const name = (field: TermField): string => termName(index, field);
    const kinds = Object.entries(words.kinds);
    if (law === 'england-wales') return [this.#select(name('kind'), words.kind, term.kind ?? 'standard', kinds)];
    return [
      this.#day(name('start'), words.start, term.start),
      this.#day(name('offenceOn'), words.offenceOn, term.offenceOn),
      this.#length(name('suspended'), words.suspended, term.suspended),
      this.#select(name('kind'), words.kind, term.kind ?? 'standard', kinds),
    ];
  }

  eventFields(index: number, kind: EventKind): readonly FormField[] {
    const { law, events } = this.#draft;
    const event = events[index];
    const words = this.#words;
    const name = (field: EventField): string => eventName(index, field);
    this.#shown.add(name('kind'));
    const from = (label: string): FormField => this.#day(name('from'), label, event?.from);
    const to = (): FormField => this.#day(name('to'), words.to, event?.to);
    const days = (label: string): FormField => this.#field(name('days'), label, event?.days, { isNumber: true });
    switch (kind) {
      case 'absence':
        return [from(words.from), to()];
      case 'added-days':
      case 'restored-days':
        return [from(words.eventOn), days(words.daysOnly)];
      case 'transfer':
        return this.#transfer(index, from(words.eventOn));
      case 'tagged-bail':
        return law === 'england-wales' ? [days(words.taggedDays)] : [from(words.from), to(), days(words.days)];
      case 'remand':
      case 'jail':
        return [
          from(words.from),
          to(),
          days(words.days),
          ...(law === 'us-federal' ? [this.#field(name('elsewhere'), words.elsewhere, event?.elsewhere, { isNumber: true })] : []),
        ];
    }
  }

  #transfer(index: number, on: FormField): readonly FormField[] {
    const { law, events } = this.#draft;
    const event = events[index];
    const { language, catalogue } = this.#context;
    const words = this.#words;
    const name = (field: EventField): string => eventName(index, field);
    const agreements = TRANSFER_RULES.filter(({ from }) => from === undefined || from.includes(COUNTRY_OF_LAW[law])).map(
      ({ agreement }): readonly [string, string] => [agreement, agreementTitle(agreement, catalogue, language)],
    );
    return [
      on,
      this.#select(name('country'), words.country, event?.country ?? '', [['', words.choose], ...countries(language)]),
      this.#select(name('agreement'), words.agreement, event?.agreement ?? '', [['', words.choose], ...agreements]),
      this.#select(name('method'), words.method, event?.method ?? 'continued', [
        ['continued', words.continued],
        ['converted', words.converted],
      ]),
      this.#length(name('adaptedTo'), words.adaptedTo, event?.adaptedTo),
    ];
  }

  /** What another law would use stays in the form unseen, so that trying another law loses nothing. */
  hiddenFields(): readonly { readonly name: string; readonly value: string }[] {
    const { fields, terms, events } = this.#draft;
    const all = [
      ...Object.entries(fields),
      ...terms.flatMap((term, index) => Object.entries(term).map(([field, value]) => [`t${index}-${field}`, value] as const)),
      ...events.flatMap((event, index) => Object.entries(event).map(([field, value]) => [`e${index}-${field}`, value] as const)),
    ];
    return all.flatMap(([name, value]) => (this.#shown.has(name) || name.endsWith('-id') || value === '' ? [] : [{ name, value }]));
  }
}

const arrangements = (words: SentenceMessages): readonly (readonly [string, string])[] => Object.entries(words.arrangements);
