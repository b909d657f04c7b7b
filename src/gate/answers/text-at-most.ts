/** Bytes of the longest answer that S3 gives in XML: a listing of 1,000 keys, each escaped to the utmost, is far below. */
const mostBytes = 16 * 1_024 * 1_024;

/**
 * The text of an answer that S3 keeps short. Throws TypeError for a longer one, without keeping it: a server may send without
 * an end. Bytes that are no UTF-8 are replaced, and lose nothing else.
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
