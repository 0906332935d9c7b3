import type { UmbDataTypeDetailModel } from '@umbraco-cms/backoffice/data-type';
import type { UmbContentTypeModel } from '@umbraco-cms/backoffice/content-type';

/** A type as the client's own repositories send it. */
export const typeRequest = (type: UmbContentTypeModel, child: 'documentType' | 'mediaType') => ({
  ...type,
  allowedAsRoot: type.allowedAtRoot,
  collection: type.collection ? { id: type.collection.unique } : null,
  properties: type.properties.map((property) => ({
    ...property,
    id: property.unique,
    dataType: { id: property.dataType.unique },
  })),
  [child === 'documentType' ? 'allowedDocumentTypes' : 'allowedMediaTypes']: type.allowedContentTypes.map((allowed) => ({
    [child]: { id: allowed.contentType.unique },
    sortOrder: allowed.sortOrder,
  })),
  compositions: type.compositions.map((composition) => ({
    [child]: { id: composition.contentType.unique },
    compositionType: composition.compositionType,
  })),
});

export const dataTypeRequest = ({ name, editorAlias, editorUiAlias, values }: UmbDataTypeDetailModel) => ({
  name,
  editorAlias,
  editorUiAlias,
  values,
});
