/** Wording that reaches a person: always in both languages, so that a missing translation is a type error. */
export type Text = { readonly en: string; readonly es: string };
export type Language = keyof Text;
export const LANGUAGES: readonly Language[] = ['en', 'es'];

export const text = (en: string, es: string): Text => ({ en, es });
