import type { Plugin } from 'vite';

export declare function packedAsset(): Plugin;
