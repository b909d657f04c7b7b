/** Puts a link at every heading of a lesson: to the slide where it stands. */
const { presents } = document.querySelector<HTMLElement>('[data-presents]')?.dataset ?? {};

for (const wrapper of document.querySelectorAll('.sl-markdown-content .sl-heading-wrapper')) {
  const heading = wrapper.querySelector(':is(h2, h3)[id]');
  if (!heading || presents === undefined) continue;
  const link = document.createElement('a');
  link.className = 'present-from';
  link.href = `${presents}#${heading.id}`;
  link.title = 'Present from here';
  // Slides are numbered otherwise.
  const number = heading.querySelector('.section-number')?.textContent ?? '';
  link.ariaLabel = `Present from here: ${heading.textContent.slice(number.length).trim()}`;
  wrapper.append(link);
}
