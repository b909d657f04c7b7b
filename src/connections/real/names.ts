/** Translates between the names of a lesson's buckets and of the reader's own, in both directions. */
export interface Names {
  /** The reader's bucket for a name in a program, or `undefined` when no connected bucket stands for it. */
  toReal(name: string): string | undefined;
  /** The name that programs have used for one of the reader's buckets: its own name, unless they used another. */
  toLesson(name: string): string;
}

/** A name with a mark behind it: letters and digits, with at least one digit. An ordinary word is part of the name. */
const marked = /^(.+)-(?=[a-z]*\d)[a-z\d]{4,8}$/;

/** The name that a lesson uses for one of the reader's buckets: `my-social-app` for `my-social-app-k3x9`. */
export function lessonName(bucket: string): string | undefined {
  return marked.exec(bucket)?.[1];
}

/** The buckets that stand for another name, by that name, which no bucket has and no second one could stand for. */
export function ownNames(buckets: readonly string[]): ReadonlyMap<string, string> {
  const pairs = buckets.flatMap((own) => {
    const name = lessonName(own);
    return name === undefined || buckets.includes(name) ? [] : [[name, own] as const];
  });
  return new Map(pairs.filter(([name]) => pairs.filter(([other]) => other === name).length === 1));
}

/**
 * Bucket names are unique in all of AWS, so nobody has the lesson's `my-social-app`. A connected bucket stands for a name
 * when that is its own name, or when it is the only one whose name is that name with a mark behind it, as the set-up script
 * makes it: `my-social-app-k3x9`.
 */
export function createNames(buckets: readonly string[]): Names {
  const own = ownNames(buckets);
  const used = new Map<string, string>();
  return {
    toReal: (name) => {
      const real = buckets.includes(name) ? name : own.get(name);
      // Code that uses the reader's own name, as the page does, has not used the lesson's.
      if (real !== undefined && real !== name) used.set(real, name);
      return real;
    },
    toLesson: (name) => used.get(name) ?? name,
  };
}
