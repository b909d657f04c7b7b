import type { Connection } from '#connections';
import { aborted } from './aborted.ts';
import { loadSeldom } from '#s3';
import { pageWorkbench } from './page-workbench.ts';
import type { Position, Silence } from '#sandbox';
import { createOutputView, type OutputCall, repeatCall, tellCalls } from '#workbench';
import { afterFirstOutput } from './first-output.ts';
import { describeNotices } from './notices.ts';
import { failedRun, type FinishedRun, prepareRun, runProgram } from './run-program.ts';
import type { Runnable } from './runnable.ts';
import { clearSummary, showSummary } from './run-summary.ts';
import { clearMend } from './clear-mend.ts';
import { openSession, type Session } from './session.ts';

/** Code that somebody else wrote runs on the reader's own S3 only after the reader has looked at it and said yes. */
async function mayRunOn({ kind }: Connection): Promise<boolean> {
  if (kind === 'simulated') return true;
  return (await import('./consent/ask.tsx')).askAboutLink();
}

/** How a run is started. */
export interface StartOptions {
  /** Whether the run is judged when it has ended: the verdict then says what was in its way. */
  readonly isJudged?: boolean;
}

const busyNotes: Readonly<Record<Silence, string>> = {
  short: 'The program is busy and does not answer. An endless loop? Stop ends it.',
  long:
    'The program has not answered for a long time. An endless loop? Or it may have used up its memory, about 4 GB. ' +
    'Stop ends it.',
};

/** A run that was stopped before it began. */
const stoppedRun: FinishedRun = { state: 'stopped', exchanges: [], output: [], notices: [] };

/** Runs a block's code and draws what it does. */
export interface BlockRun {
  session(): Promise<Session>;
  /** Runs the code. Answers how it ended, or `undefined` when another run took its place meanwhile. */
  start(options?: StartOptions): Promise<FinishedRun | undefined>;
  stop(): void;
  /** Clears what was printed. */
  clear(): void;
  /** Prints what a run of another window has printed. */
  show(call: OutputCall): void;
  /** What was printed, as another window can be told it. */
  printed(): readonly OutputCall[];
}

/** Prepares to run a block's code: loads what a run needs before Run is pressed. */
export function createBlockRun(block: Runnable): BlockRun {
  const goTo = (position: Position) => block.goTo(position);
  const view = createOutputView(block.output, goTo);
  const output = tellCalls(view, (call) => block.onPrint?.(call));
  const session = () => openSession(block.accountName);
  const onBusy = (silence: Silence | undefined) => block.note(silence ? busyNotes[silence] : '');
  let current = new AbortController();
  let warnings = () => '';
  // What fails here fails again, and is reported, when Run is pressed.
  session()
    // Another language than TypeScript is large: it is loaded once a reader has run it.
    .then((opened) => (block.likely.language ? undefined : prepareRun(block.likely, opened)))
    .catch(() => undefined);

  const compileAndRun = async ({ signal }: AbortController): Promise<FinishedRun> => {
    // The compiler may have to be loaded: Stop does not wait for that.
    const compilation = await Promise.race([block.compile(), aborted(signal)]);
    if (!compilation) return stoppedRun;
    block.showProblem(compilation.ok ? undefined : compilation.problem);
    if (!compilation.ok) {
      const { name = 'SyntaxError', message, position } = compilation.problem;
      return failedRun({ name, message, positions: [position] });
    }
    const opened = await session();
    const target = opened.target.peek();
    if (block.isFromElsewhere?.() && !(await mayRunOn(target))) {
      block.note('The code was not run. Go back to the simulated connection to try it safely.');
      return stoppedRun;
    }
    warnings = () => {
      const { connection } = opened;
      return [connection.warning, connection.takeNotice()].filter(Boolean).join(' ');
    };
    const printing = afterFirstOutput(output, () => {
      pageWorkbench()?.load();
      if (target.kind === 'simulated') void loadSeldom();
    });
    return runProgram(compilation.program, {
      session: opened,
      target,
      title: block.title,
      goTo,
      output: printing.view,
      signal,
      onBusy,
      trouble: block.trouble,
      onLoading: (text) => block.note(text),
    }).finally(printing.end);
  };

  const mendLeftovers = async (finished: FinishedRun, signal: AbortSignal) => {
    // What looks into it is loaded only where there is something to look into.
    if (!finished.failure) return;
    const opened = await session();
    const isHindered = await import('./trials/leftovers.ts')
      .then(({ isHinderedByLeftovers }) => isHinderedByLeftovers(finished, opened, signal))
      .catch(() => false);
    if (!isHindered) return;
    const { showMend } = await import('./show-mend.ts');
    if (!signal.aborted) showMend(block.output, opened);
  };

  return {
    session,
    start: async ({ isJudged = false } = {}) => {
      current.abort();
      const mine = (current = new AbortController());
      output.clear();
      clearSummary(block.output);
      clearMend(block.output);
      block.note('');
      const finished = await compileAndRun(mine).catch((error: unknown) =>
        failedRun({
          name: 'Error',
          message: error instanceof Error ? error.message : String(error),
          positions: [],
        }),
      );
      if (mine !== current) return undefined;
      block.note(
        finished.state === 'stopped'
          ? 'Stopped.'
          : [warnings(), describeNotices(finished.notices)].filter(Boolean).join(' '),
      );
      if (finished.failure) output.failure(finished.failure);
      if (block.sumsUp && finished.begun) showSummary(block.output, finished.begun.record);
      // Where the block itself makes trouble, a new account would not help.
      if (!isJudged && block.sumsUp && !block.trouble) void mendLeftovers(finished, mine.signal);
      return finished;
    },
    stop: () => current.abort(),
    clear: () => output.clear(),
    show: (call) => repeatCall(view, call),
    printed: () => view.printed(),
  };
}
