import { localEndpoint } from '#protocol/address';
import type { Copy, CopyTarget } from '../form.ts';
import type { BodyMember, Call } from '../read/call.ts';
import { isList, isStructure, type Structure, type Value } from '../read/value.ts';
import { fileNameOf } from '../read/body.ts';
import { plainCopySource } from './copy-source.ts';
import { shellWord } from './escape.ts';
import { notesOf, notesOnAge } from './notes.ts';
import { pythonName } from './python-name.ts';
import { shellLine } from './shell-line.ts';

/** For these the CLI would ask for all pages, while the request asked for one. */
const paged = /^List(?:Buckets|Objects|ObjectsV2|ObjectVersions|MultipartUploads|Parts)$/;
/** What the CLI takes as the address of a parameter's value, rather than as the value. */
const reference = /^(?:file|fileb|https?):\/\//;

/**
 * A command of the AWS CLI that sends the same request: `aws s3api`, whose commands are the API's operations.
 * @see https://docs.aws.amazon.com/cli/latest/reference/s3api/
 */
export function printAwsCli(call: Call, target: CopyTarget): Copy {
  const { operation, model, body, region, isSigned } = call;
  const input = inputOf(call);
  const isFile = body !== undefined && body.text === undefined;
  const words = [
    `aws s3api ${pythonName(operation, '-')}`,
    ...(target === 'local' ? [`--endpoint-url ${localEndpoint}`] : []),
    `--region ${shellWord(region)}`,
    ...(isSigned ? [] : ['--no-sign-request']),
    ...(paged.test(operation) ? ['--no-paginate'] : []),
    ...(needsJson(input) ? [`--cli-input-json ${json(input)}`] : Object.entries(input).map(optionOf)),
    ...(body ? [bodyOption(body)] : []),
    ...(model.answer === 'stream' ? [shellWord(fileNameOf(scalar(input.Key ?? '')))] : []),
  ];
  const lines = [
    ...[...notesOf(call), ...notesOnAge(call, 'AWS CLI')].map((note) => `# ${note}`),
    ...(body?.takes === 'bytes' && body.text !== undefined
      ? [`printf '%s' ${shellWord(body.text)} > ${textFile(body)}`]
      : []),
    shellLine(words),
  ];
  return {
    text: `${lines.join('\n')}\n`,
    language: 'shell',
    files: isFile ? [{ name: body.fileName, bytes: body.bytes }] : [],
  };
}

/** The CLI escapes a copy source itself. */
function inputOf({ input }: Call): Structure {
  const source = input.CopySource;
  return typeof source === 'string' ? { ...input, CopySource: plainCopySource(source) } : input;
}

/** Whether a value cannot be written on a command line as it is. */
function needsJson(input: Structure): boolean {
  return Object.values(input).some(
    (value) => typeof value === 'string' && (reference.test(value) || value.includes('\0')),
  );
}

function optionOf([name, value]: readonly [string, Value]): string {
  const option = `--${pythonName(name, '-')}`;
  if (typeof value === 'boolean') return value ? option : `--no-${pythonName(name, '-')}`;
  if (isStructure(value) || isList(value)) return `${option} ${shorthand(value) ?? json(value)}`;
  const text = scalar(value);
  // The CLI would take such a value for another option.
  return text.startsWith('-') ? `${option}=${shellWord(text)}` : `${option} ${shellWord(text)}`;
}

/** The CLI's shorthand for a structure that holds no further structures, if nothing in it needs quotes. */
function shorthand(value: Structure | readonly Value[]): string | undefined {
  const isPlain = (item: Value) => typeof item !== 'object' && /^[\w.:/][\w.:/-]*$/.test(String(item));
  if (isList(value))
    return value.length > 0 && value.every(isPlain) ? value.map(scalar).join(' ') : undefined;
  const fields = Object.entries(value);
  if (fields.length === 0 || !fields.every(([name, item]) => isPlain(name) && isPlain(item)))
    return undefined;
  return fields.map(([name, item]) => `${name}=${scalar(item)}`).join(',');
}

function scalar(value: Value): string {
  return typeof value === 'object' ? JSON.stringify(value).replace(/^"|"$/g, '') : String(value);
}

function json(value: Value): string {
  const flat = JSON.stringify(value);
  return shellWord(flat.length <= 60 ? flat : JSON.stringify(value, null, 2));
}

function bodyOption({ text, member, takes, fileName, ...body }: BodyMember): string {
  const option = `--${pythonName(member, '-')}`;
  if (takes === 'bytes')
    return `${option} ${text === undefined ? shellWord(fileName) : textFile({ fileName, ...body })}`;
  return `${option} ${shellWord(text ?? `file://${fileName}`)}`;
}

/** The file that the text of a body is written to. Its name is unusual, so that it does not overwrite a file of the reader's. */
function textFile({ fileName }: Pick<BodyMember, 'fileName'>): string {
  return shellWord(`body-of-${fileName}`);
}
