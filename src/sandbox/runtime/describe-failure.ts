import type { FailureEntry } from '../messages.ts';
import { describeValue } from './describe-value.ts';
import { programFrames } from './stack.ts';

/** Takes an uncaught error apart for the page. Whatever was thrown, an `Error` or not, has a message. */
export function describeFailure(thrown: unknown): FailureEntry {
  const value = describeValue(thrown);
  if (!(thrown instanceof Error)) {
    return { type: 'failure', name: 'Uncaught', message: value.text, frames: [], value, metadata: {} };
  }
  const { name, message, stack = '' } = thrown;
  return {
    type: 'failure',
    name,
    message,
    frames: programFrames(stack),
    value,
    metadata: sdkMetadata(thrown),
  };
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
