/** What no single field can show: rows of a sentence file that contradict each other. Each is refused with its place and what to do. */
import type { Problem } from '../base/outcome.ts';
import { text, type Text } from '../base/text.ts';
import { isCountry } from '../calendar/iso.ts';
import type { DayNumber } from '../calendar/day-number.ts';
import { dayInWords } from '../calendar/in-words.ts';
import { COUNTRY_OF_LAW, type SentenceCase, type SentenceTerm } from './sentence-case.ts';
import type { SentenceFile } from './sentence-file.ts';
import { daysOf, isNothing, monthsOf, type Term } from './term.ts';
import { transferProblems } from './transfer-checks.ts';

export function contradictions(file: SentenceFile, read: SentenceCase): readonly Problem[] {
  return [
    ...termProblems(file, read),
    ...creditProblems(file, read),
    ...absenceProblems(read),
    ...otherLawProblems(read),
    ...(read.transfer === undefined ? [] : transferProblems(read, read.transfer)),
  ];
}

export const problem = (code: string, path: string, message: Text, remedy: Text): Problem => ({ code, path, message, remedy });

/** A longer sentence is a slip of the pen: its last day would leave the calendar. */
const YEARS_MAX = 1_000;
const roughDays = (length: Term): number => monthsOf(length) * 30 + daysOf(length);

function termProblems(file: SentenceFile, read: SentenceCase): readonly Problem[] {
  return file.terms.flatMap((row, index) => {
    const one = read.terms.find(({ id }) => id === row.id);
    const path = `terms[${index}]`;
    if (one === undefined || file.terms.findIndex(({ id }) => id === row.id) !== index)
      return [problem('duplicate-id', `${path}.id`, text('This id was used already.', 'Este id ya se usó.'), ONE_ID)];
    return [...lengthProblems(one, path), ...orderProblems(one, path, read), ...linkProblems(one, path, read.terms)];
  });
}

const ONE_ID = text('Give each term an id of its own.', 'Dé a cada condena un id propio.');

function lengthProblems({ kind, imposed, suspended }: SentenceTerm, path: string): readonly Problem[] {
  const problems: Problem[] = [];
  if (kind === 'standard' && isNothing(imposed))
    problems.push(
      problem(
        'no-length',
        `${path}.imposed`,
        text('A determinate sentence has a length.', 'Una condena determinada tiene una duración.'),
        text('Give it as the court said it, such as P3Y6M.', 'Indíquela como la dijo el tribunal, por ejemplo P3Y6M.'),
      ),
    );
  if (roughDays(imposed) > YEARS_MAX * 360)
    problems.push(
      problem(
        'too-long',
        `${path}.imposed`,
        text(`The sentence is longer than ${YEARS_MAX} years.`, `La condena dura más de ${YEARS_MAX} años.`),
        text('Correct the length; a life sentence has the kind life.', 'Corrija la duración; la cadena perpetua es del tipo life.'),
      ),
    );
  if (suspended !== undefined && roughDays(suspended) >= roughDays(imposed))
    problems.push(
      problem(
        'all-suspended',
        `${path}.suspended`,
        text('Nothing is left to serve.', 'No queda nada por cumplir.'),
        text('The suspended part is shorter than the sentence imposed.', 'La parte suspendida es más corta que la condena impuesta.'),
      ),
    );
  return problems;
}

