/** What a transfer cannot be, and what a receiving state cannot make of a sentence: each refusal with what would be needed. */
import type { DayNumber } from '../calendar/day-number.ts';
import { countryInWords, dayInWords } from '../calendar/in-words.ts';
import { text, type Text } from '../base/text.ts';
import { notSupported, type NotSupported } from './not-supported.ts';
import type { Transfer } from './sentence-case.ts';
import { NOT_PARTY, type TransferRule } from './transfer-rules.ts';

/** Outside the agreement's time, or to a state that it does not bind. */
export function outsideAgreement({ agreement, name, inForce }: TransferRule, { on, to }: Transfer): NotSupported | undefined {
  if ((NOT_PARTY[agreement] ?? []).includes(to)) return notParty(name, to);
  if (inForce === undefined || (on >= inForce.from && (inForce.until === undefined || on < inForce.until))) return undefined;
  return notSupported(
    'agreement-not-in-force',
    text(
      `Nobody could be moved under ${name.en} on ${dayInWords(on).en}.`,
      `Nadie podía ser trasladado según ${name.es} el ${dayInWords(on).es}.`,
    ),
    text('The agreement that the transfer was made under.', 'El acuerdo según el cual se hizo el traslado.'),
  );
}

const notParty = (name: Text, to: string): NotSupported =>
  notSupported(
    'not-party',
    text(`${countryInWords(to).en} is not a party to ${name.en}.`, `${countryInWords(to).es} no es parte en ${name.es}.`),
    text('A treaty that binds both states.', 'Un tratado que obligue a ambos Estados.'),
  );

/** @param end the last day of the sentence, where it has one */
export function afterEnd(end: DayNumber | undefined, { on }: Transfer): NotSupported | undefined {
  if (end === undefined || on <= end) return undefined;
  return notSupported(
    'transfer-after-end',
    text(
      `The sentence ends on ${dayInWords(end).en}, before the transfer.`,
      `La condena termina el ${dayInWords(end).es}, antes del traslado.`,
    ),
    text(
      'Another title to hold the person: after the end there is none here.',
      'Otro título para retener a la persona: tras el final no hay ninguno aquí.',
    ),
  );
}

export const UNKNOWN_AGREEMENT = notSupported(
  'unknown-agreement',
  text('What this agreement says about release is not known here.', 'No se conoce aquí lo que este acuerdo dice sobre la salida.'),
  text('Its rule on whose law governs.', 'Su norma sobre qué ley rige.'),
);
export const unknownReceiver = (country: string): NotSupported =>
  notSupported(
    'receiving-law',
    text(
      `Release in ${countryInWords(country).en} from a sentence received from abroad is not known here.`,
      `No se conoce aquí la salida en ${countryInWords(country).es} de una condena recibida del extranjero.`,
    ),
    text(
      country === 'US'
        ? '18 USC 4105–4106A: the determination of the release date.'
        : `The law of ${countryInWords(country).en} on release, and its day count.`,
      country === 'US'
        ? '18 USC 4105–4106A: la determinación de la fecha de salida.'
        : `La ley de ${countryInWords(country).es} sobre la salida, y su cómputo de días.`,
    ),
  );
export const CONVERTED = notSupported(
  'converted',
  text('A conversion is the receiving court’s own sentence.', 'Una conversión es la condena propia del tribunal receptor.'),
  text('That sentence, as transfer.adaptedTo.', 'Esa condena, en transfer.adaptedTo.'),
);
export const NO_SINGLE_LENGTH = notSupported(
  'no-single-length',
  text(
    'Terms that run together from different days have no single length to carry abroad.',
    'Las condenas simultáneas con inicios distintos no tienen una duración única que trasladar.',
  ),
  text(
    'The total that the receiving court recognised, as transfer.adaptedTo.',
    'El total que reconoció el tribunal receptor, en transfer.adaptedTo.',
  ),
);
export const AGGRAVATED = notSupported(
  'aggravated',
  text('A sentence is never made longer by a transfer.', 'Un traslado nunca alarga una condena.'),
  text('An adapted sentence no longer than the original.', 'Una condena adaptada no más larga que la original.'),
);
