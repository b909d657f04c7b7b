/** The folder of the lesson that a component stands in, below `content/`: `lessons/first-requests`. */
export function lessonFolder(locals: App.Locals): string {
  const { id } = locals.starlightRoute.entry;
  // Starlight's own name for the home page is the empty string.
  return id === '' ? 'home' : id;
}
