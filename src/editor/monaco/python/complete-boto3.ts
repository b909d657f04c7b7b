/** The methods of boto3's S3 client, each with its parameters: whether a call has to give them. */
export type ClientMethods = Readonly<Record<string, Readonly<Record<string, boolean>>>>;

/** Something that can stand at the cursor. */
export interface Proposal {
  readonly label: string;
  /** What is written, where that is not the label. */
  readonly insert: string;
  readonly kind: 'method' | 'parameter';
  readonly detail: string;
}

/** Methods of the client that send no request of their own name. */
const others = [
  ['upload_file', 'Filename, Bucket, Key'],
  ['upload_fileobj', 'Fileobj, Bucket, Key'],
  ['download_file', 'Bucket, Key, Filename'],
  ['download_fileobj', 'Bucket, Key, Fileobj'],
  ['copy', 'CopySource, Bucket, Key'],
  ['generate_presigned_url', 'ClientMethod, Params, ExpiresIn'],
  ['generate_presigned_post', 'Bucket, Key, ExpiresIn'],
  ['get_paginator', 'operation_name'],
  ['get_waiter', 'waiter_name'],
  ['exceptions', 'NoSuchKey, NoSuchBucket, ClientError'],
] as const;

/**
 * What boto3 offers at the end of `before`, the program's text up to the cursor: methods after a client, and in a call of one its
 * parameters, those first that it needs.
 */
export function completeBoto3(before: string, program: string, methods: ClientMethods): readonly Proposal[] {
  const [, owner = ''] = /\b(\w+)\.\w*$/.exec(before) ?? [];
  if (owner === 'boto3')
    return ['client', 'resource', 'Session'].map((label) => proposal(label, 'method', 'boto3'));
  if (owner !== '') return isClient(owner, program) ? methodsOf(methods) : [];
  const call = openCall(before);
  const parameters = call && isClient(call.owner, program) ? methods[call.method] : undefined;
  if (!call || !parameters || !/(?:^|,)\s*\w*$/.test(call.inside)) return [];
  return Object.entries(parameters)
    .filter(([name]) => !new RegExp(`\\b${name}\\s*=`).test(call.inside))
    .map(([name, isNeeded]) => ({
      ...proposal(name, 'parameter', isNeeded ? 'needed' : ''),
      insert: `${name}=`,
    }));
}

function methodsOf(methods: ClientMethods): readonly Proposal[] {
  const sending = Object.entries(methods).map(([name, parameters]) => {
    const needed = Object.entries(parameters).flatMap(([one, isNeeded]) => (isNeeded ? one : []));
    return proposal(name, 'method', needed.join(', '));
  });
  return [...sending, ...others.map(([name, detail]) => proposal(name, 'method', detail))];
}

const proposal = (label: string, kind: Proposal['kind'], detail: string): Proposal => ({
  label,
  insert: label,
  kind,
  detail,
});

/** Whether a name is that of a client of S3 in a program: it was made by `boto3.client` or by a session. */
function isClient(name: string, program: string): boolean {
  return new RegExp(`\\b${name}\\s*=[^\\n]*\\.client\\b`).test(program);
}

/** The call of a method that is open at the end of a text, and what stands in it so far, without what is nested. */
function openCall(before: string): { owner: string; method: string; inside: string } | undefined {
  let depth = 0;
  let inside = '';
  for (let at = before.length - 1; at >= 0; at -= 1) {
    const sign = before.charAt(at);
    if (')]}'.includes(sign)) depth += 1;
    else if ('([{'.includes(sign)) depth -= 1;
    if (depth < 0) {
      const [, owner, method] = /\b(\w+)\.(\w+)\s*$/.exec(before.slice(0, at)) ?? [];
      return sign === '(' && owner !== undefined && method !== undefined
        ? { owner, method, inside }
        : undefined;
    }
    if (depth === 0) inside = sign + inside;
  }
  return undefined;
}
