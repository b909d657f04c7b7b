import mdx from '@astrojs/mdx';
import sitemap from '@astrojs/sitemap';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';
import { basePath } from './scripts/site/base-path.ts';
import { exerciseGoals } from '#build/goals';
import { madeFiles } from '#build/made-files';
import { offline } from '#build/offline';
import { preloads } from '#build/preloads';
import { thirdParty } from '#build/third-party';
import { leanMsw } from '#connections/build';
import { editorTypes } from '#editor/build';
import { sandboxModules } from '#sandbox/build';
import { python } from '#sandbox/python-build';
import { awsCli, textTools } from '#terminal/build';
import { shikiTheme } from '#styles/code-theme';

const others = thirdParty();

export default defineConfig({
  base: basePath(),
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  vite: {
    plugins: [
      madeFiles(),
      sandboxModules(others.add),
      python({ onSource: others.add, onLicence: others.addText }),
      awsCli(others.addText),
      textTools(others.add, others.addText),
      exerciseGoals(),
      editorTypes(),
      leanMsw(),
      preloads(),
      others.plugin(),
    ],
    worker: { plugins: () => [others.plugin()] },
  },
  integrations: [
    starlight({
      title: 'Learn S3',
      description: 'Learn Amazon S3 by running it: lessons whose TypeScript runs in the browser.',
      disable404Route: true,
      customCss: ['./src/styles/index.css'],
      routeMiddleware: './src/components/shell/number-sections.ts',
      components: {
        Footer: './src/components/shell/Footer.astro',
        Head: './src/components/shell/Head.astro',
        Header: './src/components/shell/Header.astro',
        Hero: './src/components/shell/Hero.astro',
        MarkdownContent: './src/components/shell/MarkdownContent.astro',
        PageFrame: './src/components/shell/PageFrame.astro',
        PageTitle: './src/components/shell/PageTitle.astro',
        Sidebar: './src/components/shell/Sidebar.astro',
      },
      expressiveCode: {
        themes: [shikiTheme('light'), shikiTheme('dark')],
        // A box that scrolls would become a region without a name.
        defaultProps: { wrap: true },
        styleOverrides: {
          borderColor: 'var(--ls-border)',
          borderRadius: 'var(--ls-radius-lg)',
          codeFontFamily: 'var(--ls-code-font)',
          codeFontSize: 'var(--ls-code-size)',
          codeLineHeight: 'var(--ls-code-line-height)',
          frames: {
            editorActiveTabIndicatorTopColor: 'transparent',
            editorTabBarBackground: 'var(--ls-surface-sunken)',
            editorTabBarBorderBottomColor: 'var(--ls-border)',
            shadowColor: 'transparent',
            terminalBackground: 'var(--ls-code-bg)',
            terminalTitlebarBackground: 'var(--ls-surface-sunken)',
            terminalTitlebarBorderBottomColor: 'var(--ls-border)',
          },
        },
      },
      // Starlight looks for content below src/content; ours is at the top.
      markdown: { processedDirs: ['./content'] },
      sidebar: [
        { label: 'Start here', items: [{ autogenerate: { directory: 'content/lessons' } }] },
        {
          label: 'Beyond the page',
          items: [
            { label: 'Review', link: '/review/' },
            { label: 'Playground', link: '/playground/' },
            { label: 'Terminal', link: '/terminal/' },
            { slug: 'local-endpoint' },
            { label: 'Your buckets', link: '/your-buckets/' },
            { label: 'Glossary', link: '/glossary/' },
            { label: 'Workshops', link: '/workshops/' },
          ],
        },
      ],
    }),
    mdx(),
    // What only a presenter opens, beside a deck, is nothing to be found.
    sitemap({ filter: (page) => !page.endsWith('/presenter/') }),
    others.integration,
    offline(),
  ],
});
