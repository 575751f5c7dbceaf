import type { Plugin } from 'vite';

export declare function pairedCatalogues(): Plugin;
