import { css } from '@umbraco-cms/backoffice/external/lit';

/** Boxes below each other in a side bar. */
export const securityStyles = css`
  umb-body-layout > :not(uui-button) {
    display: block;
    margin-block-end: var(--uui-size-layout-1);
  }
`;
