import { css } from '@umbraco-cms/backoffice/external/lit';

export const listStyles = css`
  :host {
    display: block;
    padding: var(--uui-size-layout-1);
  }

  #controls {
    display: flex;
    flex-wrap: wrap;
    align-items: end;
    gap: var(--uui-size-space-4);
  }

  #controls label {
    display: grid;
    gap: var(--uui-size-space-1);
  }

  #controls .search {
    flex: 1 1 18rem;
  }

  #controls span {
    font-size: var(--uui-type-small-size);
    font-weight: 700;
  }

  #found {
    min-height: 1.5em;
    margin-block: var(--uui-size-space-4) var(--uui-size-space-2);
  }

  #scroll {
    overflow-x: auto;
  }

  uui-table[aria-busy='true'] {
    opacity: 0.6;
  }

  uui-table-cell .reference,
  uui-tag {
    white-space: nowrap;
  }

  uui-table-cell a {
    color: var(--uui-color-interactive);
    font-weight: 700;
  }

  .sort {
    display: inline-flex;
    align-items: center;
    gap: var(--uui-size-space-2);
    padding: 0;
    border: 0;
    background: none;
    color: inherit;
    font: inherit;
    font-weight: 700;
    cursor: pointer;
  }

  .sort:focus-visible {
    outline: 2px solid var(--uui-color-focus);
    outline-offset: 2px;
  }

  .notice {
    padding-block: var(--uui-size-layout-1);
    text-align: center;
  }

  #pager {
    display: flex;
    justify-content: center;
    align-items: center;
    gap: var(--uui-size-space-5);
    padding-block: var(--uui-size-layout-1);
  }
`;
