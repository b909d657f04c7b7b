/**
 * A name as it is shown: in one line, without what is invisible, or turns around what stands beside it (control characters,
 * marks of direction), and without the towers that many marks on one letter make.
 */
export function tidyName(name: string): string {
  return name
    .normalize('NFC')
    .replaceAll(/\s+/gu, ' ')
    .replaceAll(/[\p{Cc}\p{Cf}\p{Co}\p{Cn}\u2028\u2029]/gu, '')
    .replaceAll(/(\p{M}{2})\p{M}+/gu, '$1')
    .trim();
}
