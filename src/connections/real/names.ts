/** The names of a lesson's buckets and those of the reader's own, in both directions. */
export interface Names {
  /** The reader's bucket for a name in a program, or `undefined` when no connected bucket stands for it. */
  toReal(name: string): string | undefined;
  /** The name in the program for one of the reader's buckets: the name itself where none was used. */
  toLesson(name: string): string;
}

/** Letters and digits, at least one of which is a digit: an ordinary word is part of a name. */
const mark = /^-(?=[a-z]*\d)[a-z\d]{4,8}$/;

/**
 * Bucket names are unique in all of AWS, so nobody has the lesson's `my-social-app`. A connected bucket stands for a name
 * when it is that name, or when it is the only one that is the name with a mark behind, as the set-up script makes it: `my-social-app-k3x9`.
 */
export function createNames(buckets: readonly string[]): Names {
  const used = new Map<string, string>();
  return {
    toReal: (name) => {
      const longer = buckets.filter(
        (bucket) => bucket.startsWith(`${name}-`) && mark.test(bucket.slice(name.length)),
      );
      const real = buckets.includes(name) ? name : longer.length === 1 ? longer[0] : undefined;
      // Whoever says the reader's own name, as the page does, has not used the lesson's.
      if (real !== undefined && real !== name) used.set(real, name);
      return real;
    },
    toLesson: (name) => used.get(name) ?? name,
  };
}
