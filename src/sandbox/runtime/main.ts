/** The worker's entry: receives a program and a port, runs the one, tells all through the other. */
import { Buffer } from 'buffer';
import { CallLedger } from '../calls/call-ledger.ts';
import type { FailureEntry, PageMessage, PrepareWorkerMessage, StartWorkerMessage } from '../messages.ts';
import { idle, trackEnvironment } from './activity.ts';
import { callLedger, callNotices, printingAside } from './call-notices.ts';
import { CallSites, callSites } from './call-sites.ts';
import { createConsole } from './console.ts';
import { completeCrypto } from './crypto.ts';
import { describeFailure } from './describe-failure.ts';
import { ExitCode } from './exit-code.ts';
import { rememberingProxy } from './inspect/proxies.ts';
import { Network } from './network.ts';
import { Outbox } from './outbox.ts';
import { createProcess, exitSignal } from './process.ts';
import { seal } from './seal.ts';
import { shiftDate } from './shift-date.ts';
import { callService, Services } from './services.ts';
import { setProgramAddress } from './stack.ts';
import { completeStacks } from './stack-form.ts';
import { Terminal } from './terminal/terminal.ts';

// Two messages come from outside, both before the program is loaded; what comes later is not listened to.
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
  let over = false;

  const finish = (failure?: FailureEntry) => {
    if (over) return;
    over = true;
    outbox.flush();
    if (failure) outbox.send(failure);
    const notices = callNotices(ledger, failure !== undefined);
    if (notices.length > 0) outbox.send({ type: 'notices', notices });
    outbox.send({ type: 'done', exitCode: exitCode.byte });
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
    fail(event.error ?? event.message);
  });
  globalThis.addEventListener('unhandledrejection', (event) => {
    event.preventDefault();
    fail(event.reason);
  });

  Error.stackTraceLimit = 50;
  completeStacks();
  shiftDate(globalThis, clockOffset);
  trackEnvironment(globalThis);
  completeCrypto(globalThis.crypto);
  Object.assign(globalThis.console, printingAside(createConsole(terminal), ledger));
  Object.assign(globalThis, {
    Buffer,
    global: globalThis,
    fetch: network.fetch,
    process: createProcess(env, terminal, exitCode, () => finish()),
    Proxy: rememberingProxy(),
    [callService]: services.call,
    [callSites]: sites,
    [callLedger]: ledger,
  });
  seal(globalThis);
  await Promise.all(preload.map((address) => import(address)));

  return async ({ program, files }: StartWorkerMessage): Promise<void> => {
    setProgramAddress(program, files);
    try {
      await import(program);
      ledger.topLevelEnded();
      await idle();
      finish();
    } catch (error) {
      fail(error);
    }
  };
});
