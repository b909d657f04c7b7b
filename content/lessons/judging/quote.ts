/**
 * A reader's own value as it stands in a message: between backticks, and in quotes where it would not be seen otherwise.
 *
 * @example quote('users/101/a.jpg') // '`users/101/a.jpg`'
 * @example quote('') // "`''`"
 */
export function quote(value: string): string {
  const isPlain =
    value !== '' &&
    value.trim() === value &&
    !/[\n\r\t`]|\s{2}/.test(value);
  return isPlain
    ? `\`${value}\``
    : `\`'${value.replaceAll('`', '\\x60').replaceAll('\n', '\\n')}'\``;
}
