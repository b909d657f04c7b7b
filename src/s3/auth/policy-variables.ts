/** What is known about an attempt, by context keys in lower case. */
export type Context = ReadonlyMap<string, readonly string[]>;

/** Stand-ins for a literal `*` and `?` in a pattern, written `${*}` and `${?}`. These private-use characters have no meaning. */
export const literalStar = '\ue000';
export const literalMark = '\ue001';

const special: Readonly<Record<string, string>> = { '*': literalStar, '?': literalMark, $: '$' };

/**
 * A text of a policy with variables such as `${aws:username}` replaced; `undefined` if one has neither a value nor a default,
 * because then the text matches nothing.
 * @see https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_variables.html
 */
export function substitute(text: string, context: Context): string | undefined {
  if (!text.includes('${')) return text;
  const unknown: string[] = [];
  const substituted = text.replace(
    // A name has no `$`, so each attempt to match ends at the next one: the time stays linear.
    /\$\{\s*([^},\s$]+)\s*(?:,\s*'([^']*)'\s*)?\}/g,
    (_, name: string, byDefault?: string) => {
      const value = special[name] ?? context.get(name.toLowerCase())?.[0] ?? byDefault;
      if (value === undefined) unknown.push(name);
      return value ?? '';
    },
  );
  return unknown.length === 0 ? substituted : undefined;
}
