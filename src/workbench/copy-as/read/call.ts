import type { OperationModel } from '../model/model.ts';
import type { Structure } from './value.ts';

/** A request body that is not read as XML: an object, a part, or a policy. */
export interface Body {
  readonly bytes: Uint8Array;
  /** The body as text, if a program can contain it. */
  readonly text: string | undefined;
  /** The name for a file that holds the body. */
  readonly fileName: string;
}

/** A body, with the name of the input's member that holds it, which takes bytes or a string. */
export interface BodyMember extends Body {
  readonly member: string;
  readonly takes: 'bytes' | 'string';
}

/** A request as a call of an operation. */
export interface Call {
  readonly operation: string;
  readonly model: OperationModel;
  /** Its parameters without the body, in the order of the API reference. */
  readonly input: Structure;
  readonly body: BodyMember | undefined;
  readonly region: string;
  /** Whether the request is signed; if not, it is anonymous. */
  readonly isSigned: boolean;
  /** The headers and query parameters that were sent but that the operation does not have. */
  readonly left: readonly string[];
}
