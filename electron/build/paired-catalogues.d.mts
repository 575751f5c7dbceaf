import type { Plugin } from 'vite';

export declare function pairedCatalogues(options?: { readonly isWhole?: boolean }): Plugin;
