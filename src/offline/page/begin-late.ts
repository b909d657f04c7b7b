/** How long after a page has loaded the site begins to be kept, in milliseconds: a first Run comes first. */
const rest = 5_000;

// The frames of the presenter view are pages as well.
if ('serviceWorker' in navigator && window === window.top) {
  addEventListener('load', () =>
    setTimeout(
      () =>
        void import('./keep-site.ts').then(
          ({ keepSite }) => keepSite(),
          () => undefined, // The network is gone: the next page begins again.
        ),
      rest,
    ),
  );
}
