import { describe, expect, it } from 'vitest';
import type { LogEntry } from '../../messages.ts';
import { createConsole } from '../console.ts';
import { createStandardStream } from '../standard-streams.ts';
import { Terminal } from './terminal.ts';

/** A terminal, and what is on it. */
function open() {
  const entries = new Map<number, LogEntry>();
  const terminal = new Terminal({
    print: (entry) => entries.set(entry.id, entry.read()),
    erase: (id) => entries.delete(id),
    clear: () => {
      entries.clear();
    },
  });
  return {
    terminal,
    out: createStandardStream(terminal, 'log'),
    err: createStandardStream(terminal, 'error'),
    console: createConsole(terminal) as Console,
    lines: () => [...entries.values()].map(({ text }) => text),
    entries: () => [...entries.values()],
  };
}

/** What is on a terminal after some writes. */
function after(...writes: readonly string[]): readonly string[] {
  const { out, lines } = open();
  for (const write of writes) out.write(write);
  return lines();
}

describe('writes', () => {
  it.each<[string, readonly string[], readonly string[]]>([
    ['join into lines', ['a', 'b\nc', 'd\n', 'e'], ['ab', 'cd', 'e']],
    ['are written over behind a carriage return', ['10%', '\r20%'], ['20%']],
    ['leave what is longer', ['100 %', '\r9'], ['900 %']],
    ['end with a carriage return and a line feed', ['a\r\nb\r\n'], ['a', 'b']],
    ['step back', ['abc\b\bX'], ['aXc']],
    ['do not step back over the beginning', ['a\b\b\bb'], ['b']],
    ['erase to the end of the line', ['loading 100', '\rdone\x1b[K'], ['done']],
    ['erase the whole line', ['loading', '\x1b[2K\rok'], ['ok']],
    ['erase the whole line and stay in their column', ['ab\x1b[2Kc'], ['  c']],
    ['erase to the beginning of the line', ['abcd\x1b[2D\x1b[1K'], ['   d']],
    ['go to a column', ['abc\x1b[1GX\x1b[6GY'], ['Xbc  Y']],
    ['go up and down', ['a\nb\nc\x1b[2A\rX\x1b[2B\rZ'], ['X', 'b', 'Z']],
    ['go up by lines', ['one\ntwo\n\x1b[2Fnew\x1b[E\x1b[KTWO'], ['new', 'TWO']],
    ['erase all below', ['a\nb\nc\n\x1b[3A\x1b[J', 'z'], ['z']],
    ['save and restore the place', ['ab\x1b[s\rX\x1b[uc\x1b7\rY\x1b8d'], ['Ybcd']],
    ['clear the screen', ['a\nb\n\x1b[2J\x1b[Hc'], ['c']],
    [
      'hide what only a window would do',
      ['\x1b[?25l\x1b]0;title\x07a\x1b]8;;https://a.example\x1b\\link\x1b]8;;\x1b\\'],
      ['alink'],
    ],
    ['may cut a sequence in two', ['a\x1b', '[3', '1mb\x1b[', '2K\rc'], ['c']],
    ['keep tabs, and characters beyond the first plane', ['🪣\ta\b\b\rX'], ['X\ta']],
    ['are empty lines', ['\n\n', 'a'], ['', '', 'a']],
  ])('%s', (_, writes, lines) => {
    expect(after(...writes)).toEqual(lines);
  });

  it('take bytes, of which a character may be cut in two', () => {
    const { out, lines } = open();
    const bytes = new TextEncoder().encode('größe');
    out.write(bytes.subarray(0, 3));
    out.write(bytes.subarray(3));
    expect(lines()).toEqual(['größe']);
    expect(() => out.write(3 as unknown as string)).toThrow('The "chunk" argument must be of type string');
  });

  it('tell when they are done', async () => {
    const { out } = open();
    await new Promise<void>((resolve) => out.write('a', () => resolve()));
    await new Promise<void>((resolve) => out.write('a', 'utf8', () => resolve()));
  });

  it('move by the methods of a terminal', () => {
    const { out, lines } = open();
    out.write('first\nsecond');
    const does = (name: string, ...args: unknown[]) =>
      (out[name] as (...args: unknown[]) => unknown)(...args);
    does('cursorTo', 0);
    does('clearLine', 0);
    out.write('2nd');
    does('moveCursor', -3, -1);
    out.write('FIRST');
    expect(lines()).toEqual(['FIRST', '2nd']);
    expect([out.isTTY, out.columns, does('hasColors')]).toEqual([true, 80, true]);
  });
});

