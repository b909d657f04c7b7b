import type { IncomingMessage } from 'node:http';

/** What a cookie is for. */
export interface CookieOptions {
  readonly path: string;
  readonly isSecure: boolean;
}

/** The value of a cookie that was sent; `undefined` without it, or when it is sent twice and one may be forged. */
export function readCookie({ headers }: Pick<IncomingMessage, 'headers'>, name: string): string | undefined {
  const values = (headers.cookie ?? '')
    .split(';')
    .map((pair) => pair.trim())
    .filter((pair) => pair.startsWith(`${name}=`))
    .map((pair) => pair.slice(name.length + 1));
  return values.length === 1 ? values[0] : undefined;
}

/** A `Set-Cookie` that no script can read, that goes to the room alone, and that no other site makes a browser send. */
export function cookie(name: string, value: string, { path, isSecure }: CookieOptions): string {
  return `${name}=${value}; Path=${path}; HttpOnly; SameSite=Strict${isSecure ? '; Secure' : ''}`;
}
