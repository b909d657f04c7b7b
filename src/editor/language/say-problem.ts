import ts from 'typescript';
import { sayNotErasable } from './say-for-node.ts';

/** What is said about a problem, and TypeScript's number for it. */
interface Said {
  readonly message: string;
  readonly code: number;
}

const noOverload = 2769;
const overloadFailed = 2772;
const notErasable = 1294;
const typeWithoutTheWord = 1484;

/**
 * Says what is wrong, usually in TypeScript's words. If a call fits none of several signatures, which `send` of the SDK's
 * clients has, and all fail for the same reason, the message is that reason. If TypeScript's message names a compiler option
 * that the reader cannot know, the message says what Node does.
 */
export function sayProblem({ code, messageText, file, start = 0 }: ts.Diagnostic): Said {
  if (code === notErasable && file) return { code, message: sayNotErasable(file, start) };
  if (code === typeWithoutTheWord) return { code, message: sayTypeImport(textOf(messageText)) };
  const [reason, ...others] = typeof messageText === 'string' ? [] : reasons(messageText);
  const same = reason && others.every((other) => textOf(other) === textOf(reason));
  if (code === noOverload && same) return { code: reason.code, message: textOf(reason) };
  return { code, message: textOf(messageText) };
}

function sayTypeImport(message: string): string {
  const name = /'(.+?)'/.exec(message)?.[1] ?? '';
  return (
    `\`${name}\` is a type. Node takes types out of one file at a time and cannot know that: ` +
    `write \`type ${name}\` in the import. It runs here.`
  );
}

function reasons({ next = [] }: ts.DiagnosticMessageChain): readonly ts.DiagnosticMessageChain[] {
  return next.flatMap((one) => (one.code === overloadFailed ? (one.next ?? []) : []));
}

function textOf(message: string | ts.DiagnosticMessageChain): string {
  return ts.flattenDiagnosticMessageText(message, '\n');
}
