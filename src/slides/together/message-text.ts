/** The most bytes of one body that are told by events of storage, which hold some millions of characters in all. */
const mostBytes = 256 * 1024;

/** What stands for bytes, and for a time, in the text. */
interface Encoded {
  readonly $bytes?: string;
  readonly $time?: number;
}

/** A message as text, where windows tell each other by events of storage. Instead of a long body it says where to see that. */
export function messageToText(message: unknown): string {
  return JSON.stringify(message, function (this: Record<string, unknown>, key, value: unknown) {
    // `JSON` has already made a text of a date.
    const original = this[key];
    if (original instanceof Date) return { $time: original.getTime() } satisfies Encoded;
    if (original instanceof Uint8Array) return { $bytes: base64Of(original) } satisfies Encoded;
    return value;
  });
}

/** The message of a text that {@link messageToText} has made. Throws a `SyntaxError` for what is no JSON. */
export function messageFromText(text: string): unknown {
  return JSON.parse(text, (_, value: unknown) => {
    const { $bytes, $time } = (value ?? {}) as Encoded;
    if (typeof $time === 'number') return new Date($time);
    if (typeof $bytes === 'string') return Uint8Array.from(atob($bytes), (byte) => byte.charCodeAt(0));
    return value;
  });
}

function base64Of(bytes: Uint8Array): string {
  const told = bytes.length <= mostBytes ? bytes : new TextEncoder().encode(elsewhere(bytes.length));
  return btoa(Array.from(told, (byte) => String.fromCharCode(byte)).join(''));
}

const elsewhere = (bytes: number) =>
  `This body has ${bytes.toLocaleString('en')} bytes. It is shown in the window in which the program ran: this browser does not let windows send each other so much.`;
