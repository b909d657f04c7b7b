import { CommandProblem } from '../command.ts';
import { searchFor } from '../commands/grep-pattern.ts';
import { inputOf, nothingToRead, readInputs } from '../commands/inputs.ts';
import { readCount, readOptions } from '../commands/options.ts';
import { linesOf } from '../commands/reading.ts';
import { bytesOf, decode, encode, leftOf, signsOf, take } from '../run/bytes.ts';

/** What commands that are loaded late use of the shell that calls them, since there must not be two of it. */
export const sharedWithLate = {
  ...{ CommandProblem, searchFor, inputOf, nothingToRead, readInputs, readCount, readOptions, linesOf },
  ...{ bytesOf, decode, encode, signsOf, leftOf, take },
};
export type SharedWithLate = typeof sharedWithLate;
