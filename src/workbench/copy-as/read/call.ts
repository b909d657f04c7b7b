import type { OperationModel } from '../model/model.ts';
import type { Structure } from './value.ts';

/** The body of a request that is no XML: an object, a part, or a policy. */
export interface Body {
  readonly bytes: Uint8Array;
  /** Where it is text that can stand in a program. */
  readonly text: string | undefined;
  /** What a file of it would be called. */
  readonly fileName: string;
}

/** A body with the member that it is, which takes bytes or a string. */
export interface BodyMember extends Body {
  readonly member: string;
  readonly takes: 'bytes' | 'string';
}

/** A request as a call of an operation. */
export interface Call {
  readonly operation: string;
  readonly model: OperationModel;
  /** Its parameters, in the order of the API reference, but for a body. */
  readonly input: Structure;
  readonly body: BodyMember | undefined;
  readonly region: string;
  /** Whether anybody signed it; otherwise it was sent by nobody in particular. */
  readonly isSigned: boolean;
  /** Of what was sent, the headers and parameters that the operation does not have. */
  readonly left: readonly string[];
}
