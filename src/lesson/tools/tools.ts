/** The tools in which a step of a lesson may be written, each in a file of its own. The first is shown until a reader chooses. */
export const tools = [
  { id: 'ts', name: 'TypeScript', language: 'ts' },
  { id: 'py', name: 'boto3', language: 'python' },
  { id: 'sh', name: 'AWS CLI', language: 'sh' },
] as const;

export type ToolId = (typeof tools)[number]['id'];

/** Where the reader's choice is kept. */
export const toolAddress = 'learn-s3/tool';

/** Whether a value that was kept is the id of a tool. */
export function isTool(kept: unknown): kept is ToolId {
  return tools.some(({ id }) => id === kept);
}
