/** The worker's entry: receives a program and a port, runs the program, and tells all through the port. */
import { Buffer } from 'buffer';
import { CallLedger } from '../calls/call-ledger.ts';
import type { FailureEntry, PageMessage, PrepareWorkerMessage, StartWorkerMessage } from '../messages.ts';
import { idle, isBusy, trackEnvironment } from './activity.ts';
import { callLedger, callNotices, printingAside } from './call-notices.ts';
import { CallSites, callSites } from './call-sites.ts';
import { createConsole } from './console.ts';
import { completePlatform } from './complete-platform.ts';
import { completeCrypto } from './crypto.ts';
import { describeFailure } from './describe-failure.ts';
import { ExitCode } from './exit-code.ts';
import { inspecting } from './inspect/library.ts';
import { rememberingProxy } from './inspect/proxies.ts';
import { installImports } from './import-dynamically.ts';
import { inspection, preparations } from './lent.ts';
import { missingExport } from './missing-export.ts';
import { Network } from './network.ts';
import { replaceTimers } from './node-timers.ts';
import { Outbox } from './outbox.ts';
import { createProcess, exitSignal } from './process.ts';
import { createProcessEvents } from './process-events.ts';
import { processFacts } from './process-facts.ts';
import { refuseSteps } from './refuse-steps.ts';
import { seal } from './seal.ts';
import { shiftDate } from './shift-date.ts';
import { callService, Services } from './services.ts';
import { setProgramFiles } from './stack.ts';
import { completeStacks } from './stack-form.ts';
import { Terminal } from './terminal/terminal.ts';
import { TopLevel, unsettledAwait } from './top-level.ts';

// Two messages come from outside, both before the program is loaded; nothing listens for later ones.
const { promise: prepared, resolve: prepare } = Promise.withResolvers<{
  message: PrepareWorkerMessage;
  port: MessagePort;
}>();

const listen = ({ data, ports }: MessageEvent<PrepareWorkerMessage | StartWorkerMessage>) => {
  const [port] = ports;
  if (data.type === 'prepare' && port) prepare({ message: data, port });
  if (data.type !== 'start') return;
  globalThis.removeEventListener('message', listen);
  void started.then((run) => run(data));
};
globalThis.addEventListener('message', listen);

const started = prepared.then(async ({ message: { runId, env, clockOffset, preload }, port }) => {
  const outbox = new Outbox(port, runId);
  const terminal = new Terminal(outbox);
  const exitCode = new ExitCode();
  const sites = new CallSites();
  const ledger = new CallLedger();
  const network = new Network(outbox, sites, ledger);
  const services = new Services(outbox);
  const topLevel = new TopLevel();
  const events = createProcessEvents((text) => globalThis.console.warn(text));
  const before: (() => Promise<void>)[] = [];
  let over = false;

  const finish = (failure?: FailureEntry) => {
    if (over) return;
    over = true;
    leave(failure ? 1 : exitCode.byte);
    outbox.flush();
    if (failure) outbox.send(failure);
    const notices = callNotices(ledger, failure !== undefined);
    if (notices.length > 0) outbox.send({ type: 'notices', notices });
    outbox.send({ type: 'done', exitCode: exitCode.byte });
  };
  /** Tells the program that it ends. What it then begins is not waited for; an error that it throws is its last word. */
  const leave = (code: number) => {
    try {
      events.emit('exit', code);
    } catch (error) {
      if (error !== exitSignal) outbox.send(describeFailure(error));
    }
  };
  const fail = (error: unknown) => {
    if (error === exitSignal) finish();
    else finish(describeFailure(error));
  };

  port.onmessage = ({ data }: MessageEvent<PageMessage>) => {
    if (data.type === 'response') network.answer(data);
    else if (data.type === 'request-failed') network.fail(data.id, data.error);
    else if (data.type === 'result') services.answer(data.id, data.value);
    else if (data.type === 'call-failed') services.fail(data.id, data.error);
    else outbox.send({ type: 'pong' });
  };
  globalThis.addEventListener('error', (event) => {
    event.preventDefault();
    const error: unknown = event.error ?? event.message;
    if (error === exitSignal || !events.emit('uncaughtException', error, 'uncaughtException')) fail(error);
  });
  globalThis.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    const { reason, promise } = event as { reason: unknown; promise: unknown };
    if (reason === exitSignal) fail(reason);
    else if (events.emit('unhandledRejection', reason, promise)) return;
    else if (!events.emit('uncaughtException', reason, 'unhandledRejection')) fail(reason);
  });

  Error.stackTraceLimit = 50;
  completeStacks();
  shiftDate(globalThis, clockOffset);
  completePlatform(globalThis);
  refuseSteps(globalThis);
  trackEnvironment(globalThis);
  replaceTimers(globalThis);
  topLevel.install(globalThis);
  completeCrypto(globalThis.crypto);
  Object.assign(globalThis.console, printingAside(createConsole(terminal), ledger));
  const process = createProcess(env, terminal, exitCode, () => finish());
  Object.assign(globalThis, {
    Buffer,
    global: globalThis,
    fetch: network.fetch,
    process: Object.assign(process, processFacts(), events.methods),
    Proxy: rememberingProxy(),
    [callService]: services.call,
    [callSites]: sites,
    [callLedger]: ledger,
    [inspection]: inspecting,
    [preparations]: before,
  });
  seal(globalThis);
  await Promise.all(preload.map((address) => import(address)));

  return async (message: StartWorkerMessage): Promise<void> => {
    const { program, files } = message;
    process.argv[1] = `/${files[program] ?? ''}`;
    setProgramFiles(files);
    installImports(globalThis, message);
    try {
      await Promise.all(before.map((prepare) => prepare()));
      const evaluated = import(program).then(() => 'evaluated' as const);
      const outcome = await Promise.race([evaluated, topLevel.stuck()]);
      if (outcome !== 'evaluated') {
        finish(unsettledAwait(outcome, Object.keys(files).length > 1));
        return;
      }
      ledger.topLevelEnded();
      await idle();
      while (events.emit('beforeExit', 0) && isBusy()) await idle();
      finish();
    } catch (error) {
      fail((await missingExport(error, message)) ?? error);
    }
  };
});
