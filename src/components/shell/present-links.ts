/** Adds a link to every heading of a lesson, which leads to the slide with that heading. */
const { presents } = document.querySelector<HTMLElement>('[data-presents]')?.dataset ?? {};

for (const wrapper of document.querySelectorAll('.sl-markdown-content .sl-heading-wrapper')) {
  const heading = wrapper.querySelector(':is(h2, h3)[id]');
  if (!heading || presents === undefined) continue;
  const link = document.createElement('a');
  link.className = 'present-from';
  link.href = `${presents}#${heading.id}`;
  link.title = 'Present from here';
  // Slides are numbered differently, so the label leaves the section's number out.
  const number = heading.querySelector('.section-number')?.textContent ?? '';
  link.ariaLabel = `Present from here: ${heading.textContent.slice(number.length).trim()}`;
  wrapper.append(link);
}
