/** Which change of law moved a person's date, and by how many days: read off the timeline, on which everything is recomputed at each event. */
import { dayInWords } from '../calendar/in-words.ts';
import { text } from '../base/text.ts';
import type { EnglandWalesCase, EnglandWalesDates } from './england-wales-case.ts';
import { englandWalesHistory } from './england-wales-history.ts';
import type { Working } from './working.ts';

const MOVED = [
  ['release', text('release', 'la salida')],
  ['curfew', text('home detention curfew', 'el arresto domiciliario')],
  ['removal', text('early removal', 'la expulsión anticipada')],
] as const;

/** One step for each date that a law moved on its commencement; none where it moved nothing or the day before has no answer. */
export function lawSteps(working: Working, one: EnglandWalesCase): void {
  if (one.sentences.length === 0 || (one.others ?? []).length > 0) return;
  let before: EnglandWalesDates | undefined;
  for (const { on, event, result } of englandWalesHistory(one)) {
    const after = 'notSupported' in result ? undefined : result.dates;
    if (event.kind === 'law' && before !== undefined && after !== undefined)
      for (const [name, words] of MOVED) {
        const [from, to] = [before[name], after[name]];
        if (from === undefined || to === undefined || from === to) continue;
        working.add({
          step: 'law-change',
          rule: 'EW.LAW-CHANGE',
          cite: event.cite,
          from,
          to,
          days: to - from,
          note: text(
            `${event.law.en}, in force ${dayInWords(on).en}, moved ${words.en}.`,
            `${event.law.es}, en vigor el ${dayInWords(on).es}, movió ${words.es}.`,
          ),
        });
      }
    before = after;
  }
}
