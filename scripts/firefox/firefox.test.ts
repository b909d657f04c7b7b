import { describe, expect, it } from 'vitest';
import { findFirefox } from './firefox.ts';

const machine = (installed: readonly string[], env: NodeJS.ProcessEnv = {}) => ({
  platform: 'linux' as const,
  env,
  exists: (path: string) => installed.includes(path),
  start: async (path: string): Promise<true | string> => !path.includes('broken') || 'it is broken',
});

describe('findFirefox', () => {
  it('takes an installed one, and before it the one that the environment names', async () => {
    const installed = ['/usr/bin/firefox-esr', '/mine'];
    expect(await findFirefox(machine(installed))).toEqual({ path: '/usr/bin/firefox-esr' });
    expect(await findFirefox(machine(installed, { FIREFOX_PATH: '/mine' }))).toEqual({ path: '/mine' });
  });

  it('says why there is none', async () => {
    expect(await findFirefox(machine([]))).toEqual({
      reason:
        'No Firefox is installed at /usr/bin/firefox, /usr/bin/firefox-esr, /usr/local/bin/firefox, /snap/bin/firefox.',
    });
    expect(await findFirefox(machine(['/broken'], { FIREFOX_PATH: '/broken' }))).toEqual({
      reason: 'The Firefox at /broken does not start: it is broken',
    });
    expect(await findFirefox({ ...machine(['/usr/bin/firefox']), platform: 'win32' })).toEqual({
      reason: 'Tests in Firefox run on Linux and macOS only.',
    });
  });
});
