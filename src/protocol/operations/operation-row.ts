/** What an operation works on. */
export type Resource = 'service' | 'bucket' | 'object';

/** What a request does to stored data. The gate to a real S3 asks before it lets through anything but a read. */
export type Effect = 'read' | 'write' | 'delete';

/**
 * Everything there is to know about an operation, in one row: code that has to tell operations apart asks here.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export interface OperationRow {
  /** As in S3's API reference. */
  readonly name: string;

  // What a request for it looks like.
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS';
  readonly on: Resource;
  /** Query parameters that must be there, whatever their value. */
  readonly query?: readonly string[];
  /** A header that must be there. */
  readonly header?: string;

  // Which permissions a caller needs.
  /** The IAM action, without `s3:`, if its name is not the operation's. */
  readonly action?: string;
  /** The action for a request that names a version, if that is another one. */
  readonly versionAction?: string;
  /** Further IAM actions that it needs, such as reading what is copied. */
  readonly needs?: readonly string[];
  /** What an ACL has to grant; absent if no ACL can allow the operation. */
  readonly grant?: 'READ' | 'WRITE' | 'READ_ACP' | 'WRITE_ACP';
  /** Whose ACL counts. */
  readonly acl?: 'bucket' | 'object';
  /**
   * Who is allowed, if the bucket's policy and ACL do not decide alone: `itself`, the operation checks each item in the request;
   * `users`, everybody who signs, since there is no bucket yet; `initiator`, also whoever began the upload; `nobody`, nothing is
   * checked.
   */
  readonly asks?: 'itself' | 'users' | 'initiator' | 'nobody';
  /** What it is about, if that is not what the request is addressed to. */
  readonly about?: 'object';

  // What it does.
  /** Given if the method does not tell. */
  readonly effect?: Effect;
  /** What it creates; an upload is not an object until it is complete. */
  readonly creates?: 'bucket' | 'object' | 'upload';
  /** Whether it makes an object from an upload that was begun before. */
  readonly completes?: true;
  readonly removes?: 'bucket' | 'object';
  /** Whether it changes an upload rather than an object. */
  readonly ofUpload?: true;
  /** Whether it may compare the ETag of what it overwrites or deletes, which requires permission to read that. */
  readonly comparesEtag?: true;

  // What else a request for it may contain: the gate to a real S3 sends nothing more.
  /** Query parameters that may be there, besides those of `query` and `x-id`. */
  readonly parameters?: readonly string[];
  /** Headers that may be there, besides `everywhere` and, with a body, `checksums`. `*` at the end stands for anything. */
  readonly headers?: readonly string[];
  /** What its body is: an object's bytes, a form, JSON, or XML with this root. Absent if it has no body. */
  readonly body?: 'bytes' | 'form' | 'json' | `<${string}>`;

  // Whether a request for it may go to a real S3.
  /** Whether it may be presigned with real keys: only operations on the content of one object may. */
  readonly presignable?: true;
  /** Whether it can open a bucket to others. The bridge sends no such request, and the page asks first. */
  readonly opens?: true;
  /** Elements of its body that name where S3 sends something by itself: like `opens`, unless that is a connected bucket. */
  readonly sends?: readonly string[];
  /** What S3 does later because of it, unasked: delete, or keep what somebody wants deleted. The page asks first. */
  readonly later?: 'deletes' | 'keeps';
  /** Why it is never sent: its answer contains keys, or it needs a session, whose keys are not available here. */
  readonly withheld?: 'keys' | 'session';
}
