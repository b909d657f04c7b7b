/** The HTML of the questions of each lesson, by their names, as `/questions/<slug>.json` has it. */
const loaded = new Map<string, Promise<Readonly<Record<string, string>>>>();

/**
 * Loads questions by their names. What is no longer there is left out. Rejects where the page has no connection.
 *
 * @param folder The address of `/questions/`.
 */
export async function loadQuestions(names: readonly string[], folder: string): Promise<string[]> {
  const found = names.map(async (name) => (await loadLesson(name.split('/')[0] ?? '', folder))[name] ?? []);
  return (await Promise.all(found)).flat();
}

function loadLesson(slug: string, folder: string): Promise<Readonly<Record<string, string>>> {
  let lesson = loaded.get(slug);
  if (!lesson) {
    lesson = fetch(`${folder}${slug}.json`).then((answer) => {
      if (!answer.ok) throw new Error(`The questions of ${slug} are not there: ${answer.status}.`);
      return answer.json() as Promise<Readonly<Record<string, string>>>;
    });
    // What failed is tried again the next time.
    lesson.catch(() => loaded.delete(slug));
    loaded.set(slug, lesson);
  }
  return lesson;
}
