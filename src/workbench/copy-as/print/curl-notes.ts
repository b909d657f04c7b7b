import type { HeaderLine } from '#connections';

/**
 * Comments that say what older versions of curl cannot sign.
 * @see https://github.com/curl/curl/pull/14370 which sorts headers correctly, in curl 8.10
 */
export function notesOnCurl(headers: readonly HeaderLine[]): string[] {
  const names = headers.map(([name]) => name);
  // Older versions sort whole lines, in which a dash comes before the colon.
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
