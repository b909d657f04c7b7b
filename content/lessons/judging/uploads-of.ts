import type { RunFacts } from '#lessons/check';

/** An upload in parts that a run began. */
export interface BegunUpload {
  readonly key: string;
  /** How it ended; `left` where the run neither completed nor aborted it, so that its parts stay. */
  readonly end: 'completed' | 'aborted' | 'left';
  /** The number of each part that arrived, as often as it did. */
  readonly parts: readonly number[];
}

/** The uploads in parts that a run began, in order, with what became of them. */
export function uploadsOf(
  requests: RunFacts['requests'],
): readonly BegunUpload[] {
  const done = requests
    .filter(
      ({ response }) => response !== undefined && response.status < 300,
    )
    .map((exchange) => ({
      ...exchange,
      query: new URL(exchange.request.url).searchParams,
    }));
  return done.flatMap(({ operation, key, response }) => {
    if (operation !== 'CreateMultipartUpload') return [];
    const id = /<UploadId>([^<]+)</.exec(
      new TextDecoder().decode(response?.body),
    )?.[1];
    const own = done.filter(({ query }) => query.get('uploadId') === id);
    const isEndedBy = (name: string) =>
      own.some((one) => one.operation === name);
    return {
      key: key ?? '',
      end: isEndedBy('CompleteMultipartUpload')
        ? ('completed' as const)
        : isEndedBy('AbortMultipartUpload')
          ? ('aborted' as const)
          : ('left' as const),
      parts: own
        .filter((one) => one.operation === 'UploadPart')
        .map(({ query }) => Number(query.get('partNumber'))),
    };
  });
}
