import { describe, expect, it } from 'vitest';
import { describeProblem } from './explain-further.ts';

const problem = (message: string) => ({ kind: 'type' as const, line: 12, column: 5, message, code: 2561 });

describe('describeProblem', () => {
  it('tells a capital letter from a small one', () => {
    const message =
      "Object literal may only specify known properties, but 'prefix' does not exist in type 'ListObjectsV2CommandInput'. Did you mean to write 'Prefix'?";
    expect(describeProblem(problem(message))).toBe(
      'TypeScript sees a problem in line 12: there is no `prefix` here. Do you mean `Prefix`, with a capital P?',
    );
    expect(
      describeProblem(problem("Property 'Send' does not exist on type 'S3Client'. Did you mean 'send'?")),
    ).toBe(
      'TypeScript sees a problem in line 12: there is no `Send` here. Do you mean `send`, with a small s?',
    );
  });

  it('names what is meant in place of another word', () => {
    const message = "Property 'contents' does not exist on type 'Output'. Did you mean 'Content'?";
    expect(describeProblem(problem(message))).toContain('Do you mean `Content`?');
  });

  it('tells any other problem by its first line', () => {
    expect(describeProblem(problem('Expected 1 arguments, but got 0.\nMore.'))).toBe(
      'TypeScript sees a problem in line 12: Expected 1 arguments, but got 0.',
    );
  });
});
