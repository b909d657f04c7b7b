import { findBrowser } from '../find-browser.ts';
import { findFirefox } from '../firefox/firefox.ts';
import { listen, type Listening } from '../site/listen.ts';
import { siteHandler } from '../site/serve-site.ts';
import { builtSite } from './built-site.ts';
import { type SiteName, sites, tell } from './environment.ts';

/**
 * Prepares what every browser test needs: a browser, and the built site, served at a free port for each base
 * path. The tests learn of both through the environment.
 */
export default async function setUp(): Promise<() => void> {
  if (isWanted('firefox')) {
    const firefox = await findFirefox();
    if ('reason' in firefox) console.log(`The tests in Firefox are skipped. ${firefox.reason}`);
    tell('firefox', firefox);
  }
  tell('browser', await findBrowser());
  const servers: Listening[] = [];
  for (const name of Object.keys(sites) as SiteName[]) {
    if (!isWanted(name) && !(name === 'root' && isWanted('firefox'))) continue;
    const base = sites[name];
    const dir = await builtSite(base, () => console.log(`Building the site for ${base} …`));
    const server = await listen(siteHandler(dir, base), 0);
    tell(name, { dir, url: `http://localhost:${server.port}${base}` });
    servers.push(server);
  }
  addToNode('--import', new URL('without-snapshots.ts', import.meta.url).href);
  return () => {
    for (const server of servers) server.close();
  };
}

/** Adds to what every Node begins with that is started from now on, as the workers are. */
function addToNode(...options: readonly string[]): void {
  process.env.NODE_OPTIONS = [process.env.NODE_OPTIONS ?? '', ...options].join(' ').trim();
}

/** Whether the tests of a project run, according to the command line. */
function isWanted(project: string): boolean {
  const asked = process.argv.flatMap((argument, index) =>
    argument.startsWith('--project=')
      ? [argument.slice('--project='.length)]
      : argument === '--project'
        ? [process.argv[index + 1]]
        : [],
  );
  return asked.length === 0 || asked.includes(project);
}
