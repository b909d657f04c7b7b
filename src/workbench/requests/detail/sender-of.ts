import type { HeaderLine } from '#connections';
import type { CopyForm } from '../../copy-as/index.ts';

/** The form in which who has sent a request would write it: boto3 for a program in Python, the AWS CLI for all others. */
export function senderOf(headers: readonly HeaderLine[]): CopyForm {
  const [, agent = ''] = headers.find(([name]) => name.toLowerCase() === 'user-agent') ?? [];
  return agent.startsWith('Boto3/') ? 'boto3' : 'aws-cli';
}
