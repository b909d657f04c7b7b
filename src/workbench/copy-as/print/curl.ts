import { localEndpoint, parseAddress } from '#protocol/address';
import type { HeaderLine } from '#connections';
import type { Copy, CopySource, CopyTarget } from '../form.ts';
import { bodyOf } from '../read/body.ts';
import { decodeBody } from '../read/decode-body.ts';
import { readForm } from '../read/form-fields.ts';
import { isOfWire, isPresigned, isSigned } from '../read/plumbing.ts';
import { regionOf } from '../read/region.ts';
import { answerFileOf } from './answer-file.ts';
import { addressFor } from './address.ts';
import { shellWord } from './escape.ts';
import { printForm, type CurlData } from './curl-form.ts';
import { notesOnCurl } from './curl-notes.ts';
import { shellLine } from './shell-line.ts';

/**
 * A curl command that sends the same request, and signs it again if it was signed.
 * @see https://curl.se/docs/manpage.html#--aws-sigv4
 */
export function printCurl(source: CopySource, target: CopyTarget): Copy {
  const { headers, body } = decodeBody(source.request.headers, source.request.body);
  const form = readForm(headers, body);
  const isSignedAnew = isSigned(source) && !isPresigned(source);
  const kept = headers.filter(
    ([name]) =>
      !isOfWire(name) && name !== 'x-amz-sdk-checksum-algorithm' && !(form && name === 'content-type'),
  );
  const data = form ? printForm(form) : printData(source, headers, body);
  const words = [
    ['curl', ...(form ? [] : methodOf(source.request.method)), ...placeOf(source, target)].join(' '),
    ...(isSignedAnew ? signatureOf(source) : []),
    ...kept.map(headerOf),
    ...data.words,
    ...outputOf(source),
  ];
  const notes = isSignedAnew ? notesOnCurl(kept) : [];
  return { text: `${[...notes, shellLine(words)].join('\n')}\n`, language: 'shell', files: data.files };
}

function methodOf(method: string): string[] {
  if (method === 'GET') return [];
  return method === 'HEAD' ? ['--head'] : [`--request ${method}`];
}

/**
 * The address, with the options that it needs. A presigned URL, or that of a website, stays as it is, since its host has a
 * meaning. To send it to this machine, curl is told to connect there.
 */
function placeOf(source: CopySource, target: CopyTarget): string[] {
  const url = new URL(source.request.url);
  const isOfS3 = parseAddress(url) !== undefined;
  const isFixed =
    isPresigned(source) || parseAddress(url)?.website === true || source.operation === undefined;
  if (!isFixed) return [shellWord(addressFor(source, target))];
  const glob = /[[\]{}]/.test(url.href) ? ['--globoff'] : [];
  if (!isOfS3 || target === 'aws') return [...glob, shellWord(url.href)];
  const plain = url.href.replace(/^https:/, 'http:');
  return [...glob, `--connect-to ::${new URL(localEndpoint).host}`, shellWord(plain)];
}

function signatureOf(source: CopySource): string[] {
  const hasToken = source.request.headers.some(([name]) => name === 'x-amz-security-token');
  return [
    `--aws-sigv4 aws:amz:${regionOf(source)}:s3`,
    '--user "$AWS_ACCESS_KEY_ID:$AWS_SECRET_ACCESS_KEY"',
    ...(hasToken ? ['--header "x-amz-security-token: $AWS_SESSION_TOKEN"'] : []),
    // Before 7.87, curl leaves the body out of the signature without sending the header that says so.
    "--header 'x-amz-content-sha256: UNSIGNED-PAYLOAD'",
  ];
}

function headerOf([name, value]: HeaderLine): string {
  return `--header ${shellWord(value === '' ? `${name};` : `${name}: ${value}`)}`;
}

/** The options for the body, even an empty one, whose length S3 requires. They keep curl from adding a type. */
function printData(source: CopySource, headers: readonly HeaderLine[], bytes: Uint8Array): CurlData {
  if (bytes.length === 0 && !['PUT', 'POST'].includes(source.request.method)) return { words: [], files: [] };
  const { text, fileName } = bodyOf(bytes, source);
  const isTyped = headers.some(([name]) => name === 'content-type');
  const typed = isTyped ? [] : ["--header 'content-type:'"];
  if (text !== undefined) return { words: [...typed, `--data-raw ${shellWord(text)}`], files: [] };
  return { words: [...typed, `--data-binary @${shellWord(fileName)}`], files: [{ name: fileName, bytes }] };
}

function outputOf({ operation, key }: CopySource): string[] {
  const file = operation === 'GetObject' ? answerFileOf(key) : undefined;
  return file === undefined ? [] : [`--output ${shellWord(file)}`];
}
