/**
 * Replays a proof without the engine: it shares no code with the interpreter. Each step must follow from its parts by Kleene's tables,
 * and each atom from the facts by trying every complete value that they may have.
 */
import type { Atom, Expression, Operand, Term } from './expression.ts';
import type { Proof } from './proof.ts';

type Plain = { readonly [path: string]: unknown };
type Answer = boolean | 'unknown';

/** Empty if every step follows; otherwise one sentence for each step that does not. */
export function checkProof(proof: Proof, facts: Plain, at = 'proof'): readonly string[] {
  if (proof.step === 'given') return proof.answer === 'unknown' && proof.why === undefined ? [`${at}: unknown without a reason`] : [];
  if (proof.step === 'atom') {
    const answer = ask(proof.atom, facts);
    const misread = proof.facts
      .filter(({ fact, value }) => JSON.stringify(facts[fact] ?? null) !== JSON.stringify(value))
      .map(({ fact }) => `${at}: ${fact} is not what the file says`);
    return answer === proof.answer ? misread : [...misread, `${at}: the atom comes to ${answer}, not ${proof.answer}`];
  }
  const answers = proof.parts.map((part) => part.answer);
  const expected = proof.step === 'not' ? opposite(answers[0] ?? 'unknown') : junction(proof.step, answers);
  const own = expected === proof.answer ? [] : [`${at}: ${proof.step} of ${answers.join(', ')} is ${expected}, not ${proof.answer}`];
  return [...own, ...proof.parts.flatMap((part, index) => checkProof(part, facts, `${at}.${index}`))];
}

const opposite = (answer: Answer): Answer => (answer === 'unknown' ? answer : !answer);

function junction(step: 'and' | 'or', answers: readonly Answer[]): Answer {
  const decisive = step === 'or';
  if (answers.includes(decisive)) return decisive;
  return answers.includes('unknown') ? 'unknown' : !decisive;
}

function ask(atom: Atom, facts: Plain): Answer {
  switch (atom.test) {
    case 'true':
      return overAll(facts, [atom.fact.path], ([value]) => value === true);
    case 'one-of':
      return askOneOf(atom, facts);
    case 'includes':
      return overAll(
        facts,
        [atom.list.path, ...named([atom.item])],
        ([list, item]) => isArray(list) && list.includes('literal' in atom.item ? atom.item.literal : item),
        literals([atom.item]),
      );
    case 'empty':
      return askEmpty(facts[atom.list.path]);
    case 'compare': {
      const paths = [...new Set([atom.left, atom.right].flatMap(pathsOf))];
      return overAll(facts, paths, (values) => {
        const read = (path: string): unknown => values[paths.indexOf(path)];
        const [left, right] = [point(atom.left, read), point(atom.right, read)];
        return atom.op === '<' ? left < right : atom.op === '<=' ? left <= right : left === right;
      });
    }
    case 'some':
    case 'every':
      return askRecords(atom, facts);
    case 'finding':
      return askFinding(atom.question, facts);
  }
}

/** One answer for each combination of complete values; unknown unless there is exactly one answer among them. */
function overAll(
  facts: Plain,
  paths: readonly string[],
  test: (values: readonly unknown[]) => boolean,
  mentioned: readonly string[] = [],
): Answer {
  const many = paths.filter((path) => isObject(facts[path])).length > 1;
  const options = paths.map((path) => complete(facts[path], many, mentioned));
  const answers = new Set<boolean>();
  if (options.some((values) => values.length === 0)) return 'unknown';
  const visit = (index: number, chosen: readonly unknown[]): void => {
    const values = options[index];
    if (values === undefined) answers.add(test(chosen));
    else for (const value of values) visit(index + 1, [...chosen, value]);
  };
  visit(0, []);
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : 'unknown';
}

/** Every complete value: each source's; each day of a partial date; a list as it stands, and with what is asked about added. */
function complete(value: unknown, endsOnly: boolean, mentioned: readonly string[]): readonly unknown[] {
  if (value === undefined || value === null) return [];
  if (isArray(value) || !isObject(value)) return [value];
  if (isArray(value['conflict'])) return value['conflict'].flatMap((one) => complete(one, endsOnly, mentioned));
  if (isArray(value['items']))
    return [value['items'], ...mentioned.map((item) => [...(isArray(value['items']) ? value['items'] : []), item])];
  const [from, to] = [String(value['earliest']), String(value['latest'])];
  if (endsOnly) return [from, to];
  const days = Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;
  return Array.from({ length: days + 1 }, (_, index) => Temporal.PlainDate.from(from).add({ days: index }).toString());
}

