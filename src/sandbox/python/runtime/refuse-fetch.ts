/** What a Python program finds as `js.fetch`: a refusal that says what to do. The frame's policy refuses by itself, without a word. */
export const refuseFetch: typeof fetch = () =>
  Promise.reject(
    new TypeError(
      'There is no network here: code on this page runs in a sealed sandbox. boto3 and urllib.request can send requests to S3.',
    ),
  );
