import { formatNumber } from '#shared/core/format';
import type { Draft } from '#shared/intake/draft';
import type { LossReport } from '#shared/intake/recipe';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { type Choice, SelectField } from '../../ui/fields.tsx';

/** Texts shown; the rest is counted. */
const SHOWN = 12;

interface AreaCardProps {
  readonly draft: Draft;
  /** Texts of the file that no list has. */
  readonly unmatched: LossReport['unmatchedAreas'];
  readonly places: readonly Choice[];
  readonly onChange: (draft: Draft) => void;
}

/** Texts that stand for no known area: a person says which one each is, or leaves it as it is. */
export function AreaCard({ draft, unmatched, places, onChange }: AreaCardProps) {
  const t = useT();
  const { areas } = useWorkbench().catalogue;
  const nameOf = (code: string): string => areas.find((area) => area.code === code)?.name[t.language] ?? code;
  if (unmatched.length === 0) return null;
  const match = (text: string, code: string) => {
    const { [text]: _, ...others } = draft.matches;
    onChange({ ...draft, matches: code === '' ? others : { ...others, [text]: code } });
  };
  return (
    <section className="stack">
      <table className="roles">
        <caption>{t('recipe.unmatched')}</caption>
        <tbody>
          {unmatched.slice(0, SHOWN).map(({ text, rows, suggestion }) => (
            <tr key={text}>
              <th scope="row">{text}</th>
              <td className="number soft">
                {t('recipe.unmatched.rows', { rows: formatNumber(rows, t.language), count: rows })}
              </td>
              <td>
                <SelectField
                  label={t('recipe.unmatched.as', { text })}
                  items={[
                    { id: '', name: t('recipe.unmatched.own') },
                    ...(suggestion
                      ? [{ id: suggestion, name: t('recipe.unmatched.suggested', { name: nameOf(suggestion) }) }]
                      : []),
                    ...places.filter(({ id }) => id !== suggestion),
                  ]}
                  value={draft.matches[text] ?? ''}
                  onChange={(code) => match(text, code)}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">
        {unmatched.length > SHOWN
          ? t('recipe.unmatched.more', { count: unmatched.length - SHOWN })
          : t('recipe.unmatched.about')}
      </p>
    </section>
  );
}
