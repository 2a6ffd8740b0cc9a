/** Exit codes that other programs rely on (`contracts.md`, Command line). */
export const EXIT = { answered: 0, fault: 1, usage: 2, refused: 3, notSupported: 4 } as const;
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command with a code and the lines to print on stderr; the only exception that commands throw on purpose. */
export class CommandEnd extends Error {
  readonly code: ExitCode;
  readonly lines: readonly string[];

  constructor(code: ExitCode, lines: readonly string[]) {
    super(lines.join('\n'));
    this.code = code;
    this.lines = lines;
  }
}
