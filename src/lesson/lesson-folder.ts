/** Where a component stands: its lesson's folder below `content/`, such as `lessons/first-requests`. */
export function lessonFolder(locals: App.Locals): string {
  const { id } = locals.starlightRoute.entry;
  // Starlight's own name for the home page is the empty string.
  return id === '' ? 'home' : id;
}
