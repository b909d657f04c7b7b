/**
 * Takes the place of the S3 client's `runtimeConfig.browser`: region and credentials come from the
 * environment, as the client's Node build reads them, so that `new S3Client({})` is the same code in both.
 *
 * @see https://docs.aws.amazon.com/sdkref/latest/guide/environment-variables.html
 */
// @ts-expect-error -- a file of the SDK's that its package does not export; the bundler resolves it
import { getRuntimeConfig as getBrowserConfig } from 'client-s3-browser-runtime-config';
import { version } from '@aws-sdk/client-s3/package.json';

interface Identity {
  accessKeyId: string;
  secretAccessKey: string;
  sessionToken?: string;
}

export const getRuntimeConfig = (config: Record<string, unknown>): unknown => {
  const browserConfig = getBrowserConfig as (config: Record<string, unknown>) => unknown;
  return browserConfig({
    credentialDefaultProvider: () => credentialsFromEnvironment,
    defaultUserAgentProvider: async () => [['aws-sdk-js', version], ['lang/js']],
    ...config,
    region: config.region ?? regionFromEnvironment,
  });
};

async function credentialsFromEnvironment(): Promise<Identity> {
  const { AWS_ACCESS_KEY_ID, AWS_SECRET_ACCESS_KEY, AWS_SESSION_TOKEN } = process.env;
  if (!AWS_ACCESS_KEY_ID || !AWS_SECRET_ACCESS_KEY) {
    const error = new Error('Could not load credentials from any providers');
    throw Object.assign(error, { name: 'CredentialsProviderError' });
  }
  return {
    accessKeyId: AWS_ACCESS_KEY_ID,
    secretAccessKey: AWS_SECRET_ACCESS_KEY,
    ...(AWS_SESSION_TOKEN && { sessionToken: AWS_SESSION_TOKEN }),
  };
}

async function regionFromEnvironment(): Promise<string> {
  const { AWS_REGION } = process.env;
  if (!AWS_REGION) throw new Error('Region is missing');
  return AWS_REGION;
}
