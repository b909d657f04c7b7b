/** The name of a part of Python that its first frame makes: a copy of its memory, for the later ones to begin with. */
export const memoryPart = 'memory';
