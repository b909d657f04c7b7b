/** Where parts of lessons stood before they moved, by where they stand now. */
const formerFolders: Readonly<Record<string, string>> = {
  'lessons/cors-and-permissions/': 'lessons/your-own-account/',
};

/**
 * The id of a block or an exercise before it moved, so that what was kept for a reader is still found; `undefined` if it has
 * never moved.
 */
export function formerId(id: string): string | undefined {
  const folder = Object.keys(formerFolders).find((one) => id.startsWith(one));
  return folder && `${formerFolders[folder]}${id.slice(folder.length)}`;
}
