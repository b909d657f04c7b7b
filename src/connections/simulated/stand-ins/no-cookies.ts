/**
 * What the build puts in place of `tough-cookie`: as much of it as MSW calls. MSW keeps the cookies that its handlers set, by
 * rules that take a list of all public suffixes of the internet, 118 kB gzipped. S3 sets no cookies, nor do our handlers.
 *
 * @see https://github.com/mswjs/msw/blob/main/src/core/utils/cookie-store.ts
 */
export class CookieJar {
  getCookiesSync(): readonly Cookie[] {
    return [];
  }

  setCookie(): Promise<void> {
    return Promise.resolve();
  }
}

/** Where MSW would keep cookies by domain, path and name. */
export class MemoryCookieStore {
  idx: Readonly<Record<string, never>> = {};
}

/** A cookie. There is never one. */
export const Cookie = { fromJSON: (): undefined => undefined };
type Cookie = never;
