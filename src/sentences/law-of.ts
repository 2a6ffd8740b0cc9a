/** The body of law that computes a case. */
import { text } from '../base/text.ts';
import { unreachable } from '../base/unreachable.ts';
import { belgium } from './belgium.ts';
import { denmark } from './denmark.ts';
import { elSalvador } from './el-salvador.ts';
import { estonia } from './estonia.ts';
import type { LawAnswer } from './law-answer.ts';
import { netherlands } from './netherlands.ts';
import { norway } from './norway.ts';
import { notSupported, type NotSupported } from './not-supported.ts';
import { COUNTRY_OF_LAW, LAW_IDS, type LawId, type SentenceCase } from './sentence-case.ts';
import { sweden } from './sweden.ts';
import { usFederal } from './us-federal.ts';
import type { Working } from './working.ts';

export function byItsLaw(one: SentenceCase, working?: Working): LawAnswer | NotSupported {
  switch (one.law) {
    case 'us-federal':
      return usFederal(one, working);
    case 'norway':
      return norway(one, working);
    case 'netherlands':
      return netherlands(one, working);
    case 'belgium':
      return belgium(one, working);
    case 'denmark':
      return denmark(one, working);
    case 'sweden':
      return sweden(one, working);
    case 'estonia':
      return estonia(one, working);
    case 'el-salvador':
      return elSalvador(one, working);
    case 'england-wales':
      return ENGLAND_WALES;
    default:
      return unreachable(one.law);
  }
}

export const lawOfCountry = (country: string): LawId | undefined => LAW_IDS.find((law) => COUNTRY_OF_LAW[law] === country);

const ENGLAND_WALES = notSupported(
  'official-format',
  text(
    'The sentence file does not say which release arrangements apply in England and Wales.',
    'El archivo de condena no dice qué régimen de salida se aplica en Inglaterra y Gales.',
  ),
  text('The case in the official format, with --format moj.', 'El caso en el formato oficial, con --format moj.'),
);
