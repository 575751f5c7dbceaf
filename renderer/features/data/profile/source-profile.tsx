import { useState } from 'react';
import type { BaselineRevisions } from '#shared/profile/baseline-revisions';
import type { ObservedColumn } from '#shared/profile/profile-observations';
import type { ProfiledSeries, ProfileOptions } from '#shared/profile/profile-table';
import { missingLines } from '#shared/profile/profile-text';
import type { Source } from '#shared/workbench/workbench';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { useSession } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { Segments, SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { profileSourceColumns, profileSourceRevisions, profileSourceSeries } from '../../../workflows/profile.ts';
import styles from '../data.module.css';
import { ColumnProfileTable } from './column-profile-table.tsx';
import { RevisionTable } from './revision-table.tsx';
import { SeriesProfileTable } from './series-profile-table.tsx';

type Made =
  | { readonly what: 'columns'; readonly of: Source; readonly found: readonly ObservedColumn[] }
  | { readonly what: 'series'; readonly of: Source; readonly found: readonly ProfiledSeries[] }
  | { readonly what: 'revisions'; readonly of: Source; readonly found: BaselineRevisions };

const PROFILES: readonly Made['what'][] = ['series', 'columns', 'revisions'];

/** Profiles of loaded sources, made when asked for; one of a source that changed since is no longer shown. */
export function SourceProfile() {
  const t = useT();
  const { sources } = useDocument('sources');
  const isBusy = useSession((state) => state.task !== null);
  const [chosen, setChosen] = useState('');
  const [what, setWhat] = useState<Made['what']>('series');
  const [counterparts, setCounterparts] = useState<ProfileOptions['counterparts']>('summed');
  const [made, setMade] = useState<Made | null>(null);
  const source = sources.find(({ id }) => id === chosen) ?? sources[0];
  if (!source) return null;
  const nameOf = (one: Source): string => (one.kind === 'bundled' ? t('data.bundled') : one.name);
  const make = async () => {
    if (what === 'columns') {
      const found = await profileSourceColumns(source, nameOf(source));
      if (found) setMade({ what, of: source, found });
    } else if (what === 'revisions') {
      const found = await profileSourceRevisions(source, nameOf(source));
      if (found) setMade({ what, of: source, found });
    } else {
      const found = await profileSourceSeries(source, nameOf(source), counterparts);
      if (found) setMade({ what, of: source, found });
    }
  };
  const isPresent = made?.of === source && made.what === what;
  return (
    <Panel title={t('profile.title')}>
      <p className="soft">{t('profile.about')}</p>
      <div className={styles.profileAsk}>
        <SelectField
          label={t('profile.source')}
          items={sources.map((one) => ({ id: one.id, name: nameOf(one) }))}
          value={source.id}
          onChange={setChosen}
        />
        <Segments
          label={t('profile.what')}
          items={PROFILES.map((id) => ({ id, name: t(`profile.${id}`) }))}
          value={what}
          onChange={(id) => setWhat(PROFILES.find((one) => one === id) ?? 'series')}
        />
        {what === 'series' ? (
          <Segments
            label={t('profile.counterparts')}
            items={(['summed', 'each'] as const).map((id) => ({ id, name: t(`profile.counterparts.${id}`) }))}
            value={counterparts}
            onChange={(id) => setCounterparts(id === 'each' ? 'each' : 'summed')}
          />
        ) : null}
        <Button onPress={make} isDisabled={isBusy}>
          {t('profile.make')}
        </Button>
      </div>
      {isPresent && made.what === 'columns' ? <Columns found={made.found} /> : null}
      {isPresent && made.what === 'series' ? <SeriesProfileTable found={made.found} /> : null}
      {isPresent && made.what === 'revisions' ? <RevisionTable found={made.found} /> : null}
    </Panel>
  );
}

function Columns({ found }: { readonly found: readonly ObservedColumn[] }) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const indicators = new Map(catalogue.framework.indicators.map(({ id, name }) => [id, name[t.language]]));
  const { nameOf } = usePlaces();
  const shown = (column: ObservedColumn['column'], text: string): string =>
    column === 'indicator' ? (indicators.get(text) ?? text) : nameOf(text);
  return (
    <ColumnProfileTable
      caption={t('profile.columns')}
      rows={found.map((one) => ({
        ...one,
        key: `${one.column} ${one.key}`,
        label: t(`profile.column.${one.column}`, { key: indicators.get(one.key) ?? one.key }),
        causes: missingLines(one.missing, t),
        isYear: one.column === 'year',
        examples: one.examples.map((text) => shown(one.column, text)),
      }))}
    />
  );
}
