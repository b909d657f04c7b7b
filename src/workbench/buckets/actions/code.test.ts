import { expect, it } from 'vitest';
import {
  codeOfCreate,
  codeOfDelete,
  codeOfDeleteBucket,
  codeOfDeletePrefix,
  codeOfGet,
  codeOfRestore,
  codeOfUpload,
  literal,
} from './code.ts';
import { compileProgram } from '#sandbox/compile';

const file = (key: string, isLarge = false) => ({ key, path: key, type: 'image/jpeg', isLarge });

it.each(["it's", 'a\nb\u2028c', '\\', '\u0001🎈\u202e'])('writes %j so that it reads the same', (text) => {
  expect(JSON.parse(JSON.stringify((0, eval)(literal(text))))).toBe(text);
});

it('stores a file as a lesson would', () =>
  expect(codeOfUpload('app', [file('users/101/a.jpg')]))
    .toBe(`import { PutObjectCommand, S3Client } from '@aws-sdk/client-s3';
import { readFile } from 'node:fs/promises';

const s3 = new S3Client({ region: 'us-east-1' });

await s3.send(
  new PutObjectCommand({
    Bucket: 'app',
    Key: 'users/101/a.jpg',
    Body: await readFile('users/101/a.jpg'),
    ContentType: 'image/jpeg',
  }),
);
`));

it.each([
  codeOfCreate('app'),
  codeOfGet('app', 'a'),
  codeOfGet('app', 'a', 'v1'),
  codeOfUpload('app', [file('a', true)]),
  codeOfUpload(
    'app',
    Array.from({ length: 20 }, (_, index) => file(`${index}.jpg`)),
  ),
  codeOfDelete('app', 'a', 'v1'),
  codeOfDeletePrefix('app', 'users/'),
  codeOfDeleteBucket('app', false),
  codeOfDeleteBucket('app', true),
  codeOfRestore('app', 'a', 'app/a?versionId=v1'),
])('writes a program: %#', async (code) => {
  expect(await compileProgram(code)).toMatchObject({ ok: true });
  expect(Math.max(...code.split('\n').map(({ length }) => length))).toBeLessThanOrEqual(92);
});
