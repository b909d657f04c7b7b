import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { collectTypes } from '../../src/editor/build/collect-types.ts';
import { createLanguage } from '../../src/editor/language/language-service.ts';
import type { LanguageMethods, Problem, SourceFile } from '../../src/editor/language/protocol.ts';

const path = '/programs/1/test.ts';
const imports = "import { GetObjectCommand, PutObjectCommand, S3Client } from '@aws-sdk/client-s3';\n";
const client = `${imports}const s3 = new S3Client({ region: 'us-east-1' });\n`;

let language: LanguageMethods;
beforeAll(async () => {
  // The bundle as the worker gets it: written as JSON, and parsed again.
  const bundle = JSON.stringify(collectTypes(process.cwd()));
  language = createLanguage(JSON.parse(bundle) as Parameters<typeof createLanguage>[0]);
  await language.problems({ path, code: '' });
}, 60_000);

/** A program without its mark `|`, and where the mark was. */
function marked(text: string): { file: SourceFile; at: number } {
  const at = text.lastIndexOf('|');
  return { file: { path, code: text.slice(0, at) + text.slice(at + 1) }, at };
}

async function errorsOf(code: string): Promise<readonly Problem[]> {
  const problems = await language.problems({ path, code });
  return problems.filter(({ severity }) => severity === 'error');
}

async function namesAt(text: string): Promise<readonly string[]> {
  const { file, at } = marked(text);
  return (await language.completions(file, at)).map(({ name }) => name);
}

/** The completions at the mark, in the order in which the editor shows them. */
async function sortedAt(text: string): Promise<readonly string[]> {
  const { file, at } = marked(text);
  const found = await language.completions(file, at);
  return found.toSorted((a, b) => (a.sortText < b.sortText ? -1 : 1)).map(({ name }) => name);
}

