import type { z } from 'astro/zod';

const kinds = '`choose`, `choose-several`, `type`, `order` or `line`';

/** What a field is for, where its name does not make that plain. */
const purposes: Readonly<Record<string, string>> = {
  why: 'Every answer says why it is right or wrong',
  otherwise: 'Answers that nobody thought of need their explanation, too',
  section: 'It is the heading, as in the address, under which the lesson teaches the answer',
  wrong: 'Name at least one wrong answer that people really give, with its explanation',
  accept: 'A question to type has at least one answer that is right',
  answers: 'List the answers, one of them with `right: true`',
  items: 'List what is to be put in order, in the right order',
  code: 'A line can only be found in a piece of code',
  kind: `It is one of ${kinds}`,
};

/** Says in words for an author what a schema has found. */
export function explainIssue(issue: z.core.$ZodIssue): string {
  const name = issue.path.findLast((part) => typeof part === 'string') ?? 'question';
  const purpose = purposes[name] === undefined ? '' : ` ${purposes[name]}.`;
  if (name === 'prints' && (issue.code === 'invalid_union' || issue.code === 'unrecognized_keys'))
    return '`prints` is a text, or one for each tool: `ts` for TypeScript, `py` for boto3, `sh` for the AWS CLI.';
  switch (issue.code) {
    case 'unrecognized_keys':
      return `A question has no \`${issue.keys.join('`, `')}\` here. Is it misspelled, or not of this kind?`;
    case 'invalid_union':
      return `The \`kind\` of a question is ${kinds}.`;
    case 'invalid_type':
      return issue.input === undefined
        ? `\`${name}\` is missing.${purpose} Add it.`
        : `\`${name}\` has to be ${issue.expected === 'array' ? 'a list' : `a ${issue.expected}`}.${purpose} Is there a quote or a dash missing?`;
    case 'too_small':
      return issue.origin === 'array'
        ? `\`${name}\` has to have at least ${issue.minimum}.${purpose}`
        : `\`${name}\` is empty.${purpose} Write something.`;
    case 'invalid_format':
      return 'An `id` is made of lowercase letters, digits and hyphens, such as `second-delete`.';
    case 'invalid_value':
      return name === 'right'
        ? 'Write `right: true`, or leave `right` out: what is not right is wrong.'
        : `\`${name}\` has a value that is not known here.${purpose}`;
    default:
      return `\`${name}\`: ${issue.message}`;
  }
}
