import type { CompilerOptions } from 'typescript';
import ts from 'typescript';

/** How programs are checked: the same in the editor as by `tsc -p content` (content/tsconfig.json). */
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
  // What Node would refuse: it takes the types out of a program, and imports files by their whole names.
  allowImportingTsExtensions: true,
  erasableSyntaxOnly: true,
  verbatimModuleSyntax: true,
  // Not in content/tsconfig.json: a reader's program is checked, the SDK's own files need not be.
  skipLibCheck: true,
};
