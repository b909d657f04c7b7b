import { globSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The programs of a WebKit that can be driven: Debian's package `webkit2gtk-driver`, with `xvfb`. */
export interface Programs {
  readonly driver: string;
  readonly browser: string;
  readonly display: string;
}

/** A WebKit that is installed, or the reason why the tests have none. It is never downloaded. */
export type FoundWebKit = Programs | { readonly reason: string };

/** Finds WebKitGTK, its driver, and a display without a screen. */
export function findWebKit(path = process.env.PATH ?? ''): FoundWebKit {
  const inPath = (name: string) => path.split(delimiter).flatMap((folder) => globSync(join(folder, name)))[0];
  const driver = inPath('WebKitWebDriver');
  const display = inPath('Xvfb');
  const [browser] = globSync('/usr/lib/*/webkit2gtk-4.*/MiniBrowser');
  if (driver !== undefined && display !== undefined && browser !== undefined)
    return { driver, browser, display };
  return { reason: 'WebKitWebDriver, MiniBrowser or Xvfb is not installed (webkit2gtk-driver, xvfb).' };
}
