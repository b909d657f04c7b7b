/** Statuses whose answers have no body. A `Response` with one of them cannot be made with a body, not even an empty one. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * An answer with another body or other headers. Browsers hand on a body, if an empty one, also with a 204: as it is, it
 * could not be passed on.
 *
 * @see https://fetch.spec.whatwg.org/#null-body-status
 */
export function answerWith(
  { status, statusText }: Response,
  body: BodyInit | null,
  headers: Headers,
): Response {
  return new Response(bodiless.has(status) ? null : body, { status, statusText, headers });
}
