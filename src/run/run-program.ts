import type { Connection, Exchange, SignedForm, Trouble } from '#connections';
import {
  createPositionMapper,
  type FailureEntry,
  type Frame,
  type FrameSetup,
  type Position,
  type PositionMapper,
  prepareFrame,
  type Program,
  type RunEnd,
  type Silence,
  startRun,
  takeFrame,
} from '#sandbox';
import { holdRunLock } from '#offline/run-lock';
import { aborted } from './aborted.ts';
import type { Failure, OutputView, RunRecord } from '#workbench';
import { KeptLines } from './kept-lines.ts';
import { availableModules, loadModules } from './modules/load-modules.ts';
import { missingModule } from './modules/missing-module.ts';
import { neededModules } from './modules/needed-modules.ts';
import { noNetwork } from './no-network.ts';
import { locateNotices, type Notice } from './notices.ts';
import { offerRehearsal } from './consent/rehearsals.ts';
import type { Session } from './session.ts';

/** What a run left behind. */
export interface FinishedRun {
  readonly state: 'done' | 'failed' | 'stopped';
  readonly exchanges: readonly Exchange[];
  /** What {@link KeptLines} kept: one string for each console call or line of a stream. */
  readonly output: readonly string[];
  /** The error that ended the run. */
  readonly failure?: Failure;
  /** Calls that the program may have forgotten to wait for. */
  readonly notices: readonly Notice[];
  /** Absent where an error or a Stop came before its first line. */
  readonly begun?: BegunRun;
}

/** What belongs to this run alone, whatever else has run since. */
interface BegunRun {
  readonly program: Program;
  /** Where its requests went. */
  readonly target: Connection;
  /** What the workbench keeps of it. */
  readonly record: RunRecord;
  /** The files that it has written, and the sample files, as they are now; not what other runs have left. */
  readonly readFiles: () => Promise<ReadonlyMap<string, Uint8Array>>;
}

/** What a run works with and reports to. */
export interface RunSurroundings {
  readonly session: Session;
  /** Where its requests may go: a run that would begin on another connection does not begin. */
  readonly target: Connection;
  /** The name of the block. */
  readonly title: string;
  /** Shows a place of the program in its editor. */
  readonly goTo: (place: Position) => void;
  readonly output: OutputView;
  /** Ends the run, whatever the program does. */
  readonly signal: AbortSignal;
  /** Called when the program has not answered for a while, and (with `undefined`) when it answers again. */
  readonly onBusy: (silence: Silence | undefined) => void;
  /** The conditions and faults that its own block puts in its way, on the simulated account. */
  readonly trouble?: Trouble | undefined;
  /** Called with what is being loaded, in words, and with an empty text at the end. */
  readonly onLoading: (text: string) => void;
}

/** Runs a program to its end, and draws what it prints. */
export function runProgram(program: Program, surroundings: RunSurroundings): Promise<FinishedRun> {
  const finished = loadAndRun(program, surroundings);
  holdRunLock(finished);
  return finished;
}

async function loadAndRun(program: Program, surroundings: RunSurroundings): Promise<FinishedRun> {
  const { session, target, title, goTo, output, signal, onBusy, trouble, onLoading } = surroundings;
  const mapper = createPositionMapper(program);
  const missing = await missingModule(program, mapper, availableModules);
  if (missing) return failedRun(missing);
  const hindrance = trouble && (await import('#connections/hinder')).hinder(trouble);
  const stopped = aborted(signal);
  const setup = await Promise.race([frameSetup(program, session, onLoading), stopped]);
  const frame = setup && takeFrame(setup);
  // A language that has to be loaded first: Stop does not wait for that.
  await Promise.race([frame?.loaded, stopped]);
  onLoading('');
  if (!frame || signal.aborted || session.target.peek() !== target) {
    frame?.remove();
    return { state: 'stopped', exchanges: [], output: [], notices: [] };
  }

  const log = session.log.begin({
    title,
    by: 'program',
    goTo,
    stop: () => run.stop(),
    ...(hindrance && { hindrance }),
  });
  offerRehearsal(log.context.run, async (stopped) => {
    const { rehearse } = await import('./consent/rehearse.ts');
    return rehearse(program, { session, target, setup, signal: AbortSignal.any([signal, stopped]) });
  });
  const kept = new KeptLines();
  const lent = session.files.lend();
  const run = startRun({
    program,
    frame,
    services: {
      files: lent.folder,
      presigner: {
        presign: async (url: string, method: string) => target.presign?.(url, method, log.context) ?? url,
        presignForm: async (form: SignedForm) => target.presignForm?.(form, log.context) ?? form,
      },
    },
    answer: (request, frames) => {
      const url = new URL(request.url);
      if (!target.reaches(url)) return Promise.reject(noNetwork(url));
      return log.fetch(request, firstPlace(frames, mapper));
    },
    on: {
      ...kept.listenTo(mapper, output),
      clear: () => output.clear(),
      busy: onBusy,
    },
  });
  signal.addEventListener('abort', () => run.stop());
  const end = await run.ended;
  // What fails here fails again, and is reported, when the next run begins.
  prepareRun(program, session).catch(() => undefined);
  const finished = await finish(end, mapper, program);
  log.end(finished.state);
  const begun = { program, target, record: log.record, readFiles: lent.readAll };
  return { ...finished, exchanges: log.exchanges, output: kept.all, begun };
}

