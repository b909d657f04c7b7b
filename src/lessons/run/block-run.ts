import { type Exchange, record } from '../../connections/index.ts';
import {
  createPositionMapper,
  type FailureEntry,
  type FrameSetup,
  type PositionMapper,
  prepareFrame,
  type Program,
  type Run,
  startRun,
  takeFrame,
} from '../../sandbox/index.ts';
import { createOutputView, type Failure } from '../../workbench/index.ts';
import type { RunnableBlock, RunState } from '../block/runnable-block.ts';
import { availableModules, loadModules } from './load-modules.ts';
import { missingModule } from './missing-module.ts';
import { noNetwork } from './no-network.ts';
import { openSession, type Session } from './session.ts';

/** What a block's last run left behind. */
export interface LastRun {
  readonly state: RunState;
  readonly exchanges: readonly Exchange[];
  /** One string a console call, as Node would print it. */
  readonly output: readonly string[];
  /** `NoSuchKey: …` when an error ended the run. */
  readonly failure: string | undefined;
}

/** Runs a block's code and draws what it does. */
export interface BlockRun {
  readonly last: LastRun | undefined;
  session(): Promise<Session>;
  /** Runs the code. Answers how it ended, or `undefined` when another run took its place meanwhile. */
  start(): Promise<RunState | undefined>;
  stop(): void;
}

/** Prepares the running of a block's code; loads what every run needs while nothing is pressed yet. */
export function createBlockRun(block: RunnableBlock): BlockRun {
  const { data, parts, area } = block;
  const output = createOutputView(parts.output, (position) => void area.goTo(position));
  const session = () => openSession(data.account);
  let current: Run | undefined;
  let turn = 0;
  let stopping = false;
  let last: LastRun | undefined;

  const setupFor = async (program: Program): Promise<FrameSetup> => {
    const specifiers = program.imports.map(({ specifier }) => specifier);
    const [{ connection }, modules] = await Promise.all([session(), loadModules(specifiers)]);
    return { ...modules, env: connection.environment };
  };
  const prepare = async (program: Program) => prepareFrame(await setupFor(program));
  // What fails here fails again, and is told, when Run is pressed.
  prepare(data.program).catch(() => undefined);

  /** Runs a program to its end. */
  const runProgram = async (program: Program, isCurrent: () => boolean): Promise<LastRun | undefined> => {
    const mapper = createPositionMapper(program);
    const missing = missingModule(program, mapper, availableModules);
    if (missing) return failed(missing);
    const [{ connection, files }, setup] = await Promise.all([session(), setupFor(program)]);
    if (!isCurrent()) return undefined;
    if (stopping) return stopped();
    if (connection.warning) output.note(connection.warning, 'warning');

    const recorder = record(connection);
    const lines: string[] = [];
    current = startRun({
      program,
      frame: takeFrame(setup),
      services: { files: files.folder },
      answer: (request) => {
        const url = new URL(request.url);
        return connection.reaches(url) ? recorder.fetch(request) : Promise.reject(noNetwork(url));
      },
      on: {
        log: (entry) => {
          const text = mapper.mapText(entry.text);
          lines.push(text);
          output.log({ ...entry, text });
        },
        clear: () => output.clear(),
        dropped: (count) => output.dropped(count),
        busy: (busy) =>
          block.note(busy ? 'The program is busy and does not answer. An endless loop? Stop ends it.' : ''),
      },
    });
    const end = await current.ended;
    prepareFrame(setup);
    if (!isCurrent()) return undefined;
    const recorded = { exchanges: recorder.exchanges, output: lines };
    if (end.state === 'done' || end.state === 'stopped') {
      return end.state === 'stopped'
        ? { ...stopped(), ...recorded }
        : { state: 'done', ...recorded, failure: undefined };
    }
    if (end.state === 'failed') return { ...failed(locate(end.failure, mapper)), ...recorded };
    return failed({
      name: 'Error',
      message: 'The program left the page it runs in, which ended it.',
      positions: [],
    });
  };

  const failed = (failure: Failure): LastRun => {
    output.failure(failure);
    return { state: 'failed', exchanges: [], output: [], failure: `${failure.name}: ${failure.message}` };
  };

  const stopped = (): LastRun => {
    output.note('Stopped.');
    return { state: 'stopped', exchanges: [], output: [], failure: undefined };
  };

  const start = async (): Promise<RunState | undefined> => {
    const mine = ++turn;
    const isCurrent = () => mine === turn;
    current?.stop();
    current = undefined;
    stopping = false;
    output.clear();
    block.note('');
    const ended = await compileAndRun(isCurrent).catch((error: unknown) =>
      failed({
        name: 'Error',
        message: error instanceof Error ? error.message : String(error),
        positions: [],
      }),
    );
    if (!isCurrent() || !ended) return undefined;
    block.note('');
    last = ended;
    return ended.state;
  };

  const compileAndRun = async (isCurrent: () => boolean): Promise<LastRun | undefined> => {
    const compilation = await area.compile();
    if (!isCurrent()) return undefined;
    area.showProblem(compilation.ok ? undefined : compilation.problem);
    if (compilation.ok) return runProgram(compilation.program, isCurrent);
    const { message, position } = compilation.problem;
    return failed({ name: 'SyntaxError', message, positions: [position] });
  };

  return {
    get last() {
      return last;
    },
    session,
    start,
    stop: () => {
      stopping = true;
      current?.stop();
    },
  };
}

function locate({ name, message, frames, value, metadata }: FailureEntry, mapper: PositionMapper): Failure {
  const positions = frames.flatMap((frame) => mapper.locate(frame) ?? []);
  return { name, message, positions, value, ...metadata };
}
