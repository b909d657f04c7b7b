import type { LoadedFile } from '../module-map.ts';
import type { Program } from '../program.ts';
import { frameScript, type PrepareMessage, type ProgramMessage } from './frame-script.ts';

/** What the frames of a language are: JavaScript's where a setup says nothing. */
export interface FrameKind {
  /** Runs in the frame, sent there as text. Called with what the page sends, it starts the worker and hands it the program. */
  readonly script: () => void;
  /** What the policy allows scripts, besides their nonce and what the frame has made. */
  readonly scripts: string;
  /** What it allows to be asked for: nothing where this is absent. */
  readonly connect?: string;
}

/** Everything that a program runs in: the same for every program that imports nothing beyond `files`. */
export interface FrameSetup {
  readonly kind?: FrameKind;
  /** The text of the worker's runtime. */
  readonly runtime: string;
  /** The files of the modules that may be imported, each after all that it imports. */
  readonly files: readonly LoadedFile[];
  /** The file behind each bare specifier. */
  readonly modules: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds that the program's clock is ahead of the real time. */
  readonly clockOffset: number;
  /** What the worker is made of besides its runtime, where its language has to be loaded. */
  readonly parts?: Readonly<Record<string, Blob>>;
  /**
   * Takes a copy of the memory of a worker that has loaded its language, before a program is in it: later ones can begin with it.
   * Gets `undefined` from a worker that could not begin.
   */
  readonly keepMemory?: (memory: ArrayBuffer | undefined) => void;
}

/** What the frame of a language that is loaded tells of its worker: that it can take a program, or why it never will. */
export type FrameNews = { readonly ready: true; readonly memory?: ArrayBuffer } | { readonly failed: string };

/** A frame for one program, and the way to remove it along with everything that runs inside. */
export interface SealedFrame {
  /** The id of the run that it is for. */
  readonly runId: string;
  readonly setup: FrameSetup;
  readonly port: MessagePort;
  /** Sends the program in. */
  start(program: Program): void;
  /** Asks the frame, not the program in it, for a sign of life. */
  ping(): void;
  remove(): void;
  /** Called with each sign of life. */
  onAlive: () => void;
  /** Called when the frame gets another document, which the policy would not hold for. */
  onBreak: () => void;
  /**
   * Resolves when the worker can take a program at once; where a program may be sent before, at once. Rejects with an error for
   * readers where its language could not be loaded.
   */
  readonly loaded: Promise<undefined>;
}

/**
 * Opens a frame of opaque origin that can load nothing and reach nobody, with a worker in it that has loaded
 * the modules and waits for a program.
 *
 * @see https://html.spec.whatwg.org/multipage/iframe-embed-object.html#attr-iframe-sandbox
 * @see https://www.w3.org/TR/CSP3/
 */
export function openFrame(setup: FrameSetup): SealedFrame {
  const runId = randomId();
  const { kind, keepMemory, ...sent } = setup;
  const frame = document.createElement('iframe');
  const { port1, port2 } = new MessageChannel();
  const watch = new MessageChannel();
  frame.setAttribute('sandbox', 'allow-scripts');
  frame.setAttribute('aria-hidden', 'true');
  frame.tabIndex = -1;
  frame.title = 'Sandbox';
  // Not `display: none`: some browsers throttle or never start what is in such a frame.
  frame.style.cssText = 'position:fixed;width:0;height:0;border:0;visibility:hidden';
  frame.srcdoc = frameDocument(kind);

  const { promise: ready, resolve } = Promise.withResolvers<undefined>();
  const loaded = Promise.withResolvers<undefined>();
  if (!kind) loaded.resolve(undefined);
  // Whoever waits for it is told.
  loaded.promise.catch(() => undefined);
  const send = (message: PrepareMessage | ProgramMessage, transfer: Transferable[] = []) =>
    frame.contentWindow?.postMessage(message, '*', transfer);
  let loads = 0;
  frame.addEventListener('load', () => {
    loads += 1;
    if (loads > 1) {
      opened.onBreak();
    } else {
      send({ ...sent, runId }, [port2, watch.port2]);
      resolve(undefined);
    }
  });
  document.body.append(frame);

  const opened: SealedFrame = {
    runId,
    setup,
    port: port1,
    start: ({ code, imports, name, files = [] }) => {
      const message = {
        code,
        imports,
        name,
        files: files.map((file) => ({ code: file.code, imports: file.imports, name: file.name })),
      };
      void ready.then(() => send(message));
    },
    ping: () => watch.port1.postMessage('ping'),
    remove: () => {
      port1.close();
      watch.port1.close();
      frame.remove();
    },
    onAlive: () => undefined,
    onBreak: () => opened.remove(),
    loaded: loaded.promise,
  };
  watch.port1.onmessage = ({ data }: MessageEvent<unknown>) => {
    if (data === 'alive') {
      opened.onAlive();
      return;
    }
    const news = data as FrameNews;
    if ('failed' in news) {
      keepMemory?.(undefined);
      loaded.reject(new Error(news.failed));
      return;
    }
    if (news.memory) keepMemory?.(news.memory);
    loaded.resolve(undefined);
  };
  return opened;
}

const javaScript: FrameKind = { script: frameScript, scripts: '' };

/** 128 random bits. `crypto.randomUUID` is not there on plain http, where a workshop may be served. */
function randomId(): string {
  return Array.from(crypto.getRandomValues(new Uint32Array(4)), (part) => part.toString(36)).join('-');
}

function frameDocument({ script, scripts, connect = `'none'` }: FrameKind = javaScript): string {
  const nonce = randomId();
  const policy = [
    `default-src 'none'`,
    `script-src 'nonce-${nonce}' blob:${scripts}`,
    `worker-src blob:`,
    `connect-src ${connect}`,
    `base-uri 'none'`,
    `form-action 'none'`,
  ];
  return (
    `<!doctype html><meta http-equiv="Content-Security-Policy" content="${policy.join('; ')}">` +
    `<script nonce="${nonce}">(${script.toString()})()</script>`
  );
}
