import { localEndpoint } from '#protocol/address';
import type { Copy, CopyTarget } from '../form.ts';
import type { BodyMember, Call } from '../read/call.ts';
import { withBody } from './with-body.ts';
import { Code, isStructure, type Structure, type Value } from '../read/value.ts';
import { answerFileOf } from './answer-file.ts';
import { typescriptText } from './escape.ts';
import { flatten, layOut, type Notation, shift } from './layout.ts';
import { notesOf } from './notes.ts';

/** The line width of the lessons' programs. */
const width = 80;
const notation: Notation = {
  text: typescriptText,
  date: (date) => `new Date('${date.toISOString()}')`,
  boolean: String,
  field: (name) => `${/^[A-Za-z_$][\w$]*$/.test(name) ? name : typescriptText(name)}: `,
  space: ' ',
  hangs: true,
};

/** A program with the AWS SDK for JavaScript that sends the same request, as a lesson would write it. */
export function printTypescript(call: Call, target: CopyTarget): Copy {
  const { operation, model, body } = call;
  const isFile = body !== undefined && body.text === undefined;
  const answer = answerOf(call);
  const command = `${operation}Command`;
  const names = ['S3Client', command].sort((one, other) => (one < other ? -1 : 1));
  const files = [...(isFile ? ['readFile'] : []), ...(answer.includes('writeFile(') ? ['writeFile'] : [])];
  const lines = [
    ...(files.length > 0 ? [`import { ${files.join(', ')} } from 'node:fs/promises';`] : []),
    importOf(names),
    '',
    ...notesOf(call).map((note) => `// ${note}`),
    clientOf(call, target),
    sendOf(command, inputOf(call), model.answer !== 'none'),
    ...(answer === '' ? [] : [answer]),
  ];
  return {
    text: `${lines.join('\n')}\n`,
    language: 'typescript',
    files: isFile ? [{ name: body.fileName, bytes: body.bytes }] : [],
  };
}

function importOf(names: readonly string[]): string {
  const line = `import { ${names.join(', ')} } from '@aws-sdk/client-s3';`;
  if (line.length <= width) return line;
  return `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '@aws-sdk/client-s3';`;
}

function clientOf({ region, isSigned }: Call, target: CopyTarget): string {
  const options = {
    region,
    ...(target === 'local' && { endpoint: localEndpoint, forcePathStyle: true }),
    ...(!isSigned && { signer: new Code('{ sign: async (request) => request }') }),
  };
  return `const s3 = new S3Client(${layOut(options, notation, width - 26, width)});`;
}

/** The input as a reader would write it: without the content type that the SDK sets for bytes by itself. */
function inputOf({ input, body }: Call): Structure {
  if (!body) return input;
  const { ContentType, ...others } = input as Record<string, Value>;
  const isUsual = body.takes === 'bytes' && ContentType === 'application/octet-stream';
  const rest = isUsual || ContentType === undefined ? others : input;
  return withBody(rest, body, codeOf(body));
}

function codeOf({ text, fileName, takes }: BodyMember): string {
  if (text === undefined) return `await readFile('${fileName}'${takes === 'string' ? ", 'utf8'" : ''})`;
  const json = takes === 'string' ? parseExactly(text) : undefined;
  if (json === undefined) return typescriptText(text);
  return `JSON.stringify(${layOut(json, notation, width - 30, width - 4)})`;
}

/** Reads a structure from JSON; `undefined` if `JSON.stringify` would not write it as the same text again. */
function parseExactly(text: string): Structure | undefined {
  try {
    const value = JSON.parse(text) as Value;
    return isStructure(value) && JSON.stringify(value) === text ? value : undefined;
  } catch {
    return undefined;
  }
}

function sendOf(command: string, input: Structure, hasAnswer: boolean): string {
  const lead = `${hasAnswer ? 'const answer = ' : ''}await s3.send(`;
  const flat = `${lead}new ${command}(${flatten(input, notation)}));`;
  if (flat.length <= width && !flat.includes('\n')) return flat;
  const columnsLeft = width - `  new ${command}(),`.length;
  return `${lead}\n${shift(`new ${command}(${layOut(input, notation, columnsLeft, width - 2)}),`)}\n);`;
}

function answerOf({ model, input }: Call): string {
  if (model.answer === 'none') return '';
  if (model.answer === 'fields') return 'console.log(answer);';
  const file = answerFileOf(input.Key);
  if (file === undefined) return 'console.log(await answer.Body?.transformToString());';
  return `const bytes = await answer.Body?.transformToByteArray();\nif (bytes) await writeFile('${file}', bytes);`;
}
