import { type GenericSchema, safeParse } from 'valibot';

/** What was sent is not as the wire has it. */
export class WireError extends Error {
  override name = 'WireError';
}

/** Reads JSON that anybody may have sent: exactly what the schema says, and nothing more. Throws WireError, which repeats nothing that was sent. */
export function read<Value>(schema: GenericSchema<unknown, Value>, text: string): Value {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new WireError('This is not JSON.');
  }
  const result = safeParse(schema, value, { abortEarly: true });
  if (result.success) return result.output;
  const at = result.issues[0].path?.map(({ key }) => (typeof key === 'number' ? String(key) : keyName(key)));
  throw new WireError(`What was sent is not as expected${at ? `, at ${at.join('.')}` : ''}.`);
}

/** A key that may stand in a message. */
function keyName(key: unknown): string {
  return typeof key === 'string' && /^[a-zA-Z]{1,20}$/.test(key) ? key : '?';
}
