import { expect, it } from 'vitest';
import { describeProblems } from './count-problems.ts';

it.each([
  [{ syntax: 0, type: 0 }, ''],
  [{ syntax: 0, type: 1 }, '1 type error'],
  [{ syntax: 0, type: 2 }, '2 type errors'],
  [{ syntax: 1, type: 0 }, '1 syntax error'],
  [{ syntax: 3, type: 2 }, '3 syntax errors'],
])('tells %j as “%s”', (count, said) => expect(describeProblems(count)).toBe(said));