function orderProblems({ sentencedOn, start, finalOn, offenceOn }: SentenceTerm, path: string, read: SentenceCase): readonly Problem[] {
  const { birth } = read.person;
  const problems: Problem[] = [];
  if (finalOn !== undefined && finalOn < sentencedOn)
    problems.push(outOfOrder(`${path}.finalOn`, { name: 'finalOn', on: finalOn }, { name: 'sentencedOn', on: sentencedOn }));
  if (offenceOn !== undefined && offenceOn > sentencedOn)
    problems.push(outOfOrder(`${path}.sentencedOn`, { name: 'sentencedOn', on: sentencedOn }, { name: 'offenceOn', on: offenceOn }));
  if (offenceOn !== undefined && birth !== undefined && birth >= offenceOn)
    problems.push(outOfOrder(`${path}.offenceOn`, { name: 'offenceOn', on: offenceOn }, { name: 'birthDate', on: birth }));
  if (read.law === 'us-federal' && start < sentencedOn)
    problems.push(
      problem(
        'start-before-sentence',
        `${path}.start`,
        text(
          'A federal sentence commences when the person is received for it, so not before it is imposed (18 USC 3585(a)).',
          'Una condena federal comienza cuando se recibe a la persona para cumplirla, no antes de imponerse (18 USC 3585(a)).',
        ),
        text('Give earlier custody as a credit.', 'Indique la detención anterior como abono (credits).'),
      ),
    );
  return problems;
}

const DAY_NAMES = {
  sentencedOn: text('the day of sentence', 'el día de la condena'),
  finalOn: text('the day on which the judgment became final', 'el día en que la sentencia quedó firme'),
  offenceOn: text('the day of the offence', 'el día del delito'),
  birthDate: text('the day of birth', 'el día de nacimiento'),
  start: text('the start of the sentence', 'el inicio de la condena'),
  from: text('the first day', 'el primer día'),
  to: text('the last day', 'el último día'),
};
type DayName = keyof typeof DAY_NAMES;

type Dated = { readonly name: DayName; readonly on: DayNumber };

function outOfOrder(path: string, first: Dated, second: Dated): Problem {
  const [one, other] = [DAY_NAMES[first.name], DAY_NAMES[second.name]];
  const [on, than] = [dayInWords(first.on), dayInWords(second.on)];
  // `a el` and `de el` are one word in Spanish.
  const to = other.es.replace(/^el /, 'al ');
  const [en, es] = first.on === second.on ? ['not after', 'no es posterior'] : ['before', 'es anterior'];
  return problem(
    'out-of-order',
    path,
    text(`${capital(one.en)}, ${on.en}, is ${en} ${other.en} (${than.en}).`, `${capital(one.es)}, ${on.es}, ${es} ${to} (${than.es}).`),
    text('Correct one of the two.', 'Corrija una de las dos.'),
  );
}

const capital = (words: string): string => `${words.slice(0, 1).toUpperCase()}${words.slice(1)}`;

function linkProblems(one: SentenceTerm, path: string, terms: readonly SentenceTerm[]): readonly Problem[] {
  if (one.consecutiveTo === undefined) return [];
  const at = `${path}.consecutiveTo`;
  if (one.orderedConcurrent)
    return [
      problem(
        'both-orders',
        at,
        text('The term is both consecutive and concurrent.', 'La condena es a la vez consecutiva y simultánea.'),
        text('Keep what the court ordered.', 'Conserve lo que ordenó el tribunal.'),
      ),
    ];
  const seen = new Set([one.id]);
  let follows: string | undefined = one.consecutiveTo;
  while (follows !== undefined) {
    const before = terms.find(({ id }) => id === follows);
    if (before === undefined || seen.has(follows))
      return [
        problem(
          'broken-chain',
          at,
          text('It follows a term that is not here, or itself.', 'Sigue a una condena que no figura aquí, o a sí misma.'),
          text('Name the id of another term of this file.', 'Indique el id de otra condena de este archivo.'),
        ),
      ];
    seen.add(follows);
    follows = before.consecutiveTo;
  }
  return [];
}

