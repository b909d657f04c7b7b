import { type Endpoint, writeAddress } from '#protocol/address';
import { addressParts, s3Signer, signForm } from '#protocol/signing';
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
  const signer = s3Signer(keys, settings.region);
  return {
    url: async (what) => {
      const url = writeAddress(endpoint, what);
      const { query = {} } = await signer.presign(
        {
          ...addressParts(url),
          method: what.method,
          headers: { host: url.host, 'x-amz-content-sha256': 'UNSIGNED-PAYLOAD' },
        },
        { expiresIn: what.expiresIn },
      );
      const pairs = Object.entries(query).flatMap(([name, value]) =>
        [value ?? []].flat().map((one) => `${encodeURIComponent(name)}=${encodeURIComponent(one)}`),
      );
      return `${url.origin}${url.pathname}?${pairs.join('&')}`;
    },
    form: async (terms) => ({
      url: writeAddress(endpoint, { bucket: terms.bucket, search: '' }).href,
      fields: await signForm(terms, {
        ...keys,
        region: settings.region,
        sign: (text, signingDate) => signer.sign(text, { signingDate }),
      }),
    }),
  };
}
