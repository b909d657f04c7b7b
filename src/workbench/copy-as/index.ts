import type { Copy, CopyForm, CopySource, CopyTarget } from './form.ts';
import { printAwsCli } from './print/aws-cli.ts';
import { printBoto3 } from './print/boto3.ts';
import { copyOfSts } from './print/sts.ts';
import { printCurl } from './print/curl.ts';
import { printTypescript } from './print/typescript.ts';
import { readCall } from './read/read-call.ts';

export type { Copy, CopyFile, CopyForm, CopySource, CopyTarget } from './form.ts';

const printers = { 'aws-cli': printAwsCli, boto3: printBoto3, typescript: printTypescript } as const;
const languages = { 'aws-cli': 'shell', boto3: 'python', typescript: 'typescript' } as const;
const names = { 'aws-cli': 'The AWS CLI', boto3: 'boto3', typescript: 'The AWS SDK' } as const;

/**
 * A recorded request as code or a command that sends it again: to AWS, or to `npm run s3` on this machine. It never holds
 * keys; each program takes them from where it usually looks for them, curl from `AWS_ACCESS_KEY_ID` and
 * `AWS_SECRET_ACCESS_KEY`. A request that is not an operation of the SDKs has a copy for curl alone; the others say so.
 * @example copyAs(exchange, 'aws-cli', 'local').text // aws s3api put-object --endpoint-url http://localhost:9000 …
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 */
export function copyAs(source: CopySource, form: CopyForm, target: CopyTarget): Copy {
  const ofSts = copyOfSts(source, form, target);
  if (ofSts) return ofSts;
  if (form === 'curl') return printCurl(source, target);
  const call = readCall(source);
  if (call) return printers[form](call, target);
  const comment = form === 'typescript' ? '//' : '#';
  const what = source.operation ?? 'a request that asks for no operation of S3';
  return {
    text: `${comment} ${names[form]} has nothing to send ${what} with. Copy it for curl instead.\n`,
    language: languages[form],
    files: [],
  };
}
