import type { CompilerOptions } from 'typescript';
import ts from 'typescript';

/** How programs are checked: the editor does it as `tsc -p content` does (content/tsconfig.json). */
export const programOptions: CompilerOptions = {
  target: ts.ScriptTarget.ES2023,
  lib: ['lib.es2025.d.ts', 'lib.esnext.array.d.ts', 'lib.esnext.disposable.d.ts'],
  module: ts.ModuleKind.ESNext,
  moduleResolution: ts.ModuleResolutionKind.Bundler,
  moduleDetection: ts.ModuleDetectionKind.Force,
  types: [],
  strict: true,
  isolatedModules: true,
  noEmit: true,
  // These report what Node would refuse: it strips the types from a program, and imports files by their full names.
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  // Not in content/tsconfig.json: here only the reader's program needs checking, not the SDK's own files.
  skipLibCheck: true,
};
