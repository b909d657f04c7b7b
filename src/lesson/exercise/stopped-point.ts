import type { Exchange } from '#connections';
import { explainInWords } from '#workbench/explain';
import type { ProgramError } from '../check.ts';

/**
 * Says what ended a program: the error with its line, and where S3's answer to one of its requests was that error, what
 * S3 means by it.
 *
 * @example stoppedPoint(error, requests)
 * // 'Your program stopped at line 17 with `NoSuchKey`. There is no object with the key `users/404/profile.jpg` …'
 */
export function stoppedPoint({ name, message, line }: ProgramError, requests: readonly Exchange[]): string {
  // No error: it left by itself, with an exit code.
  if (name === '') return message;
  const where = line === undefined ? '' : ` at line ${line}`;
  for (const request of requests.toReversed()) {
    const words = explainInWords(request);
    if (!words) continue;
    // Of an answer without a body, the SDK knows the status alone, which boto3 takes for the code.
    const isBare = words.message === undefined && (message === 'UnknownError' || /^\d{3}$/.test(name));
    if (words.code !== name && words.message !== message && !isBare) continue;
    // Some codes have many causes, and only S3's own message says which one it was.
    const own = /\bmessage\b/i.test(words.todo) ? ` S3 says: “${message}”` : '';
    return `Your program stopped${where} with \`${name}\`. ${words.means} ${words.why}${own}`;
  }
  const what = firstSaid(message).replace(/\.$/, '');
  // Of `botocore.exceptions.ParamValidationError`, the end is the name that people know.
  const known = name.replace(/^.*\./, '');
  return `Your program stopped${where} with \`${what === '' ? known : `${known}: ${what}`}\`.`;
}

/** The first thing that a message says: botocore lists all that is wrong with a call, one thing a line, below a line with a colon. */
function firstSaid(message: string): string {
  const [title = '', first] = message.split('\n');
  return title.endsWith(':') && first !== undefined ? `${title} ${first}` : title;
}
