/** The shell of a terminal, off the page's thread. */
import jqUrl from 'jq-wasm/jq.wasm?url&no-inline';
import type { TextToolModule } from '../text-tools/make-text-tools.ts';
import { serveShell } from './serve-shell.ts';

const load = async (address: string) => (await import(/* @vite-ignore */ address)) as TextToolModule;

/** Not compiled while it arrives: that wants a host that knows its type. */
const compileJq = async () => {
  const response = await fetch(jqUrl);
  if (!response.ok) throw new Error(`${jqUrl}: ${response.status}`);
  return WebAssembly.compile(await response.arrayBuffer());
};

serveShell(globalThis, load, compileJq);
