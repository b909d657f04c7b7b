/** What is known of an attempt, by the lower-case name of its context key. */
export type Context = ReadonlyMap<string, readonly string[]>;

/** Characters that stand for themselves in a pattern, where `${*}` and `${?}` were. Nothing assigns a meaning to them. */
export const literalStar = '\ue000';
export const literalMark = '\ue001';

const special: Readonly<Record<string, string>> = { '*': literalStar, '?': literalMark, $: '$' };

/**
 * A text of a policy with its variables replaced, as `${aws:username}`; `undefined` where one has neither a value nor a
 * default, for then its statement is about nothing.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function substitute(text: string, context: Context): string | undefined {
  if (!text.includes('${')) return text;
  const unknown: string[] = [];
  const substituted = text.replace(
    // No name has a `$`: each attempt ends at the next one, however many there are.
    /\$\{\s*([^},\s$]+)\s*(?:,\s*'([^']*)'\s*)?\}/g,
    (_, name: string, byDefault?: string) => {
      const value = special[name] ?? context.get(name.toLowerCase())?.[0] ?? byDefault;
      if (value === undefined) unknown.push(name);
      return value ?? '';
    },
  );
  return unknown.length === 0 ? substituted : undefined;
}