describe('problems', () => {
  it.each(['first-requests/upload.ts', 'what-is-s3/hello.ts'])(
    'finds none in the lesson program %s',
    async (name) => {
      expect(await errorsOf(readFileSync(`content/lessons/${name}`, 'utf8'))).toEqual([]);
    },
  );

  it('knows every module and the whole environment of the sandbox', async () => {
    const program = readFileSync('tests/editor/programs/everything.ts', 'utf8');
    expect(await errorsOf(program)).toEqual([]);
  });

  it('finds a type error and its place', async () => {
    const code = `${client}const size: string = (await s3.send(new GetObjectCommand({ Bucket: 'a', Key: 'b' }))).ContentLength;`;
    const [error] = await errorsOf(code);
    expect(error?.message).toContain("Type 'number | undefined' is not assignable to type 'string'");
    expect(code.slice(error?.start, error?.end)).toBe('size');
  });

  it('finds a missing parameter of a command', async () => {
    const [error] = await errorsOf(`${client}await s3.send(new PutObjectCommand({ Bucket: 'a' }));`);
    expect(error?.message).toContain("Property 'Key' is missing");
  });

  it('finds document and window, which are not there', async () => {
    const messages = (await errorsOf('document.title;\nwindow.name;')).map(({ message }) => message);
    expect(messages.join()).toMatch(/'document'.*'window'/);
  });

  it('tells of two programs nothing but their own', async () => {
    await language.problems({ path: '/programs/2/other.ts', code: 'const result = 1;' });
    expect(await errorsOf("const result: string = 'mine';\nconsole.log(result);")).toEqual([]);
  });

  it.each([
    ['lodash', "There is no module 'lodash' here. Use the methods of arrays and objects"],
    ['aws-sdk', "There is no module 'aws-sdk' here. That is version 2 of the SDK"],
    ['@smithy/types', "There is no module '@smithy/types' here."],
    ['node:cluster', "There is no module 'node:cluster' here."],
    ['./other.ts', "There is no file './other.ts' to import: a program here is this one file."],
  ])('explains that %s cannot be imported, once', async (name, message) => {
    const code = `import * as it from '${name}';\nconsole.log(it);`;
    const errors = await errorsOf(code);
    expect(errors).toHaveLength(1);
    expect(errors[0]?.message).toContain(message);
    expect(code.slice(errors[0]?.start, errors[0]?.end)).toContain(name);
  });

  it('tells a syntax error from a type error', async () => {
    const errors = await errorsOf("const size: number = 'big';\nconst broken = ;");
    expect(errors.map(({ kind }) => kind).sort()).toEqual(['syntax', 'type']);
  });

  it.each([
    ['const x: number;', "'const' declarations must be initialized."],
    ['let a = 1;\nlet a = 2;\nconsole.log(a);', "Cannot redeclare block-scoped variable 'a'."],
    ['const a = <p>Hello</p>;\nconsole.log(a);', 'JSX is not supported here'],
    ["import path = require('node:path');\nconsole.log(path);", "Write `import * as path from 'node:path'`."],
  ])('counts %j, which cannot run, as a syntax error', async (code, message) => {
    const errors = await errorsOf(code);
    expect(errors[0]?.message).toContain(message);
    expect(errors.map(({ kind }) => kind)).not.toContain('type');
  });

  it.each([
    [
      'enum Size { Small }',
      'an `enum` is more than a type. It runs here; for Node, use a const object: `const Size =',
    ],
    ['namespace Keys { export const a = 1; }', 'a `namespace` with values in it is more than a type.'],
    ['class A { constructor(private key: string) { this.key; } }', '`this.key = key` in the constructor'],
    ['const n = <number>(1 as unknown);', 'write `value as Type`'],
    ['namespace N { export const a = 1; }\nimport A = N.a;', 'write `const A = N.a`'],
    [
      'const d = (v: unknown, _: unknown): any => v;\n@d class A {}',
      'Node does not know decorators yet. It runs here',
    ],
    ['class A { accessor x = 1 }', 'Node does not know `accessor` yet.'],
    [
      "import { Bucket } from '@aws-sdk/client-s3';\nexport let b: Bucket;",
      'write `type Bucket` in the import. It runs here.',
    ],
  ])('says why %j is marked, which runs here and not in Node', async (code, message) => {
    const errors = await errorsOf(code);
    expect(errors.map((error) => error.message).join('\n')).toContain(message);
    expect(errors.map(({ kind }) => kind)).not.toContain('syntax');
    for (const error of errors) expect(error.message).not.toMatch(/erasableSyntaxOnly|verbatimModuleSyntax/);
  });

  it('says which field was meant, where a capital letter is missing', async () => {
    const code = `import { ListObjectsV2Command, S3Client } from '@aws-sdk/client-s3';
const s3 = new S3Client({ region: 'us-east-1' });
await s3.send(new ListObjectsV2Command({ Bucket: 'my-social-app', prefix: 'users/' }));`;
    const [error] = await errorsOf(code);
    expect(error).toMatchObject({ kind: 'type', code: 2561 });
    expect(error?.message).toContain("Did you mean to write 'Prefix'?");
    expect(code.slice(error?.start, error?.end)).toBe('prefix');
  });

  it('marks what is not used without counting it an error', async () => {
    const problems = await language.problems({ path, code: 'const unused = 1;' });
    expect(problems).toMatchObject([{ severity: 'hint', tag: 'unused' }]);
  });
});

