import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';
import { laws } from './eslint.laws.mjs';

export default defineConfig(
  // The learner's ambient types stand in for the web's and Node's, and clash with those of this code.
  globalIgnores([
    'src/sandbox/types',
    'dist',
    '.astro',
    '.generated',
    'public',
    'content',
    'test-results',
    'playwright-report',
  ]),
  {
    // Their rules that need types are Oxlint's (.oxlintrc.json), which takes a tenth of the time for them.
    extends: [tseslint.configs.strict, tseslint.configs.stylistic],
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-invalid-void-type': ['error', { allowInGenericTypeArguments: true }],
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    },
  },
  ...laws,
  ...astro.configs.recommended,
  {
    // Tests print, break and take apart what no other code should.
    files: ['**/*.test.ts', 'tests/**'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
    },
  },
);
