/** A decision for a reader at a terminal. The whole of it is in `--json`. */
import type { Language } from '../base/text.ts';
import type { Decision, Ground } from '../decisions/decision.ts';
import { OUTCOME_SENTENCES } from '../decisions/sentences.ts';
import { MARKS, WORDS } from './words.ts';

const GROUNDS_SHOWN_MAX = 12;
const MISSING_SHOWN_MAX = 8;

export function decisionText(decision: Decision, language: Language): string {
  const words = WORDS[language];
  const { grounds } = decision;
  const shown = grounds.filter(({ decisive }) => decisive);
  const lines = [
    `${decision.outcome.toUpperCase()}  ${OUTCOME_SENTENCES[decision.outcome][language]}`,
    `${decision.agreement} (${decision.version}) · ${decision.mode} · ${decision.on} · ${words.knownAt} ${decision.knownAt}`,
    ...(decision.operable ? [] : [words.analysisOnly]),
    ...(decision.asIfInForce === true ? [words.asIfInForce] : []),
    ...(decision.contested
      ? [`${words.contested}: ${decision.readings.map(({ reading, outcome }) => `${reading} → ${outcome}`).join('; ')}`]
      : []),
    ...(decision.mayBeBarred && decision.outcome !== 'barred' ? [words.mayBeBarred] : []),
    '',
    `${words.decisive} (${shown.length})`,
    ...shown.slice(0, GROUNDS_SHOWN_MAX).flatMap((ground) => groundLines(ground, language)),
    ...(shown.length > GROUNDS_SHOWN_MAX ? [`  … ${shown.length - GROUNDS_SHOWN_MAX} ${words.more}`] : []),
    '',
    `${words.missing} (${decision.missing.length})`,
    ...decision.missing
      .slice(0, MISSING_SHOWN_MAX)
      .map(({ question, fact, decides }) => `  ${decides === 'always' ? '◆' : '◇'} ${question} [${fact}]`),
    ...(decision.missing.length > MISSING_SHOWN_MAX ? [`  … ${decision.missing.length - MISSING_SHOWN_MAX} ${words.more}`] : []),
    ...(decision.changes.length === 0
      ? []
      : [
          '',
          words.changes,
          ...decision.changes.map(
            ({ set, outcome, certain }) =>
              `  ${certain ? words.certain : words.possible}: ${set.map(({ fact, to }) => `${fact} → ${to}`).join(', ')} ⇒ ${outcome}`,
          ),
        ]),
    '',
    `${words.receipt} ${decision.receipt.id.slice(0, 16)} · ${decision.receipt.engine} · ${words.notAnOrder}`,
  ];
  return lines.join('\n');
}

function groundLines(ground: Ground, language: Language): readonly string[] {
  const words = WORDS[language];
  const marks = [
    ground.standing === 'contested' ? `${words.contestedReading} ${ground.reading ?? ''}` : '',
    ground.stale === true ? words.stale : '',
  ].filter((mark) => mark !== '');
  return [
    `  ${MARKS[ground.counts]} ${ground.rule}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}: ${ground.statement}`,
    ...(ground.cite.length > 0 ? [`      ${ground.cite.join('; ')}`] : []),
    ...(ground.why === undefined ? [] : [`      ${ground.why.map(({ reason, ref }) => `${reason}: ${ref}`).join('; ')}`]),
    ...(ground.cure === undefined || ground.counts !== 'against' ? [] : [`      → ${ground.cure.by}: ${ground.cure.what}`]),
  ];
}
