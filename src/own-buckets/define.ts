import { PageElement } from '#ui/element';

/** The element of the page `/your-buckets/`. It loads what it shows once the page has been drawn. */
class OwnBucketsElement extends PageElement {
  protected override wake(): void {
    import('./page.tsx')
      .then(({ mountPage }) => mountPage(this))
      .catch(() => {
        this.textContent = 'This part of the page could not be loaded. Are you offline? Reload the page.';
      });
  }
}

customElements.define('own-buckets', OwnBucketsElement);
