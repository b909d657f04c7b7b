import type { CompiledFile, ImportSite, NamedFile } from '../program.ts';

/** What the page sends into a frame at first: all but the program. */
export interface PrepareMessage {
  readonly runId: string;
  readonly runtime: string;
  /** Each after all that it imports. */
  readonly files: readonly {
    readonly name: string;
    readonly code: string;
    readonly imports: readonly ImportSite[];
  }[];
  /** The file behind each bare specifier. */
  readonly modules: Readonly<Record<string, string>>;
  readonly env: Readonly<Record<string, string>>;
  /** Milliseconds that the worker's clock is to be ahead. */
  readonly clockOffset: number;
}

/** What the page sends into a prepared frame, once. */
export interface ProgramMessage extends Linkable {
  readonly name: string | undefined;
  /** Each after all that it imports. */
  readonly files: readonly (Linkable & Pick<NamedFile, 'name'>)[];
}

type Linkable = Pick<CompiledFile, 'code' | 'imports'>;

/**
 * The script inside the sealed frame, sent there as text (`Function.prototype.toString`): it may use nothing
 * from outside itself. Makes `blob:` addresses of what the page sends, starts the worker, and hands it the
 * program. The addresses have to be made here, where the origin is opaque; the page's own would be refused.
 */
export function frameScript(): void {
  const addresses: Record<string, string> = {};
  let worker: Worker | undefined;

  const addressOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const link = ({ code, imports }: Linkable) => {
    let linked = '';
    let end = 0;
    for (const site of imports) {
      linked += code.slice(end, site.start) + (addresses[site.specifier] ?? site.specifier);
      end = site.end;
    }
    return addressOf(linked + code.slice(end));
  };
  const prepare = (
    { runId, runtime, files, modules, env, clockOffset }: PrepareMessage,
    port: MessagePort,
  ) => {
    for (const file of files) addresses[file.name] = link(file);
    const preload: string[] = [];
    for (const [specifier, name] of Object.entries(modules)) {
      const address = addresses[name];
      if (address === undefined) continue;
      addresses[specifier] = address;
      preload.push(address);
    }
    worker = new Worker(addressOf(runtime));
    worker.postMessage({ type: 'prepare', runId, env, clockOffset, preload }, [port]);
  };

  const start = (message: ProgramMessage) => {
    const files: Record<string, string> = {};
    for (const file of message.files) {
      const address = (addresses[file.name] = link(file));
      files[address] = file.name;
    }
    const program = link(message);
    if (message.name !== undefined) files[program] = message.name;
    worker?.postMessage({ type: 'start', program, files });
  };

  addEventListener('message', ({ data, ports, source }: MessageEvent<PrepareMessage | ProgramMessage>) => {
    const [port, watch] = ports;
    if (source !== parent) return;
    if ('runtime' in data) {
      if (port && !worker) prepare(data, port);
      // The frame itself answers for as long as there is one, whatever keeps the worker busy.
      if (watch) watch.onmessage = () => watch.postMessage('alive');
    } else start(data);
  });
}
