import type { Keys } from './settings.ts';

/** What could be read from a pasted text. */
export type PastedKeys = Partial<Keys> & {
  readonly region?: string;
  /** By the name of a preset. */
  readonly provider?: string;
  /** Bucket names, which the set-up scripts print on a line of their own. */
  readonly buckets?: readonly string[];
};

/**
 * Reads keys as tools print them: `export AWS_…=…` lines (also `set` and `$env:`), a section of `~/.aws/credentials`, or
 * the JSON of `aws sts`, `aws configure export-credentials` and the AWS access portal; and the provider and the
 * buckets that `setup.sh` prints below them. `undefined` when there are no keys.
 *
 * @see https://docs.aws.amazon.com/cli/latest/userguide/cli-configure-envvars.html
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/file-format.html
 */
export function parseKeys(text: string): PastedKeys | undefined {
  const values = text.trimStart().startsWith('{') ? fromJson(text) : fromLines(text);
  const accessKeyId = values.get('accesskeyid');
  const secretAccessKey = values.get('secretaccesskey');
  if (!accessKeyId || !secretAccessKey) return undefined;
  const sessionToken = values.get('sessiontoken') ?? values.get('securitytoken');
  const region = values.get('region') ?? values.get('defaultregion');
  const buckets = bucketsIn(text);
  const [, provider] = /^\s*Provider:[ \t]*(\S.*?)\s*$/m.exec(text) ?? [];
  const expires = new Date(values.get('expiration') ?? values.get('credentialexpiration') ?? '');
  return {
    accessKeyId,
    secretAccessKey,
    ...(sessionToken && { sessionToken }),
    ...(region && { region }),
    ...(provider !== undefined && { provider }),
    ...(buckets.length > 0 && { buckets }),
    ...(!Number.isNaN(expires.getTime()) && { expires }),
  };
}

/** The names after `Buckets:`. A terminal may have broken the line: the list goes on for as long as lines end with a comma. */
function bucketsIn(text: string): readonly string[] {
  const [, list = ''] = /^\s*Buckets:[ \t]*((?:[a-z\d.-]+[ \t]*,\s*)*[a-z\d.-]+)/im.exec(text) ?? [];
  return list.split(/[\s,]+/).filter((name) => name !== '');
}

/** `AWS_ACCESS_KEY_ID`, `aws_access_key_id` and `AccessKeyId` are the same name. */
function plain(name: string): string {
  return name.toLowerCase().replace(/^aws_/, '').replaceAll('_', '');
}

function fromLines(text: string): Map<string, string> {
  const line = /^\s*(?:export\s+|set\s+|\$env:)?(\w+)\s*=\s*(.*?)\s*;?\s*$/i;
  const values = new Map<string, string>();
  for (const one of text.split(/\r?\n/)) {
    const [, name = '', value = ''] = line.exec(one) ?? [];
    const key = plain(name);
    // Of several sections the first counts.
    if (name !== '' && !values.has(key)) values.set(key, value.replace(/^(["'])(.*)\1$/, '$2'));
  }
  return values;
}

function fromJson(text: string): Map<string, string> {
  const values = new Map<string, string>();
  const collect = (value: unknown) => {
    if (typeof value !== 'object' || value === null) return;
    for (const [name, inner] of Object.entries(value)) {
      if (typeof inner === 'string') values.set(plain(name), inner);
      else collect(inner);
    }
  };
  try {
    collect(JSON.parse(text));
  } catch {
    // Not JSON after all: nothing was found.
  }
  return values;
}
