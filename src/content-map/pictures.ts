/** Brings the styles of all drawings of the lessons into a page that shows some of them. Only for building pages. */
import.meta.glob('/content/lessons/**/*.astro', { eager: true });
