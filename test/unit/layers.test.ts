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
  'names',
  'responsibility',
  'inequality',
  'survival',
  'gaps',
  'projections',
  'profile',
  'pledges',
  'charts',
  'overview',
  'workbench',
  'share',
  'report',
  'review',
  'compare',
  'export',
  'bridge',
] as const;

/** Packages and the only places that may import them. */
const PACKAGES: Readonly<Record<string, readonly string[]>> = {
  'apache-arrow': ['shared/tables', 'renderer/engine', 'electron/cli'],
  '@duckdb/duckdb-wasm': ['renderer/engine', 'electron/cli'],
  'parquet-wasm': ['shared/engine/parquet-codec.ts', 'renderer/engine', 'electron/cli'],
  zod: [
    'shared/workbench',
    'shared/share',
    'shared/report/document-schema.ts',
    'shared/review/review-file.ts',
    'shared/review/certificate-file.ts',
    'shared/bridge',
    'shared/intake/formats',
  ],
  fflate: ['shared/share', 'shared/intake', 'shared/export'],
  papaparse: ['shared/intake', 'shared/export'],
  hucre: ['shared/intake', 'shared/export'],
  'intl-messageformat': ['shared/i18n'],
  'plotly.js': ['renderer/charts', 'electron/cli/drawing'],
  docx: ['shared/export/docx'],
  pptxgenjs: ['shared/export/pptx'],
  '@tiptap': ['renderer/features/report'],
  'happy-dom': ['electron/cli/drawing'],
  '@resvg/resvg-wasm': ['electron/cli/drawing'],
  '@myriaddreamin/typst-ts-web-compiler': ['shared/export/pdf', 'renderer/engine', 'electron/cli/pdf.ts'],
  electron: ['electron/main.ts', 'electron/preload.ts', 'electron/handlers'],
  react: ['renderer'],
  'react-dom': ['renderer'],
  'react-aria-components': ['renderer'],
  zustand: ['renderer/store'],
  '@tanstack/react-query': ['renderer/queries', 'renderer/main.tsx'],
  'react-error-boundary': ['renderer/ui'],
};

/** Folders of `shared/gaps` from the lowest floor: each may import those before it. */
const FLOORS = ['formula', 'methods', 'benchmarks', 'assessment', 'scoreboard'] as const;

interface Import {
  readonly from: string;
  readonly to: string;
  /** Nothing of it is left when the program runs. */
  readonly isType: boolean;
}

