import type { FailureEntry } from '../messages.ts';
import { describeValue } from './describe-value.ts';
import { inspect } from './inspect/inspect.ts';
import { unwrap, withoutTraps } from './inspect/targets.ts';
import { programFrames } from './stack.ts';

/** Takes an uncaught error apart for the page. Whatever was thrown, an `Error` or not, has a message. */
export function describeFailure(thrown: unknown): FailureEntry {
  const value = describeValue(thrown);
  const error = unwrap(thrown);
  return withoutTraps(() => {
    if (!(error instanceof Error)) {
      return { type: 'failure', name: 'Uncaught', message: value.text, frames: [], value, metadata: {} };
    }
    return {
      type: 'failure',
      name: textOf(error, 'name') ?? 'Error',
      message: textOf(error, 'message') ?? '',
      frames: programFrames(textOf(error, 'stack') ?? ''),
      value,
      metadata: sdkMetadata(error),
    };
  });
}

/** What an error says about itself. A program may have put anything there, even a getter that throws. */
function textOf(error: Error, name: 'name' | 'message' | 'stack'): string | undefined {
  try {
    const said: unknown = error[name];
    return said === undefined || typeof said === 'string' ? said : inspect(said);
  } catch {
    return undefined;
  }
}

/** The response metadata that the AWS SDK puts on its errors. */
function sdkMetadata(error: Error & { $metadata?: unknown }): FailureEntry['metadata'] {
  const { $metadata } = error;
  if (typeof $metadata !== 'object' || $metadata === null) return {};
  const { httpStatusCode, requestId } = $metadata as Record<string, unknown>;
  return {
    ...(typeof httpStatusCode === 'number' && { httpStatusCode }),
    ...(typeof requestId === 'string' && { requestId }),
  };
}
