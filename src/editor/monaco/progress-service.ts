/** The name of an error that says that an answer is no longer wanted. */
const canceled = 'Canceled';

/**
 * What Monaco shows while it waits for an answer: nothing. Monaco's own reports an exception for each question that the reader did
 * not wait for.
 */
export const progressService = {
  show: () => ({ done: () => undefined, total: () => undefined, worked: () => undefined }),

  /** Resolves when an answer has come, or is no longer wanted. Rejects with why it cannot come. */
  showWhile: async (answer: Promise<unknown>): Promise<void> => {
    try {
      await answer;
    } catch (error) {
      if (!(error instanceof Error) || error.name !== canceled) throw error;
    }
  },
};