function importsOf(file: string): readonly Import[] {
  const from = relative(root, file).replaceAll('\\', '/');
  const { module } = parseSync(file, readFileSync(file, 'utf8'));
  const named = [
    ...module.staticImports.map(({ moduleRequest, entries }) => ({
      to: moduleRequest.value,
      isType: entries.length > 0 && entries.every((entry) => entry.isType),
    })),
    ...module.staticExports.flatMap((one) =>
      one.entries.flatMap(({ moduleRequest, isType }) => (moduleRequest ? [{ to: moduleRequest.value, isType }] : [])),
    ),
    ...module.dynamicImports.flatMap(({ moduleRequest }) => {
      const text = readFileSync(file, 'utf8').slice(moduleRequest.start, moduleRequest.end);
      return /^['"]/.test(text) ? [{ to: text.slice(1, -1), isType: false }] : [];
    }),
  ];
  return named.map(({ to, isType }) => ({ from, to: resolveImport(file, to), isType }));
}

const resolveImport = (file: string, to: string): string => {
  if (to.startsWith('#shared/')) return withExtension(`shared/${to.slice('#shared/'.length)}`);
  if (to.startsWith('.')) return withExtension(relative(root, join(dirname(file), to)).replaceAll('\\', '/'));
  return to;
};

const withExtension = (path: string): string =>
  [path, `${path}.ts`, `${path}.tsx`].find((one) => paths.has(one)) ?? path;

const files = ['shared', 'renderer', 'electron', 'datasets'].flatMap((top) =>
  readdirSync(join(root, top), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.tsx?$/.test(file))
    .map((file) => join(root, top, file)),
);
const paths = new Set(files.map((file) => relative(root, file).replaceAll('\\', '/')));
const imports = files.flatMap(importsOf);
const isOurs = (path: string): boolean => /^(shared|renderer|electron|datasets)\//.test(path);
const folder = (path: string): string => path.split('/')[1] ?? '';
const breaches = (rule: (one: Import) => boolean): readonly string[] =>
  imports.filter(rule).map(({ from, to }) => `${from} → ${to}`);

/**
 * Files that import one another, directly or by way of others: the strongly connected components with more than one file, and
 * files that import themselves (Tarjan, 1972). Each is sorted.
 */
function circles(all: readonly Import[]): readonly (readonly string[])[] {
  const targets = new Map<string, string[]>();
  for (const { from, to } of all) targets.set(from, [...(targets.get(from) ?? []), to]);
  const found: string[][] = [];
  const order = new Map<string, number>();
  const lowest = new Map<string, number>();
  const open: string[] = [];
  const visit = (file: string): void => {
    order.set(file, order.size);
    lowest.set(file, order.get(file)!);
    open.push(file);
    for (const to of targets.get(file) ?? []) {
      if (!order.has(to)) visit(to);
      if (open.includes(to)) lowest.set(file, Math.min(lowest.get(file)!, lowest.get(to)!));
    }
    if (lowest.get(file) !== order.get(file)) return;
    const circle = open.splice(open.indexOf(file));
    if (circle.length > 1 || targets.get(file)?.includes(file)) found.push(circle.sort());
  };
  for (const file of targets.keys()) if (!order.has(file)) visit(file);
  return found;
}

/** Everything a file imports that is there when the program runs, by way of others too. */
function reachedFrom(file: string): ReadonlySet<string> {
  const reached = new Set([file]);
  for (const one of reached) for (const { from, to, isType } of imports) if (from === one && !isType) reached.add(to);
  return reached;
}

/** The allowed package an import belongs to. */
const packageOf = (to: string): string | undefined =>
  Object.keys(PACKAGES).find((name) => to === name || to.startsWith(`${name}/`));

test('the walk sees the imports of the house', () => {
  expect(imports.length).toBeGreaterThan(100);
});

test('a circle is found, however long, and by types too', () => {
  const arrow = (from: string, to: string): Import => ({ from, to, isType: false });
  const chain = [arrow('a', 'b'), arrow('b', 'c'), arrow('c', 'd'), arrow('b', 'd')];
  expect(circles(chain)).toEqual([]);
  expect(circles([...chain, { from: 'd', to: 'b', isType: true }, arrow('e', 'e')])).toEqual([['b', 'c', 'd'], ['e']]);
});

test('no file imports itself by way of others', () => {
  expect(circles(imports)).toEqual([]);
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

test('inside the gaps, each floor rests on those below', () => {
  const floor = (path: string) => FLOORS.indexOf(/^shared\/gaps\/([^/]+)\//.exec(path)?.[1] as (typeof FLOORS)[number]);
  const isGaps = (path: string) => path.startsWith('shared/gaps/');
  expect(breaches(({ from, to }) => isGaps(from) && isGaps(to) && floor(to) > floor(from))).toEqual([]);
  expect([...paths].filter((path) => isGaps(path) && floor(path) < 0)).toEqual([]);
});

test('charts are handed projections and simulate none', () => {
  const charts = [...paths].filter((path) => path.startsWith('shared/charts/'));
  expect(charts.filter((path) => reachedFrom(path).has('shared/projections/simulate.ts'))).toEqual([]);
});

test('simulations run in a worker, never on the thread of the window', () => {
  const simulates = (path: string) =>
    /\b(?:simulator|outlookOf|totalsOf|attribute|sensitivitiesOf)\(/.test(readFileSync(join(root, path), 'utf8'));
  const found = [...paths].filter((path) => path.startsWith('renderer/') && simulates(path));
  expect(found).toEqual(['renderer/engine/projection.worker.ts']);
});

test('the session knows neither questions nor workflows, and questions no workflow', () => {
  const imported = (under: string, ...others: readonly string[]) =>
    breaches(({ from, to }) => from.startsWith(under) && others.some((other) => to.startsWith(other)));
  expect(imported('renderer/store/', 'renderer/queries/', 'renderer/workflows/')).toEqual([]);
  expect(imported('renderer/queries/', 'renderer/workflows/')).toEqual([]);
});

test('what holds state shows nothing', () => {
  expect(breaches(({ from, to }) => from.startsWith('renderer/store/') && to.endsWith('.tsx'))).toEqual([]);
  expect([...paths].filter((path) => path.startsWith('renderer/store/') && path.endsWith('.tsx'))).toEqual([]);
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
