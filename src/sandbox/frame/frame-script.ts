/**
 * The script inside the sealed frame, sent there as text (`Function.prototype.toString`): it may use nothing
 * from outside itself. Waits for one message, makes `blob:` addresses of what came, and starts the worker.
 * The addresses have to be made here, where the origin is opaque; the page's own would be refused.
 */
export function frameScript(): void {
  addEventListener(
    'message',
    ({ data, ports, source }: MessageEvent<FrameMessage>) => {
      const [port] = ports;
      if (source !== parent || !port) return;
      const addresses: Record<string, string> = {};
      const link = ({ code, imports }: FrameFile) => {
        let linked = '';
        let end = 0;
        for (const site of imports) {
          linked += code.slice(end, site.start) + (addresses[site.specifier] ?? site.specifier);
          end = site.end;
        }
        return URL.createObjectURL(new Blob([linked + code.slice(end)], { type: 'text/javascript' }));
      };
      for (const file of data.files) addresses[file.name] = link(file);
      for (const [specifier, name] of Object.entries(data.modules))
        addresses[specifier] = addresses[name] ?? specifier;
      const worker = new Worker(URL.createObjectURL(new Blob([data.runtime], { type: 'text/javascript' })));
      worker.postMessage({ ...data.start, program: link(data.program) }, [port]);
    },
    { once: true },
  );
}

interface FrameFile {
  readonly code: string;
  readonly imports: readonly { readonly start: number; readonly end: number; readonly specifier: string }[];
}

/** What the page sends into a frame, once. */
export interface FrameMessage {
  readonly runtime: string;
  /** Each after all that it imports. */
  readonly files: readonly (FrameFile & { readonly name: string })[];
  /** The file behind each bare specifier. */
  readonly modules: Readonly<Record<string, string>>;
  readonly program: FrameFile;
  /** The worker's first message, but for the program's address. */
  readonly start: object;
}
