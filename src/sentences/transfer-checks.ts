/** What in a transfer contradicts the rest of the file: an agreement between other states, a day before the sentence. */
import { nearest } from '../base/nearest.ts';
import type { Problem } from '../base/outcome.ts';
import { text } from '../base/text.ts';
import { countryInWords, dayInWords } from '../calendar/in-words.ts';
import { COUNTRY_OF_LAW, type SentenceCase, type Transfer } from './sentence-case.ts';
import { NO_TRANSFER, TRANSFER_RULES, transferRule } from './transfer-rules.ts';

export function transferProblems(one: SentenceCase, transfer: Transfer): readonly Problem[] {
  const rule = transferRule(transfer.agreement);
  const start = Math.min(...one.terms.map((each) => each.start));
  const problems: Problem[] = [];
  if (rule === undefined && !NO_TRANSFER.has(transfer.agreement)) problems.push(unknownAgreement(transfer.agreement));
  const from = COUNTRY_OF_LAW[one.law];
  if (rule !== undefined && ((rule.from ?? [from]).includes(from) === false || (rule.to ?? [transfer.to]).includes(transfer.to) === false))
    problems.push({
      code: 'other-parties',
      path: 'transfer.agreement',
      message: text(
        `Nobody is moved from ${countryInWords(from).en} to ${countryInWords(transfer.to).en} under ${rule.name.en}.`,
        `Según ${rule.name.es} no se traslada a nadie de ${countryInWords(from).es} a ${countryInWords(transfer.to).es}.`,
      ),
      remedy: text('Correct the agreement, the law or the country.', 'Corrija el acuerdo, la ley o el país.'),
    });
  if (transfer.on <= start)
    problems.push({
      code: 'transfer-before-start',
      path: 'transfer.on',
      message: text(
        `The transfer is not after the start of the sentence (${dayInWords(start).en}).`,
        `El traslado no es posterior al inicio de la condena (${dayInWords(start).es}).`,
      ),
      remedy: text('Correct one of the two.', 'Corrija una de las dos.'),
    });
  return problems;
}

function unknownAgreement(agreement: string): Problem {
  const known = [...TRANSFER_RULES.map((rule) => rule.agreement), ...NO_TRANSFER.keys()];
  const near = nearest(agreement, known);
  return {
    code: 'unknown-agreement',
    path: 'transfer.agreement',
    message: text(
      `There is no such agreement here.${near === undefined ? '' : ` Did you mean '${near}'?`}`,
      `No existe aquí ese acuerdo.${near === undefined ? '' : ` ¿Quiso decir «${near}»?`}`,
    ),
    remedy: text(`Use one of ${known.join(', ')}.`, `Use uno de ${known.join(', ')}.`),
  };
}
