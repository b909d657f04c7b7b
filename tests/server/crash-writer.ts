/**
 * Keeps putting objects into a store, each made of a single letter, and prints `key letter` when one is acknowledged.
 * The crash test kills it in the middle: `node tests/server/crash-writer.ts DIR SEED`
 */
import { writeSync } from 'node:fs';
import { openDiskStore } from '../../src/server/disk-store/index.ts';
import { createS3 } from '#s3';

const [dir = '', seed = '0'] = process.argv.slice(2);
const s3 = createS3({ store: await openDiskStore(dir) });
const { clientOf } = await import('../s3/sdk.ts');
const { CreateBucketCommand, PutObjectCommand } = await import('@aws-sdk/client-s3');
const client = clientOf(s3);
await client.send(new CreateBucketCommand({ Bucket: 'crash' })).catch(() => undefined);
writeSync(1, 'ready\n');

/** Some bodies are written at once, some stream; some are long. */
const sizes = [1, 1000, 70_000, 3_000_000];

async function write(Key: string, first: number): Promise<void> {
  for (let index = first; ; index += 1) {
    const letter = String.fromCharCode(97 + (index % 26));
    const Body = letter.repeat(sizes[index % sizes.length] ?? 1);
    await client.send(new PutObjectCommand({ Bucket: 'crash', Key, Body }));
    writeSync(1, `${Key} ${letter}\n`);
  }
}

await Promise.all(['one', 'two', 'three'].map((key, place) => write(key, Number(seed) * 7 + place)));
