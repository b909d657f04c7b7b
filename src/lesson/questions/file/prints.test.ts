import { describe, expect, it } from 'vitest';
import { isSettledBy, printsIn } from './prints.ts';

describe('what settles a prediction', () => {
  it('is one text for programs, and another for the AWS CLI', () => {
    expect(printsIn('done', 'ts')).toBe('done');
    expect(printsIn('done', 'py')).toBe('done');
    expect(printsIn('done', 'sh')).toBeUndefined();
    expect(printsIn({ ts: 'done', sh: 'copied' }, 'py')).toBe('done');
    expect(printsIn({ ts: 'done', py: 'ready', sh: 'copied' }, 'py')).toBe('ready');
    expect(printsIn({ ts: 'done', sh: 'copied' }, 'sh')).toBe('copied');
    expect(printsIn({ sh: 'copied' }, 'ts')).toBeUndefined();
  });

  it('stands in the output of a run, on however many lines', () => {
    const prints = { ts: '1 tag', sh: '"TagSet": [ { "Key": "a" } ]' };
    const output =
      'make_bucket: b\n{\n    "TagSet": [\n        {\n            "Key": "a"\n        }\n    ]\n}\n';
    expect(isSettledBy(prints, { tool: 'sh', output })).toBe(true);
    expect(isSettledBy(prints, { tool: 'ts', output })).toBe(false);
    expect(isSettledBy(undefined, { tool: 'ts', output })).toBe(false);
  });
});
