import { format } from 'node:util';
import { formatTable } from '#sandbox/calls';

/** Captures what is printed from now on, one string per console call. Text without a line break begins the next string. */
export function captureConsole(): { lines: string[]; restore(): void } {
  const lines: string[] = [];
  const original = { ...console };
  const write = process.stdout.write.bind(process.stdout);
  let begun = '';
  const line = (text: string) => {
    lines.push((begun + text).replace(/^.*\r(?!\n)/gm, ''));
    begun = '';
  };
  const print = (...args: unknown[]) => line(format(...args));
  Object.assign(console, {
    log: print,
    info: print,
    debug: print,
    warn: print,
    error: print,
    table: (data: unknown, columns?: readonly string[]) => line(formatTable(data, columns) ?? format(data)),
    dir: print,
  });
  process.stdout.write = (text: string | Uint8Array) => {
    const parts = (typeof text === 'string' ? text : new TextDecoder().decode(text)).split('\n');
    const last = parts.pop() ?? '';
    for (const part of parts) line(part);
    begun += last;
    return true;
  };
  return {
    lines,
    restore: () => {
      if (begun !== '') line('');
      Object.assign(console, original);
      process.stdout.write = write;
    },
  };
}
