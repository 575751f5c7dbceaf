import { formatNumber } from '#shared/core/format';
import type { Pledge } from '#shared/pledges/pledge';
import { countByStage } from '#shared/pledges/register';
import { useT } from '../../queries/hooks.ts';

export function StageTable({ pledges }: { readonly pledges: readonly Pledge[] }) {
  const t = useT();
  const share = (value: number | null) =>
    value === null ? t('pledges.notApplicable') : formatNumber(value, t.language, { percent: true, decimals: 1 });
  return (
    <table>
      <thead>
        <tr>
          <th scope="col">{t('pledges.stage')}</th>
          <th scope="col" className="number">
            {t('pledges.count')}
          </th>
          <th scope="col" className="number">
            {t('pledges.shareWithUpdates')}
          </th>
          <th scope="col" className="number">
            {t('pledges.shareOfAll')}
          </th>
        </tr>
      </thead>
      <tbody>
        {countByStage(pledges).map((row) => (
          <tr key={row.stage}>
            <th scope="row">{t(`pledges.stage.${row.stage}`)}</th>
            <td className="number">{formatNumber(row.pledges, t.language)}</td>
            <td className="number">{share(row.ofUpdated)}</td>
            <td className="number">
              <meter className={`stage-bar ${row.stage}`} min={0} max={1} value={row.ofAll ?? 0} aria-hidden="true" />
              {share(row.ofAll)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
