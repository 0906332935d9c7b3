export const manifests: Array<UmbExtensionManifest> = [];
