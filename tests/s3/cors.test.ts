import {
  DeleteBucketCorsCommand,
  GetBucketCorsCommand,
  PutBucketCorsCommand,
  PutObjectCommand,
  type CORSRule,
  type S3Client,
} from '@aws-sdk/client-s3';
import { getSignedUrl } from '@aws-sdk/s3-request-presigner';
import { beforeEach, describe, expect, it } from 'vitest';
import type { S3 } from '#s3';
import { engineWithBucket } from './sdk.ts';

const Bucket = 'my-social-app';
const url = `https://${Bucket}.s3.us-east-1.amazonaws.com/a`;
const rule: CORSRule = {
  ID: 'site',
  AllowedOrigins: ['https://*.example.com'],
  AllowedMethods: ['GET', 'PUT'],
  AllowedHeaders: ['content-*', 'x-amz-date'],
  ExposeHeaders: ['ETag'],
  MaxAgeSeconds: 60,
};
let s3: S3;
let client: S3Client;

beforeEach(async () => {
  ({ s3, client } = await engineWithBucket(Bucket));
});

const put = (...CORSRules: CORSRule[]) =>
  client.send(new PutBucketCorsCommand({ Bucket, CORSConfiguration: { CORSRules } }));
const preflight = (origin: string, method: string, headers = '') =>
  s3.fetch(
    new Request(url, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': method,
        ...(headers !== '' && { 'access-control-request-headers': headers }),
      },
    }),
  );

describe('the CORS configuration of a bucket', () => {
  it('is set, read and removed', async () => {
    const get = () => client.send(new GetBucketCorsCommand({ Bucket }));
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchCORSConfiguration' });
    await put(rule);
    expect((await get()).CORSRules).toEqual([rule]);
    await client.send(new DeleteBucketCorsCommand({ Bucket }));
    await expect(get()).rejects.toMatchObject({ name: 'NoSuchCORSConfiguration' });
    await expect(put({ ...rule, AllowedMethods: ['PATCH'] })).rejects.toMatchObject({
      name: 'InvalidRequest',
    });
    for (const wild of [
      { AllowedOrigins: ['*.*'] },
      { AllowedHeaders: ['x-*-*'] },
      { ExposeHeaders: ['x-*'] },
      { ExposeHeaders: ['x y'] },
    ]) {
      await expect(put({ ...rule, ...wild })).rejects.toMatchObject({ name: 'InvalidRequest' });
    }
  });

  it('has a hundred rules at most, whose IDs have 255 characters at most', async () => {
    const rules = (count: number) => Array.from({ length: count }, (_, at) => ({ ...rule, ID: `${at}` }));
    await put(...rules(100));
    await expect(put(...rules(101))).rejects.toMatchObject({ name: 'InvalidRequest' });
    await put({ ...rule, ID: 'i'.repeat(255) });
    await expect(put({ ...rule, ID: 'i'.repeat(256) })).rejects.toMatchObject({ name: 'MalformedXML' });
  });

  it('answers preflights by the first rule that fits, and refuses the others', async () => {
    expect((await preflight('https://www.example.com', 'GET')).status).toBe(403);
    await put(rule, { AllowedOrigins: ['*'], AllowedMethods: ['GET'] });
    const allowed = await preflight('https://www.example.com', 'PUT', 'Content-Type, X-Amz-Date');
    expect(allowed.status).toBe(200);
    expect(Object.fromEntries(allowed.headers)).toMatchObject({
      'access-control-allow-origin': 'https://www.example.com',
      'access-control-allow-methods': 'GET, PUT',
      'access-control-allow-headers': 'content-type, x-amz-date',
      'access-control-allow-credentials': 'true',
      'access-control-expose-headers': 'ETag',
      'access-control-max-age': '60',
    });
    const anyone = await preflight('https://example.org', 'GET');
    expect(anyone.headers.get('access-control-allow-origin')).toBe('*');
    expect((await preflight('https://example.org', 'PUT')).status).toBe(403);
    expect((await preflight('https://www.example.com', 'PUT', 'x-other')).status).toBe(403);
  });

  it('shows the answers themselves, errors too, to the pages that it allows', async () => {
    await put(rule);
    const get = (origin: string) => s3.fetch(new Request(url, { headers: { origin } }));
    const shown = await get('https://www.example.com');
    expect(shown.status).toBe(403);
    expect(shown.headers.get('access-control-allow-origin')).toBe('https://www.example.com');
    expect((await get('https://example.org')).headers.has('access-control-allow-origin')).toBe(false);
  });
});

describe('an answer to a page of another origin', () => {
  it('goes by the method that the page says it will use, if it says so', async () => {
    await put(rule);
    const allowed = async (method: string, asked?: string) => {
      const headers: Record<string, string> = { origin: 'https://www.example.com' };
      if (asked !== undefined) headers['access-control-request-method'] = asked;
      return (await s3.fetch(new Request(url, { method, headers }))).headers.get(
        'access-control-allow-origin',
      );
    };
    expect(await allowed('DELETE')).toBeNull();
    expect(await allowed('DELETE', 'GET')).toBe('https://www.example.com');
    expect(await allowed('GET', 'DELETE')).toBeNull();
  });

  it('is told to a preflight of a presigned URL, whose signature is not the preflight’s own', async () => {
    await put(rule);
    const presigned = await getSignedUrl(client, new PutObjectCommand({ Bucket, Key: 'a' }));
    const headers = { origin: 'https://www.example.com', 'access-control-request-method': 'PUT' };
    const response = await s3.fetch(new Request(presigned, { method: 'OPTIONS', headers }));
    expect([response.status, response.headers.get('access-control-allow-origin')]).toEqual([
      200,
      'https://www.example.com',
    ]);
  });
});
