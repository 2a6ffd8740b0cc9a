/** The body of law that computes a case. */
import { unreachable } from '../base/unreachable.ts';
import { belgium } from './belgium.ts';
import { denmark } from './denmark.ts';
import { elSalvador } from './el-salvador.ts';
import { englandWalesFile } from './england-wales-file.ts';
import { estonia } from './estonia.ts';
import type { LawAnswer } from './law-answer.ts';
import { netherlands } from './netherlands.ts';
import { norway } from './norway.ts';
import type { NotSupported } from './not-supported.ts';
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
      return englandWalesFile(one, working);
    default:
      return unreachable(one.law);
  }
}

export const lawOfCountry = (country: string): LawId | undefined => LAW_IDS.find((law) => COUNTRY_OF_LAW[law] === country);
