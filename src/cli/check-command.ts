/** `habeas check`: loads all law and agreements, runs every worked case, and reports what is wrong. */
import { checkCatalogue, type Fault } from '../instruments/check-catalogue.ts';
import { checkCases } from '../decisions/check-cases.ts';
import { isKnownFact } from '../people/known-fact.ts';
import type { Engine } from '../decisions/engine.ts';
import { CommandEnd, EXIT } from './exit.ts';

export function checkCommand(engine: Engine, { json }: { readonly json?: boolean }): string {
  const { catalogue, rules } = engine;
  const faults: readonly Fault[] = [...checkCatalogue(catalogue, isKnownFact), ...checkCases(engine)];
  const counts = {
    instruments: catalogue.instruments.length,
    agreements: catalogue.agreements.length,
    rules: rules.size,
    ruleCases: catalogue.ruleCases.length,
    decisionCases: catalogue.decisionCases.length,
  };
  if (rules.size === 0) throw new CommandEnd(EXIT.fault, ['Nothing is loaded: there was nothing to check.']);
  if (json === true && faults.length === 0) return JSON.stringify({ ...counts, faults }, null, 2);
  const summary = `${counts.instruments} instruments, ${counts.agreements} agreements, ${counts.rules} rules, ${counts.ruleCases} worked cases of rules, ${counts.decisionCases} worked decisions.`;
  if (faults.length === 0) return `${summary} Nothing is wrong.`;
  const lines =
    json === true
      ? [JSON.stringify({ ...counts, faults }, null, 2)]
      : [summary, ...faults.map(({ where, fault, remedy }) => `${where}: ${fault}; ${remedy}.`), `${faults.length} faults.`];
  process.stdout.write(`${lines.join('\n')}\n`);
  throw new CommandEnd(EXIT.refused, []);
}
