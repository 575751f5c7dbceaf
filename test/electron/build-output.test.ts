import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { parseSync } from 'vite';
import { expect, test } from 'vitest';

const out = resolve(import.meta.dirname, '../../out');
const filesIn = (folder: string) =>
  readdirSync(join(out, folder), { recursive: true, encoding: 'utf8' }).filter((file) =>
    statSync(join(out, folder, file)).isFile(),
  );

test('the preload is one CommonJS file that requires Electron only', () => {
  expect(filesIn('preload')).toEqual(['index.cjs']);
  const text = readFileSync(join(out, 'preload/index.cjs'), 'utf8');
  expect([...text.matchAll(/require\(([^)]*)\)/g)].map(([, name]) => name?.replaceAll(/[`'"]/g, ''))).toEqual([
    'electron',
  ]);
  expect(text).not.toMatch(/^import |\bimport\(/m);
});

test('the main script needs Electron and Node, and no other package', () => {
  const imported = filesIn('main').flatMap((file) => {
    const { module } = parseSync(file, readFileSync(join(out, 'main', file), 'utf8'));
    return module.staticImports.map(({ moduleRequest }) => moduleRequest.value);
  });
  expect(imported).toContain('electron');
  expect(imported.filter((name) => !/^(node:|electron$|\.)/.test(name))).toEqual([]);
});

test.each(['main', 'preload', 'renderer', 'web'])('there are no source maps in %s', (folder) => {
  expect(filesIn(folder).filter((file) => file.endsWith('.map'))).toEqual([]);
});

test.each(['renderer', 'web'])(
  'the page of %s has no inline script or style and asks for nothing elsewhere',
  (folder) => {
    const page = readFileSync(join(out, folder, 'index.html'), 'utf8');
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)|<style|\bstyle=|\bon[a-z]+=/);
    expect(page).not.toMatch(/(?:src|href)="(?:https?:)?\/\//);
  },
);

test.each(['renderer', 'web'])('what the page of %s loads first draws no charts and no maps', (folder) => {
  const page = readFileSync(join(out, folder, 'index.html'), 'utf8');
  const first = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, file]) => file ?? '');
  expect(first.length).toBeGreaterThan(1);
  const drawing = first.filter((file) =>
    /js-plotly-plot|choroplethlocation|geoEqualEarth/.test(readFileSync(join(out, folder, file), 'utf8')),
  );
  expect(drawing).toEqual([]);
});

test('the web build knows nothing of Electron', () => {
  const scripts = filesIn('web').filter((file) => file.endsWith('.js'));
  const naming = scripts.filter((file) =>
    /require\(["'`]electron|from ?["'`]electron["'`]/.test(readFileSync(join(out, 'web', file), 'utf8')),
  );
  expect(naming).toEqual([]);
});

test('what is packaged stays small', () => {
  const bytes = ['main', 'preload', 'renderer'].flatMap((folder) =>
    filesIn(folder).map((file) => statSync(join(out, folder, file)).size),
  );
  expect(bytes.reduce((sum, size) => sum + size, 0) / 2 ** 20).toBeLessThan(60);
});

test('what the window loads before its first picture is at most 300 kB, compressed', () => {
  const page = readFileSync(join(out, 'web/index.html'), 'utf8');
  const scripts = [...page.matchAll(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g)].map(([, path = '']) => path);
  expect(scripts.length).toBeGreaterThan(1);
  const bytes = scripts.map((path) => gzipSync(readFileSync(join(out, 'web', path)), { level: 9 }).length);
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThanOrEqual(300_000);
});
