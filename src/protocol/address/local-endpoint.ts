/** The default port of `npm run s3`. */
export const localPort = 9000;

/** The address of that server. It has a host name rather than an IP address, so that a bucket name can precede it. */
export const localEndpoint = `http://localhost:${localPort}`;
