import type { CompiledFile, ImportSite, NamedFile } from '../program.ts';

/** What the page sends into a frame first: everything except the program. */
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
  /** How many milliseconds the worker's clock is to be ahead of the real time. */
  readonly clockOffset: number;
}

/** What the page sends into a prepared frame, once. */
export interface ProgramMessage extends Linkable {
  readonly name: string;
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
  const modules: Record<string, string> = {};
  let worker: Worker | undefined;

  /** What replaces `import` and `import.meta` in compiled code: as long as they are, so that places stay the same. */
  const importName = 'imp$rt';
  const metaName = (index: number) => `imp$meta${String(index).padStart(3, '0')}`;
  let metas = 0;

  const addressOf = (text: string) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  const link = ({ code, imports }: Linkable, atEnd = '') => {
    let linked = '';
    let end = 0;
    const meta = metaName(metas++);
    for (const site of imports) {
      linked += code.slice(end, site.start);
      if (site.kind === 'dynamic') linked += importName;
      else if (site.kind === 'meta') linked += meta;
      else linked += addresses[site.specifier] ?? site.specifier;
      end = site.end;
    }
    return addressOf(linked + code.slice(end) + atEnd);
  };
  const prepare = (
    { runId, runtime, files, modules: names, env, clockOffset }: PrepareMessage,
    port: MessagePort,
  ) => {
    for (const file of files) addresses[file.name] = link(file);
    const preload: string[] = [];
    for (const [specifier, name] of Object.entries(names)) {
      const address = addresses[name];
      if (address === undefined) continue;
      addresses[specifier] = modules[specifier] = address;
      preload.push(address);
    }
    worker = new Worker(addressOf(runtime));
    worker.postMessage({ type: 'prepare', runId, env, clockOffset, preload }, [port]);
  };

  const start = (message: ProgramMessage) => {
    const files: Record<string, string> = {};
    metas = 0;
    for (const file of message.files) {
      // The line that is added tells that the file's top level is done.
      const address = (addresses[file.name] = link(
        file,
        `\nglobalThis.at$end?.(${JSON.stringify(file.name)});`,
      ));
      files[address] = file.name;
    }
    // An import is done before the program's first line, wherever it is written: this one tells that all is loaded.
    const begun = addressOf('globalThis.at$begin?.()');
    const program = link(message, `\nimport '${begun}';`);
    files[program] = message.name;
    worker?.postMessage({ type: 'start', program, files, modules });
  };

  addEventListener('message', ({ data, ports, source }: MessageEvent<PrepareMessage | ProgramMessage>) => {
    const [port, watch] = ports;
    if (source !== parent) return;
    if ('runtime' in data) {
      if (port && !worker) prepare(data, port);
      // The frame itself answers as long as it exists, whatever keeps the worker busy.
      if (watch) watch.onmessage = () => watch.postMessage('alive');
    } else start(data);
  });
}
