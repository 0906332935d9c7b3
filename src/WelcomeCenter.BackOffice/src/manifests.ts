import { manifests as backOffice } from './back-office/manifests';
import { manifests as cases } from './cases/manifests';
import { manifests as content } from './content/manifests';
import { manifests as localization } from './localization/manifests';
import { manifests as propertyEditors } from './property-editors/manifests';
import { manifests as richText } from './rich-text/manifests';
import { manifests as schema } from './schema/manifests';
import { manifests as settings } from './settings/manifests';
import { manifests as users } from './users/manifests';

export const manifests: Array<UmbExtensionManifest> =
  [...backOffice, ...localization, ...propertyEditors, ...richText, ...content, ...cases, ...schema, ...settings, ...users];
