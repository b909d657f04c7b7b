import type { Hindrance } from './conditions/hinder.ts';

/** Who sends a request, and what for: a connection may treat requests of the page itself and of programs differently. */
export interface RequestContext {
  /** `true` when the request carries no signature of its own and the connection is to sign it. */
  readonly sign?: boolean;
  /**
   * What it is sent for: a program (the default), a person who works on the account by hand, or only to look at what
   * there is. A look is not part of the story: conditions do not act on it, and the browser's network panel does not show it.
   */
  readonly purpose?: 'program' | 'hand' | 'look';
  /** `true` when a person has just been asked for this very thing, by name or number, and said yes. */
  readonly isConfirmed?: boolean;
  /** The run that it belongs to: the same object for all its requests. */
  readonly run?: object;
  /** What puts the run's own conditions and faults in the way of its requests, on the simulated account. */
  readonly hindrance?: Hindrance;
}

/** A form that uploads an object, as `createPresignedPost` of the SDK answers it. */
export interface SignedForm {
  readonly url: string;
  readonly fields: Readonly<Record<string, string>>;
}

/** Where requests go. The three kinds share this interface; nobody above them knows which is active. */
export interface Connection {
  readonly kind: 'simulated' | 'direct' | 'bridge';
  /** What the header's button says after `Connection:`. */
  readonly name: string;
  /** What a program finds in `process.env`. */
  readonly environment: Readonly<Record<string, string>>;
  /** Whether this connection answers at an address. Programs reach no other address. */
  reaches(url: URL): boolean;
  /**
   * Signs again an address that a program has presigned with the keys that it holds, so that the address is good elsewhere,
   * too. Absent where there are no other keys than those. Throws S3Error for what may not be handed out.
   */
  presign?(url: string, method: string, context?: RequestContext): Promise<string>;
  /** The same for a form to upload with: signs the policy that is in it. */
  presignForm?(form: SignedForm, context?: RequestContext): Promise<SignedForm>;
  /** Answers a request. Rejects only when there is no answer at all, as `fetch` does. */
  fetch(request: Request, context?: RequestContext): Promise<Response>;
}
