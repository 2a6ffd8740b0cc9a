/**
 * What can be wrong with an agreement beyond the form of its rules: that it tries to permit what law bars, that days are left without a version,
 * that a rule asks for what nobody can know, that something has no citation or is still to be filled in.
 */
import { text } from '../base/text.ts';
import { NO_READINGS, type Engine, type Frame } from '../decisions/engine.ts';
import { IMPRISONING } from '../decisions/request.ts';
import { isDay } from '../calendar/iso.ts';
import type { Agreement, AgreementVersion } from '../instruments/agreement.ts';
import { FINDING_QUESTIONS } from '../people/closed-lists.ts';
import { expressionsOf, partsOf } from '../rules/facts-read.ts';
import { conjunction, disjunction, negation, type Formula } from '../rules/formula.ts';
import { innerAtoms, pathsRead } from '../rules/paths-read.ts';
import { addToDay } from '../rules/point.ts';
import type { Rule } from '../rules/rule.ts';
import { constantValue } from '../rules/witness.ts';
import { toFill } from './check-to-fill.ts';
import type { Finding } from './finding.ts';

export function agreementFindings(engine: Engine, agreement: Agreement): readonly Finding[] {
  return [
    ...toFill(agreement),
    ...overLaw(engine, agreement),
    ...agreement.versions.flatMap((version) => onlyTheBarred(engine, agreement, version)),
    ...dayFindings(agreement),
    ...agreement.versions.flatMap(unstated),
    ...citationFindings(agreement),
    ...(engine.catalogue.decisionCases.some((one) => one.agreement === agreement.id) ? [] : [noCase(agreement)]),
  ];
}

const rulesOf = ({ versions }: Agreement): readonly Rule[] => [...new Set(versions.flatMap(({ rules }) => rules))];

/** An agreement can only narrow what law allows: it makes no exception to law, and speaks as nothing but an agreement. */
function overLaw(engine: Engine, agreement: Agreement): readonly Finding[] {
  const own = new Set(rulesOf(agreement).map(({ id }) => id));
  return rulesOf(agreement).flatMap((rule): readonly Finding[] => [
    ...(rule.effect === 'exception' && !own.has(rule.of) && engine.rule(rule.of) !== undefined ? [exceptionToLaw(rule)] : []),
    ...(rule.role === 'agreement' ? [] : [wrongRole(rule)]),
  ]);
}

const exceptionToLaw = (rule: Extract<Rule, { effect: 'exception' }>): Finding => ({
  severity: 'error',
  code: 'permits-what-law-bars',
  where: rule.id,
  fault: text(
    `makes an exception to ${rule.of}, which is law: an agreement can only narrow what law allows`,
    `hace una excepción a ${rule.of}, que es derecho: un acuerdo solo puede restringir lo que la ley permite`,
  ),
  remedy: text(
    'take it out; what law itself excepts is encoded with the law',
    'quítela; lo que la propia ley exceptúa se codifica con la ley',
  ),
});

const wrongRole = (rule: Rule): Finding => ({
  severity: 'error',
  code: 'permits-what-law-bars',
  where: rule.id,
  fault: text(
    `speaks as law (${rule.role}), not as a term of the agreement`,
    `habla como derecho (${rule.role}), no como cláusula del acuerdo`,
  ),
  remedy: text("give it the role 'agreement'", 'dele la función «agreement»'),
});

