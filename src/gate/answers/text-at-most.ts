/** The most bytes to read of an XML answer. S3's longest, a listing of 1,000 fully escaped keys, is far shorter. */
const mostBytes = 16 * 1_024 * 1_024;

/**
 * The text of an answer that S3 keeps short. Throws TypeError for a longer one, without storing it: a server may never stop
 * sending. Bytes that are not UTF-8 are replaced; the rest of the text is kept.
 */
export async function textAtMost(body: ReadableStream<Uint8Array> | null, most = mostBytes): Promise<string> {
  const decoder = new TextDecoder();
  const reader = body?.getReader();
  let length = 0;
  let text = '';
  for (;;) {
    const { done = true, value } = (await reader?.read()) ?? {};
    if (done || !value) return text + decoder.decode();
    length += value.length;
    if (length > most) {
      await reader?.cancel();
      throw new TypeError(
        `The server answered with more than ${most} bytes where S3 answers with less. The answer was dropped.`,
      );
    }
    text += decoder.decode(value, { stream: true });
  }
}