describe('the console on the same terminal', () => {
  it('goes on in the line of an unfinished write, as one entry', () => {
    const { console, out, err, lines, entries } = open();
    out.write('uploading … ');
    console.log('done', { size: 3 });
    out.write('then ');
    err.write('an error\n');
    console.log('a\nb');
    console.log();
    out.write('end');
    expect(lines()).toEqual(['uploading … done { size: 3 }', 'then an error', 'a\nb', '', 'end']);
    expect(entries().map(({ level }) => level)).toEqual(['log', 'error', 'log', 'log', 'log']);
    expect(entries()[0]?.values).toHaveLength(1);
  });

  it('writes over lines that a bar has left', () => {
    const { console, out, lines } = open();
    console.log('files');
    for (let step = 1; step <= 3; step += 1) {
      console.log(`a ${step}/3`);
      console.log(`b ${step}/3`);
      if (step < 3) out.write('\x1b[2A');
    }
    expect(lines()).toEqual(['files', 'a 3/3', 'b 3/3']);
  });

  it('keeps what has left the screen as it is', () => {
    const { console, out, lines } = open();
    for (let line = 0; line < 30; line += 1) console.log(`line ${line}`);
    out.write('\x1b[99A\rX');
    expect(lines()[0]).toBe('line 0');
    expect(lines().findIndex((line) => line.startsWith('X'))).toBe(7);
    expect(lines()).toHaveLength(30);
  });

  it('prints very many lines in one call', () => {
    const { console, out, lines } = open();
    const text = Array.from({ length: 5_000 }, (_, index) => `line ${index}`).join('\n');
    out.write('before ');
    console.log(text);
    console.log(`${text}\n\n`);
    console.log('after');
    out.write('\x1b[1A\rAFTER');
    expect(lines()).toEqual([`before ${text}`, `${text}\n\n`, 'AFTER']);
  });
});

describe('styles', () => {
  it.each<[string, LogEntry['styled']]>([
    ['\x1b[32mok\x1b[0m', [{ text: 'ok', style: { color: 2 } }]],
    [
      '\x1b[1;4;91mx\x1b[22m y\x1b[m z',
      [
        { text: 'x', style: { bold: true, underline: true, color: 9 } },
        { text: ' y', style: { underline: true, color: 9 } },
        { text: ' z' },
      ],
    ],
    [
      '\x1b[38;5;208ma\x1b[48;2;1;2;3mb',
      [
        { text: 'a', style: { color: 208 } },
        { text: 'b', style: { color: 208, background: '#010203' } },
      ],
    ],
    [
      '\x1b[38:2::255:0:16ma\x1b[39m\x1b[4:3mb\x1b[4:0mc',
      [{ text: 'a', style: { color: '#ff0010' } }, { text: 'b', style: { underline: true } }, { text: 'c' }],
    ],
    [
      '\x1b[7;9;3;2;100ma',
      [{ text: 'a', style: { inverse: true, strikethrough: true, italic: true, dim: true, background: 8 } }],
    ],
    ['\x1b[38;5;999ma\x1b[38;2;1ma\x1b[999ma', undefined],
    ['\x1b[31mred\r\x1b[0mR', [{ text: 'R' }, { text: 'ed', style: { color: 1 } }]],
  ])('%j', (text, styled) => {
    for (const by of ['log', 'error', 'write'] as const) {
      const { console, out, entries } = open();
      if (by === 'write') out.write(text);
      else console[by](text);
      expect(entries()[0]?.styled).toEqual(styled);

      expect(entries()[0]?.text).not.toMatch(/[\x1b\r]/);
    }
  });

  it('last until they are reset, over lines and streams', () => {
    const { out, err, console, entries } = open();
    out.write('\x1b[31ma\n');
    err.write('b\n');
    console.log('c\x1b[0m');
    console.log('d');
    expect(entries().map(({ styled }) => styled?.[0]?.style)).toEqual([
      { color: 1 },
      { color: 1 },
      { color: 1 },
      undefined,
    ]);
  });
});
