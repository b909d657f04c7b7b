import type { HeaderLine } from '#connections';

/**
 * What older versions of curl cannot sign, as comments.
 * @see https://github.com/curl/curl/pull/14370 which puts headers in order, in curl 8.10
 */
export function notesOnCurl(headers: readonly HeaderLine[]): string[] {
  const names = headers.map(([name]) => name);
  // Older ones sort whole lines, in which a dash comes before the colon.
  const comesTooEarly = (name: string) =>
    names.some((other) => name !== other && name.startsWith(other) && name.charAt(other.length) < ':');
  return [
    ...names
      .filter(comesTooEarly)
      .map(
        (name) =>
          `# The curl of Debian 12 is too old for ${name}, which it signs out of order; 8.10 does not.`,
      ),
    ...headers
      .filter(([, value]) => value === '')
      .map(
        ([name]) =>
          `# The curl of Debian 12 is too old for ${name}, which is empty; a newer one can sign it.`,
      ),
  ];
}
