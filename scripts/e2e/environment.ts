import type { Browser } from '../browser/browser.ts';
import type { FoundFirefox } from '../firefox/firefox.ts';

/** The base paths of the sites that are tested, by the names of their Playwright projects. */
export const sites = { root: '/', 'base-path': '/learn-s3/' } as const;

export type SiteName = keyof typeof sites;

/** A built site that is being served. */
interface ServedSite {
  readonly dir: string;
  readonly url: string;
}

/** What the global setup tells the processes that run tests. */
interface Facts extends Record<SiteName, ServedSite> {
  readonly browser: Browser;
  readonly firefox: FoundFirefox;
}

const variable = (name: string) => `LEARN_S3_TEST_${name.toUpperCase().replace('-', '_')}`;

/** Passes a fact on to the processes that are started later. */
export function tell<Name extends keyof Facts>(name: Name, fact: Facts[Name]): void {
  process.env[variable(name)] = JSON.stringify(fact);
}

/** A fact that the global setup has passed on; `undefined` before it ran. */
export function told<Name extends keyof Facts>(name: Name): Facts[Name] | undefined {
  const text = process.env[variable(name)];
  return text === undefined ? undefined : (JSON.parse(text) as Facts[Name]);
}
