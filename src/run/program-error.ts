import type { ProgramError } from './run-facts.ts';

/** botocore's words for an error of S3, which boto3 repeats in its own. */
const ofBotocore = /An error occurred \((\w+)\) when calling the \w+ operation(?: \([^)]*\))?: (.*)$/s;

/**
 * The error that ended a program, as checks see it. What S3 answered reads the same in each language: its code, and its message.
 *
 * @example programError({ name: 'botocore.errorfactory.NoSuchKey', message: 'An error occurred (NoSuchKey) when … exist.' }, 7)
 * // { name: 'NoSuchKey', message: 'The specified key does not exist.', line: 7 }
 */
export function programError(
  { name, message }: Pick<ProgramError, 'name' | 'message'>,
  line: number | undefined,
): ProgramError {
  const [, code = name, said = message] = ofBotocore.exec(message) ?? [];
  return { name: code, message: said, line };
}
