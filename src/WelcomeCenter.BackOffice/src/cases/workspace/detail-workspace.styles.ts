import { css } from '@umbraco-cms/backoffice/external/lit';

export const detailStyles = css`
  h1 {
    margin: 0;
    font-size: var(--uui-type-h5-size);
  }

  #content {
    padding: var(--uui-size-layout-1);
  }

  .columns {
    display: grid;
    grid-template-columns: minmax(0, 2fr) minmax(18rem, 1fr);
    align-items: start;
    gap: var(--uui-size-layout-1);
  }

  .column {
    display: grid;
    gap: var(--uui-size-layout-1);
  }

  @media (max-width: 1100px) {
    .columns {
      grid-template-columns: minmax(0, 1fr);
    }
  }

  .notice {
    padding-block: var(--uui-size-layout-2);
    text-align: center;
  }

  [role='alert'] {
    color: var(--uui-color-danger-standalone, var(--uui-color-danger));
  }
`;

/** A list of labels and values. */
export const factStyles = css`
  dl {
    display: grid;
    grid-template-columns: minmax(8rem, 12rem) 1fr;
    gap: var(--uui-size-space-3) var(--uui-size-space-5);
    margin: 0;
  }

  dt {
    font-weight: 700;
  }

  dd {
    margin: 0;
    overflow-wrap: anywhere;
    white-space: pre-line;
  }

  /* Each line by its own first letter: an Arabic message may end with a German address. */
  [dir='auto'] {
    unicode-bidi: plaintext;
  }
`;
