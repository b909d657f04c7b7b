/**
 * The styles of lessons, for a page that renders several of them one after the other: their texts bring none along then, since the head
 * of the page is written before.
 */
import '#content-map/pictures';
import '#lessons';
