/**
 * Runs lesson programs on Node, one after the other, as they run in the page: on the real SDK, whose requests
 * MSW hands to the engine. A process of its own, because programs change the working directory, print, and
 * leave rejections that nobody handles.
 */
import { join } from 'node:path';
import { type Connection, openTrialAccount, type Seed } from '#connections';
import { openDirect } from '#connections/real';
import type { CheckModule } from '#lessons/check';
import { type ExerciseVerdict, judgeExercise } from '../../src/lesson/exercise/judge-exercise.ts';
import { startCoverage, takeUnreached, type Unreached } from './check-coverage.ts';
import { compiledFolder } from './node-program.ts';
import { enterFreshFolder, runOnNode } from './run-on-node.ts';
import { type Sent, sentOf } from './sent.ts';

/** What is asked of this process. */
export interface RunRequest {
  /** The program, an absolute path. */
  readonly program: string;
  /** Its exercise's `check.ts`. */
  readonly check?: string;
  /** The lesson's `seed.ts`. */
  readonly seed?: string | undefined;
  /** Begins with the seed and the sample files; otherwise with what the last program left. */
  readonly fresh: boolean;
  /** A server that was not written here, to run on instead of the engine. */
  readonly own?: OwnServer;
  /** Whether the report is to tell what was sent. */
  readonly record?: boolean;
}

/** Asks which parts of a check no program has reached since this was asked before. */
export interface UnreachedRequest {
  readonly unreachedOf: string;
}

/** A server to which the programs are connected as a page would be. */
export interface OwnServer {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The buckets that stand for those of the course. */
  readonly buckets: readonly string[];
}

/** What became of a program. */
export interface RunReport {
  /** `NoSuchKey: …` when an error ended it. */
  readonly failure?: string;
  readonly output: readonly string[];
  readonly verdict?: ExerciseVerdict;
  readonly sent?: readonly Sent[];
}

// The place in the reader's program lies below the SDK's own frames.
Error.stackTraceLimit = 50;
let trial = await openTrialAccount({});
Object.assign(process.env, trial.environment, {
  AWS_CONFIG_FILE: join(compiledFolder, 'no-config'),
  AWS_SHARED_CREDENTIALS_FILE: join(compiledFolder, 'no-credentials'),
});

process.on('message', (request: RunRequest | UnreachedRequest) => {
  const answer: Promise<RunReport | readonly Unreached[]> =
    'unreachedOf' in request ? takeUnreached(request.unreachedOf) : run(request);
  void answer.then((report) => process.send?.(report));
});

async function run(request: RunRequest): Promise<RunReport> {
  const { program, check, fresh, own, record: isRecorded = false } = request;
  const seed = request.seed === undefined ? [] : ((await import(request.seed)) as { default: Seed }).default;
  if (fresh) trial = await openTrialAccount({ seed });
  // What is judged shall not be helped by files that an earlier program has left; nor is it in a page.
  if (fresh || check !== undefined) await enterFreshFolder();
  const seen = await runOnNode(program, own ? connectionTo(own) : trial, own === undefined);
  const report: RunReport = {
    ...(seen.error && { failure: `${seen.error.name}: ${seen.error.message}` }),
    ...(isRecorded && { sent: seen.requests.map(sentOf) }),
    output: seen.output,
  };
  if (check === undefined) return report;
  await startCoverage();

  const folder = process.cwd();
  const verdict = await judgeExercise(
    (await import(check)) as CheckModule,
    { ...seen, isReal: own !== undefined },
    async ({ seed: more = [], faults = [], files }) => {
      await enterFreshFolder(files);
      return runOnNode(program, await openTrialAccount({ seed: [...seed, ...more], faults }), true);
    },
    seed,
  );
  process.chdir(folder);
  return { ...report, verdict };
}

/** A server of somebody else's, as a page is connected to it. */
function connectionTo({ endpoint, buckets, ...keys }: OwnServer): Connection {
  const settings = {
    provider: 'other',
    endpoint: endpoint.replace(/\/$/, ''),
    region: 'us-east-1',
    addressing: 'path',
    buckets,
  } as const;
  return openDirect(settings, keys, () => Promise.resolve(true));
}

process.send?.('ready');
