import { useMemo } from 'react';
import { LANGUAGES } from '#shared/core/language';
import { type Translator, translator } from '#shared/i18n/translator';
import type { Pledge } from '#shared/pledges/pledge';
import { useT } from '../../queries/hooks.ts';
import { useSession } from '../../store/session.ts';
import { remembered, useRemembered } from '../../store/view-state.ts';
import { ACTIONS, type Action } from '../actions.ts';
import { canBeLens, choose, showHosted } from './choose.ts';
import { documentEntries, pledgeEntries } from './entries.ts';
import { findEntries, indexOf, type PaletteEntry, type PaletteHit, type PaletteIndex } from './find.ts';
import type { TextRange } from './fold-words.ts';

/** A line of the palette. */
export interface PaletteRow {
  readonly key: string;
  readonly name: string;
  readonly marks: readonly TextRange[];
  readonly about: string;
  readonly shortcut: string | null;
  run(): void;
}

interface PaletteRows {
  readonly id: string;
  readonly title: string;
  readonly rows: readonly PaletteRow[];
  /** How many there are, listed or not. */
  readonly all: number;
}

/** What was chosen in the palette while this document is open, the latest first. */
const CHOSEN = remembered<readonly string[]>([]);
const MOST_CHOSEN = 5;

const keyOf = ({ section, id }: Pick<PaletteEntry, 'section' | 'id'>): string => `${section}:${id}`;

/** What the palette lists for a query; without one what was chosen before, and every command. */
export function usePaletteRows(query: string): readonly PaletteRows[] {
  const t = useT();
  const workbench = useSession((state) => state.workbench);
  const pledges = useSession((state) => state.pledges);
  const [chosen, setChosen] = useRemembered(CHOSEN);
  const commands = useCommands(t);
  const indexes = useMemo(
    () => [indexOf(commands), ...(workbench ? documentEntries(workbench, t).map(indexOf) : []), pledgeIndex(pledges)],
    [commands, workbench, pledges, t],
  );
  return useMemo(() => {
    const rowOf = ({ entry, marks, alias }: PaletteHit): PaletteRow => ({
      key: keyOf(entry),
      name: entry.name,
      marks,
      about: [alias, entry.about].filter(Boolean).join(' · '),
      shortcut: entry.shortcut ?? null,
      run: () => {
        const key = keyOf(entry);
        if (entry.section !== 'command') setChosen([key, ...chosen.filter((one) => one !== key)].slice(0, MOST_CHOSEN));
        choose(entry);
      },
    });
    /** Beside the lens of the group found first: its chart. */
    const asChart = (hit: PaletteHit | undefined): readonly PaletteRow[] => {
      if (!workbench || hit?.entry.section !== 'group' || !canBeLens(workbench, hit.entry.id)) return [];
      const { id, name } = hit.entry;
      return [
        {
          key: `chart-of:${id}`,
          name: t('palette.asChart', { name }),
          marks: [],
          about: t('palette.asChart.about'),
          shortcut: null,
          run: () => showHosted(workbench, id),
        },
      ];
    };
    const found = findEntries(indexes, query);
    if (query.trim())
      return found.map(({ section, hits, more }) => {
        const [first, ...others] = hits;
        const second = asChart(first);
        const rows = [...(first ? [rowOf(first)] : []), ...second, ...others.map(rowOf)];
        return { id: section, title: t(`palette.section.${section}`), rows, all: rows.length + more };
      });
    const unmarked = (entry: PaletteEntry): PaletteRow => rowOf({ entry, marks: [], alias: null });
    const before = chosen.flatMap((key) => entryOf(indexes, key) ?? []).map(unmarked);
    return [
      ...(before.length > 0
        ? [{ id: 'recent', title: t('palette.section.recent'), rows: before, all: before.length }]
        : []),
      {
        id: 'command',
        title: t('palette.section.command'),
        rows: commands.map(unmarked),
        all: commands.length,
      },
    ];
  }, [indexes, query, chosen, setChosen, commands, workbench, t]);
}

function entryOf(indexes: readonly PaletteIndex[], key: string): PaletteEntry | undefined {
  for (const index of indexes) {
    const found = index.find(({ entry }) => keyOf(entry) === key);
    if (found) return found.entry;
  }
  return undefined;
}

/** Registers are long and change seldom: each is prepared once. */
const prepared = new WeakMap<readonly Pledge[], PaletteIndex>();

function pledgeIndex(pledges: readonly Pledge[]): PaletteIndex {
  const index = prepared.get(pledges) ?? indexOf(pledgeEntries(pledges));
  prepared.set(pledges, index);
  return index;
}

/** The actions by what they do now, found by their name in the other language as well. */
function useCommands(t: Translator): readonly PaletteEntry[] {
  const undone = useSession((state) => state.past.at(-1)?.change);
  const redone = useSession((state) => state.future.at(-1)?.change);
  return useMemo(() => {
    const nameOf = ({ id, label }: Action): string => {
      if (id === 'edit.undo' && undone) return t(`history.undo.${undone.verb}`, { thing: undone.thing });
      if (id === 'edit.redo' && redone) return t(`history.redo.${redone.verb}`, { thing: redone.thing });
      return t(label);
    };
    const others = LANGUAGES.filter((language) => language !== t.language).map(translator);
    return ACTIONS.map((action) => ({
      section: 'command',
      id: action.id,
      name: nameOf(action),
      aliases: others.map((other) => other(action.label)),
      ...(action.shortcut && { shortcut: keysOf(action.shortcut) }),
    }));
  }, [t, undone, redone]);
}

/** A shortcut as keyboards name its keys. */
function keysOf(shortcut: string): string {
  const isMac = /Mac/.test(navigator.userAgent);
  return shortcut
    .toUpperCase()
    .replace('MOD+', isMac ? '⌘' : 'Ctrl+')
    .replace('SHIFT+', isMac ? '⇧' : 'Shift+');
}
