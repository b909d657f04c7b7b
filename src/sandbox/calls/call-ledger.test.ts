import { inspect } from 'node:util';
import { S3Client, ListBucketsCommand } from '@aws-sdk/client-s3';
import { inspect as inspectHere } from 'node-inspect-extracted';
import { describe, expect, it, vi } from 'vitest';
import { CallLedger } from './call-ledger.ts';
import { watchSends } from './watch-sends.ts';

const names = (ledger: CallLedger) => ledger.notes().notAwaited.map(({ what }) => what);
const watch = (ledger: CallLedger, promise: Promise<unknown> = Promise.resolve(1)) =>
  ledger.watch('writeFile', new Error(), promise);

describe('CallLedger', () => {
  it('names a call that nobody waits for', async () => {
    const ledger = new CallLedger();
    void watch(ledger);
    await Promise.resolve();
    expect(names(ledger)).toEqual(['writeFile']);
  });

  it.each<[string, (promise: Promise<unknown>) => unknown]>([
    ['await', async (promise) => expect(await promise).toBe(1)],
    ['then', (promise) => promise.then(() => undefined)],
    ['catch', (promise) => promise.catch(() => undefined)],
    ['finally', (promise) => promise.finally(() => undefined)],
    ['Promise.all', (promise) => Promise.all([promise])],
    ['Promise.allSettled', (promise) => Promise.allSettled([promise])],
    ['Promise.race', (promise) => Promise.race([promise, Promise.resolve(1)])],
    ['Promise.resolve', (promise) => Promise.resolve(promise)],
    ['return from an async function', (promise) => (async () => promise)()],
    ['resolve', (promise) => new Promise((resolve) => resolve(promise))],
  ])('has nothing to say on %s', async (_, use) => {
    const ledger = new CallLedger();
    await use(watch(ledger));
    expect(names(ledger)).toEqual([]);
  });

  it('sees a use that comes later, and after the answer', async () => {
    const ledger = new CallLedger();
    const kept = watch(ledger);
    await new Promise((resolve) => setImmediate(resolve));
    expect(names(ledger)).toEqual(['writeFile']);
    expect(await kept).toBe(1);
    expect(names(ledger)).toEqual([]);
  });

  it('hands out promises like any other, and does not take printing for waiting', async () => {
    const ledger = new CallLedger();
    const promise = watch(ledger);
    expect(inspect(promise)).toBe('Promise { <pending> }');
    expect(promise).toBeInstanceOf(Promise);
    expect(Reflect.ownKeys(promise)).toEqual([]);
    ledger.aside(() => inspectHere(promise));
    expect(names(ledger)).toEqual(['writeFile']);
    expect(promise.constructor).toBe(Promise);
  });

  it('leaves a rejection to the program, and names it on a failure', async () => {
    const ledger = new CallLedger();
    const unhandled = vi.fn();
    const listeners = process.listeners('unhandledRejection');
    process.removeAllListeners('unhandledRejection').once('unhandledRejection', unhandled);
    void watch(ledger, Promise.reject(new Error('no')));
    await vi.waitFor(() => expect(unhandled).toHaveBeenCalledOnce());
    for (const listener of listeners) process.on('unhandledRejection', listener);
    expect(ledger.notesOnFailure().notAwaited).toHaveLength(1);
  });

  it('names on a failure only the calls that failed themselves', async () => {
    const ledger = new CallLedger();
    void watch(ledger);
    await Promise.resolve();
    expect(ledger.notesOnFailure().notAwaited).toEqual([]);
  });

  it('knows the first call that outlives the last line', async () => {
    const ledger = new CallLedger();
    await watch(ledger);
    const slow = Promise.withResolvers<unknown>();
    const waiting = ledger.watch('PutObjectCommand', new Error(), slow.promise);
    ledger.topLevelEnded();
    slow.resolve(1);
    await waiting;
    await watch(ledger);
    expect(ledger.notes().inFlight?.what).toBe('PutObjectCommand');
  });

  it('knows the first call that is made after the last line', async () => {
    const ledger = new CallLedger();
    await watch(ledger);
    ledger.topLevelEnded();
    expect(ledger.notes().inFlight).toBeUndefined();
    await watch(ledger);
    expect(ledger.notes().inFlight?.what).toBe('writeFile');
  });
});

describe('watchSends', () => {
  it('follows the commands of real clients, and ends', async () => {
    const ledger = new CallLedger();
    const stop = watchSends(S3Client, ledger);
    const client = new S3Client({
      region: 'us-east-1',
      credentials: { accessKeyId: 'a', secretAccessKey: 'b' },
      requestHandler: { handle: () => Promise.reject(new Error('offline')) },
      maxAttempts: 1,
    });
    await expect(client.send(new ListBucketsCommand())).rejects.toThrow('offline');
    expect(names(ledger)).toEqual([]);
    const alone = client.send(new ListBucketsCommand());
    expect(names(ledger)).toEqual(['ListBucketsCommand']);
    expect(ledger.notes().notAwaited[0]?.site.stack).toContain('call-ledger.test.ts');
    await alone.catch(() => undefined);
    stop();
    void client.send(new ListBucketsCommand()).catch(() => undefined);
    expect(names(ledger)).toEqual([]);
  });
});
