import type { ImportSite, Program } from '../program.ts';

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
}

/** What the page sends into a prepared frame, once. */
export type ProgramMessage = Pick<Program, 'code' | 'imports'>;

/**
 * The script inside the sealed frame, sent there as text (`Function.prototype.toString`): it may use nothing
 * from outside itself. Makes `blob:` addresses of what the page sends, starts the worker, and hands it the
 * program. The addresses have to be made here, where the origin is opaque; the page's own would be refused.
 */
export function frameScript(): void {
  const addresses: Record<string, string> = {};
  let worker: Worker | undefined;

  const addressOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const link = ({ code, imports }: ProgramMessage) => {
    let linked = '';
    let end = 0;
    for (const site of imports) {
      linked += code.slice(end, site.start) + (addresses[site.specifier] ?? site.specifier);
      end = site.end;
    }
    return addressOf(linked + code.slice(end));
  };
  const prepare = ({ runId, runtime, files, modules, env }: PrepareMessage, port: MessagePort) => {
    for (const file of files) addresses[file.name] = link(file);
    const preload: string[] = [];
    for (const [specifier, name] of Object.entries(modules)) {
      const address = addresses[name];
      if (address === undefined) continue;
      addresses[specifier] = address;
      preload.push(address);
    }
    worker = new Worker(addressOf(runtime));
    worker.postMessage({ type: 'prepare', runId, env, preload }, [port]);
  };

  addEventListener('message', ({ data, ports, source }: MessageEvent<PrepareMessage | ProgramMessage>) => {
    const [port] = ports;
    if (source !== parent) return;
    if ('runtime' in data) {
      if (port && !worker) prepare(data, port);
    } else worker?.postMessage({ type: 'start', program: link(data) });
  });
}
