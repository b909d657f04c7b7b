import { describe, expect, it } from 'vitest';
import { countPassed, nextLesson, noProgress, progressIn, withoutHelp, withPass } from './progress-model.ts';

const lesson = { folder: 'lessons/one', exercises: ['a'] };
const passed = { 'lessons/one/a': '2026-01-01T00:00:00Z' };

describe('progressIn', () => {
  it.each([
    null,
    '',
    'null',
    '5',
    '"text"',
    '[]',
    '{"passed":null}',
    '{"passed":5,"lessons":"x","shown":[1],"withSolution":{"a":{}}}',
    '{"help":{"a":5,"b":{"hints":-1,"lines":"x"}},"helped":[null]}',
    '{"latest":5,"passed":{"a":1}}',
    '{"passed":',
  ])('makes nothing worse of %s', (text) => {
    const progress = progressIn(text);
    expect(countPassed(progress, lesson)).toBe(0);
    expect(nextLesson(progress, [lesson])).toBe('nothing begun');
    expect(withoutHelp(progress, 'a').passed).toEqual({});
  });

  it('reads what is right beside what is wrong', () => {
    expect(progressIn(JSON.stringify({ passed: { ...passed, b: 5 }, lessons: null })).passed).toEqual(passed);
  });

  it('keeps what a newer version of the site has kept, also when it is written again', () => {
    const newer = progressIn(JSON.stringify({ ...noProgress, version: 7, passed, badges: ['first'] }));
    const written = withPass(newer, { exercise: 'lessons/one/b', lesson: 'lessons/one', all: [] }, 'now');
    expect(written).toMatchObject({ version: 7, badges: ['first'], passed });
  });

  it('has no prototype of anybody’s', () => {
    const progress = progressIn('{"passed":{"__proto__":"x","constructor":"y"}}');
    expect(countPassed(progress, { folder: 'lessons', exercises: ['toString'] })).toBe(0);
  });
});
