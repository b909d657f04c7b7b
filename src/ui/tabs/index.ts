export { nextTab } from './next-tab.ts';
export { makeTabList, type TabList } from './tab-list.ts';
