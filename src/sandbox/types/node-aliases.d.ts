// Node's modules by their names without `node:`, which mean the same.

declare module 'buffer' {
  export * from 'node:buffer';
}
declare module 'console' {
  export * from 'node:console';
  export { default } from 'node:console';
}
declare module 'crypto' {
  export * from 'node:crypto';
  export { default } from 'node:crypto';
}
declare module 'events' {
  export * from 'node:events';
  export { default } from 'node:events';
}
declare module 'fs' {
  export * from 'node:fs';
  export { default } from 'node:fs';
}
declare module 'fs/promises' {
  export * from 'node:fs/promises';
  export { default } from 'node:fs/promises';
}
declare module 'os' {
  export * from 'node:os';
  export { default } from 'node:os';
}
declare module 'path' {
  export * from 'node:path';
  export { default } from 'node:path';
}
declare module 'path/posix' {
  export * from 'node:path/posix';
  export { default } from 'node:path/posix';
}
declare module 'perf_hooks' {
  export * from 'node:perf_hooks';
}
declare module 'process' {
  export * from 'node:process';
  export { default } from 'node:process';
}
declare module 'querystring' {
  export * from 'node:querystring';
  export { default } from 'node:querystring';
}
declare module 'readline' {
  export * from 'node:readline';
  export { default } from 'node:readline';
}
declare module 'readline/promises' {
  export * from 'node:readline/promises';
}
declare module 'stream' {
  export * from 'node:stream';
  export { default } from 'node:stream';
}
declare module 'stream/consumers' {
  export * from 'node:stream/consumers';
}
declare module 'stream/promises' {
  export * from 'node:stream/promises';
  export { default } from 'node:stream/promises';
}
declare module 'stream/web' {
  export * from 'node:stream/web';
}
declare module 'string_decoder' {
  export * from 'node:string_decoder';
}
declare module 'timers' {
  export * from 'node:timers';
}
declare module 'timers/promises' {
  export * from 'node:timers/promises';
  export { default } from 'node:timers/promises';
}
declare module 'url' {
  export * from 'node:url';
}
declare module 'util' {
  export * from 'node:util';
  export { default } from 'node:util';
}
declare module 'zlib' {
  export * from 'node:zlib';
  export { default } from 'node:zlib';
}
declare module 'assert' {
  import assert = require('node:assert');
  export = assert;
}
declare module 'assert/strict' {
  import assert = require('node:assert/strict');
  export = assert;
}
