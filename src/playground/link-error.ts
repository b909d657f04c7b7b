/** Why the program in a link cannot be shown, in words for its reader. */
export class LinkError extends Error {
  override name = 'LinkError';
}

/** The error for a link with parts missing or changed. */
export function damaged(): LinkError {
  return new LinkError(
    'The link is damaged: a part of it is missing or was changed on its way. Ask for it once more, or for the project as a file.',
  );
}

/** The error for a link to a program that exceeds what can be shown here. */
export function tooLarge(why: string): LinkError {
  return new LinkError(
    `The program in this link cannot be shown. ${why} Ask for a smaller one, or for the project as a file.`,
  );
}
