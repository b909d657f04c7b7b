import type { FailureEntry } from '../messages.ts';
import type { Position } from '../program.ts';
import { idle, stuckTurns } from './activity.ts';

/**
 * Follows how far the program's top level has come, by the marks that the compiler (`awaits/mark-awaits.ts`) and the frame
 * put into it.
 */
export class TopLevel {
  /** Where the top level of each file waits. */
  readonly #waiting = new Map<string, Position>();
  readonly #begun = Promise.withResolvers<undefined>();

  /** Puts the functions that the marks call into a scope. */
  install(scope: object): void {
    Object.assign(scope, {
      at$begin: () => this.#begun.resolve(undefined),
      at$await: (line: number, column: number, file: string) =>
        this.#waiting.set(file, { line, column, file }),
      at$end: (file: string) => this.#waiting.delete(file),
    });
  }

  /**
   * Resolves when nothing is left to happen that could let the program go on, with the place where it waits in vain. To be
   * called while the program has not come to its end.
   */
  async stuck(): Promise<Position | undefined> {
    await this.#begun.promise;
    await idle(stuckTurns);
    return [...this.#waiting.values()].at(-1);
  }
}

/**
 * How a run ends when its top level waits in vain.
 *
 * @see https://nodejs.org/api/process.html#exit-codes
 */
export function unsettledAwait(place: Position | undefined, hasNames: boolean): FailureEntry {
  const { line, column, file } = place ?? {};
  const at = line === undefined || column === undefined ? undefined : { line, column };
  return {
    type: 'failure',
    name: 'Warning',
    message:
      'Detected unsettled top-level await. The program waits here for something that can never come: no timer, request or ' +
      'file is under way that could go on with it. Node ends such a program with exit code 13.',
    frames: [],
    ...(at && { position: { ...at, ...(hasNames && file !== undefined && { file }) } }),
    value: { kind: 'undefined', text: '' },
    metadata: {},
  };
}
