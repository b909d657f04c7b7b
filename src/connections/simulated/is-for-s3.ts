import { parseAddress } from '#protocol/address';

/** Whether the engine answers at an address: every one of S3's, and no other. */
export const isForS3 = (url: URL): boolean => parseAddress(url) !== undefined;
