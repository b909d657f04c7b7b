import { copyFile, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { format } from 'node:util';
import { S3Client } from '@aws-sdk/client-s3';
import { setupServer } from 'msw/node';
import { type Connection, createAccountReader, type Hindrance, record } from '#connections';
import { createHandlers } from '#connections/handlers';
import type { ProgramError, RunFacts } from '#run';
import type { Notice } from '#run/notices';
import { CallLedger, type WatchedCall, watchSends } from '#sandbox/calls';
import { captureConsole } from './capture-console.ts';
import { sampleFolder } from './folders.ts';
import { freshFolder } from './fresh-folder.ts';
import { compileForNode, type NodeProgram } from './node-program.ts';
import { doNotExpectContinue } from './do-not-expect-continue.ts';

doNotExpectContinue();

let uncaught: unknown[] = [];
process.on('unhandledRejection', (reason) => uncaught.push(reason));
process.on('uncaughtException', (error) => uncaught.push(error));
/** Thrown to end a program that calls `process.exit`, which would end this process. */
const exitSignal = new Error('process.exit');
process.exit = (code) => {
  process.exitCode = code ?? process.exitCode ?? 0;
  throw exitSignal;
};

/**
 * Runs a program in this process as a page would run it: its requests go to `connection`, and its files are those in the
 * working directory.
 *
 * @param isStrict Whether a request to an address outside S3 is an error.
 * @param hindrance What gets in the way of its requests, on a simulated account.
 */
export async function runOnNode(
  source: string,
  connection: Connection,
  isStrict: boolean,
  hindrance?: Hindrance,
): Promise<RunFacts> {
  const recorder = record(connection, hindrance && { context: { hindrance } });
  const server = setupServer(...createHandlers({ fetch: (request) => recorder.fetch(request) }));
  server.listen({ onUnhandledFrame: isStrict ? 'error' : 'bypass' });
  uncaught = [];
  takeExitCode();
  const program = await compileForNode(source);
  const output = captureConsole();
  const ledger = new CallLedger();
  const unwatch = watchSends(S3Client, ledger);
  try {
    await import(program.path).catch((error: unknown) => uncaught.push(error));
    ledger.topLevelEnded();
    // Between requests the SDK signs and hashes, which Node does not report as an active resource.
    await quiet(
      () => ledger.hasPending || recorder.exchanges.some((exchange) => exchange.duration === undefined),
    );
  } finally {
    unwatch();
    output.restore();
    server.close();
  }
  const exitCode = takeExitCode();
  const first = uncaught.find((error) => error !== exitSignal);
  const { notAwaited } = first === undefined ? ledger.notes() : ledger.notesOnFailure();
  const describe = (error: unknown): ProgramError =>
    error instanceof Error
      ? { name: error.name, message: error.message, line: program.placesOf(error)[0]?.line }
      : { name: 'Uncaught', message: format(error), line: undefined };
  return {
    language: 'ts',
    account: createAccountReader(connection),
    requests: recorder.exchanges,
    output: output.lines,
    files: await readFolder(),
    error: first !== undefined ? describe(first) : exitCode === 0 ? undefined : leftWith(exitCode),
    notices: noticesOf(notAwaited, program),
  };
}

/** Takes the exit code that a program has set, so that this process does not end with it. */
function takeExitCode(): number {
  const { exitCode = 0 } = process;
  process.exitCode = 0;
  return Number(exitCode);
}

/** The error for an exit code, worded as on a page. */
function leftWith(exitCode: number): ProgramError {
  return { name: '', message: `The program left with exit code ${exitCode}.`, line: undefined };
}

/** The notices about calls that nobody awaited. As on a page, a line in a loop has one notice only. */
function noticesOf(calls: readonly WatchedCall[], program: NodeProgram): readonly Notice[] {
  const notices = new Map<string, Notice>();
  for (const { what, site } of calls) {
    const [place] = program.placesOf(site);
    const position = place && { line: place.line, column: place.column };
    notices.set(JSON.stringify([what, position]), {
      kind: 'not-awaited',
      what,
      ...(position && { position }),
    });
  }
  return [...notices.values()];
}

/** Makes a new folder with the sample files and the given files, and changes the working directory to it. */
export async function enterFreshFolder(files: Readonly<Record<string, string>> = {}): Promise<void> {
  const folder = await freshFolder();
  for (const name of await readdir(sampleFolder))
    await copyFile(join(sampleFolder, name), join(folder, name));
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, name), text);
  process.chdir(folder);
}

async function readFolder(): Promise<ReadonlyMap<string, Uint8Array>> {
  const files = new Map<string, Uint8Array>();
  for (const entry of await readdir('.', { withFileTypes: true })) {
    if (entry.isFile()) files.set(entry.name, await readFile(entry.name));
  }
  return files;
}

/** Milliseconds to wait for a pending timer: it may be the program's, or one of the SDK's that never goes away. */
const timerPatience = 500;

/**
 * Waits until a program that did not await its work has come to rest: until none of its requests, files or timers has been
 * pending for some turns of the event loop.
 */
async function quiet(isBusy: () => boolean): Promise<void> {
  const began = performance.now();
  for (let still = 0; still < 5; still += 1) {
    await new Promise((resolve) => setTimeout(resolve, 5));
    const resources = process.getActiveResourcesInfo();
    const isReading = resources.some((name) => name.startsWith('FSReq'));
    const isWaiting = resources.includes('Timeout') && performance.now() - began < timerPatience;
    if (isBusy() || isReading || isWaiting) still = -1;
  }
}
