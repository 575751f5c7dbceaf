import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { expect, test } from 'vitest';

const renderer = resolve(import.meta.dirname, '../../../renderer');
const named = (ending: RegExp): readonly string[] =>
  readdirSync(renderer, { recursive: true, encoding: 'utf8' })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => ending.test(file) && !file.startsWith('public/'));
const read = (file: string): string => readFileSync(join(renderer, file), 'utf8');

const sheets = named(/\.css$/);
const modules = sheets.filter((file) => file.endsWith('.module.css'));

/** Every selector of a sheet by itself. */
const selectorsOf = (sheet: string): readonly string[] =>
  [
    ...read(sheet)
      .replaceAll(/\/\*.*?\*\//gs, '')
      .matchAll(/([^{}]+)\{/g),
  ]
    .map((match) => (match[1] ?? '').trim())
    .filter((head) => !head.startsWith('@'))
    .flatMap((head) => head.split(/,(?![^(]*\))/))
    .map((selector) => selector.trim());

const globals = /:global\(\.([\w-]+)\)/g;
const classes = /\.([A-Za-z_][\w-]*)/g;
/** Classes of a selector that are the sheet's own, not those of the whole application it builds on. */
const ownClasses = (selector: string): readonly string[] => [
  ...new Set([...selector.replaceAll(globals, '').matchAll(classes)].map((match) => match[1] ?? '')),
];

test('the walk sees the sheets', () => {
  expect(modules.length).toBeGreaterThan(5);
});

test('a view has no sheet but modules of its own', () => {
  expect(sheets.filter((file) => file.startsWith('features/') && !modules.includes(file))).toEqual([]);
});

test('no class is defined in two sheets: those of a module are its own, but none has the name of one of the whole application', () => {
  const homes = new Map<string, Set<string>>();
  for (const sheet of sheets)
    for (const selector of selectorsOf(sheet)) {
      const own = ownClasses(selector);
      // In the sheets of the whole application, a class within another is that class where it stands, not a second definition.
      if (modules.includes(sheet) || own.length === 1)
        for (const name of own) homes.set(name, (homes.get(name) ?? new Set()).add(sheet));
    }
  const twice = [...homes].filter(
    ([, where]) => where.size > 1 && [...where].some((sheet) => !modules.includes(sheet)),
  );
  expect(twice.map(([name, where]) => `${name}: ${[...where]}`)).toEqual([]);
});

test('what a module takes from the whole application is there', () => {
  const known = new Set(
    sheets.filter((sheet) => !modules.includes(sheet)).flatMap((sheet) => selectorsOf(sheet).flatMap(ownClasses)),
  );
  const asked = modules.flatMap((sheet) =>
    [...read(sheet).matchAll(globals)].map((match) => match[1] ?? '').filter((name) => !known.has(name)),
  );
  expect(asked.filter((name) => !name.startsWith('react-aria-'))).toEqual([]);
});

test('every class of a module is worn, and every class that is worn is in its module', () => {
  const worn = new Map<string, Set<string>>(modules.map((sheet) => [sheet, new Set()]));
  for (const file of named(/\.tsx$/)) {
    const text = read(file);
    for (const [, variable, from] of text.matchAll(/^import (\w+) from '([^']+\.module\.css)';$/gm)) {
      const sheet = relative(renderer, join(renderer, dirname(file), from ?? '')).replaceAll('\\', '/');
      for (const [, name] of text.matchAll(new RegExp(`(?<![\\w/])${variable}\\.(\\w+)`, 'g')))
        worn.get(sheet)?.add(name ?? '');
    }
  }
  for (const [sheet, names] of worn)
    expect([...names].sort(), sheet).toEqual([...new Set(selectorsOf(sheet).flatMap(ownClasses))].sort());
});
