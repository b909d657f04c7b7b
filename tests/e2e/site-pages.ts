import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type SiteName, told } from '../../scripts/e2e/environment.ts';

/** The addresses of all pages in the sitemap of a built site, below its base path: `''`, `lessons/what-is-s3/`. */
export function sitePages(name: SiteName): readonly string[] {
  const site = told(name);
  if (!site) return [];
  const base = new URL(site.url).pathname;
  const sitemap = readFileSync(join(site.dir, 'sitemap-0.xml'), 'utf8');
  return [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address = '']) =>
    new URL(address).pathname.slice(base.length),
  );
}
