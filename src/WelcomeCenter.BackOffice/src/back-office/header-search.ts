/**
 * The dialog of the search closes at a click anywhere beside it. Here it is in the same file as everything else and opens at once, so that
 * the click that opened it would still reach the document and close it.
 */
export function keepSearchOpen(page: Document): void {
  page.body.addEventListener('click', (event) => {
    if (event.composedPath().some((part) => part instanceof Element && part.localName === 'umb-search-header-app')) {
      event.stopPropagation();
    }
  });
}
