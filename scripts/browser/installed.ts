import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * The names under which Chrome, Chromium and Edge are installed as commands on Linux. What was built to have no window comes first:
 * it is what Playwright downloads, too, and spends a third less of a processor on a page.
 */
const commands = [
  'chromium-headless-shell',
  'chrome-headless-shell',
  'google-chrome',
  'google-chrome-stable',
  'chromium',
  'chromium-browser',
  'chrome',
  'microsoft-edge',
];

/** The names of the applications on macOS. */
const applications = ['Google Chrome', 'Chromium', 'Microsoft Edge'];

/** The paths of the executables below the folders for programs on Windows. */
const executables = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];

/** Where a Chrome, a Chromium or an Edge may be on a system, the most usual places first. */
export function usualPlaces(
  platform: NodeJS.Platform = process.platform,
  env: Readonly<NodeJS.ProcessEnv> = process.env,
): string[] {
  if (platform === 'win32') {
    const folders = [env.PROGRAMFILES, env['PROGRAMFILES(X86)'], env.LOCALAPPDATA];
    return folders.flatMap((folder) => (folder ? executables.map((path) => `${folder}\\${path}`) : []));
  }
  if (platform === 'darwin') {
    const folders = ['/Applications', `${env.HOME ?? ''}/Applications`];
    return folders.flatMap((folder) =>
      applications.map((name) => `${folder}/${name}.app/Contents/MacOS/${name}`),
    );
  }
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => !folder.includes('node_modules'));
  return commands.flatMap((command) => folders.map((folder) => join(folder, command)));
}

/** The browsers that are installed. */
export function installedBrowsers(): string[] {
  return usualPlaces().filter((path) => existsSync(path));
}