/** A permission that reaches only people whom law bars. An arrangement that was made so is analysed as it was, and says so itself. */
function onlyTheBarred(engine: Engine, agreement: Agreement, version: AgreementVersion): readonly Finding[] {
  const state = (role: 'sending' | 'receiving'): string | undefined => agreement.parties.find((party) => party.role === role)?.country;
  const frame: Frame = {
    agreement,
    version,
    mode: version.mode,
    sendingState: state('sending'),
    receivingState: state('receiving'),
    endsInPrison: IMPRISONING.has(version.mode) || version.facts.holdsPeople,
    knownAt: '9999-12-31',
  };
  const program = engine.program(frame, NO_READINGS);
  const bars = program.rules.filter(({ rule, layer }) => rule.effect === 'bar' && layer !== 'agreement');
  const own = new Set(version.rules.map(({ id }) => id));
  const within = (permit: Formula, bar: Formula): boolean =>
    constantValue(conjunction([permit, negation(bar)]), engine.table.atoms) === false;
  return program.rules
    .filter(({ rule }) => rule.effect === 'permits' && own.has(rule.id))
    .flatMap(({ rule, applies, holds }): readonly Finding[] => {
      const permit = conjunction([applies, holds]);
      if (constantValue(permit, engine.table.atoms) === false) return [];
      const [bar] = bars.filter((one) => within(permit, one.holds));
      if (bar !== undefined) return [permitsTheBarred(rule, version, bar.rule.id)];
      return within(permit, disjunction(bars.map((one) => one.holds))) ? [permitsTheBarred(rule, version, LAW.en)] : [];
    });
}

const LAW = text('the law, taken together', 'el derecho en su conjunto');

const permitsTheBarred = (rule: Rule, version: AgreementVersion, bar: string): Finding => ({
  severity: 'error',
  code: 'permits-what-law-bars',
  where: `${rule.id} (${version.id})`,
  fault: text(
    `permits only people whom ${bar} bars: nobody could ever be sent by it`,
    `solo permite a personas a quienes impide ${bar}: nadie podría ser enviado por ella`,
  ),
  remedy: text(
    'narrow the rule to people whom law allows to be sent, or take it out',
    'acote la regla a quienes la ley permite enviar, o quítela',
  ),
});

function dayFindings(agreement: Agreement): readonly Finding[] {
  const wrongSpan = (where: string, { from, to }: { readonly from?: string; readonly to?: string }): readonly Finding[] =>
    (from === undefined || isDay(from)) && (to === undefined || isDay(to)) && (from === undefined || to === undefined || from <= to)
      ? []
      : [
          {
            severity: 'error',
            code: 'dates',
            where,
            fault: text(`the span ${from ?? ''}..${to ?? ''} is not one`, `el periodo ${from ?? ''}..${to ?? ''} no lo es`),
            remedy: text('write two days of the calendar, the earlier first', 'escriba dos días del calendario, primero el anterior'),
          },
        ];
  return [
    ...gaps(agreement.id, agreement.versions),
    ...rulesOf(agreement).flatMap((rule) =>
      gaps(
        rule.id,
        rule.versions.map(({ inForce }) => inForce),
      ),
    ),
    ...agreement.versions.flatMap((version) => wrongSpan(`${agreement.id} ${version.id}`, version)),
    ...agreement.terms.flatMap((term) => wrongSpan(`${agreement.id} term ${term.key}`, term)),
    ...agreement.tariff.flatMap((line) => wrongSpan(`${agreement.id} tariff ${line.id}`, line)),
  ];
}

/** Days between two versions that neither covers. What follows the last is the end of the agreement, and no gap. */
export function gaps(where: string, spans: readonly { readonly from: string; readonly to?: string }[]): readonly Finding[] {
  const sorted = spans
    .filter(({ from, to }) => isDay(from) && (to === undefined || isDay(to)))
    .toSorted((a, b) => (a.from < b.from ? -1 : 1));
  return sorted.flatMap(({ to }, index): readonly Finding[] => {
    const next = sorted[index + 1];
    if (to === undefined || next === undefined) return [];
    const after = addToDay(to, 'P1D', 'last-day');
    if (next.from <= after) return [];
    return [
      {
        severity: 'warning',
        code: 'dates',
        where,
        fault: text(
          `no version covers the days from ${after} to before ${next.from}`,
          `ninguna versión abarca los días desde ${after} hasta antes de ${next.from}`,
        ),
        remedy: text(
          'make the spans follow one another, unless the law was silent then',
          'haga que los periodos se sucedan, salvo que la ley callara entonces',
        ),
      },
    ];
  });
}

