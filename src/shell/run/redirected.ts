import { CommandProblem, type Sink } from '../command.ts';
import { expandText } from '../expand/expand.ts';
import type { Expansion } from '../expand/expansion.ts';
import type { Redirect, Script } from '../parse/tree.ts';
import { FileProblem } from '../shell-files.ts';
import { encode, Gathered } from './bytes.ts';

/** What a command reads, and where it prints. */
export interface Streams {
  readonly stdin: Uint8Array | undefined;
  readonly stdout: Sink;
  readonly stderr: Sink;
}

/** Where what is printed for nobody goes: `2> /dev/null`. */
export const nowhere: Sink = () => undefined;

/** Does something with its streams led elsewhere. Files are emptied before, and written once it is done. */
export async function redirected(
  redirects: readonly Redirect[],
  streams: Streams,
  how: Expansion,
  work: (streams: Streams) => Promise<number>,
): Promise<number> {
  let own = streams;
  const writes: (() => Promise<void>)[] = [];
  for (const { kind, stream, target, script = [], withErrors = kind === 'both' } of redirects) {
    const text = await expandText(target, how);
    if (kind === 'printed') own = { ...own, stdin: await printedBy(script, how) };
    else if (kind === 'text') own = { ...own, stdin: encode(text) };
    else if (kind === 'same') own = lead(own, stream, text === '2' ? own.stderr : own.stdout);
    else {
      const path = how.state.resolve(text);
      // An object of its own, of which this command takes what it reads.
      if (kind === 'read')
        own = { ...own, stdin: (await attempt(text, () => how.files.read(path))).subarray() };
      else if (path === '/dev/null') {
        own = lead(own, stream, nowhere);
        if (withErrors) own = lead(own, 2, nowhere);
      } else {
        const printed = new Gathered();
        if (kind === 'append') await attempt(text, () => how.files.append(path, new Uint8Array()));
        else await attempt(text, () => how.files.write(path, new Uint8Array()));
        writes.push(() => attempt(text, () => how.files.append(path, printed.bytes)));
        own = lead(own, stream, printed.sink);
        if (withErrors) own = lead(own, 2, printed.sink);
      }
    }
  }
  try {
    return await work(own);
  } finally {
    for (const write of writes) await write();
  }
}

/** What a program prints, whose own exit status nobody asks for. */
async function printedBy(script: Script, how: Expansion): Promise<Uint8Array> {
  const { captured } = how.state;
  const printed = await how.capture(script);
  how.state.captured = captured;
  return printed;
}

function lead(streams: Streams, stream: 0 | 1 | 2, sink: Sink): Streams {
  return stream === 2 ? { ...streams, stderr: sink } : { ...streams, stdout: sink };
}

async function attempt<T>(name: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof FileProblem) throw new CommandProblem(`${name}: ${error.message}`);
    throw error;
  }
}
