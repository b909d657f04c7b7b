export { httpDate, isoDate } from './dates.ts';
export { escapePath, escapeUri, isEscaped, unescapeForm, unescapeUri } from './escape.ts';
export {
  isHeaderName,
  isHeaderText,
  sendable,
  utf8Bytes,
  utf8Of,
  verifiedHeader,
  verifyHeaders,
} from './header-text.ts';
export { type Bytes, collect, concat, fromBase64, type Octets, toBase64, toHex } from './octets.ts';
export { randomBase64, randomHex } from './random.ts';
export { rememberLast } from './remember-last.ts';
