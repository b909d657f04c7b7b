import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import * as cookies from '../src/connections/simulated/stand-ins/no-cookies.ts';
import * as patterns from '../src/connections/simulated/stand-ins/no-patterns.ts';
import * as interceptors from '../src/connections/simulated/stand-ins/no-interceptors.ts';

const { resolve } = createRequire(import.meta.url);
const msw = resolve('msw/package.json').replace(/package\.json$/, 'lib/');
const read = (path: string) => readFile(msw + path, 'utf8');

/** The names that a file of MSW imports from a package. */
function namesFrom(code: string, from: string): string[] {
  const imports = [...code.matchAll(/^import \{([^}]*)\} from "([^"]*)";$/gm)];
  return imports
    .filter(([, , path]) => path?.startsWith(from))
    .flatMap(([, names = '']) => names.split(',').map((name) => name.trim()));
}

describe('what stands in for parts of MSW in the build', () => {
  it('has all that MSW imports of its cookie store', async () => {
    const names = namesFrom(await read('_chunks/cookie-store.js'), 'tough-cookie');
    expect(names.sort()).toEqual(Object.keys(cookies).sort());
  });

  it('has all interceptors that MSW may put before a page', async () => {
    const files = await Promise.all(['browser/index.js', '_chunks/attach-sibling-handlers.js'].map(read));
    const names = files.flatMap((code) => namesFrom(code, '@mswjs/interceptors/'));
    expect(names.sort()).toEqual(Object.keys(interceptors).sort());
  });

  it('has all that MSW imports to match addresses with patterns', async () => {
    expect(namesFrom(await read('_chunks/cookie-store.js'), '@msw/url')).toEqual(Object.keys(patterns));
  });

  it('has no cookie for any request', async () => {
    const jar = new cookies.CookieJar();
    await jar.setCookie();
    expect(jar.getCookiesSync()).toEqual([]);
  });
});
