/** `habeas agreements`, `habeas law` and `habeas schema`: what is loaded, to read or to use elsewhere. */
import { z } from 'zod';
import type { Language } from '../base/text.ts';
import { nearest } from '../base/nearest.ts';
import type { Engine } from '../decisions/engine.ts';
import { DecisionSchema } from '../decisions/decision-schema.ts';
import { agreementJson, draftOf } from '../drafting/agreement-in-catalogue.ts';
import { AgreementFile } from '../drafting/agreement-schema.ts';
import { SentenceFile } from '../sentences/sentence-file.ts';
import { ScheduleFile } from '../fees/schedule-file.ts';
import { publishedAgreement, type Agreement } from '../instruments/agreement.ts';
import { statusOn } from '../instruments/status.ts';
import { PersonFile } from '../people/person-file.ts';
import { printExpression } from '../rules/print.ts';
import type { Rule } from '../rules/rule.ts';
import { CommandEnd, EXIT } from './exit.ts';
import { engineFor } from './read-draft.ts';

type Show = { readonly json?: boolean; readonly format?: string; readonly language: Language };

export async function agreementsCommand(loaded: Engine, name: string | undefined, options: Show, today: string): Promise<string> {
  const { json, format, language } = options;
  const { engine, id } = name === undefined ? { engine: loaded, id: undefined } : await engineFor(loaded, name, language);
  if (format !== undefined) return exported(engine, id, format);
  const { agreements } = engine.catalogue;
  if (id !== undefined) {
    const agreement =
      engine.agreement(id) ??
      notFound(
        `agreement '${id}'`,
        id,
        agreements.map((one) => one.id),
      );
    return json === true ? JSON.stringify(publishedAgreement(agreement), null, 2) : agreementText(agreement, language, today);
  }
  if (json === true) return JSON.stringify(agreements.map(publishedAgreement), null, 2);
  return agreements
    .map(
      (one) =>
        `${one.id.padEnd(20)} ${one.kind.padEnd(12)} ${one.mode.padEnd(18)} ${statusOn(one, today)?.state ?? '?'}${one.operable ? '' : ' · analysis only'}\n  ${one.title[language]}`,
    )
    .join('\n');
}

/** `agreement/1`: what can be changed by hand and read back with the same checks. */
function exported({ catalogue }: Engine, id: string | undefined, format: string): string {
  if (format !== 'json') throw new CommandEnd(EXIT.usage, [`--format ${format.slice(0, 40)}: give json.`]);
  const known = catalogue.agreements.map((one) => one.id);
  if (id === undefined) throw new CommandEnd(EXIT.usage, [`Name the agreement to export: ${known.join(', ')}.`]);
  const draft = draftOf(catalogue, id) ?? notFound(`agreement '${id}'`, id, known);
  return agreementJson(draft).trimEnd();
}

function agreementText(agreement: Agreement, language: Language, today: string): string {
  const terms = agreement.terms.map(({ key, value, layer, cite, confidence, from, to }) => {
    const span = from === undefined && to === undefined ? '' : ` [${from ?? ''}..${to ?? ''}]`;
    return `  ${key}${span}: ${value[language]}\n      ${cite} · ${layer} · ${confidence}`;
  });
  const rules = agreement.versions.flatMap(({ id, from, to, rules: own }) => [
    `  ${id} (${from}..${to ?? ''})`,
    ...own.map((rule) => `    ${rule.id} [${rule.effect}] ${rule.statement[language]}`),
  ]);
  return [
    `${agreement.id}: ${agreement.title[language]}`,
    agreement.summary[language],
    `${agreement.kind} · ${agreement.mode} · ${statusOn(agreement, today)?.state ?? '?'}${agreement.operable ? '' : ` · analysis only: ${agreement.whyNotOperable?.[language] ?? ''}`}`,
    '',
    'TERMS',
    ...terms,
    '',
    'RULES',
    ...rules,
    '',
    'DOUBTS',
    ...agreement.doubts.map((doubt) => `  ${doubt[language]}`),
  ].join('\n');
}

export function lawCommand(engine: Engine, id: string | undefined, { json, language }: Show): string {
  const all = [...engine.rules.values()];
  if (id === undefined) {
    if (json === true)
      return JSON.stringify(
        all.map(({ rule, home }) => ({ ...rule, home: home.id })),
        null,
        2,
      );
    return all.map(({ rule }) => `${rule.id.padEnd(28)} ${rule.effect.padEnd(10)} ${rule.statement[language]}`).join('\n');
  }
  const found = engine.rules.get(id) ?? notFound(`rule '${id}'`, id, [...engine.rules.keys()]);
  return json === true
    ? JSON.stringify({ ...found.rule, home: found.home.id, homeHash: engine.hash(found.home.id) }, null, 2)
    : ruleText(found.rule, found.home.id, language);
}

function ruleText(rule: Rule, home: string, language: Language): string {
  const { standing } = rule;
  return [
    `${rule.id}  [${rule.effect}${rule.effect === 'exception' ? ` of ${rule.of}` : ''}]  ${home}`,
    rule.statement[language],
    ...rule.citations.map(({ cite, source, confidence }) => `  ${cite} (${confidence}${source === undefined ? '' : `; ${source}`})`),
    standing.kind === 'settled'
      ? 'settled'
      : `contested; default ${standing.default}\n  A: ${standing.A[language]}\n  B: ${standing.B[language]}`,
    `confidence ${rule.confidence}; verified through ${rule.verifiedThrough}; looks at ${rule.looksAt?.path ?? 'proposal.decidedOn'}`,
    `${rule.decides.question[language]} → ${rule.decides.authority[language]}`,
    ...('cure' in rule && rule.cure !== undefined ? [`cure: ${rule.cure.by[language]}: ${rule.cure.what[language]}`] : []),
    ...(rule.applies === undefined ? [] : ['applies when', printExpression(rule.applies, undefined, '  ')]),
    ...rule.versions.flatMap(({ inForce, when }) => [
      `in force ${inForce.from}..${inForce.to ?? ''}`,
      printExpression(when, undefined, '  '),
    ]),
    ...(rule.note === undefined ? [] : [rule.note[language]]),
  ].join('\n');
}

/** JSON Schemas of what goes in and what comes out; the first is the one that validates input. */
const SCHEMAS = { person: PersonFile, decision: DecisionSchema, schedule: ScheduleFile, agreement: AgreementFile, sentence: SentenceFile };

export function schemaCommand(name: string): string {
  const names = Object.keys(SCHEMAS);
  const schema =
    name === 'person' || name === 'person/1'
      ? SCHEMAS.person
      : name === 'decision'
        ? SCHEMAS.decision
        : name === 'schedule' || name === 'schedule/1'
          ? SCHEMAS.schedule
          : name === 'agreement' || name === 'agreement/1'
            ? SCHEMAS.agreement
            : name === 'sentence'
              ? SCHEMAS.sentence
              : notFound(`schema '${name}'`, name, names);
  return JSON.stringify({ $id: `habeas:${name}`, ...z.toJSONSchema(schema, { io: 'input', unrepresentable: 'any' }) }, null, 2);
}

function notFound(what: string, name: string, known: readonly string[]): never {
  const near = nearest(name, known);
  throw new CommandEnd(EXIT.usage, [
    `There is no ${what.slice(0, 100)}.${near === undefined ? '' : ` Did you mean '${near}'?`}${known.length <= 20 ? ` Known: ${known.join(', ')}.` : ''}`,
  ]);
}
