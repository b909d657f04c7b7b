/** The worker's entry: receives a program and a port, runs the one, tells all through the other. */
import { Buffer } from 'buffer';
import type { FailureEntry, PageMessage, StartMessage } from '../messages.ts';
import { idle, trackEnvironment } from './activity.ts';
import { createConsole } from './console.ts';
import { completeCrypto } from './crypto.ts';
import { describeFailure } from './describe-failure.ts';
import { Network } from './network.ts';
import { Outbox } from './outbox.ts';
import { createProcess, exitSignal } from './process.ts';
import { seal } from './seal.ts';
import { callService, Services } from './services.ts';
import { setProgramAddress } from './stack.ts';

globalThis.addEventListener(
  'message',
  (event: MessageEvent<StartMessage>) => {
    const [port] = event.ports;
    if (port) void run(event.data, port);
  },
  { once: true },
);

async function run(start: StartMessage, port: MessagePort): Promise<void> {
  const outbox = new Outbox(port, start.runId);
  const network = new Network(outbox);
  const services = new Services(outbox);
  let over = false;

  const finish = (failure?: FailureEntry) => {
    if (over) return;
    over = true;
    outbox.flush();
    if (failure) outbox.send(failure);
    outbox.send({ type: 'done' });
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

  setProgramAddress(start.program);
  Error.stackTraceLimit = 50;
  const importProgram = (): Promise<unknown> => import(start.program);
  trackEnvironment(globalThis);
  Object.assign(globalThis.console, createConsole(outbox));
  Object.assign(globalThis, {
    Buffer,
    global: globalThis,
    fetch: network.fetch,
    process: createProcess(start.env, outbox, () => finish()),
    [callService]: services.call,
  });
  completeCrypto(globalThis.crypto);
  seal(globalThis);

  try {
    await importProgram();
    await idle();
    finish();
  } catch (error) {
    fail(error);
  }
}