/** A rule that reads a term of the agreement that this version does not state would never be answered; a question that no authority is asked, neither. */
function unstated(version: AgreementVersion): readonly Finding[] {
  const stated = new Set(Object.entries(version.facts).flatMap(([key, value]) => (value === undefined ? [] : [`agreement.${key}`])));
  const questions: readonly string[] = FINDING_QUESTIONS;
  return version.rules.flatMap((rule): readonly Finding[] => {
    const atoms = expressionsOf(rule)
      .flatMap(partsOf)
      .flatMap((part) => (part.kind === 'atom' ? ['where' in part.atom ? innerAtoms(part.atom.where) : [], part.atom].flat() : []));
    const unknown = [...new Set(atoms.flatMap(pathsRead))].filter((path) => path.startsWith('agreement.') && !stated.has(path));
    const unasked = atoms.flatMap((atom) => (atom.test === 'finding' && !questions.includes(atom.question) ? [atom.question] : []));
    return [...unknown.map((path) => neverKnown(rule, version, path)), ...unasked.map((question) => neverAsked(rule, question))];
  });
}

const neverKnown = (rule: Rule, version: AgreementVersion, path: string): Finding => ({
  severity: 'warning',
  code: 'never-known',
  where: `${rule.id} (${version.id})`,
  fault: text(
    `reads ${path}, which this version does not state: nobody can know it`,
    `lee ${path}, que esta versión no dice: nadie puede saberlo`,
  ),
  remedy: text('state it in `facts`, unless it is truly unknown', 'dígalo en `facts`, salvo que de verdad se desconozca'),
});

const neverAsked = (rule: Rule, question: string): Finding => ({
  severity: 'error',
  code: 'never-known',
  where: rule.id,
  fault: text(
    `asks for a finding on '${question}', which no authority is asked`,
    `pide una decisión sobre «${question}», que no se pide a ninguna autoridad`,
  ),
  remedy: text(`use one of: ${FINDING_QUESTIONS.join(', ')}`, `use una de: ${FINDING_QUESTIONS.join(', ')}`),
});

function citationFindings(agreement: Agreement): readonly Finding[] {
  const blank = (where: string, ...written: readonly string[]): readonly Finding[] =>
    written.every((one) => one.trim() !== '')
      ? []
      : [
          {
            severity: 'error',
            code: 'no-citation',
            where: `${agreement.id} ${where}`,
            fault: text('has no citation or source', 'no tiene cita o fuente'),
            remedy: text(
              'name the provision, and where it was read; `not seen` where it was not',
              'nombre la disposición y dónde se leyó; «not seen» si no se leyó',
            ),
          },
        ];
  return [
    ...agreement.gates.flatMap(({ number, cite }) => blank(`gate ${number}`, cite)),
    ...agreement.tariff.flatMap(({ id, cite, source }) => blank(`tariff ${id}`, cite, source)),
    ...agreement.status.flatMap(({ state, source }) => blank(`status ${state}`, source)),
    ...blank('custodyRule', agreement.custodyRule.cite),
    ...blank('suspension', agreement.suspension.cite, agreement.suspension.source),
    ...blank('wayHome', agreement.wayHome.cite, agreement.wayHome.source),
    ...rulesOf(agreement).flatMap(({ id, citations }) => citations.flatMap(({ cite }) => blank(`rule ${id}`, cite))),
  ];
}

const noCase = ({ id }: Agreement): Finding => ({
  severity: 'warning',
  code: 'no-case',
  where: id,
  fault: text('no worked decision shows what comes out under it', 'ninguna decisión resuelta muestra qué resulta de él'),
  remedy: text(
    'add one with the outcome you expect, and the rules that decide it',
    'añada una con el resultado que espera y las reglas que lo deciden',
  ),
});
