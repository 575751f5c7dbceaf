import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');

/** Folders of `shared` in the order of the house: each may import those before it. */
const STREET = [
  'core',
  'i18n',
  'framework',
  'tables',
  'engine',
  'intake',
  'responsibility',
  'inequality',
  'gaps',
  'projections',
  'profile',
  'pledges',
  'charts',
  'workbench',
  'share',
  'export',
  'bridge',
] as const;

/** Packages and the only places that may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'apache-arrow': ['shared/tables', 'renderer/engine', 'electron/cli'],
  '@duckdb/duckdb-wasm': ['renderer/engine', 'electron/cli'],
  'parquet-wasm': ['shared/engine/parquet-codec.ts', 'renderer/engine', 'electron/cli'],
  zod: ['shared/workbench', 'shared/share', 'shared/bridge', 'shared/intake/formats'],
  fflate: ['shared/share', 'shared/intake', 'shared/export'],
  papaparse: ['shared/intake', 'shared/export'],
  hucre: ['shared/intake', 'shared/export'],
  'intl-messageformat': ['shared/i18n'],
  'plotly.js': ['renderer/charts'],
  electron: ['electron/main.ts', 'electron/preload.ts', 'electron/handlers'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  'react-aria-components': ['renderer'],
  zustand: ['renderer/store', 'renderer/queries/hooks.ts'],
  '@tanstack/react-query': ['renderer/queries', 'renderer/main.tsx'],
  'react-error-boundary': ['renderer/ui'],
};

interface Import {
  readonly from: string;
  readonly to: string;
}

function importsOf(file: string): readonly Import[] {
  const from = relative(root, file).replaceAll('\\', '/');
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const named = [
    ...module.staticImports.map((one) => one.moduleRequest.value),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap((entry) => (entry.moduleRequest ? [entry.moduleRequest.value] : [])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const text = readFileSync(file, 'utf8').slice(moduleRequest.start, moduleRequest.end);
      return /^['"]/.test(text) ? [text.slice(1, -1)] : [];
    }),
  ];
  return named.map((to) => ({ from, to: resolveImport(file, to) }));
}

const resolveImport = (file: string, to: string): string => {
  if (to.startsWith('#shared/')) return `shared/${to.slice('#shared/'.length)}`;
  if (to.startsWith('.')) return relative(root, join(dirname(file), to)).replaceAll('\\', '/');
  return to;
};

const files = ['shared', 'renderer', 'electron'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, top, file)),
);
const imports = files.flatMap(importsOf);
const isOurs = (path: string): boolean => /^(shared|renderer|electron|datasets)\//.test(path);
const folder = (path: string): string => path.split('/')[1] ?? '';
const breaches = (rule: (one: Import) => boolean): readonly string[] =>
  imports.filter(rule).map(({ from, to }) => `${from} → ${to}`);

/** The allowed package an import belongs to. */
const packageOf = (to: string): string | undefined =>
  Object.keys(PACKAGES).find((name) => to === name || to.startsWith(`${name}/`));

test('the walk sees the imports of the house', () => {
  expect(imports.length).toBeGreaterThan(100);
});

test('shared imports nothing but shared and its allowed packages', () => {
  expect(breaches(({ from, to }) => from.startsWith('shared/') && !to.startsWith('shared/') && !packageOf(to))).toEqual(
    [],
  );
});

test('inside shared, data flows down the street', () => {
  const place = (path: string) => STREET.indexOf(folder(path) as (typeof STREET)[number]);
  expect(
    breaches(({ from, to }) => from.startsWith('shared/') && to.startsWith('shared/') && place(to) > place(from)),
  ).toEqual([]);
  expect(files.filter((file) => file.startsWith(join(root, 'shared')) && place(relative(root, file)) < 0)).toEqual([]);
});

test('renderer and electron never import each other', () => {
  expect(breaches(({ from, to }) => from.startsWith('renderer/') && to.startsWith('electron/'))).toEqual([]);
  expect(breaches(({ from, to }) => from.startsWith('electron/') && to.startsWith('renderer/'))).toEqual([]);
});

test('a feature never imports another feature', () => {
  const feature = (path: string) => /^renderer\/features\/([^/]+)/.exec(path)?.[1];
  expect(breaches(({ from, to }) => Boolean(feature(from) && feature(to) && feature(from) !== feature(to)))).toEqual(
    [],
  );
});

test('each package is imported only where it has its place', () => {
  expect(
    breaches(({ from, to }) => {
      const name = isOurs(to) ? undefined : packageOf(to);
      return name !== undefined && !PACKAGES[name]?.some((home) => from === home || from.startsWith(`${home}/`));
    }),
  ).toEqual([]);
});
