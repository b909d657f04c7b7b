export { makeTabList, type TabList } from './tab-list.ts';
