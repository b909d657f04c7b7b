import { describe, expect, it } from 'vitest';
import type { Question } from '../file/question.ts';
import { judge } from './judge.ts';

const common = { id: 'q', section: 's', ask: 'What?' };
const answers = [
  { text: 'one', right: true as const, why: 'It is one.' },
  { text: 'two', why: 'Two is more.' },
  { text: 'three', right: true as const, why: 'It is three.' },
  { text: 'four', why: 'Four is most.' },
];
const marksOf = (question: Question, given: readonly (number | string)[]) =>
  Object.fromEntries(judge(question, given).marks);

describe('choose', () => {
  const question: Question = { ...common, kind: 'choose', answers: answers.slice(0, 2) };

  it('explains what was chosen, and then what is right', () => {
    expect(judge(question, [0])).toMatchObject({ right: true, why: ['It is one.'] });
    expect(judge(question, [1])).toMatchObject({
      right: false,
      why: ['Two is more.', 'Right is “one”. It is one.'],
    });
    expect(marksOf(question, [1])).toEqual({ 0: 'missed', 1: 'wrong' });
  });

  it('says what is right to who chose nothing', () => {
    expect(judge(question, [])).toMatchObject({ right: false, why: ['Right is “one”. It is one.'] });
  });
});

describe('choose-several', () => {
  const question: Question = { ...common, kind: 'choose-several', answers };

  it('is right with all that are right, and no other', () => {
    expect(judge(question, [0, 2])).toMatchObject({
      right: true,
      why: ['“one”: It is one.', '“three”: It is three.'],
    });
    expect(judge(question, [0, 1, 2]).right).toBe(false);
    expect(judge(question, [0]).right).toBe(false);
    expect(judge(question, []).right).toBe(false);
  });

  it('explains each that is wrong, and each that is missing', () => {
    expect(judge(question, [0, 3]).why).toEqual(['“four”: Four is most.', 'Right is “three”. It is three.']);
    expect(marksOf(question, [0, 3])).toEqual({ 0: 'right', 2: 'missed', 3: 'wrong' });
  });
});

describe('type', () => {
  const question: Question = {
    ...common,
    kind: 'type',
    accept: ['NoSuchKey', 'No such key'],
    why: 'It is.',
    wrong: [{ text: 'NotFound', why: 'That is of HEAD.' }],
    otherwise: 'Think of the key.',
  };

  it.each(['NoSuchKey', ' nosuchkey ', '`NoSuchKey`', '"NoSuchKey"', 'no  such key'])('accepts %s', (typed) =>
    expect(judge(question, [typed])).toMatchObject({ right: true, why: ['It is.'] }),
  );

  it('names a mistake that people make, and has a word for the rest', () => {
    expect(judge(question, ['notfound']).why).toEqual(['That is of HEAD.', 'Right is `NoSuchKey`. It is.']);
    expect(judge(question, ['x']).why[0]).toBe('Think of the key.');
    expect(judge(question, []).why).toEqual(['Right is `NoSuchKey`. It is.']);
  });

  it('looks at capital letters where they matter', () => {
    expect(judge({ ...question, exact: true }, ['nosuchkey']).right).toBe(false);
  });
});

describe('order', () => {
  const items = ['a', 'b', 'c'].map((text) => ({ text, why: `${text} is there.` }));
  const question: Question = { ...common, kind: 'order', items };

  it('explains the first that is out of place', () => {
    expect(judge(question, [0, 1, 2])).toMatchObject({ right: true });
    expect(judge(question, [0, 2, 1])).toMatchObject({
      right: false,
      why: ['In place 2 stands “b”: b is there.', 'The right order is: a → b → c.'],
    });
    expect(marksOf(question, [0, 2, 1])).toEqual({ 0: 'right', 1: 'wrong', 2: 'wrong' });
  });
});

describe('line', () => {
  const question: Question = {
    ...common,
    kind: 'line',
    code: 'first\n  second\nthird',
    answers: [
      { text: 'second', right: true, why: 'There it is.' },
      { text: 'first', why: 'First is fine.' },
    ],
    otherwise: 'Look again.',
  };

  it('explains the line that was chosen, and shows the right one', () => {
    expect(judge(question, [1])).toMatchObject({ right: true, why: ['There it is.'] });
    expect(judge(question, [0]).why).toEqual(['First is fine.', 'It is the line `second`. There it is.']);
    expect(judge(question, [2]).why[0]).toBe('Look again.');
    expect(marksOf(question, [2])).toEqual({ 1: 'missed', 2: 'wrong' });
  });
});
