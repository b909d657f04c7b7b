import type { AwsCredentialIdentity } from '@smithy/types';

/** What stands where a key was. */
const placeholder = '[your key]';

/** The texts without any key in them: some servers repeat in an error what they were sent. */
export function redact<T extends Readonly<Record<string, string>>>(
  texts: T,
  { accessKeyId, secretAccessKey, sessionToken }: AwsCredentialIdentity,
): { [Name in keyof T]: string } {
  const secrets = [secretAccessKey, sessionToken, accessKeyId].flatMap((secret) =>
    secret === undefined || secret === '' ? [] : [secret, encodeURIComponent(secret)],
  );
  const entries = Object.entries(texts).map(([name, text]) => [
    name,
    secrets.reduce((rest, secret) => rest.replaceAll(secret, placeholder), text),
  ]);
  return Object.fromEntries(entries) as { [Name in keyof T]: string };
}
