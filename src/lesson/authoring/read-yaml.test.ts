import { z } from 'astro/zod';
import { describe, expect, it } from 'vitest';
import { readYaml } from './read-yaml.ts';

const schema = z.strictObject({
  kind: z.enum(['a', 'b']),
  of: z.array(z.strictObject({ times: z.number() })),
});
const read = (text: string) => readYaml(text, 'content/x/exercise.yaml', schema);

describe('readYaml', () => {
  it('reads what is right', () => {
    expect(read('kind: a\nof:\n  - times: 3\n')).toEqual({ kind: 'a', of: [{ times: 3 }] });
  });

  it.each([
    ['a value that is wrong', 'of: []\nkind: c\n', /^content\/x\/exercise\.yaml:2: kind: /],
    ['a value deep inside', 'kind: a\nof:\n  - times: 3\n  - times: many\n', /:4: of\.1\.times: /],
    ['a name that is unknown', 'kind: a\nof: []\nkinds: b\n', /:3: kinds: /],
    ['what is not there, where it is missing', 'of: []\n\n', /:1: kind: /],
    ['what is no YAML', 'kind: a\nof: [\n', /:\d+: This is not YAML\. /],
    ['an empty file', '', /:1: /],
  ])('names the line of %s', (_, text, message) => expect(() => read(text)).toThrow(message));

  it('names every mistake', () => {
    expect(() => read('kind: c\nof: 1\n')).toThrow(/:1: kind: .*\n.*:2: of: /);
  });
});
