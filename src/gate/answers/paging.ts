/** The most pages of 1,000 keys to follow: ten million keys are more than a web page could show. */
const mostPages = 10_000;

/**
 * Follows the pages of one listing. Call the returned function with each token for the next page: it throws for a token that
 * came before, which would lead in a circle, and when there are too many pages.
 */
export function createPaging(most = mostPages): (token: string) => void {
  const seen = new Set<string>();
  return (token) => {
    if (seen.has(token)) {
      throw new Error(
        'The server leads back to a page of this listing that it has given already, so the listing has no end. ' +
          'It is shown as far as nothing was repeated. This is a fault of the server.',
      );
    }
    seen.add(token);
    if (seen.size >= most) {
      throw new Error(
        `The server gives more than ${most} pages for one listing. No more of them are asked for.`,
      );
    }
  };
}
