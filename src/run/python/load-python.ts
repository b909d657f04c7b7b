import python from 'virtual:python-parts';
import { missing } from 'virtual:python-state';
import type { FrameSetup } from '#sandbox';
import { notBuilt, pythonSetup } from '#sandbox/python';
import { downloadPart } from './download-part.ts';

type Loaded = readonly [runtime: string, parts: Readonly<Record<string, Blob>>];

let loading: Promise<Loaded> | undefined;
let tellAll: ((text: string) => void) | undefined;

/**
 * What the frame of a Python program is made of. Downloads Python, once per page.
 *
 * @param tell Called with how far the download is, in words.
 * @throws {Error} Where Python cannot be had here; the message says why, and what to do.
 */
export async function loadPython(
  surroundings: Pick<FrameSetup, 'env' | 'clockOffset'>,
  tell: ((text: string) => void) | undefined,
): Promise<FrameSetup> {
  if (missing !== undefined) throw new Error(notBuilt(missing));
  tellAll = tell;
  if (!loading) {
    loading = download();
    loading.catch(() => (loading = undefined));
  }
  const [runtime, parts] = await loading;
  tell?.('Starting Python …');
  return pythonSetup(runtime, parts, surroundings);
}

async function download(): Promise<Loaded> {
  if (!python) throw new Error(notBuilt('its packages could not be had'));
  const { runtime, parts } = python;
  const all = parts.reduce((sum, { bytes }) => sum + bytes, 0);
  let had = 0;
  let told = -1;
  const count = (bytes: number) => {
    had += bytes;
    const tenths = Math.floor(had / 1e5);
    if (tenths === told) return;
    told = tenths;
    tellAll?.(`Loading Python, once: ${megabytes(had)} of ${megabytes(all)} MB`);
  };
  const [text, ...blobs] = await Promise.all([
    downloadPart(runtime, () => undefined).then((blob) => blob.text()),
    ...parts.map(({ url }) => downloadPart(url, count)),
  ]);
  return [text, Object.fromEntries(parts.map(({ name }, index) => [name, blobs[index] ?? new Blob()]))];
}

const megabytes = (bytes: number) => (bytes / 1e6).toFixed(1);
