/** Names that Windows reserves for devices in every folder, whatever extension they have. */
const devices = /^(?:con|prn|aux|nul|clock\$|conin\$|conout\$|(?:com|lpt)[0-9\u00b9\u00b2\u00b3])$/i;

/**
 * Why a file cannot have a name on every system; `undefined` if it can.
 * @see https://learn.microsoft.com/windows/win32/fileio/naming-a-file
 */
export function fileNameProblem(name: string): string | undefined {
  if (name === '') return 'A file needs a name.';
  if (name === '.' || name === '..') return `${name} names a folder. Choose another name.`;
  // Control characters are meant to be in this pattern.
  if (/[\u0000-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/.test(name))
    return 'The name has a character that is not seen. Leave it out.';
  const sign = /[<>:"/\\|?*]/.exec(name)?.[0];
  if (sign !== undefined) return `A name cannot have ${sign} in it: Windows has no such files.`;
  if (/[. ]$/.test(name)) return 'A name cannot end in a dot or a space: Windows has no such files.';
  const [stem = ''] = name.split('.', 1);
  if (devices.test(stem.trimEnd()))
    return `${stem.trimEnd()} is a device on Windows, which has no file of that name. Choose another one.`;
  if (name.length > 255) return 'That name is too long: 255 characters are the most.';
  return undefined;
}
