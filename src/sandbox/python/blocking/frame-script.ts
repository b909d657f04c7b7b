import type { FrameNews } from '../../frame/sealed-frame.ts';
import type { PreparePython, PythonProgram } from '../frame-script.ts';
import type { Awaited, BytesAt, Head, Marks } from './marks.ts';

/** What a worker sends: messages for the page, or, before them, what it is going to wait for. */
type FromWorker =
  | { readonly awaits: Awaited }
  | { readonly messages: readonly { readonly body?: Uint8Array<ArrayBuffer> }[] };
/** What the page sends to a worker. */
interface FromPage {
  readonly type: string;
  readonly id?: number;
  readonly value?: unknown;
}

/**
 * The script inside the sealed frame of a Python program in a browser where a program cannot be put aside while it waits: it
 * keeps its worker busy then, and no message reaches it. So the frame stands between the two, and tells the worker of an answer
 * by revoking addresses. Sent there as text: it may use nothing from outside itself.
 */
export function blockingFrameScript(): void {
  let worker: Worker | undefined;
  const addressOf = (parts: BlobPart[], type = '') => URL.createObjectURL(new Blob(parts, { type }));
  const newMark = () => addressOf([]);
  const newMarks = (): Marks => ({
    prefix: newMark().slice(0, -36),
    bits: Array.from({ length: 128 }, newMark),
    waits: Array.from({ length: 64 }, () => [newMark(), newMark()] as const),
  });

  const prepare = (
    { runtime, runId, env, clockOffset, parts }: PreparePython,
    page: MessagePort,
    watch: MessagePort,
  ) => {
    const { port1: inner, port2 } = new MessageChannel();
    let marks = newMarks();
    let waits = 0;
    let awaited: Awaited | undefined;
    /** Made while the worker waits, so that it need not wait for them. */
    let next: Marks | undefined;
    let read: readonly string[] = [];

    const answer = (told: unknown) => {
      awaited = undefined;
      const [answered, isEmpty] = marks.waits[waits] ?? ['', ''];
      waits += 1;
      // The last wait brings new marks.
      if (told === undefined && waits < marks.waits.length) {
        URL.revokeObjectURL(isEmpty);
      } else {
        next ??= newMarks();
        const address = addressOf(packed({ answer: told, marks: next }));
        const uuid = address.slice(-36).replaceAll('-', '');
        marks.bits.forEach((mark, index) => {
          const digit = Number.parseInt(uuid[index >> 2] ?? '0', 16);
          if ((digit >> (3 - (index & 3))) & 1) URL.revokeObjectURL(mark);
        });
        read = [address, ...marks.bits, ...marks.waits.slice(waits).flat()];
        marks = next;
        next = undefined;
        waits = 0;
      }
      URL.revokeObjectURL(answered);
    };

    const packed = (head: Head): BlobPart[] => {
      const all: Uint8Array<ArrayBuffer>[] = [];
      let end = 0;
      const text = JSON.stringify(head, (_, value: unknown): unknown => {
        const bytes = value instanceof ArrayBuffer ? new Uint8Array(value) : value;
        if (!(bytes instanceof Uint8Array)) return value;
        all.push(bytes as Uint8Array<ArrayBuffer>);
        end += bytes.length;
        return { $bytes: [end - bytes.length, bytes.length] } satisfies BytesAt;
      });
      const bytes = new TextEncoder().encode(text);
      return [new Uint32Array([bytes.length]), bytes, ...all];
    };

    worker = new Worker(addressOf([runtime], 'text/javascript'));
    // The first thing that a worker says, before any program is in it, is whether it could load Python. Nothing else is heard.
    const tell = ({ data: news }: MessageEvent<FrameNews>) =>
      watch.postMessage(news, 'memory' in news ? [news.memory] : []);
    worker.addEventListener('message', tell, { once: true });
    worker.addEventListener('error', ({ message }) => watch.postMessage({ failed: message }));
    worker.postMessage({ type: 'prepare', runId, env, clockOffset, parts, marks }, [port2]);
    watch.onmessage = () => watch.postMessage('alive');

    inner.onmessage = ({ data: told }: MessageEvent<FromWorker>) => {
      if (!('awaits' in told)) {
        const bodies = told.messages.flatMap(({ body }) => (body ? [body.buffer] : []));
        page.postMessage(told, bodies);
        return;
      }
      awaited = told.awaits;
      // By asking for something new, it has told that it has read the last answer.
      for (const address of read) URL.revokeObjectURL(address);
      read = [];
      if (awaited.of === 'time') setTimeout(() => answer(undefined), awaited.milliseconds);
      else next ??= newMarks();
    };
    page.onmessage = ({ data: told }: MessageEvent<FromPage>) => {
      const kinds = awaited?.of === 'request' ? ['response', 'request-failed'] : ['result', 'call-failed'];
      const isAwaited =
        awaited && awaited.of !== 'time' && awaited.id === told.id && kinds.includes(told.type);
      if (isAwaited) answer(told.type === 'result' && told.value === undefined ? undefined : told);
      // A worker that waits is well, and cannot say so itself.
      else if (awaited && told.type === 'ping') page.postMessage({ runId, messages: [{ type: 'pong' }] });
      else inner.postMessage(told);
    };
  };

  addEventListener('message', ({ data, ports, source }: MessageEvent<PreparePython | PythonProgram>) => {
    const [page, watch] = ports;
    if (source !== parent) return;
    if ('runtime' in data) {
      if (page && watch && !worker) prepare(data, page, watch);
      return;
    }
    const { name, code, files = [] } = data;
    worker?.postMessage({ type: 'start', name, code, files });
  });
}
