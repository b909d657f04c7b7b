/** The part of a kept file that a request's Range header asks for; all of it for a header that browsers do not send. */
export async function cutRange(range: string | null, whole: Response): Promise<Response> {
  const [, first = '', last = ''] = /^bytes=(\d*)-(\d*)$/.exec(range ?? '') ?? [];
  if (first === '' && last === '') return whole;
  const body = await whole.blob();
  const from = first === '' ? Math.max(body.size - Number(last), 0) : Number(first);
  const end = first === '' || last === '' ? body.size : Math.min(Number(last) + 1, body.size);
  const headers = new Headers(whole.headers);
  if (from >= end) {
    headers.set('content-range', `bytes */${body.size}`);
    return new Response(null, { status: 416, headers });
  }
  headers.set('content-range', `bytes ${from}-${end - 1}/${body.size}`);
  headers.set('content-length', String(end - from));
  return new Response(body.slice(from, end), { status: 206, statusText: 'Partial Content', headers });
}
