/** Where lessons stood whose parts have moved, by where they stand now. */
const formerFolders: Readonly<Record<string, string>> = {
  'lessons/cors-and-permissions/': 'lessons/your-own-account/',
};

/**
 * What a block or an exercise was called before it moved, so that what a reader kept of it is found; `undefined` for what
 * has always been where it is.
 */
export function formerId(id: string): string | undefined {
  const folder = Object.keys(formerFolders).find((one) => id.startsWith(one));
  return folder && `${formerFolders[folder]}${id.slice(folder.length)}`;
}
