declare module 'virtual:sandbox-modules' {
  // eslint-disable-next-line @typescript-eslint/consistent-type-imports -- an ambient module cannot import by a relative name
  const map: import('#sandbox').ModuleMap;
  export default map;
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
