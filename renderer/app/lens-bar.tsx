import { Bookmark, BookmarkPlus, BookOpen, Globe, SlidersHorizontal, Tag, Users } from 'lucide-react';
import { useMemo, useState } from 'react';
import { DialogTrigger, Popover } from 'react-aria-components';
import { type Lens, WHOLE_LENS } from '#shared/framework/lens';
import { useDocument, useT } from '../queries/hooks.ts';
import { dispatch } from '../store/history.ts';
import { Button } from '../ui/button.tsx';
import { ChipButton, ChipFrame } from '../ui/chip.tsx';
import { ChipSelect } from '../ui/chip-select.tsx';
import { useMedia } from '../ui/use-media.ts';
import { ALL, groupSections, optionNamed, termSections, yearsInWords } from './lens-chips.ts';
import { LensYears } from './lens-years.tsx';
import { NameDialog } from './name-dialog.tsx';

const ICONS = { group: Globe, theme: Tag, actor: Users, edition: BookOpen };
const FIELDS = ['group', 'theme', 'actor', 'edition'] as const;
type Field = (typeof FIELDS)[number];

/** The stock-take: what every view, chart, gap, scenario and report section is limited to. A narrow window has it in one chip. */
export function LensBar() {
  const t = useT();
  const { catalogue, lens, lenses } = useDocument('catalogue', 'lens', 'lenses');
  const [naming, setNaming] = useState(false);
  const isNarrow = useMedia('(max-width: 859px)');
  const sections = useMemo(
    () => ({
      group: groupSections(catalogue.groups, t),
      theme: termSections(catalogue.themes, t('window.lens.allThemes'), t.language),
      actor: termSections(catalogue.actors, t('window.lens.allActors'), t.language),
      edition: termSections(catalogue.framework.editions, t('window.lens.allEditions'), t.language),
    }),
    [catalogue, t],
  );
  const search = { placeholder: t('window.lens.find'), nothing: t('window.lens.nothing') };
  const set = (change: Partial<Lens>) => dispatch({ type: 'lens/set', lens: { ...lens, ...change } });
  const shownOf = (field: Field): string => {
    const option = optionNamed(sections[field], lens[field] ?? ALL);
    return option?.fullName ?? option?.name ?? lens[field] ?? '';
  };
  const saved = lenses.find((one) => JSON.stringify(one.lens) === JSON.stringify(lens));
  const chip = (field: Field) => (
    <ChipSelect
      key={field}
      label={t(`shell.lens.${field}`)}
      icon={ICONS[field]}
      sections={sections[field]}
      value={lens[field] ?? ALL}
      shown={shownOf(field)}
      onChange={(id) => set({ [field]: id === ALL ? null : id })}
      onClear={lens[field] === null ? null : () => set({ [field]: null })}
      clearLabel={t('window.lens.clear', { value: shownOf(field) })}
      search={search}
    />
  );
  const chips = (
    <>
      {chip('group')}
      {chip('theme')}
      {chip('actor')}
      <LensYears years={lens.years} onChange={(years) => set({ years })} />
      {chip('edition')}
      {lenses.length > 0 ? (
        <ChipSelect
          label={t('shell.lens.saved')}
          icon={Bookmark}
          sections={[{ id: ALL, heading: null, items: lenses }]}
          value={saved?.id ?? null}
          shown={saved?.name ?? t('shell.lens.saved')}
          onChange={(id) => {
            const chosen = lenses.find((one) => one.id === id);
            if (chosen) dispatch({ type: 'lens/set', lens: chosen.lens });
          }}
          onClear={null}
          clearLabel=""
          search={search}
        />
      ) : null}
      <Button
        variant="quiet"
        isNameHidden
        icon={<BookmarkPlus size={16} aria-hidden />}
        onPress={() => setNaming(true)}
      >
        {t('shell.lens.save')}
      </Button>
    </>
  );
  const others = FIELDS.filter((field) => field !== 'group' && lens[field] !== null).map(shownOf);
  const summary = [shownOf('group'), yearsInWords(lens.years, t), ...others].join(' · ');
  const isWhole = Object.values(lens).every((limit) => limit === null);
  return (
    <section className="lens-bar" aria-label={t('shell.lens')}>
      {isNarrow ? (
        <ChipFrame
          onClear={isWhole ? null : () => dispatch({ type: 'lens/set', lens: WHOLE_LENS })}
          clearLabel={t('window.lens.clear', { value: summary })}
        >
          <DialogTrigger>
            <ChipButton
              icon={SlidersHorizontal}
              isSummary
              label={t('window.chip', { field: t('shell.lens'), value: summary })}
            >
              <span>{summary}</span>
            </ChipButton>
            <Popover className="popover" aria-label={t('shell.lens')}>
              <div className="chip-fields">{chips}</div>
            </Popover>
          </DialogTrigger>
        </ChipFrame>
      ) : (
        chips
      )}
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
