import type { Exchange } from '#connections';
import type { CopyForm } from '../../copy-as/index.ts';

/**
 * The form in which who has sent a request would write it: boto3 for a program in Python, the AWS CLI for all others. Browsers keep
 * no `User-Agent`; but of the SDKs, which all number their calls, that for JavaScript names itself in another header. The AWS CLI,
 * which is boto3's sister, has no lines of a program.
 */
export function senderOf({ request, sentFrom }: Pick<Exchange, 'request' | 'sentFrom'>): CopyForm {
  const has = (header: string) => request.headers.some(([name]) => name.toLowerCase() === header);
  const isPython = sentFrom && has('amz-sdk-invocation-id') && !has('x-amz-user-agent');
  return isPython ? 'boto3' : 'aws-cli';
}
