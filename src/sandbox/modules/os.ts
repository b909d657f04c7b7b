/**
 * `node:os`. A program learns nothing about the machine that the page is on.
 *
 * @see https://nodejs.org/api/os.html
 */
export const EOL = '\n';
export const devNull = '/dev/null';
const gigabyte = 1024 ** 3;

export const arch = (): string => process.arch;
export const platform = (): string => process.platform;
export const type = (): string => 'Linux';
export const release = (): string => '';
export const version = (): string => '';
export const machine = (): string => '';
export const hostname = (): string => 'localhost';
export const homedir = (): string => '/';
export const tmpdir = (): string => '/tmp';
export const endianness = (): 'LE' => 'LE';
export const uptime = (): number => process.uptime();
export const loadavg = (): number[] => [0, 0, 0];
export const totalmem = (): number => 4 * gigabyte;
export const freemem = (): number => 2 * gigabyte;
export const availableParallelism = (): number => navigator.hardwareConcurrency;
export const cpus = (): object[] =>
  Array.from({ length: availableParallelism() }, () => ({ model: '', speed: 0, times: {} }));
export const networkInterfaces = (): object => ({});
export const userInfo = (): object => ({
  uid: -1,
  gid: -1,
  username: 'user',
  homedir: homedir(),
  shell: null,
});

export default {
  arch,
  availableParallelism,
  cpus,
  devNull,
  endianness,
  EOL,
  freemem,
  homedir,
  hostname,
  loadavg,
  machine,
  networkInterfaces,
  platform,
  release,
  tmpdir,
  totalmem,
  type,
  uptime,
  userInfo,
  version,
};
