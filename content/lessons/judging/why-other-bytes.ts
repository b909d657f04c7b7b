import type { Problem } from './problem.ts';
import { sameBytes } from './same-bytes.ts';

/** Why an object does not hold the bytes of a file. */
export function whyOtherBytes(
  body: Uint8Array,
  { file, key }: { readonly file: string; readonly key: string },
  files: ReadonlyMap<string, Uint8Array>,
): Problem {
  const whole = files.get(file) ?? new Uint8Array();
  const is = `The object \`${key}\``;
  const cure = `Let \`Body\` have the bytes that [[\`readFile\` returns|\`open\` with \`'rb'\` reads]] for \`${file}\`, unchanged.`;
  const say = (what: string): Problem => ({
    problem: `${is} ${what}`,
    cure,
  });

  if (body.length === 0)
    return say('is there, but it is empty: the request had no body.');
  const other = [...files].find(
    ([name, bytes]) => name !== file && sameBytes(body, bytes),
  )?.[0];
  if (other !== undefined)
    return say(
      `holds the bytes of \`${other}\`, not those of \`${file}\`.`,
    );
  if (
    body.length < whole.length &&
    sameBytes(body, whole.slice(0, body.length))
  )
    return say(
      `holds the first ${body.length} bytes of \`${file}\` only. The file has ${whole.length}.`,
    );

  const text = new TextDecoder().decode(body);
  if (text === file)
    return say(
      `holds the text \`${file}\`, ${text.length} characters, not the file. S3 stores a text as it is, and cannot see your files.`,
    );
  if (/^\[object \w+\]$|^undefined$|^null$/.test(text))
    return say(
      `holds the text \`${text}\`: something that is not bytes was turned into a text.`,
    );
  if (/^b['"]/.test(text))
    return say(
      "holds the text that Python prints of bytes, with `b'` before it, not the bytes themselves.",
    );
  if (isBufferInJson(text))
    return say(
      `holds JSON with the numbers of the bytes in it, not the bytes themselves.`,
    );
  if (text.replace(/^data:[^,]*,/, '') === base64(whole))
    return say(
      `holds \`${file}\` in base64, which is a text for where bytes are not possible. S3 takes bytes.`,
    );
  if (isReadAsText(text))
    return say(
      `holds \`${file}\` after it was read as a text. A file like this is no text: what was none became \`�\`.`,
    );
  return say(
    `holds ${body.length} bytes that are not those of \`${file}\`.`,
  );
}

/** Whether bytes that are no text were read as one: engines differ in how many `�` they put for what is none. */
function isReadAsText(text: string): boolean {
  return (text.match(/\uFFFD/g)?.length ?? 0) > text.length / 20;
}

function isBufferInJson(text: string): boolean {
  return (
    /^\{"type":"Buffer","data":\[/.test(text) ||
    /^(?:\{"0":\d+,"1":|\[\d+,\d+,)/.test(text) ||
    /^\d+(?:,\d+){3,}$/.test(text)
  );
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
