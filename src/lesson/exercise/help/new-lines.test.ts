import { globSync, readFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { describe, expect, it } from 'vitest';
import { revealSteps, solutionLines } from './new-lines.ts';

const fresh = (start: string, solution: string) =>
  solutionLines(start, solution).flatMap(({ text, isGiven }) => (isGiven ? [] : [text]));

describe('solutionLines', () => {
  it('knows what the reader has already', () => {
    expect(fresh('a\nb\nc', 'a\nx\nb\ny\nc')).toEqual(['x', 'y']);
    expect(fresh('a\nold\nc', 'a\nnew\nc')).toEqual(['new']);
    expect(fresh('', 'a\nb')).toEqual(['a', 'b']);
    expect(fresh('a\nb', 'a\nb')).toEqual([]);
  });

  it('takes a line that is there twice for given once', () => {
    expect(fresh('a\n}', 'a\n}\nb\n}')).toHaveLength(2);
    expect(fresh('}', '}\n}\n}')).toHaveLength(2);
  });

  it.each(globSync('content/lessons/*/*/solution.ts'))('finds at least one in %s', (path) => {
    const read = (name: string) => readFileSync(`${dirname(path)}/${name}`, 'utf8');
    const [start, solution] = [read('start.ts'), read('solution.ts')];
    const lines = solutionLines(start, solution);
    expect(lines.map(({ text }) => text).join('\n')).toBe(solution.trimEnd());
    expect(revealSteps(lines).length).toBeGreaterThan(0);
    const given = lines.filter(({ isGiven }) => isGiven).map(({ text }) => text);
    const known = start.split('\n');
    for (const line of given) expect(known).toContain(line);
  });
});

describe('revealSteps', () => {
  it('shows with a line what only closes behind it', () => {
    const lines = solutionLines('a', 'a\nsend({\n  Key,\n});\n\nprint();');
    expect(revealSteps(lines)).toEqual([[1], [2, 3, 4], [5]]);
  });
});
