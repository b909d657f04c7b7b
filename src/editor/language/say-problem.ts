import ts from 'typescript';

/** What is said of a problem, and TypeScript's number for it. */
interface Said {
  readonly message: string;
  readonly code: number;
}

const noOverload = 2769;
const overloadFailed = 2772;

/**
 * TypeScript's words for a problem. Where a call fits none of several signatures, as the SDK's commands have them, and
 * all fail for the same reason, that reason is the message.
 */
export function sayProblem({ code, messageText }: Pick<ts.Diagnostic, 'code' | 'messageText'>): Said {
  const [reason, ...others] = typeof messageText === 'string' ? [] : reasons(messageText);
  const same = reason && others.every((other) => textOf(other) === textOf(reason));
  if (code === noOverload && same) return { code: reason.code, message: textOf(reason) };
  return { code, message: textOf(messageText) };
}

function reasons({ next = [] }: ts.DiagnosticMessageChain): readonly ts.DiagnosticMessageChain[] {
  return next.flatMap((one) => (one.code === overloadFailed ? (one.next ?? []) : []));
}

function textOf(message: string | ts.DiagnosticMessageChain): string {
  return ts.flattenDiagnosticMessageText(message, '\n');
}
