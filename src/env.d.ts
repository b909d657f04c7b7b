declare module 'virtual:sandbox-modules' {
  const map: import('./sandbox/index.ts').ModuleMap;
  export default map;
}
