/** The worker's entry for Python: starts the interpreter, receives a program and a port, and runs the program. */
import type { PageMessage } from '../../messages.ts';
import { Outbox } from '../../runtime/outbox.ts';
import { seal } from '../../runtime/seal.ts';
import { Services } from '../../runtime/services.ts';
import { shiftDate } from '../../runtime/shift-date.ts';
import { Terminal } from '../../runtime/terminal/terminal.ts';
import { BlockingLine } from '../blocking/line.ts';
import type { Marks } from '../blocking/marks.ts';
import { blockingWay } from '../blocking/way.ts';
import { memoryPart } from '../memory-part.ts';
import { Alarm } from './alarm.ts';
import { exitCodeOf, failureEntry, interpreterFailure, type PythonFailure } from './describe-failure.ts';
import { mirrorFiles } from './files.ts';
import type { Interpreter, PythonFunction, PythonModule } from './interpreter.ts';
import { loadInterpreter, type PythonParts } from './load-interpreter.ts';
import { refuseFetch } from './refuse-fetch.ts';
import { Requests } from './requests.ts';
import { ShownValues } from './shown-values.ts';
import { withPlainAttributes } from './plain-attributes.ts';
import { promisingWay } from './way.ts';

interface PrepareMessage {
  readonly type: 'prepare';
  readonly runId: string;
  readonly env: Readonly<Record<string, string>>;
  readonly clockOffset: number;
  readonly parts: PythonParts;
  /** In a frame whose worker waits by being busy. */
  readonly marks?: Marks;
}

interface StartMessage {
  readonly type: 'start';
  readonly name: string;
  readonly code: string;
  /** The other files of the program. */
  readonly files: readonly { readonly name: string; readonly code: string }[];
}

const { promise: prepared, resolve: prepare } = Promise.withResolvers<{
  message: PrepareMessage;
  port: MessagePort;
}>();
const listen = ({ data, ports }: MessageEvent<PrepareMessage | StartMessage>) => {
  const [port] = ports;
  if (data.type === 'prepare' && port) prepare({ message: data, port });
  if (data.type !== 'start') return;
  globalThis.removeEventListener('message', listen);
  void started.then((run) => run?.(data));
};
globalThis.addEventListener('message', listen);
const tellFrame = globalThis.postMessage.bind(globalThis) as (
  news: unknown,
  transfer?: Transferable[],
) => void;

const started = prepared
  .then(async ({ message: { runId, env, clockOffset, parts, marks }, port }) => {
    const outbox = new Outbox(port, runId);
    const terminal = new Terminal(outbox);
    const requests = new Requests(outbox);
    const shown = new ShownValues();
    const services = new Services(outbox);
    const way = marks ? blockingWay(outbox, new BlockingLine(port, marks)) : promisingWay(requests, services);
    port.onmessage = ({ data }: MessageEvent<PageMessage>) => {
      if (data.type === 'response') requests.answer(data);
      else if (data.type === 'request-failed') requests.fail(data.id, data.error);
      else if (data.type === 'result') services.answer(data.id, data.value);
      else if (data.type === 'call-failed') services.fail(data.id, data.error);
      else outbox.send({ type: 'pong' });
    };
    shiftDate(globalThis, clockOffset);
    seal(globalThis);
    const python = await loadInterpreter(globalThis, parts);
    globalThis.fetch = refuseFetch;
    const program = python.pyimport('sandbox_program');
    const memory = parts[memoryPart] ? undefined : prepareAndCopy(python, program);
    let written = () => Promise.resolve();
    const alarm = new Alarm((buffer) => python.setInterruptBuffer(buffer));
    python.registerJsModule('_sandbox', {
      written: () => written(),
      show: shown.add,
      setAlarm: alarm.setAlarm,
      holdAlarm: alarm.holdAlarm,
      alarmLeft: alarm.alarmLeft,
      alarmInterval: alarm.alarmInterval,
      alarmsRung: alarm.alarmsRung,
      takeAlarm: alarm.takeAlarm,
      ...way,
    });
    // Then Python now and then looks for a signal: WebKit has let a worker go on that makes no such call.
    if (way.blocks) python.setInterruptBuffer(alarm.buffer);
    python.setStdin({ error: true });
    python.setStdout(streamTo(terminal, 'log', shown));
    python.setStderr(streamTo(terminal, 'error', shown));
    call(program, 'connect')();
    tellFrame({ ready: true, ...(memory && { memory }) }, memory ? [memory] : []);

    const run = call(program, 'run');
    return async ({ name, code, files }: StartMessage): Promise<void> => {
      try {
        written = await mirrorFiles(python.FS, way);
        const texts = new Map([...files.map((file) => [file.name, file.code] as const), [name, code]]);
        const given = [name, texts, new Map(Object.entries(env))];
        const [exitCode, failure] = toJs(way.blocks ? run(...given) : await run.callPromising(...given));
        await written();
        outbox.flush();
        if (failure) outbox.send(failureEntry(failure));
        outbox.send({ type: 'done', exitCode });
      } catch (error) {
        // The interpreter itself has given up, or `os._exit` has ended it: it calls no program of this frame any more.
        const exitCode = exitCodeOf(error);
        await written();
        outbox.flush();
        if (exitCode === undefined) outbox.send(failureEntry(interpreterFailure(error)));
        outbox.send({ type: 'done', exitCode: exitCode ?? 1 });
      }
    };
  })
  .catch((error: unknown) => {
    tellFrame({ failed: error instanceof Error ? error.message : String(error) });
    return undefined;
  });

/** Loads boto3, and answers a copy of the memory that has it, from which the frames after this one begin. */
function prepareAndCopy(python: Interpreter, program: PythonModule): ArrayBuffer {
  // So that it can be copied, Python has got a stand-in for `globalThis`, which notes what is taken from it.
  withPlainAttributes(globalThis, () => call(program, 'prepare')());
  const { buffer } = python.makeMemorySnapshot();
  python.unregisterJsModule('js');
  python.registerJsModule('js', globalThis);
  return buffer;
}

function streamTo(terminal: Terminal, level: 'log' | 'error', shown: ShownValues) {
  const decoder = new TextDecoder();
  return {
    isatty: true,
    write: (bytes: Uint8Array) => {
      const values = shown.take();
      // What has values is one entry, as a call of the console is in TypeScript; any other text is one for each of its lines.
      const isCall = values.length > 0;
      terminal.write(decoder.decode(bytes.slice(), { stream: true }), { level, values, isCall });
      return bytes.length;
    },
  };
}

/** A function of a module of Python's. */
function call(module: PythonModule, name: string): PythonFunction {
  const found = module[name];
  if (!found) throw new Error(`There is no ${name} in the sandbox's own Python.`);
  return found;
}

/** What a program has left: the code it ended with, and the error, where one ended it. */
type Left = readonly [exitCode: number, failure: PythonFailure | undefined];

/** What Python has answered, as plain data. */
function toJs(answer: unknown): Left {
  return (answer as { toJs(how: object): Left }).toJs({ dict_converter: Object.fromEntries });
}
