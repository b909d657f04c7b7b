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
    extends: [tseslint.configs.strictTypeChecked, tseslint.configs.stylisticTypeChecked],
    languageOptions: { parserOptions: { projectService: true, extraFileExtensions: ['.astro'] } },
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      // Numbers in template strings are what they look like.
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // `() => store.close()` in an event handler reads better than a block around it.
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      '@typescript-eslint/no-invalid-void-type': ['error', { allowInGenericTypeArguments: true }],
      // An interface of one async method is easier to keep when every implementation may be `async`.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/ban-ts-comment': ['error', { minimumDescriptionLength: 10 }],
    },
  },
  ...laws,
  ...astro.configs.recommended,
  {
    files: ['**/*.astro', '**/*.astro/*.ts'],
    // Astro's templates are not typed for these rules: `Astro.props` and slots come out as `any`. `astro check` types them.
    extends: [tseslint.configs.disableTypeChecked],
  },
  {
    // Tests print, break and take apart what no other code should.
    files: ['**/*.test.ts', 'tests/**'],
    rules: {
      '@typescript-eslint/no-empty-function': 'off',
      '@typescript-eslint/no-extraneous-class': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
  },
);
