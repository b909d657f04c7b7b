import { type Endpoint, writeAddress } from '#protocol/address';
import { presign, signForm } from '#protocol/signing';
import type { Keys, RealSettings } from './settings.ts';
import type { Presigner } from './transport.ts';

/**
 * Presigns with the keys. Addresses and forms carry the access key ID, and the session token where there is one, which open
 * nothing without the secret.
 *
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/sigv4-query-string-auth.html
 */
export function createDirectPresigner(settings: RealSettings, keys: Keys): Presigner {
  const endpoint: Endpoint = { url: settings.endpoint, addressing: settings.addressing };
  const { region } = settings;
  return {
    url: async (what) => {
      const { method, expiresIn } = what;
      return presign({ method, url: writeAddress(endpoint, what), expiresIn }, keys, region);
    },
    form: async (policy) => ({
      url: writeAddress(endpoint, { bucket: policy.bucket, search: '' }).href,
      fields: signForm(policy, keys, region),
    }),
  };
}
