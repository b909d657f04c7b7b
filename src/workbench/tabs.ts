import type { TabName, WorkbenchState } from './model/state.ts';

/** Draws a tab into its panel. */
export type MountTab = (host: HTMLElement, state: WorkbenchState) => void;

/** How each tab is loaded. The terminal is the page's. */
export const tabs: Readonly<Record<Exclude<TabName, 'terminal'>, () => Promise<MountTab>>> = {
  buckets: async () => (await import('./buckets/buckets-tab.tsx')).mountBuckets,
  requests: async () => (await import('./requests/requests-tab.tsx')).mountRequests,
  files: async () => (await import('./files/files-tab.tsx')).mountFiles,
  conditions: async () => (await import('./conditions/conditions-tab.tsx')).mountConditions,
};