function creditProblems(file: SentenceFile, read: SentenceCase): readonly Problem[] {
  const start = Math.min(...read.terms.map((one) => one.start));
  const rows = file.credits ?? [];
  const single = rows.flatMap((row, index) => {
    const path = `credits[${index}]`;
    const credit = read.credits[index];
    const given = [row.from, row.to].filter((each) => each !== undefined && each !== null).length;
    const counted = row.days !== undefined && row.days !== null;
    if (credit === undefined || (given === 2) === counted || given === 1)
      return [
        problem(
          'credit-shape',
          path,
          text('A credit has either from and to, or days.', 'Un abono tiene from y to, o bien days.'),
          text('Give one of the two, whole.', 'Indique uno de los dos, completo.'),
        ),
      ];
    const { period } = credit;
    if (period !== undefined && period.to < period.from)
      return [outOfOrder(`${path}.to`, { name: 'to', on: period.to }, { name: 'from', on: period.from })];
    if (period !== undefined && period.from >= start)
      return [
        problem(
          'credit-after-start',
          path,
          text(
            'From the start of the sentence on, days are served, not credited.',
            'Desde el inicio de la condena los días se cumplen, no se abonan.',
          ),
          text('Leave the row out, or correct it.', 'Omita la fila o corríjala.'),
        ),
      ];
    if (credit.creditedElsewhere > credit.days)
      return [
        problem(
          'credited-elsewhere',
          `${path}.creditedElsewhere`,
          text('More days were credited elsewhere than the row has.', 'Se abonaron en otra condena más días que los de la fila.'),
          text('Correct one of the two.', 'Corrija uno de los dos.'),
        ),
      ];
    return [];
  });
  if (single.length > 0) return single;
  return overlaps(
    read.credits.flatMap(({ period }) => (period === undefined ? [] : [period])),
    'credits',
  );
}

function absenceProblems({ absences, terms }: SentenceCase): readonly Problem[] {
  const start = Math.min(...terms.map((one) => one.start));
  const single = absences.flatMap(({ from, to }) =>
    to < from
      ? [outOfOrder('absences', { name: 'to', on: to }, { name: 'from', on: from })]
      : from < start
        ? [outOfOrder('absences', { name: 'from', on: from }, { name: 'start', on: start })]
        : [],
  );
  return single.length > 0 ? single : overlaps(absences, 'absences');
}

/** A day counts once. */
function overlaps(periods: readonly { readonly from: DayNumber; readonly to: DayNumber }[], path: string): readonly Problem[] {
  const sorted = periods.toSorted((a, b) => a.from - b.from);
  const twice = sorted.find((each, index) => index > 0 && each.from <= (sorted[index - 1]?.to ?? -Infinity));
  if (twice === undefined) return [];
  return [
    problem(
      'overlap',
      path,
      text(`${dayInWords(twice.from).en} is counted twice.`, `El ${dayInWords(twice.from).es} se cuenta dos veces.`),
      text('Let the periods not overlap.', 'Evite que los períodos se superpongan.'),
    ),
  ];
}

function otherLawProblems({ law, terms, programming, conduct, transfer }: SentenceCase): readonly Problem[] {
  const problems: Problem[] = [];
  const onlyThere = (path: string): Problem =>
    problem(
      'other-law',
      path,
      text('Only United States federal law knows this.', 'Solo lo conoce la ley federal de los Estados Unidos.'),
      text('Leave it out.', 'Omítalo.'),
    );
  if (law !== 'us-federal' && programming !== undefined) problems.push(onlyThere('programming'));
  if (law !== 'us-federal' && typeof conduct === 'object') problems.push(onlyThere('conduct'));
  if (law !== 'england-wales' && terms.some(({ arrangement }) => arrangement !== undefined))
    problems.push(
      problem(
        'other-law',
        'terms',
        text('Only the law of England and Wales knows an arrangement.', 'Solo la ley de Inglaterra y Gales conoce arrangement.'),
        text('Leave it out.', 'Omítalo.'),
      ),
    );
  if (transfer !== undefined && (!isCountry(transfer.to) || transfer.to === COUNTRY_OF_LAW[law]))
    problems.push(
      problem(
        'transfer-to',
        'transfer.to',
        text('This is no other country and no law that we know.', 'No es otro país ni una ley que conozcamos.'),
        text('Give a two-letter country code, such as EE.', 'Indique un código de país de dos letras, por ejemplo EE.'),
      ),
    );
  return problems;
}
