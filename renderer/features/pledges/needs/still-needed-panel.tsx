import { useMemo, useState } from 'react';
import { joinedList, usdText } from '#shared/core/format';
import { candidatePartners, INCOME } from '#shared/pledges/needs/candidate-partners';
import { stillNeeded } from '#shared/pledges/needs/still-needed';
import { SERIES } from '../../../queries/engine-queries.ts';
import { useAnswer, useDocument, useT } from '../../../queries/hooks.ts';
import { usePlaces } from '../../../queries/use-places.ts';
import { useBundledFlows } from '../../../queries/use-registers.ts';
import { SelectField } from '../../../ui/fields.tsx';
import { Panel } from '../../../ui/layout.tsx';
import { DraftAskText } from './draft-ask-text.tsx';
import { MoneyNeeded } from './money-needed.tsx';
import styles from './needs.module.css';
import { OpenByKind } from './open-by-kind.tsx';
import { PartnersPanel } from './partners-panel.tsx';
import type { Needs } from './use-needs.ts';

const ALL = 'all';

/** What one situation still needs, a draft ask, and who may be asked. */
export function StillNeededPanel({ needs, year, pledges }: Needs & { readonly year: number }) {
  const t = useT();
  const { nameOf } = usePlaces();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const [chosen, setChosen] = useState<string | null>(null);
  const [ownTheme, setTheme] = useState<string | null>(null);
  const theme = lens.theme ?? ownTheme;
  const planned = needs.filter(({ requirements }) => requirements !== null);
  const need =
    planned.find(({ situation }) => situation === chosen) ??
    planned.toSorted((a, b) => (b.values.unfunded ?? -1) - (a.values.unfunded ?? -1))[0];
  const flows = useBundledFlows().value;
  const areas = useMemo(() => catalogue.areas.map(({ code }) => code), [catalogue.areas]);
  const income = useAnswer(SERIES, {
    indicators: catalogue.framework.indicators.some(({ id }) => id === INCOME) ? [INCOME] : [],
    areas,
    years: [year, year],
  }).value;
  const partners = useMemo(
    () =>
      need && flows && income
        ? candidatePartners({
            situation: need.situation,
            theme,
            groups: catalogue.groups,
            flows: flows.flows,
            pledges,
            income,
            nameOf,
          })
        : null,
    [need, flows, income, theme, catalogue.groups, pledges, nameOf],
  );
  if (!need) return null;
  const needed = stillNeeded(need, pledges, theme);
  const hasRegister = pledges.length > 0;
  const themeName = catalogue.themes.find(({ code }) => code === theme)?.name[t.language] ?? null;
  const usd = (value: number) => usdText(value, t.language);
  const name = nameOf(need.situation);
  return (
    <>
      <Panel title={t('needs.left.title')}>
        <p className={styles.finding}>
          {needed.left === null || needed.requirements === null
            ? t('needs.left.unknown', { name, year: String(year) })
            : t('needs.left.finding', {
                name,
                year: String(year),
                left: usd(needed.left),
                requirements: usd(needed.requirements),
              })}
        </p>
        <div className={styles.choices}>
          <SelectField
            label={t('needs.left.situation')}
            items={planned.map(({ situation }) => ({ id: situation, name: nameOf(situation) }))}
            value={need.situation}
            onChange={setChosen}
          />
          <SelectField
            label={t('needs.left.theme')}
            items={[
              { id: ALL, name: t('needs.left.allThemes') },
              ...catalogue.themes.map(({ code, name: called }) => ({ id: code, name: called[t.language] })),
            ]}
            value={theme ?? ALL}
            onChange={(id) => setTheme(id === ALL ? null : id)}
          />
        </div>
        <MoneyNeeded needed={needed} hasRegister={hasRegister} />
        {themeName ? <p role="note">{t('needs.left.byTheme', { theme: themeName })}</p> : null}
        <div className={styles.columns}>
          <OpenByKind needed={needed} hasRegister={hasRegister} />
          <DraftAskText needed={needed} people={need.people} hasRegister={hasRegister} />
        </div>
      </Panel>
      {partners && flows ? (
        <PartnersPanel
          partners={partners}
          situation={name}
          source={joinedList([flows.publisher?.title[t.language] ?? [], t('needs.partners.income')].flat(), t.language)}
          year={year}
          flowsYear={flows.updated.slice(0, 4)}
        />
      ) : null}
    </>
  );
}
