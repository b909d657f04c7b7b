import { defineRouteMiddleware } from '@astrojs/starlight/route-data';

/** Numbers the sections of a lesson in its table of contents as they are numbered on its page. */
export const onRequest = defineRouteMiddleware(({ locals }) => {
  const { entry, toc } = locals.starlightRoute;
  if (!entry.id.startsWith('lessons/') || !toc) return;
  // The first item leads to the top of the page.
  toc.items.slice(1).forEach((item, index) => (item.text = `${index + 1}. ${item.text}`));
});
