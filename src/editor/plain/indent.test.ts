import { describe, expect, it } from 'vitest';
import { breakLine, closeBlock, type Field, type Replacement, shiftLines } from './indent.ts';

/** A field from a text in which `|` marks where the selection begins and ends. */
function field(marked: string): Field {
  const start = marked.indexOf('|');
  const end = marked.lastIndexOf('|') - (marked.lastIndexOf('|') > start ? 1 : 0);
  return { text: marked.replaceAll('|', ''), start, end };
}

function applied({ text }: Field, replacement: Replacement | undefined): string | undefined {
  if (!replacement) return undefined;
  const after = text.slice(0, replacement.start) + replacement.text + text.slice(replacement.end);
  const [from, to] = replacement.select;
  const marks = from === to ? [from] : [to, from];
  return marks.reduce((marked, place) => `${marked.slice(0, place)}|${marked.slice(place)}`, after);
}

const tab = (marked: string) => applied(field(marked), shiftLines(field(marked), false));
const shiftTab = (marked: string) => applied(field(marked), shiftLines(field(marked), true));
const enter = (marked: string) => applied(field(marked), breakLine(field(marked)));

describe('Tab', () => {
  it('goes one step on, at the cursor', () => expect(tab('a|b')).toBe('a  |b'));

  it('indents the lines of the selection, and keeps it', () => {
    expect(tab('x\na|b\n\n  c|d\ny')).toBe('x\n  a|b\n\n    c|d\ny');
    expect(tab('|a\n|b')).toBe('  |a\n|b');
  });

  it('with Shift takes a step away, where there is one', () => {
    expect(shiftTab('    a|b')).toBe('  a|b');
    expect(shiftTab('  a|\n b|\nc')).toBe('a|\nb|\nc');
    expect(shiftTab('a|b')).toBeUndefined();
    expect(shiftTab('x\n |  a')).toBe('x\n| a');
  });
});

describe('Enter', () => {
  it('keeps the indentation', () => expect(enter('  a|;')).toBe('  a\n  |;'));

  it('goes one step in after an opening bracket', () => {
    expect(enter('  if (a) {|')).toBe('  if (a) {\n    |');
    expect(enter('f([|b')).toBe('f([\n  |b');
  });

  it('gives a closing bracket a line of its own', () => expect(enter(' f({|});')).toBe(' f({\n   |\n });'));
});

describe('a closing bracket', () => {
  it('goes one step out, as the first thing of its line', () => {
    const given = field('{\n    |');
    expect(applied(given, closeBlock(given, '}'))).toBe('{\n  }|');
    expect(closeBlock(field('  a |'), '}')).toBeUndefined();
    expect(closeBlock(field('|'), '}')).toBeUndefined();
  });
});
