/** How a report of feasibility speaks: one language, its numbers, its money. */
import type { Language, Text } from '../base/text.ts';
import type { Rational } from '../base/rational.ts';
import type { CountTold } from '../feasibility/law.ts';
import type { Feasibility } from '../feasibility/feasibility.ts';
import type { CapacityRule, LawVersion, Sending } from '../feasibility/settings.ts';
import type { Say } from './feasibility-blocks.ts';

export type Words = {
  readonly say: Say;
  readonly of: (text: Text) => string;
  readonly count: (value: CountTold) => string;
  readonly share: (value: number) => string;
};

/** Words, and the result that is spoken of. */
export type Context = Words & {
  readonly language: Language;
  readonly result: Feasibility;
  readonly money: (amount: Rational | undefined) => string;
};

export const CAPACITY_NAMES: { readonly [R in CapacityRule]: Text } = {
  claimed: { en: 'as claimed or agreed', es: 'según lo afirmado o acordado' },
  'standard:ecthr': { en: 'European Court of Human Rights, 3 m²', es: 'Tribunal Europeo de Derechos Humanos, 3 m²' },
  'standard:icrc': { en: 'Red Cross, 3.4 m²', es: 'Cruz Roja, 3,4 m²' },
  'standard:cpt': { en: 'Committee for the Prevention of Torture, 4 m²', es: 'Comité para la Prevención de la Tortura, 4 m²' },
};

export const SENDING_NAMES: { readonly [S in Sending]: Text } = {
  agreed: { en: 'as agreed, law aside', es: 'según lo acordado, sin mirar el derecho' },
  permitted: { en: 'only those whom law permits', es: 'solo quienes permite el derecho' },
  open: { en: 'also those whom law does not rule out', es: 'también quienes el derecho no descarta' },
};

export const VERSION_NAMES: { readonly [V in LawVersion]: Text } = {
  'as-it-stands': { en: 'as it stands', es: 'tal como está' },
  'as-if-in-force': { en: 'as if the instrument were in force', es: 'como si el instrumento estuviera en vigor' },
};

/** What a reading is called; a contested rule by its id and the reading taken. */
export const readingName = (reading: string, say: Say): string =>
  reading === 'default'
    ? say('as the law is read by default', 'lectura por defecto')
    : reading === 'all-flipped'
      ? say('all contested rules the other way', 'todas las reglas discutidas al revés')
      : reading;
