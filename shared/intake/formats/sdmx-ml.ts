import { markupTokens } from './markup.ts';

type Keys = Map<string, string>;

/** Attributes of elements that say nothing of an observation. */
const PLAIN = (attributes: ReadonlyMap<string, string>): Keys =>
  new Map(
    [...attributes].filter(
      ([key]) => !/^(type|xmlns.*|dataScope|structureRef|setID|validFromDate|schemaLocation)$/.test(key),
    ),
  );

/**
 * The observations of an SDMX-ML message, generic or specific to its structure (2.0 to 3.0), a row each under a header of all
 * dimensions and attributes; those of series and groups stand in every row they apply to, the action of a data set as ACTION.
 */
export function sdmxRows(text: string): string[][] {
  const header = new Map<string, number>();
  const rows: string[][] = [];
  const groups: Keys[] = [];
  let [series, observation, dataset]: [Keys | null, Keys | null, Keys] = [null, null, new Map()];
  let group: Keys | null = null;
  let textOf = '';
  const target = (): Keys | null => observation ?? series ?? group;
  const end = (): void => {
    if (!observation) return;
    const keys = new Map([...dataset, ...(series ?? []), ...observation]);
    for (const one of groups)
      if (
        [...one].some(([key]) => keys.has(key)) &&
        [...one].every(([key, value]) => (keys.get(key) ?? value) === value)
      )
        for (const [key, value] of one) keys.set(key, value);
    const row: string[] = [];
    for (const [key, value] of keys) {
      const at = header.get(key) ?? header.size;
      header.set(key, at);
      row[at] = value;
    }
    rows.push(row);
    observation = null;
  };
  for (const token of markupTokens(text)) {
    if (token.kind === 'text') {
      if (textOf !== '' && token.text.trim() !== '') target()?.set(textOf, token.text.trim());
      continue;
    }
    if (token.kind === 'close') {
      if (token.name === 'obs') end();
      if (token.name === 'series') series = null;
      if (token.name === 'group' && group) {
        groups.push(group);
        group = null;
      }
      textOf = '';
      continue;
    }
    const { name, attributes } = token;
    const value = attributes.get('value') ?? '';
    const key = attributes.get('id') ?? attributes.get('concept') ?? '';
    if (name === 'dataset') {
      const action = attributes.get('action') ?? '';
      dataset = /^(delete|replace|merge)/i.test(action)
        ? new Map([['ACTION', action.slice(0, 1).toUpperCase()]])
        : new Map();
      groups.length = 0;
    } else if (name === 'group') group = PLAIN(attributes);
    else if (name === 'series') series = PLAIN(attributes);
    else if (name === 'obs') observation = PLAIN(attributes);
    else if (name === 'value' && key !== '') target()?.set(key, value);
    else if (name === 'obsdimension' || name === 'time') {
      if (value === '') textOf = 'TIME_PERIOD';
      else observation?.set(key || 'TIME_PERIOD', value);
    } else if (name === 'obsvalue') observation?.set('OBS_VALUE', value);
  }
  return [[...header.keys()], ...rows].map((row) => Array.from({ length: header.size }, (_, at) => row[at] ?? ''));
}
