/** Days, counts of days and countries as a person reads them, in both languages: for notes that the domain writes, never for data. */
import { text, type Text } from '../base/text.ts';
import { civilDay, type DayNumber } from './day-number.ts';

const MONTHS_EN = 'January February March April May June July August September October November December'.split(' ');
const MONTHS_ES = 'enero febrero marzo abril mayo junio julio agosto septiembre octubre noviembre diciembre'.split(' ');

/** `10 January 2012`, `10 de enero de 2012`. */
export function dayInWords(on: DayNumber): Text {
  const { year, month, day } = civilDay(on);
  return text(`${day} ${MONTHS_EN[month - 1]} ${year}`, `${day} de ${MONTHS_ES[month - 1]} de ${year}`);
}

/** `1 day`, `457 days`. */
export const daysInWords = (count: number): Text => (count === 1 ? text('1 day', '1 día') : text(`${count} days`, `${count} días`));

const COUNTRIES = {
  en: new Intl.DisplayNames(['en'], { type: 'region' }),
  es: new Intl.DisplayNames(['es'], { type: 'region' }),
};

const INVENTED: { readonly [code: string]: Text | undefined } = {
  XC: text('Calland (invented)', 'Calandia (inventada)'),
  XD: text('Dovria (invented)', 'Dovria (inventada)'),
};

/** `Bulgaria`; a code that names no country is shown as it is. */
export function countryInWords(code: string): Text {
  const invented = INVENTED[code];
  if (invented !== undefined) return invented;
  if (!/^[A-Z]{2}$/.test(code)) return text(code, code);
  return text(COUNTRIES.en.of(code) ?? code, COUNTRIES.es.of(code) ?? code);
}
