/**
 * The name of a mistake, from the message of a check: what stands in it as code, which may be out of the learner's program, is
 * replaced by `…`. "`resume.pdf` is stored under the key `users/330/resume.pdf`." becomes "`…` is stored under the key `…`."
 */
export function nameMistake(message: string): string {
  return message.replaceAll(/`[^`]*`/g, '`…`').trim();
}
