import { createAccountReader } from '#connections';
import type { Session } from '#run/session';
import type { CompletionSources } from './complete.ts';
import type { TerminalSession } from './session.ts';

/** What completion asks, answered by the account that the page works on, and by the CLI. Nothing of it is listed in Requests. */
export function accountSources(
  { shell, cli }: TerminalSession,
  session: Session,
  tell: (text: string) => void,
): CompletionSources {
  const reader = () => createAccountReader(session.target.peek());
  return {
    shell,
    aws: (line) => cli.complete(line, tell),
    buckets: () => reader().listBuckets(),
    keys: async (bucket, prefix) => {
      const objects = await reader().listObjects(bucket, prefix);
      // Up to the next slash, as aws s3 ls shows them.
      return objects.map(({ key }) => key.slice(0, key.indexOf('/', prefix.length) + 1 || key.length + 1));
    },
  };
}
