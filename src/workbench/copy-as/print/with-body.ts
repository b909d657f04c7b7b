import type { BodyMember } from '../read/call.ts';
import { Code, type Structure } from '../read/value.ts';

/** An input with its body, where one would write it: after the object's name, before the other parameters. */
export function withBody(
  { Bucket, Key, ...others }: Structure,
  { member }: BodyMember,
  code: string,
): Structure {
  return {
    ...(Bucket !== undefined && { Bucket }),
    ...(Key !== undefined && { Key }),
    [member]: new Code(code),
    ...others,
  };
}
