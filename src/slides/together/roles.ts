import type { Role } from './message.ts';

/**
 * What a deck is for, from its address. `?in=presenter` and `?in=next` are the two in the presenter view; the second one only
 * shows what comes next, and keeps together with no window.
 */
export function roleOf(search: string): Role | 'next' {
  const said = new URLSearchParams(search).get('in');
  return said === 'presenter' || said === 'next' ? said : 'projector';
}
