import { S3Client } from '@aws-sdk/client-s3';
import type { AwsCredentialIdentity } from '@smithy/types';
import type { Endpoint } from '#protocol/address';
import { UsageError } from '../usage-error.ts';
import type { BridgeOptions } from './options.ts';

/** Where requests go, and what signs them. */
export interface Upstream {
  readonly region: string;
  readonly endpoint: Endpoint;
  /** Answers fresh credentials when the last are about to expire. Throws UsageError when there are none. */
  readonly credentials: () => Promise<AwsCredentialIdentity>;
}

/**
 * Finds region and credentials as the AWS SDK does: from the environment, a profile, SSO or the role of the machine.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/standardized-credentials.html
 */
export async function findUpstream({ profile, region, endpoint }: BridgeOptions): Promise<Upstream> {
  const { config } = new S3Client({
    ...(profile !== undefined && { profile }),
    ...(region !== undefined && { region }),
  });
  const found = await config.region().catch(() => 'us-east-1');
  const credentials = async () => {
    try {
      return await config.credentials();
    } catch (error) {
      const whose = profile === undefined ? '' : ` in the profile "${profile}"`;
      throw new UsageError(
        `No AWS credentials were found${whose}: ${(error as Error).message}\n` +
          'Sign in with "aws sso login" or set them with "aws configure", and start the bridge again.',
      );
    }
  };
  await credentials();
  return {
    region: found,
    endpoint:
      endpoint === undefined
        ? { url: `https://s3.${found}.amazonaws.com`, addressing: 'virtual' }
        : { url: endpoint, addressing: 'path' },
    credentials,
  };
}
