/** The version of Node that programs here are told: that of the project's own Node. */
const version = '24.21.0';

/**
 * What `process` says about where a program runs, as far as a browser can say it.
 *
 * @see https://nodejs.org/api/process.html
 */
export function processFacts(): object {
  const start = performance.now();
  const nanoseconds = () => BigInt(Math.round((performance.now() - start) * 1e6));
  const hrtime = (since: readonly [number, number] = [0, 0]) => {
    const now = nanoseconds() - BigInt(since[0]) * 1_000_000_000n - BigInt(since[1]);
    return [Number(now / 1_000_000_000n), Number(now % 1_000_000_000n)];
  };
  const memory = () =>
    (performance as { memory?: { usedJSHeapSize: number; totalJSHeapSize: number } }).memory;
  return {
    arch: 'x64',
    argv0: 'node',
    chdir: () => undefined,
    cpuUsage: () => ({ user: Number(nanoseconds() / 1_000n), system: 0 }),
    execArgv: [],
    execPath: '/usr/bin/node',
    hrtime: Object.assign(hrtime, { bigint: nanoseconds }),
    memoryUsage: Object.assign(
      () => {
        const { usedJSHeapSize = 0, totalJSHeapSize = 0 } = memory() ?? {};
        return {
          rss: totalJSHeapSize,
          heapTotal: totalJSHeapSize,
          heapUsed: usedJSHeapSize,
          external: 0,
          arrayBuffers: 0,
        };
      },
      { rss: () => memory()?.totalJSHeapSize ?? 0 },
    ),
    pid: 1,
    ppid: 0,
    release: { name: 'node' },
    title: 'node',
    umask: () => 0o022,
    version: `v${version}`,
    versions: { node: version },
  };
}
