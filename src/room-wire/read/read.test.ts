import { describe, expect, it } from 'vitest';
import { limits } from '../limits.ts';
import { read, WireError } from './read.ts';
import { schemas } from './schemas.ts';

const place = {
  deck: 'present/listing',
  slide: 3,
  step: 0,
  page: 'lessons/listing',
  section: 'what-a-prefix-is',
};
const program = { title: 'One', files: [{ name: 'index.ts', code: 'console.log(1);' }] };

/** Reads a value by one of the schemas, as it comes over the wire. */
const readAs = (name: keyof typeof schemas, value: unknown): unknown =>
  read<unknown>(schemas[name], typeof value === 'string' ? value : JSON.stringify(value));

describe('read', () => {
  it.each([
    ['presenter', { key: 'abc' }],
    ['place', place],
    ['place', { ...place, deck: '', page: '', section: '' }],
    ['place', { ...place, section: 'größe-日本' }],
    ['handOut', { program }],
    ['ask', { learner: 4 }],
    ['ask', { learner: null }],
    ['screen', { isProgressShown: true }],
    ['progress', { exercise: 'lessons/listing/albums', state: 'passed' }],
    ['progress', { exercise: 'lessons/listing/albums', state: 'trying', mistake: 'Your program …' }],
    ['name', { name: '<b>Window seat</b>' }],
    ['show', { ask: 'x', program }],
    ['show', { ask: 'x', program: null }],
    ['questionnaire', { page: 'workshops/one', answers: [{ question: 'q-1', answer: '5' }] }],
  ] as const)('takes a %s as it is: %j', (name, value) => {
    expect(readAs(name, value)).toEqual(value);
  });

  it.each([
    ['place', ''],
    ['place', 'null'],
    ['place', '[]'],
    ['place', '{"deck":"a"'],
    ['place', { ...place, more: 1 }],
    ['place', { ...place, slide: -1 }],
    ['place', { ...place, slide: 1.5 }],
    ['place', { ...place, slide: '1' }],
    ['place', { ...place, slide: 1e9 }],
    ['place', { ...place, deck: '../secret' }],
    ['place', { ...place, deck: '/lessons' }],
    ['place', { ...place, deck: 'lessons/' }],
    ['place', { ...place, deck: 'https://example.org/' }],
    ['place', { ...place, page: 'javascript:alert(1)' }],
    ['place', { ...place, page: 'a/../b' }],
    ['place', { ...place, page: 'a//b' }],
    ['place', { ...place, page: 'a\\b' }],
    ['place', { ...place, section: '"><script>' }],
    ['place', `{"__proto__":{"isPresenter":true},${JSON.stringify(place).slice(1)}`],
    ['name', { name: 'x'.repeat(limits.name + 1) }],
    ['name', { name: '\ud800' }],
    ['name', { name: ['Window seat'] }],
    ['name', { name: 'Window seat', isPresenter: true }],
    ['name', { constructor: 'Window seat' }],
    ['progress', { exercise: '__proto__', state: 'passed' }],
    ['progress', { exercise: 'lessons/a/b', state: 'failed' }],
    ['progress', { exercise: 'lessons/a/b', state: 'trying', mistake: 'x'.repeat(limits.mistake + 1) }],
    ['progress', { exercise: `a${'/a'.repeat(limits.path)}`, state: 'trying' }],
    ['show', { ask: 'x' }],
    ['show', { ask: 'x', program: { title: '', files: [] } }],
    ['handOut', { program: { ...program, files: [{ name: '../index.ts', code: '' }] } }],
    ['handOut', { program: { ...program, files: [...program.files, { name: 'INDEX.ts', code: '' }] } }],
    [
      'handOut',
      { program: { ...program, files: [{ name: 'a.ts', code: 'x'.repeat(limits.program.code + 1) }] } },
    ],
    [
      'handOut',
      {
        program: {
          ...program,
          files: ['a', 'b'].map((name) => ({ name, code: 'x'.repeat(limits.program.code / 2 + 1) })),
        },
      },
    ],
    ['questionnaire', { page: 'a', answers: [{ question: '<i>', answer: '' }] }],
    ['questionnaire', { page: 'a', answers: [{ question: 'q', answer: 'x'.repeat(2_001) }] }],
    [
      'questionnaire',
      { page: 'a', answers: Array.from({ length: 31 }, () => ({ question: 'q', answer: '' })) },
    ],
    ['ask', { learner: '4' }],
    ['ask', {}],
  ] as const)('refuses a %s such as %j', (name, value) => {
    expect(() => readAs(name, value)).toThrow(WireError);
  });

  it('says where, and repeats nothing that was sent', () => {
    expect(() => readAs('handOut', { program: { ...program, files: [{ name: '<b>', code: '' }] } })).toThrow(
      'What was sent is not as expected, at program.files.0.name.',
    );
    expect(() => readAs('name', { '<b>': 1, name: 'Window seat' })).toThrow(
      'What was sent is not as expected, at ?.',
    );
  });

  it('tidies names: one line, nothing that is unseen or turns the text around it', () => {
    const named = (name: string) => readAs('name', { name });
    expect(named('  Window \n\t seat  3 ')).toEqual({ name: 'Window seat 3' });
    expect(named('\u202eevil\u202c\u0000\u200b')).toEqual({ name: 'evil' });
    expect(named(`e${'\u0301'.repeat(40)}`)).toEqual({ name: `é\u0301\u0301` });
    expect(named(' '.repeat(50))).toEqual({ name: '' });
  });
});
