/** Statuses whose answers have no body. A `Response` with one of them cannot be made with a body, not even an empty one. */
const bodiless: ReadonlySet<number> = new Set([204, 205, 304]);

/**
 * An answer with another body or other headers. Browsers give even a 204 a body, if an empty one, with which no `Response`
 * could be made.
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
