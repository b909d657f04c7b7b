import { isStsAddress, localEndpoint } from '#protocol/address';
import type { Copy, CopyForm, CopySource, CopyTarget } from '../form.ts';
import { shellWord } from './escape.ts';
import { shellLine } from './shell-line.ts';

/**
 * The same for a request that asks STS who one is: it is no operation of S3. `undefined` for all others.
 * @see https://docs.aws.amazon.com/STS/latest/APIReference/API_GetCallerIdentity.html
 */
export function copyOfSts(source: CopySource, form: CopyForm, target: CopyTarget): Copy | undefined {
  const { request, operation } = source;
  const url = new URL(request.url);
  if (!isStsAddress(url) || (form !== 'curl' && operation !== 'GetCallerIdentity')) return undefined;
  const region = /^sts\.([^.]+)\.amazonaws/.exec(url.hostname)?.[1] ?? 'us-east-1';
  const endpoint = target === 'local' ? localEndpoint : undefined;
  const made = {
    ...programs[form](region, endpoint, url, new TextDecoder().decode(request.body)),
    files: [],
  };
  return { ...made, text: `${made.text}\n` };
}

/** Writes the copy for a region, and an endpoint if it is not AWS's. */
type Program = (
  region: string,
  endpoint: string | undefined,
  url: URL,
  body: string,
) => Pick<Copy, 'text' | 'language'>;

const programs: Readonly<Record<CopyForm, Program>> = {
  typescript: (region, endpoint) => ({
    language: 'typescript',
    text: `import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts';

const sts = new STSClient({ region: '${region}'${endpoint === undefined ? '' : `, endpoint: '${endpoint}'`} });
await sts.send(new GetCallerIdentityCommand({}));`,
  }),
  boto3: (region, endpoint) => ({
    language: 'python',
    text: `import boto3

sts = boto3.client('sts', region_name='${region}'${endpoint === undefined ? '' : `, endpoint_url='${endpoint}'`})
sts.get_caller_identity()`,
  }),
  'aws-cli': (region, endpoint) => ({
    language: 'shell',
    text: shellLine([
      'aws sts get-caller-identity',
      ...(endpoint === undefined ? [] : [`--endpoint-url ${endpoint}`]),
      `--region ${region}`,
    ]),
  }),
  curl: (region, endpoint, url, body) => ({
    language: 'shell',
    text: shellLine([
      `curl ${shellWord(endpoint === undefined ? url.href : `${endpoint}/`)}`,
      `--aws-sigv4 aws:amz:${region}:sts`,
      '--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
      `--data-raw ${shellWord(body)}`,
    ]),
  }),
};
