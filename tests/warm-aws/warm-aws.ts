import { readFile } from 'node:fs/promises';

/** Tools that tests run, other than this Node and bash. */
export interface Tools {
  /** The AWS CLI. */
  readonly aws?: string | undefined;
  /** A Python that has boto3, or that runs `aws`; the AWS CLI that AWS distributes needs none. */
  readonly python?: string | undefined;
}

/** The Python that runs an AWS CLI, from the first line of the program; `undefined` if it is no program of Python. */
export async function pythonOf(aws: string): Promise<string | undefined> {
  const text = await readFile(aws, 'latin1').catch(() => '');
  return /^#!(\S*python\S*)/.exec(text)?.[1];
}

/** The environment that `aws.sh` reads. A shell program begins with `. "$WARM_AWS/aws.sh"`. */
export function warmAws({ aws = '', python = '' }: Tools): Readonly<Record<string, string>> {
  return { WARM_AWS: import.meta.dirname, AWS: aws, PYTHON: python };
}
