import { expect, it } from 'vitest';
import { formatJson } from './format-json.ts';

it('gives every member a line', () =>
  expect(formatJson('{"a":[1,{"b":"x, y: {"}],"c":{},"d":[]}')).toBe(
    '{\n  "a": [\n    1,\n    {\n      "b": "x, y: {"\n    }\n  ],\n  "c": {},\n  "d": []\n}',
  ));
it('keeps numbers, escapes and repeated names as they were written', () =>
  expect(formatJson('{"n":12345678901234567890, "n":1.0e2, "q":"\\"\\u00e9"}')).toBe(
    '{\n  "n": 12345678901234567890,\n  "n": 1.0e2,\n  "q": "\\"\\u00e9"\n}',
  ));
it('leaves what is no JSON', () => expect(formatJson('{"a":')).toBeUndefined());
it('formats a value alone', () => expect(formatJson(' "a" ')).toBe('"a"'));
