/** The shell of a terminal, off the page's thread. */
import type { TextToolModule } from '../text-tools/make-text-tools.ts';
import { serveShell } from './serve-shell.ts';

const load = async (address: string) => (await import(/* @vite-ignore */ address)) as TextToolModule;

serveShell(globalThis, load);
