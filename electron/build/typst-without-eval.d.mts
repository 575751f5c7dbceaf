import type { Plugin } from 'vite';

export declare const FUNCTIONS: Readonly<Record<string, string>>;
export declare function withoutEval(code: string): string;
export declare function typstWithoutEval(): Plugin;
