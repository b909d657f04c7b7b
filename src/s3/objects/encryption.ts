import { md5 } from '@noble/hashes/legacy.js';
import { invalidArgument, S3Error } from '#protocol/errors';
import { fromBase64, toBase64, toHex, verifiedHeader } from '#protocol/text';
import type { Encryption, ObjectRecord } from '../store/records.ts';

const header = 'x-amz-server-side-encryption';
const keyBytes = 32;
const customersKeys = 'Requests specifying Server Side Encryption with Customer provided keys';

/**
 * How a request asks for an object to be encrypted; `undefined` for keys that S3 manages, which is the default.
 * Nothing is encrypted here: only what S3 would answer is stored. Throws InvalidArgument or InvalidRequest.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/serv-side-encryption.html
 */
export function encryptionIn(headers: Headers): Encryption | undefined {
  const algorithm = headers.get(header);
  const keyId = headers.get(`${header}-aws-kms-key-id`);
  const customer = customerKeyIn(headers);
  if (customer && algorithm !== null) {
    throw invalidArgument(
      header,
      algorithm,
      'Server Side Encryption with Customer provided key is incompatible with the encryption method specified',
    );
  }
  if (customer) return { algorithm: 'customer', keyMd5: customer };
  if (keyId !== null && !algorithm?.startsWith('aws:kms')) {
    throw invalidArgument(
      header,
      algorithm ?? 'null',
      'Server Side Encryption with AWS KMS managed key requires HTTP header x-amz-server-side-encryption : aws:kms',
    );
  }
  if (keyId === '') throw invalidArgument(`${header}-aws-kms-key-id`, '', 'The KMS key ID is empty.');
  if (keyId !== null) verifiedHeader(`${header}-aws-kms-key-id`, keyId);
  if (algorithm === null || algorithm === 'AES256') return undefined;
  if (algorithm !== 'aws:kms' && algorithm !== 'aws:kms:dsse') {
    throw invalidArgument(header, algorithm, 'The encryption method specified is not supported');
  }
  const bucketKey = headers.get(`${header}-bucket-key-enabled`) === 'true';
  return { algorithm, keyId: keyId ?? defaultKmsKey, ...(bucketKey && { bucketKey }) };
}

/** The key that stands for `aws/s3`, which every account has. */
export const defaultKmsKey = 'arn:aws:kms:us-east-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab';

/** How an object is encrypted, as headers. */
export function encryptionHeaders({ encryption }: Pick<ObjectRecord, 'encryption'>): Record<string, string> {
  if (!encryption) return { [header]: 'AES256' };
  if (encryption.algorithm === 'none') return {};
  if (encryption.algorithm === 'customer') {
    return { [`${header}-customer-algorithm`]: 'AES256', [`${header}-customer-key-md5`]: encryption.keyMd5 };
  }
  return {
    [header]: encryption.algorithm,
    [`${header}-aws-kms-key-id`]: encryption.keyId,
    ...(encryption.bucketKey && { [`${header}-bucket-key-enabled`]: 'true' }),
  };
}

/**
 * The ETag of bytes with this MD5: the MD5 itself, unless they are encrypted with KMS or a customer's key. Then it comes from
 * other bytes, which only S3 sees.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Object.html
 */
export function etagOf({ encryption }: Pick<ObjectRecord, 'encryption'>, contentMd5: string): string {
  if (!encryption || encryption.algorithm === 'none') return contentMd5;
  return toHex(crypto.getRandomValues(new Uint8Array(16)));
}

/**
 * Throws InvalidRequest if a request lacks the customer's key that an object was stored with, or has one for an object stored
 * without; AccessDenied if it has another key.
 * @param source whether the object is the source of a copy, for which the headers have other names
 */
export function verifyCustomerKey(
  headers: Headers,
  { encryption }: Pick<ObjectRecord, 'encryption'>,
  source = false,
): void {
  const key = customerKeyIn(headers, source ? 'x-amz-copy-source-server-side-encryption' : header);
  if (encryption?.algorithm !== 'customer') {
    if (!key) return;
    throw new S3Error('InvalidRequest', {
      message: 'The encryption parameters are not applicable to this object.',
    });
  }
  if (!key) {
    throw new S3Error('InvalidRequest', {
      message:
        'The object was stored using a form of Server Side Encryption. The correct parameters must be provided to retrieve the object.',
    });
  }
  if (key !== encryption.keyMd5) {
    throw new S3Error('AccessDenied', { message: `${customersKeys} must provide the correct secret key.` });
  }
}

/** The error for a request of an upload that lacks the customer's key, if the upload has one, or the other way round. */
export function missingCustomerKey(): S3Error {
  return new S3Error('InvalidRequest', {
    message:
      'The multipart upload initiate requested encryption. Subsequent part requests must include the appropriate encryption parameters.',
  });
}

/** Throws InvalidArgument if a read says how to encrypt. */
export function verifyNoEncryption(headers: Headers): void {
  const algorithm = headers.get(header);
  if (algorithm === null) return;
  throw invalidArgument(header, algorithm, `${header} header is not supported for this operation.`);
}

/** The MD5 of the customer's key in the headers, in base64. Throws InvalidArgument if the headers do not fit together. */
export function customerKeyIn(headers: Headers, prefix = header): string | undefined {
  const algorithm = headers.get(`${prefix}-customer-algorithm`);
  const key = headers.get(`${prefix}-customer-key`);
  const keyMd5 = headers.get(`${prefix}-customer-key-md5`);
  if (algorithm === null && key === null && keyMd5 === null) return undefined;
  // Whichever of the three headers is wrong, S3 names the one that begins like all of them.
  const wrong = (message: string) => invalidArgument(header, 'null', message);
  if (algorithm === null) throw wrong(`${customersKeys} must provide a valid encryption algorithm.`);
  if (algorithm !== 'AES256') {
    throw new S3Error('InvalidEncryptionAlgorithmError', {
      details: { ArgumentName: header, ArgumentValue: algorithm },
    });
  }
  const bytes = fromBase64(key ?? '');
  if (key === null || !bytes) throw wrong(`${customersKeys} must provide an appropriate secret key.`);
  if (keyMd5 === null)
    throw wrong(`${customersKeys} must provide the client calculated MD5 of the secret key.`);
  if (toBase64(md5(bytes)) !== keyMd5) {
    throw wrong('The calculated MD5 hash of the key did not match the hash that was provided.');
  }
  if (bytes.byteLength !== keyBytes) throw wrong('The secret key was invalid for the specified algorithm.');
  return keyMd5;
}
