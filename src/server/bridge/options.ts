import { localPort } from '#protocol/address';
import { readCommandLine, readPort, string } from '../command-line.ts';
import { UsageError } from '../usage-error.ts';

/** The options of `npm run bridge`. */
export interface BridgeOptions {
  /** The only buckets that may be touched. */
  readonly buckets: readonly string[];
  /** A profile of `~/.aws/config`; without it, whatever the SDK finds. */
  readonly profile?: string;
  /** The address of an S3; without it, that of AWS in the region. */
  readonly endpoint?: string;
  /** The region of the buckets; without it, that of the profile. */
  readonly region?: string;
  readonly readOnly: boolean;
  readonly port: number;
}

/** What `--help` prints. */
export const usage = `npm run bridge -- --bucket NAME [--bucket NAME …] [--profile NAME] [--region NAME]
                  [--endpoint URL] [--read-only] [--port 9020]

Signs requests of the Learn S3 page with your own AWS profile, and forwards them. Your keys stay in this program.
Presigned addresses, which programs can ask for, carry the ID of the access key and, with temporary keys, the session token;
they never carry the secret.
  --bucket     a bucket that the page may use; say it once for each. All others are refused
  --profile    a profile of ~/.aws/config or ~/.aws/credentials; otherwise what the AWS SDK finds by itself
  --region     where the buckets are; otherwise what the profile says
  --endpoint   an S3 other than AWS, as http://127.0.0.1:${localPort}
  --read-only  refuse everything that writes or deletes
  --port       the port to listen on, on this machine only; 0 takes any that is free`;

/** Reads a command line; answers 'help' if it asks for that. Throws UsageError for one that makes no sense. */
export function parseBridgeOptions(args: readonly string[]): BridgeOptions | 'help' {
  const values = readCommandLine(
    args,
    {
      bucket: { type: 'string', multiple: true },
      profile: string,
      endpoint: string,
      region: string,
      'read-only': { type: 'boolean' },
      port: string,
    },
    usage,
  );
  if (values.help) return 'help';
  const { bucket: buckets = [], profile, endpoint, region, port = '9020' } = values;
  if (buckets.length === 0) throw new UsageError(`Name the buckets that the page may use.\n\n${usage}`);
  for (const bucket of buckets) {
    if (!/^[a-z\d][a-z\d.-]{1,61}[a-z\d]$/.test(bucket)) {
      throw new UsageError(`"${bucket}" cannot be the name of a bucket: 3 to 63 of a-z, 0-9, "." and "-".`);
    }
  }
  if (endpoint !== undefined && !/^https?:\/\/[^/]+\/?$/.test(endpoint)) {
    throw new UsageError(
      `--endpoint takes an address such as http://127.0.0.1:${localPort}, not "${endpoint}".`,
    );
  }
  return {
    buckets,
    readOnly: values['read-only'] ?? false,
    port: readPort(port),
    ...(profile !== undefined && { profile }),
    ...(endpoint !== undefined && { endpoint }),
    ...(region !== undefined && { region }),
  };
}
