/**
 * Runs lesson programs on Node, one after the other, as they run in the page: on the real SDK, whose requests
 * MSW hands to the engine. This is a process of its own, because programs change the working directory, print, and
 * leave rejections unhandled.
 */
import { dirname, join, relative } from 'node:path';
import { makeGoals, type Goals } from '#build/make-goals';
import { type Connection, openTrialAccount, type Seed, type Trouble } from '#connections';
import { hinder } from '#connections/hinder';
import { openDirect } from '#connections/real';
import { compare, type Comparison, type GoalChange } from '#lesson/goal';
import type { CheckModule } from '#lessons/check';
import { type ExerciseVerdict, judgeExercise } from '../../src/lesson/exercise/judge-exercise.ts';
import { startCoverage, takeUnreached, type Unreached } from './check-coverage.ts';
import { compiledFolder, enterFreshFolder, runOnNode } from '#build/node';
import { root } from '../../scripts/root.ts';
import { nodeHashes } from '../../src/server/hashes.ts';
import { runOnPython } from './python/run-on-python.ts';
import { readSettings } from './read-settings.ts';
import { type Sent, sentOf } from './sent.ts';

/** What is asked of this process. */
export interface RunRequest {
  /** The absolute path of the program. */
  readonly program: string;
  /** The `check.ts` of its exercise. */
  readonly check?: string;
  /** The lesson's `seed.ts`. */
  readonly seed?: string | undefined;
  /** Whether to begin with the seed and the sample files; otherwise the program begins with what the last one left. */
  readonly fresh: boolean;
  /** Another server, to run on instead of the engine. */
  readonly own?: OwnServer;
  /** Whether the report includes what was sent. */
  readonly record?: boolean;
}

/** Asks which parts of a check no program has reached since the last such request. */
export interface UnreachedRequest {
  readonly unreachedOf: string;
}

/** Asks how much memory this process has, in bytes. */
export interface MemoryRequest {
  readonly memory: true;
}

/** A server to which the programs are connected as a page would be. */
export interface OwnServer {
  readonly endpoint: string;
  readonly accessKeyId: string;
  readonly secretAccessKey: string;
  /** The buckets to use in place of those of the course. */
  readonly buckets: readonly string[];
}

/** The result of running a program. */
export interface RunReport {
  /** `NoSuchKey: …` when an error ended it. */
  readonly failure?: string;
  readonly output: readonly string[];
  readonly verdict?: ExerciseVerdict;
  /** How the account compares with the exercise's goal. */
  readonly comparison?: Comparison;
  readonly sent?: readonly Sent[];
}

// The frame of the reader's program is below the SDK's own frames.
Error.stackTraceLimit = 50;
let trial = await openTrialAccount({});
Object.assign(process.env, trial.environment, {
  AWS_CONFIG_FILE: join(compiledFolder, 'no-config'),
  AWS_SHARED_CREDENTIALS_FILE: join(compiledFolder, 'no-credentials'),
});

/** What the running program has changed so far. */
let changes: GoalChange[] = [];

/** A question, with a number that its answer has, too. */
interface Question {
  readonly id: number;
  readonly request: RunRequest | UnreachedRequest | MemoryRequest;
}

process.on('message', ({ id, request }: Question) => {
  void answerTo(request).then((answer) => process.send?.({ id, answer }));
});

async function answerTo(
  request: RunRequest | UnreachedRequest | MemoryRequest,
): Promise<RunReport | readonly Unreached[] | number> {
  if ('memory' in request) return process.memoryUsage.rss();
  return 'unreachedOf' in request ? takeUnreached(request.unreachedOf) : run(request);
}

async function run(request: RunRequest): Promise<RunReport> {
  const { program, check, fresh, own, record: isRecorded = false } = request;
  const seed = request.seed === undefined ? [] : ((await import(request.seed)) as { default: Seed }).default;
  if (fresh) {
    trial = await openTrialAccount({
      seed,
      hashes: nodeHashes,
      onChange: ({ kind, bucket, key }) => changes.push({ kind, bucket, ...(key !== undefined && { key }) }),
    });
  }
  const rules = check === undefined ? undefined : await rulesOf(check);
  changes = [];
  // A program that is judged must not be helped by files that an earlier one has left; in a page it is not either.
  if (fresh || check !== undefined) await enterFreshFolder();
  const hindrance = rules && hinder(rules.trouble);
  const seen = await runProgram(program, own ? connectionTo(own) : trial, own === undefined, hindrance);
  const report: RunReport = {
    ...(seen.error && { failure: `${seen.error.name}: ${seen.error.message}` }),
    ...(isRecorded && { sent: seen.requests.map(sentOf) }),
    output: seen.output,
  };
  if (check === undefined || !rules) return report;
  const comparison = own ? undefined : await compare(rules.goal, seen.account, changes);
  await startCoverage();

  const folder = process.cwd();
  const verdict = await judgeExercise(
    (await import(check)) as CheckModule,
    { ...seen, isReal: own !== undefined },
    async (setting) => {
      const { seed: more = [], files, ...trouble } = { ...rules.trouble, ...setting };
      await enterFreshFolder(files);
      return runProgram(
        program,
        await openTrialAccount({ seed, more, hashes: nodeHashes, ...trouble }),
        true,
      );
    },
    { seed, most: rules.most },
  );
  process.chdir(folder);
  return { ...report, verdict, ...(comparison && { comparison }) };
}

const runProgram: typeof runOnNode = (program, connection, isStrict, hindrance) =>
  program.endsWith('.py')
    ? runOnPython(program, connection, hindrance)
    : runOnNode(program, connection, isStrict, hindrance);

let goals: Promise<Goals> | undefined;

/** What is known about an exercise in addition to its check. */
async function rulesOf(check: string) {
  const id = relative(join(root, 'content'), dirname(check)).replaceAll('\\', '/');
  const goal = (await (goals ??= makeGoals(root)))[id];
  if (!goal) throw new Error(`There is no goal of ${id}.`);
  const { kind, ...trouble } = readSettings(dirname(check));
  return { goal, trouble: trouble as Trouble, most: kind === 'fewer-requests' ? goal.requests : undefined };
}

/** A connection to another server, like that of a page. */
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
