import { useMemo, useState } from 'react';
import { collator } from '#shared/core/format';
import type { Lens } from '#shared/framework/lens';
import { useDocument, useT } from '../queries/hooks.ts';
import { dispatch } from '../store/history.ts';
import { Button } from '../ui/button.tsx';
import { NumberInput, type Option, SelectField } from '../ui/fields.tsx';
import { NameDialog } from './name-dialog.tsx';

const ALL = 'all';
const LENS_GROUPS = new Set(['unhcr-region', 'bureau', 'platform', 'income', 'scope', 'own']);
const FIRST_YEAR = 1951;
const LAST_YEAR = 2100;

/** The stock-take: what every view, chart, gap, scenario and report section is limited to. */
export function LensBar() {
  const t = useT();
  const { catalogue, lens, lenses } = useDocument('catalogue', 'lens', 'lenses');
  const [naming, setNaming] = useState(false);
  const language = t.language;
  const choices = useMemo(() => {
    const compare = collator(language).compare;
    const all: Option = { id: ALL, name: t('shell.lens.all') };
    const kinds = [...LENS_GROUPS];
    const groups = catalogue.groups.filter((group) => LENS_GROUPS.has(group.kind));
    groups.sort((a, b) => kinds.indexOf(a.kind) - kinds.indexOf(b.kind) || compare(a.name[language], b.name[language]));
    const terms = (
      list: readonly { readonly code: string; readonly name: Readonly<Record<typeof language, string>> }[],
    ) => [all, ...list.map((term) => ({ id: term.code, name: term.name[language] }))];
    return {
      groups: [
        { id: ALL, name: t('shell.lens.world') },
        ...groups.map((group) => ({
          id: group.code,
          name: `${group.name[language]} (${t(`shell.groupKind.${group.kind as 'platform'}`)})`,
        })),
      ],
      themes: terms(catalogue.themes),
      actors: terms(catalogue.actors),
      editions: terms(catalogue.framework.editions),
    };
  }, [catalogue, language, t]);
  const set = (change: Partial<Lens>) => dispatch({ type: 'lens/set', lens: { ...lens, ...change } });
  const choose = (key: 'group' | 'theme' | 'actor' | 'edition') => (id: string) =>
    set({ [key]: id === ALL ? null : id });
  const setYears = (from: number | null, to: number | null) =>
    set({
      years: from === null && to === null ? null : [from ?? FIRST_YEAR, Math.max(from ?? FIRST_YEAR, to ?? LAST_YEAR)],
    });
  const [from, to] = lens.years ?? [null, null];
  return (
    <section className="lens-bar" aria-label={t('shell.lens')}>
      <SelectField
        label={t('shell.lens.group')}
        items={choices.groups}
        value={lens.group ?? ALL}
        onChange={choose('group')}
      />
      <SelectField
        label={t('shell.lens.theme')}
        items={choices.themes}
        value={lens.theme ?? ALL}
        onChange={choose('theme')}
      />
      <SelectField
        label={t('shell.lens.actor')}
        items={choices.actors}
        value={lens.actor ?? ALL}
        onChange={choose('actor')}
      />
      <div className="field years">
        <NumberInput
          label={t('shell.lens.from')}
          grouping={false}
          minimum={FIRST_YEAR}
          maximum={LAST_YEAR}
          value={from === FIRST_YEAR ? null : from}
          onChange={(year) => setYears(year, to === LAST_YEAR ? null : to)}
        />
      </div>
      <div className="field years">
        <NumberInput
          label={t('shell.lens.to')}
          grouping={false}
          minimum={FIRST_YEAR}
          maximum={LAST_YEAR}
          value={to === LAST_YEAR ? null : to}
          onChange={(year) => setYears(from === FIRST_YEAR ? null : from, year)}
        />
      </div>
      <SelectField
        label={t('shell.lens.edition')}
        items={choices.editions}
        value={lens.edition ?? ALL}
        onChange={choose('edition')}
      />
      <div className="spacer" />
      {lenses.length > 0 ? (
        <SelectField
          label={t('shell.lens.saved')}
          items={[
            { id: ALL, name: t('shell.lens.choose') },
            ...lenses.map((saved) => ({ id: saved.id, name: saved.name })),
          ]}
          value={lenses.find((saved) => JSON.stringify(saved.lens) === JSON.stringify(lens))?.id ?? ALL}
          onChange={(id) => {
            const saved = lenses.find((candidate) => candidate.id === id);
            if (saved) dispatch({ type: 'lens/set', lens: saved.lens });
          }}
        />
      ) : null}
      <Button onPress={() => setNaming(true)}>{t('shell.lens.save')}</Button>
      <NameDialog
        title={t('shell.lens.save')}
        label={t('shell.lens.name')}
        isOpen={naming}
        onOpenChange={setNaming}
        onName={(name) => dispatch({ type: 'lens/put', item: { id: crypto.randomUUID(), name, lens } })}
      />
    </section>
  );
}
