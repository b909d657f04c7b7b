import { spawn } from 'node:child_process';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { GetObjectCommand } from '@aws-sdk/client-s3';
import { describe, expect, it } from 'vitest';
import { createS3 } from '#s3';
import { openDiskStore } from '../../src/server/disk-store/index.ts';
import { clientOf } from '../s3/sdk.ts';
import { temporaryFolder } from './temporary-folder.ts';

const rounds = 6;

/** Starts a writer, and kills it a moment after that many acknowledged writes; answers what was acknowledged. */
function writeAndKill(
  dir: string,
  seed: number,
  writes: number,
  moment: number,
): Promise<[string, string][]> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['tests/server/crash-writer.ts', dir, String(seed)]);
    let printed = '';
    let errors = '';
    child.stderr.on('data', (text) => (errors += String(text)));
    child.stdout.on('data', (text) => {
      printed += String(text);
      if (printed.split('\n').length > writes) setTimeout(() => child.kill('SIGKILL'), moment);
    });
    child.once('close', (_, signal) => {
      if (signal !== 'SIGKILL') reject(new Error(errors));
      const lines = printed.split('\n').slice(1, -1);
      resolve(lines.map((line) => line.split(' ') as [string, string]));
    });
  });
}

describe('the disk store, killed in the middle of writes', () => {
  it('has every object that was acknowledged, whole, or a newer one', { timeout: 180_000 }, async () => {
    const dir = await temporaryFolder();
    for (let round = 0; round < rounds; round += 1) {
      const acknowledged = await writeAndKill(dir, round, 5 + ((round * 5) % 12), Math.random() * 30);
      const store = await openDiskStore(dir);
      const client = clientOf(createS3({ store }));
      for (const Key of ['one', 'two', 'three']) {
        const letters = acknowledged.filter(([key]) => key === Key).map(([, letter]) => letter);
        const found = await client
          .send(new GetObjectCommand({ Bucket: 'crash', Key }))
          .catch(() => undefined);
        if (!found) {
          expect(letters).toEqual([]);
          continue;
        }
        const body = (await found.Body?.transformToString()) ?? '';
        expect(body.length).toBe(found.ContentLength);
        expect(new Set(body).size).toBe(1);
        const last = letters.at(-1);
        // The write after the last acknowledged one may have been completed as well.
        if (last !== undefined) expect([last, nextLetter(last)]).toContain(body[0]);
      }
      await store.close();
      expect(await readdir(join(dir, 'incoming'))).toEqual([]);
    }
  });
});

function nextLetter(letter: string): string {
  return String.fromCharCode(97 + ((letter.charCodeAt(0) - 96) % 26));
}
