/** Whether a file, by its path, is a program in Python: it has no compiler, and TypeScript's language service does not know it. */
export const isPython = (path: string): boolean => path.endsWith('.py');
