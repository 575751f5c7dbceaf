import type { Catalogue } from '#shared/framework/catalogue';
import type { ValueReference } from '#shared/workbench/rich-text';

const plain = (text: string): string =>
  text
    .normalize('NFD')
    .replaceAll(/\p{M}/gu, '')
    .replaceAll(/[’']/gu, "'")
    .replaceAll(/\s+/gu, ' ')
    .trim()
    .toLowerCase();

const LATEST = new Set(['', 'latest', 'last', 'derniere', 'dernier']);

/**
 * What `{{3.1.1 World 2025}}` means: an indicator by code or name, an area or group by code or name in either language, and a year
 * (absent or “latest”: the last there is). Null where one of them is not known.
 */
export function valueTyped(text: string, { framework, areas, groups }: Catalogue): ValueReference | null {
  const words = plain(text);
  const indicators = framework.indicators.flatMap((indicator) =>
    [indicator.code, indicator.id, indicator.name.en, indicator.name.fr].map((name) => ({
      indicator,
      name: plain(name),
    })),
  );
  const started = indicators
    .filter(({ name }) => name && (words === name || words.startsWith(`${name} `)))
    .sort((a, b) => b.name.length - a.name.length)[0];
  if (!started) return null;
  const [, place = '', stated = ''] =
    /^(.*?)\s*(\d{4}|latest|last|derniere|dernier)?$/u.exec(words.slice(started.name.length).trim()) ?? [];
  const area = [...groups, ...areas].find(({ code, name }) =>
    [code, name.en, name.fr].some((known) => plain(known) === place),
  );
  if (!area) return null;
  return {
    indicator: started.indicator.id,
    area: area.code,
    year: LATEST.has(stated) ? null : Number(stated),
    dims: started.indicator.headline ?? '',
    seen: null,
  };
}
