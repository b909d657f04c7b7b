/** Programs that do what a person did by hand, as a lesson would write them. */

const client = `const s3 = new S3Client({ region: 'us-east-1' });`;

/** A text as a TypeScript literal. */
export function literal(text: string): string {
  const escaped = text.replace(/[\\'\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => {
    if (character === '\\' || character === "'") return `\\${character}`;
    if (character === '\n') return '\\n';
    return `\\u{${(character.codePointAt(0) ?? 0).toString(16)}}`;
  });
  return `'${escaped}'`;
}

/** The options of a command, one a line; `undefined` ones are left out. */
function options(values: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(values)
    .flatMap(([name, value]) => (value === undefined ? [] : [`    ${name}: ${value},\n`]))
    .join('');
}

function program(commands: readonly string[], body: string, more = ''): string {
  const names = [...commands, 'S3Client'].sort((one, other) =>
    one.toLowerCase() < other.toLowerCase() ? -1 : 1,
  );
  const line = `import { ${names.join(', ')} } from '@aws-sdk/client-s3';`;
  const head =
    line.length <= 76
      ? line
      : `import {\n${names.map((name) => `  ${name},\n`).join('')}} from '@aws-sdk/client-s3';`;
  return `${head}\n${more}\n${client}\n\n${body}\n`;
}

function single(command: string, values: Readonly<Record<string, string | undefined>>): string {
  return `await s3.send(\n  new ${command}({\n${options(values)}  }),\n);`;
}

/** Creates a bucket. */
export function codeOfCreate(bucket: string): string {
  return program(
    ['CreateBucketCommand'],
    `await s3.send(new CreateBucketCommand({ Bucket: ${literal(bucket)} }));`,
  );
}

/** Gets an object, or a version of it. */
export function codeOfGet(bucket: string, key: string, versionId?: string): string {
  const command = `new GetObjectCommand({\n${options({
    Bucket: literal(bucket),
    Key: literal(key),
    VersionId: versionId === undefined ? undefined : literal(versionId),
  })}  }),`;
  const body = `const { Body, ContentType } = await s3.send(\n  ${command}\n);\nconst bytes = await Body?.transformToByteArray();\n\nconsole.log(ContentType, bytes?.length);`;
  return program(['GetObjectCommand'], body);
}

/** A file to upload. */
export interface UploadedFile {
  readonly key: string;
  /** Its name, after the folders that it is in, if any. */
  readonly path: string;
  readonly type: string | undefined;
  readonly isLarge: boolean;
}

/** Stores files. */
export function codeOfUpload(bucket: string, files: readonly UploadedFile[]): string {
  const [first] = files;
  if (first && files.length === 1)
    return first.isLarge ? largeUpload(bucket, first) : smallUpload(bucket, first);
  const lines = files.slice(0, 12).map(({ path, key }) => `  [${literal(path)}, ${literal(key)}],\n`);
  const rest = files.length > 12 ? `  // … and ${files.length - 12} more\n` : '';
  const body = `const files = [\n${lines.join('')}${rest}] as const;\nfor (const [path, key] of files) {\n  await new Upload({\n    client: s3,\n    params: {\n      Bucket: ${literal(bucket)},\n      Key: key,\n      Body: await readFile(path),\n    },\n  }).done();\n}`;
  return program(
    [],
    body,
    `import { Upload } from '@aws-sdk/lib-storage';\nimport { readFile } from 'node:fs/promises';\n`,
  );
}

function smallUpload(bucket: string, { key, path, type }: UploadedFile): string {
  const put = single('PutObjectCommand', {
    Bucket: literal(bucket),
    Key: literal(key),
    Body: `await readFile(${literal(path)})`,
    ContentType: type === undefined ? undefined : literal(type),
  });
  return program(['PutObjectCommand'], put, `import { readFile } from 'node:fs/promises';\n`);
}

function largeUpload(bucket: string, { key, path, type }: UploadedFile): string {
  const params = options({
    Bucket: literal(bucket),
    Key: literal(key),
    Body: `await readFile(${literal(path)})`,
    ContentType: type === undefined ? undefined : literal(type),
  });
  const body = `const upload = new Upload({\n  client: s3,\n  params: {\n${params}  },\n});\nupload.on('httpUploadProgress', ({ loaded, total }) => {\n  console.log(loaded, 'of', total);\n});\nawait upload.done();`;
  return program(
    [],
    body,
    `import { Upload } from '@aws-sdk/lib-storage';\nimport { readFile } from 'node:fs/promises';\n`,
  );
}

/** Deletes an object, or one version or delete marker for good. */
export function codeOfDelete(bucket: string, key: string, versionId?: string): string {
  const values = {
    Bucket: literal(bucket),
    Key: literal(key),
    VersionId: versionId === undefined ? undefined : literal(versionId),
  };
  return program(['DeleteObjectCommand'], single('DeleteObjectCommand', values));
}

/** Deletes all keys that begin with a prefix. */
export function codeOfDeletePrefix(bucket: string, prefix: string): string {
  const body = `const where = { Bucket: ${literal(bucket)} };\nconst pages = paginateListObjectsV2({ client: s3 }, { ...where, Prefix: ${literal(prefix)} });\nfor await (const { Contents = [] } of pages) {\n  const Objects = Contents.map(({ Key }) => ({ Key }));\n  if (Objects.length === 0) continue;\n  await s3.send(new DeleteObjectsCommand({ ...where, Delete: { Objects } }));\n}`;
  return program(['DeleteObjectsCommand', 'paginateListObjectsV2'], body);
}

/** Deletes a bucket; with `isEmptied`, everything in it first. */
export function codeOfDeleteBucket(bucket: string, isEmptied: boolean): string {
  if (!isEmptied) {
    return program(
      ['DeleteBucketCommand'],
      `await s3.send(new DeleteBucketCommand({ Bucket: ${literal(bucket)} }));`,
    );
  }
  const body = `const where = { Bucket: ${literal(bucket)} };
let isTruncated: boolean | undefined = true;
while (isTruncated) {
  const list = await s3.send(new ListObjectVersionsCommand(where));
  const all = [...(list.Versions ?? []), ...(list.DeleteMarkers ?? [])];
  const Objects = all.map(({ Key, VersionId }) => ({ Key, VersionId }));
  if (Objects.length > 0) {
    await s3.send(new DeleteObjectsCommand({ ...where, Delete: { Objects } }));
  }
  isTruncated = list.IsTruncated;
}
await s3.send(new DeleteBucketCommand(where));`;
  return program(['DeleteBucketCommand', 'DeleteObjectsCommand', 'ListObjectVersionsCommand'], body);
}

/** Makes an older version the current one, by copying it over the current one. */
export function codeOfRestore(bucket: string, key: string, source: string): string {
  const values = { Bucket: literal(bucket), Key: literal(key), CopySource: literal(source) };
  return program(['CopyObjectCommand'], single('CopyObjectCommand', values));
}
