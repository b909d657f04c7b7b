import type { FrameNews } from '../frame/sealed-frame.ts';
import type { Program } from '../program.ts';

/** What the page sends into a frame for Python first. */
export interface PreparePython {
  readonly runId: string;
  /** The text of the worker's runtime. */
  readonly runtime: string;
  readonly env: Readonly<Record<string, string>>;
  readonly clockOffset: number;
  readonly parts: Readonly<Record<string, Blob>>;
}

/** The program, for the frame to hand on. */
export type PythonProgram = Pick<Program, 'code' | 'name' | 'files'>;

/**
 * The script inside the sealed frame of a Python program, sent there as text: it may use nothing from outside itself. Starts
 * the worker, and tells the page when Python is ready in it.
 */
export function pythonFrameScript(): void {
  let worker: Worker | undefined;
  const addressOf = (text: BlobPart) => URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
  addEventListener('message', ({ data, ports, source }: MessageEvent<PreparePython | PythonProgram>) => {
    const [port, watch] = ports;
    if (source !== parent) return;
    if (!('runtime' in data)) {
      const { name, code, files = [] } = data;
      worker?.postMessage({ type: 'start', name, code, files });
      return;
    }
    if (!port || !watch || worker) return;
    const { runtime, runId, env, clockOffset, parts } = data;
    worker = new Worker(addressOf(runtime));
    // The first thing that a worker says, before any program is in it, is whether it could load Python. Nothing else is heard.
    const tell = ({ data: news }: MessageEvent<FrameNews>) =>
      watch.postMessage(news, 'memory' in news ? [news.memory] : []);
    worker.addEventListener('message', tell, { once: true });
    worker.addEventListener('error', ({ message }) => watch.postMessage({ failed: message }));
    worker.postMessage({ type: 'prepare', runId, env, clockOffset, parts }, [port]);
    watch.onmessage = () => watch.postMessage('alive');
  });
}
