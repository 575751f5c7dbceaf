import { FUSES } from './fuses.mjs';

/** Sets every fuse of the packaged Electron; one this list does not name fails the build, so that a new one is noticed. */
// biome-ignore lint/style/noDefaultExport: electron-builder calls the default export
export default async function afterPack(context) {
  const { FuseVersion } = await import('@electron/fuses');
  const resetAdHocDarwinSignature = context.electronPlatformName === 'darwin';
  await context.packager.addElectronFuses(context, {
    version: FuseVersion.V1,
    strictlyRequireAllFuses: true,
    resetAdHocDarwinSignature,
    ...FUSES,
  });
}
