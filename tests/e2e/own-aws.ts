import type { BrowserContext, Page, Route } from '@playwright/test';
import { signRequest } from '#protocol/signing';
import { createMemoryStore, createS3, exampleUser, type S3, type User } from '#s3';
import { corsRule } from '../../src/connections/real/cors-rule.ts';
import { keys } from './own-s3.ts';

/** A test's own AWS, at AWS's addresses. */
export interface OwnAws {
  readonly s3: S3;
  /** Sends a request as the owner of the keys, not through the page. */
  readonly asOwner: (method: string, url: string, body?: string) => Promise<Response>;
  /** The requests that have arrived here, in order. */
  readonly arrived: readonly Request[];
}

/** How it answers, by default as S3 does; `undefined` stands for an answer that no page may read. */
export type Answer = (request: Request, s3: S3) => Promise<Response | undefined>;

/**
 * Answers at AWS's addresses what the page and its service worker let through, as AWS's own servers would: with buckets
 * and keys that nothing in the page has.
 */
export async function serveAws(
  context: BrowserContext | Page,
  region: string,
  user: Partial<User> = {},
  answer: Answer = (request, s3) => s3.fetch(request),
): Promise<OwnAws> {
  const s3 = createS3({
    store: createMemoryStore(),
    users: [{ ...exampleUser, ...keys, displayName: 'own', ...user }],
    region,
  });
  const arrived: Request[] = [];
  await context.route(/^https:\/\/[^/]*\.amazonaws\.com\//, async (route: Route) => {
    const sent = route.request();
    const body = sent.postDataBuffer();
    const request = new Request(sent.url(), {
      method: sent.method(),
      headers: await sent.allHeaders(),
      ...(body !== null && { body: new Uint8Array(body) }),
    });
    arrived.push(request.clone());
    const response = await answer(request, s3);
    if (!response) {
      await route.abort();
      return;
    }
    await route.fulfill({
      status: response.status,
      headers: Object.fromEntries(response.headers),
      body: Buffer.from(await response.arrayBuffer()),
    });
  });
  const asOwner: OwnAws['asOwner'] = async (method, url, body) =>
    s3.fetch(signRequest(new Request(url, { method, ...(body !== undefined && { body }) }), keys, region));
  return { s3, arrived, asOwner };
}

/** Makes a bucket in that region, with the CORS rule that the course recommends for pages of that origin. */
export async function makeAwsBucket(
  { asOwner }: OwnAws,
  { bucket, region, origin }: { bucket: string; region: string; origin: string },
): Promise<void> {
  const url = `https://${bucket}.s3.${region}.amazonaws.com/`;
  const place = `<LocationConstraint>${region}</LocationConstraint>`;
  await asOwner('PUT', url, `<CreateBucketConfiguration>${place}</CreateBucketConfiguration>`);
  const { AllowedOrigins, AllowedMethods, AllowedHeaders, ExposeHeaders } = corsRule(origin);
  const lists = { AllowedOrigins, AllowedMethods, AllowedHeaders, ExposeHeaders };
  const elements = Object.entries(lists).flatMap(([name, values]) =>
    values.map((value) => `<${name.slice(0, -1)}>${value}</${name.slice(0, -1)}>`),
  );
  const rule = `<CORSRule>${elements.join('')}</CORSRule>`;
  await asOwner('PUT', `${url}?cors`, `<CORSConfiguration>${rule}</CORSConfiguration>`);
}
