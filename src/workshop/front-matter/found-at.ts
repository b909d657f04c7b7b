/** What is wrong, and the path in the front matter that leads there: `['parts', 3, 'minutes']`. */
export interface FoundAt {
  readonly path: readonly PropertyKey[];
  readonly message: string;
}
