import mdx from '@astrojs/mdx';
import starlight from '@astrojs/starlight';
import { defineConfig } from 'astro/config';

/** Where the site is served: `/` by default, `BASE_PATH=/learn-s3/` for a sub-path. */
const base = `/${(process.env.BASE_PATH ?? '').replace(/^\/+|\/+$/g, '')}/`.replace('//', '/');

export default defineConfig({
  base,
  site: process.env.SITE_URL ?? 'http://localhost:4321',
  trailingSlash: 'always',
  integrations: [
    starlight({
      title: 'Learn S3',
      customCss: ['./src/styles/layers.css', './src/styles/tokens.css', './src/styles/starlight-tokens.css'],
      sidebar: [{ label: 'Start here', items: [{ autogenerate: { directory: 'lessons' } }] }],
    }),
    mdx(),
  ],
});