function point(term: Term, read: (path: string) => unknown): string | number {
  if (term.term === 'day') return term.day;
  if (term.term === 'integer') return term.integer;
  const value = read(term.fact.path);
  const moved = typeof term.plus === 'object' ? String(read(term.plus.path)) : term.plus;
  if (term.fact.kind === 'integer') return Number(value);
  if (term.fact.kind === 'moment') return Temporal.Instant.from(String(value)).add(hours(moved)).epochMilliseconds;
  const start = Temporal.PlainDate.from(String(value));
  if (moved === undefined) return start.toString();
  const { years, months, weeks, days } = Temporal.Duration.from(moved);
  const landed = start.add({ years, months });
  return (term.rounding === 'next-day' && landed.day !== start.day ? landed.add({ days: 1 }) : landed).add({ weeks, days }).toString();
}

const hours = (duration: string | undefined): Temporal.Duration => {
  const { weeks, days, hours: own, minutes, seconds } = Temporal.Duration.from(duration ?? 'PT0H');
  return Temporal.Duration.from({ hours: own + 24 * (days + 7 * weeks), minutes, seconds });
};

/** True already if every value it may have is named outright, whatever another fact would add. */
function askOneOf({ fact, among }: Extract<Atom, { test: 'one-of' }>, facts: Plain): Answer {
  const outright = overAll(facts, [fact.path], ([own]) => literals(among).includes(String(own)));
  const others = named(among);
  return outright === true || others.length === 0
    ? outright
    : overAll(facts, [fact.path, ...others], ([own, ...rest]) => literals(among).includes(String(own)) || rest.includes(own));
}

function askEmpty(value: unknown): Answer {
  if (isArray(value)) return value.length === 0;
  if (!isObject(value)) return 'unknown';
  if (isArray(value['conflict'])) {
    const answers = new Set(value['conflict'].map(askEmpty));
    const [only] = answers;
    return answers.size === 1 && only !== undefined ? only : 'unknown';
  }
  const some = value['items'] ?? value['records'];
  return isArray(some) && some.length > 0 ? false : 'unknown';
}

function askRecords(atom: Extract<Atom, { test: 'some' | 'every' }>, facts: Plain): Answer {
  const list = facts[atom.list.path];
  const records = isArray(list) ? list : isObject(list) && isArray(list['records']) ? list['records'] : undefined;
  if (records === undefined) return 'unknown';
  const answers: Answer[] = records.map((record) => condition(atom.where, { ...facts, ...(isObject(record) ? record : {}) }));
  if (!isArray(list)) answers.push('unknown');
  return junction(atom.test === 'some' ? 'or' : 'and', answers);
}

function condition(expression: Expression, facts: Plain): Answer {
  switch (expression.kind) {
    case 'constant':
      return expression.value;
    case 'atom':
      return ask(expression.atom, facts);
    case 'not':
      return opposite(condition(expression.of, facts));
    case 'all':
    case 'any':
      return junction(
        expression.kind === 'all' ? 'and' : 'or',
        expression.of.map((part) => condition(part, facts)),
      );
    case 'unknown':
    case 'reading':
    case 'rule':
    case 'default':
      return 'unknown';
  }
}

function askFinding(question: string, facts: Plain): Answer {
  const list = facts['findings'];
  const records = isArray(list) ? list : isObject(list) && isArray(list['records']) ? list['records'] : [];
  const results = new Set<unknown>();
  for (const record of records) {
    if (!isObject(record) || record['findings[].question'] !== question || !record['findings[].reasonsDocument']) continue;
    if (plainText(record['findings[].on'], '') <= plainText(facts['proposal.decidedOn'], '9999')) results.add(record['findings[].result']);
  }
  const [only] = results;
  return results.size === 1 && typeof only === 'boolean' ? only : 'unknown';
}

const plainText = (value: unknown, otherwise: string): string => (typeof value === 'string' ? value : otherwise);
const pathsOf = (term: Term): string[] =>
  term.term === 'fact' ? [term.fact.path, ...(typeof term.plus === 'object' ? [term.plus.path] : [])] : [];
const named = (operands: readonly Operand<{ readonly path: string }>[]): string[] =>
  operands.flatMap((operand) => ('fact' in operand ? [operand.fact.path] : []));
const literals = (operands: readonly Operand<unknown>[]): string[] =>
  operands.flatMap((operand) => ('literal' in operand ? [operand.literal] : []));
const isArray = (value: unknown): value is readonly unknown[] => Array.isArray(value);
const isObject = (value: unknown): value is Plain => typeof value === 'object' && value !== null && !Array.isArray(value);
