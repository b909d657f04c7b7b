/** Why a request to a host that is not S3's gets no answer: what happened, why, and what can be done. */
export function noNetwork({ host }: URL): TypeError {
  return new TypeError(
    `There is no network to ${host} here. Code on this page runs in a sealed sandbox whose only way out is S3, ` +
      'so that nothing it does can leave this page. Requests to S3 addresses work; run it on your computer to reach other hosts.',
  );
}
