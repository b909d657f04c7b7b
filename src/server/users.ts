import { readFile } from 'node:fs/promises';
import type { User } from '#s3';
import { UsageError } from './usage-error.ts';

/** Fields that may be left out, by their names in the file: those of temporary credentials, and the number of the account. */
const optional = { sessionToken: 'sessionToken', expires: 'expires', account: 'accountId' } as const;
const fields = ['accessKeyId', 'secretAccessKey', 'id', 'displayName', 'email'] as const;

/** Reads the file of users who may sign requests. Throws UsageError, which names the file and what is wrong in it. */
export async function readUsers(file: string): Promise<User[]> {
  const fail = (problem: string) => new UsageError(`The users in ${file} cannot be read: ${problem}`);
  let text: string;
  try {
    text = await readFile(file, 'utf8');
  } catch (error) {
    throw fail((error as NodeJS.ErrnoException).code === 'ENOENT' ? 'there is no such file.' : String(error));
  }
  let json: unknown;
  try {
    json = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw fail(`it is not JSON (${(error as Error).message}).`);
  }
  if (!Array.isArray(json) || json.length === 0) throw fail('it must be an array of at least one user.');
  const users = json.map((item: unknown, index) =>
    userIn(item, (problem) => fail(`user ${index + 1} ${problem}`)),
  );
  const keys = new Set<string>();
  for (const { accessKeyId } of users) {
    if (keys.has(accessKeyId)) throw fail(`the access key ${accessKeyId} stands there twice.`);
    keys.add(accessKeyId);
  }
  return users;
}

function userIn(item: unknown, fail: (problem: string) => UsageError): User {
  if (typeof item !== 'object' || item === null || Array.isArray(item)) throw fail('is not an object.');
  const entries = fields.map((field) => {
    const value = (item as Record<string, unknown>)[field];
    if (typeof value !== 'string' || value === '')
      throw fail(`has no "${field}" (a string that is not empty).`);
    return [field, value] as const;
  });
  const user = Object.fromEntries(entries) as unknown as User;
  for (const [name, field] of Object.entries(optional)) {
    const value = (item as Record<string, unknown>)[name];
    if (value === undefined) continue;
    if (typeof value !== 'string' || value === '') throw fail(`has a "${name}" that is not a string.`);
    user[field] = value;
  }
  if (user.expires !== undefined && Number.isNaN(Date.parse(user.expires)))
    throw fail('has an "expires" that is not a time, as "2026-01-31T12:00:00Z".');
  if (user.accountId !== undefined && !/^\d{12}$/.test(user.accountId))
    throw fail('has an "account" that is not a number of 12 digits.');
  return user;
}
