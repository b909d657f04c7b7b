/** What an operation works on. */
export type Resource = 'service' | 'bucket' | 'object';

/** What a request does to what is there: for the gate to a real S3, which asks before it lets through more than a look. */
export type Effect = 'read' | 'write' | 'delete';

/**
 * All that is to be known of an operation, in one row: whoever has to tell operations apart asks here.
 * @see https://docs.aws.amazon.com/AmazonS3/latest/API/API_Operations_Amazon_Simple_Storage_Service.html
 * @see https://docs.aws.amazon.com/AmazonS3/latest/userguide/using-with-s3-policy-actions.html
 */
export interface OperationRow {
  /** As S3's API reference has it. */
  readonly name: string;

  // How a request for it looks.
  readonly method: 'GET' | 'HEAD' | 'PUT' | 'POST' | 'DELETE' | 'OPTIONS';
  readonly on: Resource;
  /** Keys of the query that must be there, whatever their value. */
  readonly query?: readonly string[];
  /** A header that must be there. */
  readonly header?: string;

  // What a caller has to be allowed.
  /** The IAM action, without `s3:`, where it is not called like the operation. */
  readonly action?: string;
  /** The action where a version is named, if it is another. */
  readonly versionAction?: string;
  /** IAM actions that it takes besides, such as reading what is copied. */
  readonly needs?: readonly string[];
  /** What an ACL would have to grant; absent where no ACL can grant it. */
  readonly grant?: 'READ' | 'WRITE' | 'READ_ACP' | 'WRITE_ACP';
  /** Whose ACL counts. */
  readonly acl?: 'bucket' | 'object';
  /**
   * Who decides, where it is not the bucket's policy and ACL alone: `itself`, each thing in it by itself; `users`, everybody who
   * signs, since there is no bucket yet; `initiator`, whoever began the upload as well; `nobody`, it is free.
   */
  readonly asks?: 'itself' | 'users' | 'initiator' | 'nobody';
  /** What it is about, where that is not what it is sent to. */
  readonly about?: 'object';

  // What it does.
  /** Where its method does not tell. */
  readonly effect?: Effect;
  /** What there is afterwards; an upload is no object until it is complete. */
  readonly creates?: 'bucket' | 'object' | 'upload';
  /** Whether it makes an object of an upload that was begun before. */
  readonly completes?: true;
  readonly removes?: 'bucket' | 'object';
  /** Whether it changes an upload rather than an object. */
  readonly ofUpload?: true;
  /** Whether it may compare the ETag of what it writes over or deletes, which takes the right to read that. */
  readonly comparesEtag?: true;

  // What may go with it: the gate to a real S3 sends nothing else.
  /** Keys of the query that may be there, beside those of `query` and `x-id`. */
  readonly parameters?: readonly string[];
  /** Headers that may be there, beside those `everywhere`; with a body, its `checksums`. `*` at the end stands for anything. */
  readonly headers?: readonly string[];
  /** What its body is: an object's bytes, a form, JSON, or XML with that root. Without it there is none. */
  readonly body?: 'bytes' | 'form' | 'json' | `<${string}>`;

  // What may be asked of a real S3.
  /** Whether it may be presigned with real keys: only operations on the content of one object may. */
  readonly presignable?: true;
  /** Whether it can open a bucket to others. The bridge sends none of these, the page asks. */
  readonly opens?: true;
  /** Elements of its body that name where S3 would send something by itself: outside of the connected buckets like `opens`. */
  readonly sends?: readonly string[];
  /** What it has S3 do later, when nobody asks any more: delete, or keep what somebody wants deleted. The page asks. */
  readonly later?: 'deletes' | 'keeps';
  /** Why it is never sent: its answer holds keys, or it takes a session, whose keys nobody has asked for. */
  readonly withheld?: 'keys' | 'session';
}
