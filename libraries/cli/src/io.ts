/** Where a command writes: standard output and standard error, or a test's own ears. */

export type Io = {
  /** Writes a line of results. */
  readonly print: (line: string) => void;
  /** Writes a line to whoever runs the command. */
  readonly tell: (line: string) => void;
};

/**
 * A command: its arguments in, its exit code out. 0 holds, 1 does not hold, 2 unreadable input, 3 a
 * lot is needed.
 */
export type Command = (args: readonly string[], io: Io) => Promise<number>;
export const exit = { holds: 0, doesNotHold: 1, unreadable: 2, lotNeeded: 3 } as const;
