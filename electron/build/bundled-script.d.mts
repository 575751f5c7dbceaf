import type { Plugin } from 'vite';

export declare function bundleScript(file: string): Promise<string>;
export declare function bundledScript(): Plugin;
