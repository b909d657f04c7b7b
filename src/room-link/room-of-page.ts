import { roomMeta } from '#room/wire';

/** The address of the room that serves this page; `undefined` where no workshop does. */
export function roomOfPage(): string | undefined {
  return document.querySelector<HTMLMetaElement>(`meta[name="${roomMeta}"]`)?.content;
}
