declare module 'virtual:sandbox-modules' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module cannot import by a relative name
  const map: import('#sandbox').ModuleMap;
  export default map;
}

declare module 'virtual:python-parts' {
  /** Where the parts of Python are, each with how many bytes are downloaded; `undefined` where the site has none. */
  const python:
    | {
        readonly runtime: string;
        readonly parts: readonly { readonly name: string; readonly url: string; readonly bytes: number }[];
      }
    | undefined;
  export default python;
}

declare module 'virtual:aws-cli' {
  /** Where the AWS CLI is, with how many bytes are downloaded; or why the site has none. */
  const cli: { readonly url?: string; readonly bytes?: number; readonly missing?: string };
  export default cli;
}

declare module 'virtual:text-tools' {
  /** The address of a module whose default export has the commands of a library, by their names. */
  const url: string;
  export default url;
}

declare module 'virtual:python-state' {
  /** Why the site was built without Python; `undefined` where it has it. */
  export const missing: string | undefined;
}

declare module 'virtual:boto3-methods' {
  /** The methods of boto3's S3 client, each with its parameters: whether a call has to give them. None without Python. */
  const methods: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  export default methods;
}

declare module 'virtual:exercise-goals' {
  /** Goals by the folders of their exercises below `content/`. */
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module cannot import by a relative name
  const goals: Readonly<Record<string, import('#lesson/goal').Goal>>;
  export default goals;
}

declare namespace App {
  interface Locals {
    /** Whether a lesson is rendered as a deck, and not as a page to read. */
    isDeck?: boolean;
  }
}
