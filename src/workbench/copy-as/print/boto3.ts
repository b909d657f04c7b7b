import { localEndpoint } from '#protocol/address';
import type { Copy, CopyTarget } from '../form.ts';
import type { BodyMember, Call } from '../read/call.ts';
import { withBody } from './with-body.ts';
import { Code, type Structure, type Value } from '../read/value.ts';
import { answerFileOf } from './answer-file.ts';
import { parseCopySource, plainCopySource } from './copy-source.ts';
import { pythonText } from './escape.ts';
import { flatten, layOut, type Notation } from './layout.ts';
import { notesOf, notesOnAge } from './notes.ts';
import { pythonName } from './python-name.ts';

/** The line width that PEP 8 allows. */
const width = 79;
const step = '    ';
const notation: Notation = {
  text: pythonText,
  date: dateOf,
  boolean: (value) => (value ? 'True' : 'False'),
  field: (name) => `${pythonText(name)}: `,
  space: '',
  hangs: false,
};
/** Arguments are written `Name=value`. */
const argument: Notation = { ...notation, field: (name) => `${name}=` };

/** A program with the AWS SDK for Python that sends the same request. */
export function printBoto3(call: Call, target: CopyTarget): Copy {
  const { operation, model, body, isSigned } = call;
  const isFile = body !== undefined && body.text === undefined;
  const input = inputOf(call);
  const send = callOf(`s3.${pythonName(operation, '_')}`, input);
  const needsDates = flatten(input, notation).includes('datetime(');
  const lines = [
    ...(needsDates ? ['from datetime import datetime, timezone', ''] : []),
    'import boto3',
    ...(isSigned ? [] : ['from botocore import UNSIGNED', 'from botocore.config import Config']),
    '',
    ...[...notesOf(call), ...notesOnAge(call, 'boto3')].map((note) => `# ${note}`),
    clientOf(call, target),
    ...(model.answer === 'none' ? [send] : [`response = ${send}`, answerOf(call)]),
  ];
  return {
    text: `${lines.join('\n')}\n`,
    language: 'python',
    files: isFile ? [{ name: body.fileName, bytes: body.bytes }] : [],
  };
}

function clientOf({ region, isSigned }: Call, target: CopyTarget): string {
  const options = {
    service: new Code("'s3'"),
    region_name: region,
    ...(target === 'local' && { endpoint_url: localEndpoint }),
    ...(!isSigned && { config: new Code('Config(signature_version=UNSIGNED)') }),
  };
  return `s3 = ${callOf('boto3.client', options).replace('service=', '')}`;
}

/** A call with named arguments, on one line if it fits. */
function callOf(name: string, input: Structure): string {
  const flat = Object.entries(input).map(([field, value]) => `${field}=${flatten(value, notation)}`);
  const line = `${name}(${flat.join(', ')})`;
  if (line.length <= width - 'response = '.length) return line;
  const lines = Object.entries(input).map(([field, value]) => {
    const lead = argument.field(field);
    return `${lead}${layOut(value, notation, width - step.length - lead.length - 1, width - step.length, step)},`;
  });
  return `${name}(\n${lines.map((item) => item.replace(/^/gm, step)).join('\n')}\n)`;
}

function inputOf({ input, body }: Call): Structure {
  const source = input.CopySource;
  const rest = typeof source === 'string' ? { ...input, CopySource: copySourceOf(source) } : input;
  return body ? withBody(rest, body, codeOf(body)) : rest;
}

/** boto3 escapes a copy source itself. */
function copySourceOf(text: string): Value {
  const parts = parseCopySource(text);
  if (!parts) return plainCopySource(text);
  const { bucket, key, versionId } = parts;
  return { Bucket: bucket, Key: key, ...(versionId !== undefined && { VersionId: versionId }) };
}

function codeOf({ text, fileName, takes }: BodyMember): string {
  const name = pythonText(fileName);
  if (takes === 'string')
    return text === undefined ? `open(${name}, encoding='utf-8').read()` : pythonText(text);
  if (text === undefined) return `open(${name}, 'rb')`;
  // Bytes are written in ASCII; other text has to be encoded.
  return /^\p{ASCII}*$/u.test(text) ? `b${pythonText(text)}` : `${pythonText(text)}.encode()`;
}

function dateOf(date: Date): string {
  const parts = [
    date.getUTCFullYear(),
    date.getUTCMonth() + 1,
    date.getUTCDate(),
    date.getUTCHours(),
    date.getUTCMinutes(),
    date.getUTCSeconds(),
    date.getUTCMilliseconds() * 1000,
  ];
  while (parts.length > 3 && parts.at(-1) === 0) parts.pop();
  return `datetime(${parts.join(', ')}, tzinfo=timezone.utc)`;
}

function answerOf({ model, input }: Call): string {
  if (model.answer === 'fields') return 'print(response)';
  const file = answerFileOf(input.Key);
  if (file === undefined) return "print(response['Body'].read().decode())";
  return `with open(${pythonText(file)}, 'wb') as file:\n    file.write(response['Body'].read())`;
}
