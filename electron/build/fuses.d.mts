import type { FuseV1Options } from '@electron/fuses';

export const FUSES: Readonly<Record<FuseV1Options, boolean>>;
