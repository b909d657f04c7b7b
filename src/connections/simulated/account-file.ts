import {
  bodiesIn,
  checkRows,
  readRows,
  replaceRows,
  tableNames,
  type AccountRows,
  type BodyId,
  type Store,
} from '#s3';
import { createBreathing } from './breathe.ts';
import { readZip, type ZipEntry } from './read-zip.ts';
import { createZip } from './write-zip.ts';

const format = 'learn-s3-account';
/** To be raised when an older version of the site could not read the files. */
const version = 1;
const rowsName = 'account.json';
const bodyName = (id: BodyId) => `bodies/${id}`;
/** How many rows are made into JSON at once. */
const rowsAtOnce = 500;

/**
 * The whole account as a file: a zip file with all rows in `account.json`, and each body below `bodies/`. Rejects when a
 * body disappears while it is saved, because somebody else works on the account.
 */
export async function saveAccount(store: Store): Promise<Blob> {
  const rows = await readRows(store);
  const zip = createZip();
  await zip.add(rowsName, jsonOf(rows), true);
  for (const { body, size } of bodiesIn(rows)) {
    const bytes = await store.bodies.read(body, 0, size);
    if (!bytes) throw new Error('The account changed while it was saved. Please save it again.');
    await zip.add(bodyName(body), bytes instanceof Uint8Array ? [bytes] : bytes);
  }
  return zip.finish();
}

/**
 * The rows of the account that a file holds. Rejects where anything about the file is wrong, except that bodies may have
 * been changed: that shows only when they are read.
 */
export async function checkAccountFile(file: Blob): Promise<AccountRows> {
  return (await openAccount(file)).rows;
}

/**
 * Replaces the account by the one that a file holds. All of the file is checked first: where anything about it is wrong, or
 * there is no room for it, this rejects with an Error that says so, and the account stays.
 */
export async function loadAccount(store: Store, file: Blob): Promise<void> {
  const { rows, packed } = await openAccount(file);
  const bodies = new Map<BodyId, BodyId>();
  try {
    for (const { body, entry } of packed) {
      bodies.set(body, await store.bodies.write(await readEntry(entry)));
    }
    await replaceRows(store, rows, bodies);
  } catch (error) {
    await Promise.all([...bodies.values()].map((id) => store.bodies.discard(id)));
    throw error;
  }
}

async function openAccount(file: Blob) {
  const entries = await open(file);
  const rows = await readRowsIn(entries);
  const packed = bodiesIn(rows).map(({ body, size }) => {
    const entry = entries.get(bodyName(body));
    if (entry?.size !== size) throw damaged(`${bodyName(body)} in it is missing, or not as long as it was.`);
    return { body, entry };
  });
  return { rows, packed };
}

async function* jsonOf(rows: AccountRows): AsyncGenerator<Uint8Array> {
  const encoder = new TextEncoder();
  const breathe = createBreathing();
  yield encoder.encode(`{"format":"${format}","version":${version},"tables":{`);
  for (const [index, table] of tableNames.entries()) {
    yield encoder.encode(`${index === 0 ? '' : ',\n'}"${table}":[`);
    for (let from = 0; from < rows[table].length; from += rowsAtOnce) {
      const some = rows[table].slice(from, from + rowsAtOnce).map((row) => JSON.stringify(row));
      yield encoder.encode(`${from === 0 ? '\n' : ',\n'}${some.join(',\n')}`);
      await breathe();
    }
    yield encoder.encode(']');
  }
  yield encoder.encode('}}');
}

async function open(file: Blob): Promise<Map<string, ZipEntry>> {
  try {
    return await readZip(file);
  } catch (error) {
    // A file that was saved here begins with its rows, even if its end was cut off.
    const head = await file.slice(30, 30 + rowsName.length).text();
    throw head === rowsName ? damaged(messageOf(error), error) : foreign(error);
  }
}

async function readRowsIn(entries: ReadonlyMap<string, ZipEntry>): Promise<AccountRows> {
  const entry = entries.get(rowsName);
  if (!entry) throw foreign();
  const breathe = createBreathing();
  const text = new TextDecoder().decode(await readEntry(entry));
  await breathe();
  let account: Partial<Record<'format' | 'version' | 'tables', unknown>> | null;
  try {
    account = JSON.parse(text) as typeof account;
  } catch (error) {
    throw damaged(`${rowsName} is not JSON.`, error);
  }
  await breathe();
  if (account?.format !== format) throw foreign();
  if (typeof account.version === 'number' && account.version > version) {
    throw new Error(
      `This file was saved by a newer version of Learn S3 (its format is ${account.version}, and this page knows ${version}). Reload the page and try again. Nothing was changed.`,
    );
  }
  if (account.version !== version) throw damaged('It does not say which version its format is.');
  try {
    return checkRows(account.tables);
  } catch (error) {
    throw damaged(messageOf(error), error);
  }
}

async function readEntry(entry: ZipEntry): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return await entry.read();
  } catch (error) {
    throw damaged(messageOf(error), error);
  }
}

function foreign(cause?: unknown): Error {
  return new Error(
    'This is not an account that was saved from Learn S3: such a file ends in .zip and holds an account.json. Nothing was changed.',
    { cause },
  );
}

function damaged(what: string, cause?: unknown): Error {
  return new Error(
    `This file is damaged, or was changed by another program. ${what} Nothing was changed in your account.`,
    { cause },
  );
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
