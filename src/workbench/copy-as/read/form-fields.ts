import type { HeaderLine } from '#connections';

/** One field of a submitted form. */
export interface FormField {
  readonly name: string;
  readonly bytes: Uint8Array;
  /** For a file: the name and type that the browser sent. */
  readonly fileName: string | undefined;
  readonly type: string | undefined;
}

/**
 * The fields of a form, in order; `undefined` for a body that is not a form.
 * @see https://www.rfc-editor.org/rfc/rfc7578
 */
export function readForm(headers: readonly HeaderLine[], body: Uint8Array): readonly FormField[] | undefined {
  const type = headers.find(([name]) => name === 'content-type')?.[1] ?? '';
  const boundary = /^multipart\/form-data;\s*boundary="?([^";]+)/i.exec(type)?.[1];
  if (boundary === undefined) return undefined;
  // One character per byte, so that an index into one is an index into the other.
  const text = `\r\n${new TextDecoder('latin1').decode(body)}`;
  const delimiter = `\r\n--${boundary}`;
  const fields: FormField[] = [];
  let start = text.indexOf(delimiter);
  for (;;) {
    const next = text.indexOf(delimiter, start + 1);
    if (start < 0 || next < 0) break;
    const content = text.indexOf('\r\n\r\n', start) + 4;
    // `text` has two characters before the body's first byte.
    const head = new TextDecoder().decode(body.subarray(Math.max(start, 0), content - 2));
    if (content >= 4 && content <= next) fields.push(fieldOf(head, body.subarray(content - 2, next - 2)));
    start = next;
  }
  return fields.length > 0 ? fields : undefined;
}

function fieldOf(head: string, bytes: Uint8Array): FormField {
  const parameter = (name: string) => {
    const found = new RegExp(`;\\s*${name}="([^"]*)"`, 'i').exec(head)?.[1];
    return found?.replace(/%(22|0D|0A)/gi, (escaped) => decodeURIComponent(escaped));
  };
  return {
    name: parameter('name') ?? '',
    bytes,
    fileName: parameter('filename'),
    type: /^content-type:\s*(.+?)\s*$/im.exec(head)?.[1],
  };
}
