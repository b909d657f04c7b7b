/** See build/types-plugin.ts. */
declare module 'virtual:editor-types' {
  /** Where the editor's `TypesBundle` is. */
  const url: string;
  export default url;
}
