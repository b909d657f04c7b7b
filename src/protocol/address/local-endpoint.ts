/** The port on which `npm run s3` serves, unless it is told otherwise. */
export const localPort = 9000;

/** Where that is, for whoever has to name it: a name rather than a number, so that a bucket can stand before it. */
export const localEndpoint = `http://localhost:${localPort}`;
