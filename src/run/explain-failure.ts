import type { PositionMapper, Program } from '#sandbox';
import type { Failure } from '#workbench';
import { placeAt } from './place-at.ts';

/** What a program in Node uses instead of what only pages have. */
const ofPages: Readonly<Record<string, string>> = {
  alert: 'Print with console.log().',
  confirm: 'There is nobody to ask: write the answer into the code.',
  document: 'There is no page to change: print with console.log(), or write a file.',
  FileReader: 'Read a file with readFile() of node:fs/promises, or a Blob with await blob.text().',
  history: 'There is no page here.',
  localStorage: 'Keep what is to last in a file, or in S3.',
  location: 'There is no page here.',
  prompt: 'There is nobody to ask: write the answer into the code.',
  sessionStorage: 'Keep what is to last in a file, or in S3.',
  window: 'Use globalThis.',
};
/** What an ES module uses instead of what only CommonJS modules have. */
const ofCommonJs: Readonly<Record<string, string>> = {
  __dirname: 'Use import.meta.dirname.',
  __filename: 'Use import.meta.filename.',
  exports: 'Write `export` before what other files are to import.',
  module: 'Write `export` before what other files are to import.',
  require: "Write `import { … } from '…'`.",
};

/** `x is not defined`, as the engines say it. */
const undefinedName = /^(?:(\w+) is not defined|Can't find variable: (\w+))/;

/** That S3 does not know the keys of a program, as the SDK for JavaScript and as boto3 say it. */
const strangeKeys = /\b(?:InvalidAccessKeyId|SignatureDoesNotMatch)\b/;

/** Adds to a failure what to do about it, where that is known, and its place, where the engine did not tell it. */
export function explainFailure(failure: Failure, program: Program, mapper: PositionMapper): Failure {
  const { name, message } = failure;
  if (name === 'ReferenceError') {
    const found = undefinedName.exec(message);
    const missing = found?.[1] ?? found?.[2] ?? '';
    const help = helpFor(missing);
    return help === undefined ? failure : { ...failure, message: `${missing} is not defined. ${help}` };
  }
  if (strangeKeys.test(`${name}: ${message}`)) {
    const advice = withoutKeys(program);
    return advice === undefined
      ? failure
      : { ...failure, message: `${message.replace(/\.?$/, '.')} ${advice}` };
  }
  const [, exported] = /provides? an export named '(\w+)'/.exec(message) ?? [];
  if (name === 'SyntaxError' && exported !== undefined && failure.positions.length === 0) {
    return { ...failure, positions: importOf(exported, program, mapper) };
  }
  return failure;
}

/** What to do about keys that are in a program and that S3 does not know: many are copied with `YOUR_ACCESS_KEY` in them. */
function withoutKeys({ language, code }: Program): string | undefined {
  const [names, what] = language
    ? [/\baws_access_key_id\b/, 'aws_access_key_id and aws_secret_access_key']
    : [/\bcredentials\b/, 'credentials'];
  if (!names.test(code)) return undefined;
  return `Leave out ${what}: a program finds keys in its environment, here as on your computer.`;
}

function helpFor(name: string): string | undefined {
  if (Object.hasOwn(ofPages, name))
    return `That belongs to pages, and a program runs as in Node. ${ofPages[name]}`;
  if (Object.hasOwn(ofCommonJs, name)) return `Programs here are ES modules. ${ofCommonJs[name]}`;
  return undefined;
}

/** Where a name is imported. */
function importOf(name: string, program: Program, mapper: PositionMapper): Failure['positions'] {
  const statement = new RegExp(String.raw`\b(?:import|export)\b[^;'"()=]*?\b${name}\b[^;'"()=]*?\bfrom\b`);
  for (const file of [...(program.files ?? []), program]) {
    const found = statement.exec(file.code);
    if (found)
      return placeAt(found.index + found[0].search(new RegExp(String.raw`\b${name}\b`)), file, mapper);
  }
  return [];
}