/** What has to be known of a program to prepare for it. */
type RunnableProgram = Pick<Program, 'imports' | 'files' | 'language'> & Partial<Pick<Program, 'code'>>;

/** Loads what a program needs and keeps a frame ready for it. */
export async function prepareRun(program: RunnableProgram, session: Session): Promise<void> {
  prepareFrame(await frameSetup(program, session));
}

/** A run that an error ended before or while it began. */
export function failedRun(failure: Failure): FinishedRun {
  return { state: 'failed', exchanges: [], output: [], failure, notices: [] };
}

/** What the frame of a run that begins now is made of. */
export async function frameSetup(
  program: RunnableProgram,
  { connection, target }: Session,
  onLoading?: (text: string) => void,
): Promise<FrameSetup> {
  const now = target.peek();
  const { environment, clockOffset } =
    now.kind === 'simulated' ? connection.program : { environment: now.environment, clockOffset: 0 };
  const surroundings = { env: environment, clockOffset };
  if (program.language) {
    const { loadPython } = await import('./python/load-python.ts');
    return loadPython(surroundings, onLoading);
  }
  const files = [program, ...(program.files ?? [])];
  return { ...(await loadModules(neededModules(files))), ...surroundings };
}

function firstPlace(frames: readonly Frame[], mapper: PositionMapper): Position | undefined {
  for (const frame of frames) {
    const place = mapper.locate(frame);
    if (place) return place;
  }
  return undefined;
}

async function finish(
  end: RunEnd,
  mapper: PositionMapper,
  program: Program,
): Promise<Pick<FinishedRun, 'state' | 'failure' | 'notices'>> {
  const failure = await failureOf(end, mapper, program);
  const notices = 'notices' in end ? locateNotices(end.notices, mapper) : [];
  if (failure) return { state: 'failed', failure, notices };
  return { state: end.state === 'stopped' ? 'stopped' : 'done', notices };
}

const died =
  'The browser ended the program: it has most likely used up its memory, of which a page has about 4 GB. ' +
  'What it printed is above, and what it stored is stored. Keep less at a time: read a Body in chunks, list page by page, ' +
  'and let go of what you no longer need.';

/** What made a run fail: an error, the code that it left with, or the death of what it ran in. */
export async function failureOf(
  end: RunEnd,
  mapper: PositionMapper,
  program: Program,
): Promise<Failure | undefined> {
  if (end.state === 'failed') return locate(end.failure, mapper, program);
  if (end.state === 'exited') {
    return { name: '', message: `The program left with exit code ${end.exitCode}.`, positions: [] };
  }
  if (end.state === 'dead') return { name: 'Error', message: died, positions: [] };
  if (end.state !== 'broken') return undefined;
  const message = 'The program left the page it runs in, which ended it.';
  return { name: 'Error', message, positions: [] };
}

/** An error that ended a run, with its places in the reader's TypeScript. They name the file, as a stack does. */
async function locate(failure: FailureEntry, mapper: PositionMapper, program: Program): Promise<Failure> {
  const { name, message, frames, position, value, metadata } = failure;
  const positions = position ? [position] : frames.flatMap((frame) => mapper.locate(frame) ?? []);
  const plain: Failure = { name, message, positions, value, ...metadata };
  // Loaded only when it is needed; where that fails, the error is shown without an explanation.
  const explained = await import('./explain-failure.ts').then(
    ({ explainFailure }) => explainFailure(plain, program, mapper),
    () => plain,
  );
  return { ...explained, positions: explained.positions.map((place) => ({ file: program.name, ...place })) };
}
