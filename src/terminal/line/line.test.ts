import { describe, expect, it } from 'vitest';
import { edits, insert, lineOf } from './edited-line.ts';
import { keysIn } from './key-of.ts';
import { LineView } from './line-view.ts';
import { cellAfter } from './rows.ts';

/** A line with a bar where its cursor is, after keys have been pressed. */
function pressed(text: string, ...keys: readonly string[]): string {
  const at = text.indexOf('|');
  let line = { text: text.replace('|', ''), cursor: at };
  for (const key of keys) line = { ...line, ...(edits[key]?.(line) ?? insert(line, key)) };
  return `${line.text.slice(0, line.cursor)}|${line.text.slice(line.cursor)}`;
}

describe('editing a line', () => {
  it.each([
    ['one| two', ['left'], 'on|e two'],
    ['one| two', ['right'], 'one |two'],
    ['|one', ['left', 'backspace'], '|one'],
    ['one two|', ['start'], '|one two'],
    ['one two|', ['word-left'], 'one |two'],
    ['|one two', ['word-right'], 'one| two'],
    ['one two|', ['delete-word'], 'one |'],
    ['one |two', ['delete-to-start'], '|two'],
    ['one |two', ['delete-to-end'], 'one |'],
    ['one |two', ['delete'], 'one |wo'],
    ['one 🪣|', ['backspace'], 'one |'],
    ['on|two', ['e', ' '], 'one |two'],
  ])('%s, %j: %s', (text, keys, result) => expect(pressed(text, ...keys)).toBe(result));
});

describe('keysIn', () => {
  it('tells keys from text', () => {
    expect(keysIn('ls\r\u001b[A\u0003')).toEqual([
      { text: 'ls' },
      { key: 'enter' },
      { key: 'up' },
      { key: 'interrupt' },
    ]);
  });

  it('takes a paste as text, whatever is in it, without its last line end', () => {
    expect(keysIn('\u001b[200~echo one\recho two\r\u001b[201~')).toEqual([{ text: 'echo one\necho two' }]);
  });

  it('leaves out keys that it does not know', () => {
    expect(keysIn('\u001b[15~a\u0000')).toEqual([{ text: 'a' }]);
  });
});

describe('cellAfter', () => {
  it.each([
    ['', { row: 0, column: 0 }],
    ['abc', { row: 0, column: 3 }],
    ['abcde', { row: 1, column: 0 }],
    ['abcdef', { row: 1, column: 1 }],
    ['ab\nc', { row: 1, column: 1 }],
    ['abcd桶', { row: 1, column: 2 }],
  ])('of %j in five columns', (text, cell) => expect(cellAfter(text, 5)).toEqual(cell));
});

describe('LineView', () => {
  it('goes up to the prompt of a line of several rows before it draws it anew', () => {
    let written = '';
    const view = new LineView(
      (data) => (written = data),
      () => 10,
    );
    const prompt = { text: '~ $ ', styled: '~ $ ' };
    view.draw(prompt, lineOf('echo one two'));
    view.draw(prompt, lineOf('ls'));
    expect(written).toBe('\u001b[1A\r\u001b[J~ $ ls\r\u001b[6C');
  });
});
