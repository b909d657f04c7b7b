import { describe, expect, it } from 'vitest';
import { usualPlaces } from './browser/installed.ts';
import { findBrowser, type Machine } from './find-browser.ts';

/** A machine on which only `working` browsers start; `own` is Playwright's. */
function machineWith(working: readonly string[], changes: Partial<Machine> = {}) {
  const log: string[] = [];
  const machine: Machine = {
    env: {},
    installed: () => [],
    try: async (path = 'own') => {
      log.push(path);
      if (!working.includes(path)) return `${path} is not there`;
      return { ...(path !== 'own' && { path }), sandbox: true };
    },
    download: async () => log.push('download') > 0,
    canInstallPackage: () => false,
    installPackage: async () => log.push('package') > 0,
    say: () => undefined,
    ...changes,
  };
  return { machine, log };
}

describe('findBrowser', () => {
  it('takes the browser that the environment names', async () => {
    const { machine } = machineWith(['/mine', '/usr/bin/chromium'], {
      env: { CHROME_PATH: '/mine' },
      installed: () => ['/usr/bin/chromium'],
    });
    expect(await findBrowser(machine)).toEqual({ path: '/mine', sandbox: true });
  });

  it('says so when the named browser does not start, instead of taking another', async () => {
    const { machine } = machineWith(['/usr/bin/chromium'], {
      env: { CHROMIUM_BIN: '/mine' },
      installed: () => ['/usr/bin/chromium'],
    });
    await expect(findBrowser(machine)).rejects.toThrow('/mine');
  });

  it('passes over an installed browser that does not start', async () => {
    const { machine, log } = machineWith(['/usr/bin/chromium'], {
      installed: () => ['/usr/bin/google-chrome', '/usr/bin/chromium'],
    });
    expect(await findBrowser(machine)).toEqual({ path: '/usr/bin/chromium', sandbox: true });
    expect(log).toEqual(['/usr/bin/google-chrome', '/usr/bin/chromium']);
  });

  it('takes what Playwright downloaded earlier without downloading again', async () => {
    const { machine, log } = machineWith(['own']);
    expect(await findBrowser(machine)).toEqual({ sandbox: true });
    expect(log).toEqual(['own']);
  });

  it('downloads when nothing is installed', async () => {
    const working: string[] = [];
    const { machine, log } = machineWith(working, { download: async () => working.push('own') > 0 });
    expect(await findBrowser(machine)).toEqual({ sandbox: true });
    expect(log).toEqual(['own', 'own']);
  });

  it('installs the package on Debian when the download fails', async () => {
    let isInstalled = false;
    const { machine, log } = machineWith(['/usr/bin/chromium'], {
      installed: () => (isInstalled ? ['/usr/bin/chromium'] : []),
      download: async () => false,
      canInstallPackage: () => true,
      installPackage: async () => (isInstalled = true),
    });
    expect(await findBrowser(machine)).toEqual({ path: '/usr/bin/chromium', sandbox: true });
    expect(log).toEqual(['own', '/usr/bin/chromium']);
  });

  it('says what to install when none can be had', async () => {
    const { machine, log } = machineWith([]);
    await expect(findBrowser(machine)).rejects.toThrow('install Google Chrome or Chromium');
    expect(log).toEqual(['own', 'download', 'own']);
  });
});

describe('usualPlaces', () => {
  it('looks along the path on Linux, but not among installed packages', () => {
    const places = usualPlaces('linux', { PATH: '/repo/node_modules/.bin:/usr/bin' });
    expect(places).toContain('/usr/bin/chromium');
    expect(places.some((place) => place.includes('node_modules'))).toBe(false);
  });

  it('takes one without windows before one that has them', () => {
    const places = usualPlaces('linux', { PATH: '/usr/bin' });
    expect(places[0]).toBe('/usr/bin/chromium-headless-shell');
    expect(places.indexOf('/usr/bin/chrome-headless-shell')).toBeLessThan(
      places.indexOf('/usr/bin/google-chrome'),
    );
  });

  it('looks among the applications on macOS', () => {
    expect(usualPlaces('darwin', { HOME: '/Users/me' })).toContain(
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
    );
  });

  it('looks in the folders for programs on Windows', () => {
    expect(usualPlaces('win32', { PROGRAMFILES: 'C:\\Program Files' })).toContain(
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
    );
  });
});
