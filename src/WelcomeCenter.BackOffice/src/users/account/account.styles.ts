import { UmbTextStyles } from '@umbraco-cms/backoffice/style';
import { css } from '@umbraco-cms/backoffice/external/lit';

export const accountStyles = [
  UmbTextStyles,
  css`
    ul {
      list-style: none;
      margin: 0;
      padding: 0;
    }

    li {
      display: flex;
      flex-wrap: wrap;
      gap: var(--uui-size-space-3);
      align-items: center;
      justify-content: space-between;
      padding-block: var(--uui-size-space-3);
      border-block-end: 1px solid var(--uui-color-divider);
    }

    li p,
    p:first-child {
      margin: 0;
    }

    [role='alert'] {
      margin-block: var(--uui-size-space-3) 0;
      color: var(--uui-color-danger-standalone);
    }

    .actions {
      margin-block-start: var(--uui-size-space-4);
    }

    uui-input {
      inline-size: 100%;
    }

    pre {
      margin: 0;
      padding: var(--uui-size-space-4);
      font: 1rem/1.75 monospace;
      border: 1px solid var(--uui-color-border);
      border-radius: var(--uui-border-radius);
    }
  `,
];
