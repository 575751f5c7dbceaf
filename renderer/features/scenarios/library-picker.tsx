import { formatNumber } from '#shared/core/format';
import { withArticle } from '#shared/framework/with-article';
import type { LibraryEntry } from '#shared/pledges/scenario-library';
import type { Names } from '#shared/projections/assumptions';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import styles from './scenarios.module.css';

interface LibraryPickerProps {
  readonly entries: readonly LibraryEntry[];
  readonly names: Names;
  readonly onPick: (entry: LibraryEntry) => void;
}

/** The scenarios of the library that the data can speak to, each with where its numbers come from. */
export function LibraryPicker({ entries, names, onPick }: LibraryPickerProps) {
  const t = useT();
  return (
    <details className={styles.library}>
      <summary>{t('library.title')}</summary>
      <ul>
        {entries.map((entry) => {
          const { area, year, ...facts } = entry.facts;
          const said = {
            ...Object.fromEntries(
              Object.entries(facts).map(([key, value]) => [
                key,
                key === 'pledges' || typeof value === 'string' ? value : formatNumber(value, t.language),
              ]),
            ),
            ...(area === undefined
              ? {}
              : {
                  area: names.place(String(area)),
                  ofArea: withArticle(names.place(String(area)), 'of', t.language),
                }),
            ...(year === undefined ? {} : { year: String(year) }),
          };
          return (
            <li key={entry.name}>
              {entry.refusal === undefined ? (
                <Button onPress={() => onPick(entry)}>{t(`library.${entry.name}`)}</Button>
              ) : (
                <strong>{t(`library.${entry.name}`)}</strong>
              )}
              <p className="soft">
                {entry.refusal === undefined
                  ? t(`library.${entry.name}.about`, said)
                  : t(`library.pledgesHistory.refused.${entry.refusal}`, said)}
              </p>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
