/** Options that say what is asked, checked as words of the caller. */
import { nearest } from '../base/nearest.ts';
import { isDay } from '../calendar/iso.ts';
import type { Reading } from '../rules/expression.ts';
import { MODES, type Mode } from '../rules/rule.ts';
import { CommandEnd, EXIT } from './exit.ts';

export function dayOption(flag: string, value: string): string {
  if (isDay(value)) return value;
  throw new CommandEnd(EXIT.usage, [`${flag} ${value.slice(0, 40)}: not a day of the calendar; write it as 2025-02-15.`]);
}

export function modeOption(name: string): Mode {
  const found = MODES.find((mode) => mode === name);
  if (found !== undefined) return found;
  const near = nearest(name, MODES);
  throw new CommandEnd(EXIT.usage, [
    `--mode ${name.slice(0, 40)}: no such mode.${near === undefined ? '' : ` Did you mean '${near}'?`} Modes: ${MODES.join(', ')}.`,
  ]);
}

export const readingsOption = (options: readonly string[]): ReadonlyMap<string, Reading> => new Map(options.map(readingOption));

function readingOption(option: string): [string, Reading] {
  const at = option.lastIndexOf('=');
  const reading = option.slice(at + 1);
  if (at > 0 && (reading === 'A' || reading === 'B')) return [option.slice(0, at), reading];
  throw new CommandEnd(EXIT.usage, [`--reading ${option.slice(0, 60)}: write RULE=A or RULE=B, for instance US.PLACE=B.`]);
}