describe('completions', () => {
  it('offers what a module exports', async () => {
    const names = await namesAt("import { PutO| } from '@aws-sdk/client-s3';");
    expect(names).toContain('PutObjectCommand');
    expect(names).not.toContain('PutObject$');
  });

  it.each(["import { S3Client } from '@aws-sdk/client-s3';\nconst s3 = new S3Client({});\n", client])(
    'offers commands first for what is sent, imported or not',
    async (before) => {
      const names = await sortedAt(`${before}await s3.send(new |`);
      for (const name of names.slice(0, 50)) expect(name).toMatch(/Command$/);
      expect(names.slice(0, 20)).toContain('PutObjectCommand');
      expect(names).not.toContain('await');
    },
  );

  it('offers the client first for what is made otherwise', async () => {
    expect((await sortedAt('const s3 = new |'))[0]).toBe('S3Client');
  });

  it('offers the fields of a command', async () => {
    const names = await namesAt(`${client}await s3.send(new PutObjectCommand({ Bucket: 'a', | }));`);
    expect(names).toEqual(expect.arrayContaining(['Key', 'Body', 'ContentType']));
  });

  it('offers the values that a field can have', async () => {
    const { file, at } = marked(
      `${client}new PutObjectCommand({ Bucket: 'a', Key: 'b', StorageClass: '|' });`,
    );
    const names = (await language.completions(file, at, "'")).map(({ name }) => name);
    expect(names).toContain('GLACIER');
  });

  it('knows what can be done with a body', async () => {
    const get = "(await s3.send(new GetObjectCommand({ Bucket: 'a', Key: 'b' })))";
    expect(await namesAt(`${client}${get}.Body?.|`)).toContain('transformToString');
  });

  it('offers the modules that there are, and no others', async () => {
    const names = await namesAt("import x from 'node:|';");
    expect(names).toContain('node:fs/promises');
    expect(names).not.toContain('node:http');
  });

  it('adds the import of what is chosen', async () => {
    const { file, at } = marked("import { S3Client } from '@aws-sdk/client-s3';\nnew ListBucketsComm|");
    const found = (await language.completions(file, at)).find(({ name }) => name === 'ListBucketsCommand');
    expect(found?.source).toBe('@aws-sdk/client-s3');
    const details = found && (await language.completionDetails(file, at, found));
    expect(details?.edits.map(({ text }) => text).join()).toContain('ListBucketsCommand');
  });
});

describe('hover', () => {
  const hoverAt = async (text: string) => {
    const { file, at } = marked(text);
    return language.hover(file, at);
  };

  it('shows the documentation of a command as Markdown', async () => {
    const hover = await hoverAt(`${imports}new PutObject|Command({ Bucket: 'a', Key: 'b' });`);
    expect(hover?.documentation).toContain('Adds an object to a bucket.');
    expect(hover?.documentation).not.toMatch(/<\w+>|STRING_VALUE|\{@link/);
  });

  it('shows the type and the documentation of a field', async () => {
    const hover = await hoverAt(`${imports}new PutObjectCommand({ Bucket: 'a', Ke|y: 'b' });`);
    expect(hover?.signature).toBe('(property) Key: string | undefined');
    expect(hover?.documentation).toBe('Object key for which the PUT action was initiated.');
  });

  it('shows the documentation of the environment', async () => {
    const hover = await hoverAt(
      "import { readFile } from 'node:fs/promises';\nawait read|File('profile.jpg');",
    );
    expect(hover?.documentation).toContain('Reads a whole file');
  });
});

describe('other questions', () => {
  it('shows the signature of a call', async () => {
    const { file, at } = marked("import { writeFile } from 'node:fs/promises';\nwriteFile('a', |);");
    const found = await language.signatures(file, at);
    expect(found?.activeParameter).toBe(1);
    expect(found?.signatures[found.active]?.label).toContain('writeFile(path: Path, data: Data');
  });

  it('repairs a misspelled name', async () => {
    const code = "import { S3Clien } from '@aws-sdk/client-s3';\nnew S3Clien({});";
    const [error] = await errorsOf(code);
    const fixes = error && (await language.fixes({ path, code }, error, [error.code]));
    expect(fixes?.map(({ title }) => title).join()).toContain("'S3Client'");
  });

  it("renames the program's own names only", async () => {
    const own = marked('const na|me = 1;\nconsole.log(name);');
    expect(await language.rename(own.file, own.at)).toHaveLength(2);
    const theirs = marked('console.lo|g(1);');
    expect(await language.rename(theirs.file, theirs.at)).toBeUndefined();
  });

  it('lays code out', async () => {
    const edits = await language.format({ path, code: 'const a={b:1}' });
    expect(edits.length).toBeGreaterThan(0);
  });
});
