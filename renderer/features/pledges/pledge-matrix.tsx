import { formatNumber } from '#shared/core/format';
import type { AreaGroup, Term } from '#shared/framework/areas';
import type { Pledge } from '#shared/pledges/pledge';
import { matrixOf } from '#shared/pledges/register';
import { useT } from '../../queries/hooks.ts';

interface MatrixProps {
  readonly pledges: readonly Pledge[];
  readonly themes: readonly Term[];
  readonly situations: readonly AreaGroup[];
}

export function PledgeMatrixTable({ pledges, themes, situations }: MatrixProps) {
  const t = useT();
  const matrix = matrixOf(
    pledges,
    themes.map((theme) => theme.code),
    situations.map((situation) => situation.code),
  );
  const heading = (code: string) =>
    situations.find((situation) => situation.code === code)?.name[t.language] ?? t('pledges.general');
  return (
    <>
      <table className="matrix">
        <thead>
          <tr>
            <th scope="col">{t('pledges.situation')}</th>
            {themes.map((theme) => (
              <th scope="col" key={theme.code} className="number">
                {theme.name[t.language]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {matrix.situations.map((code, column) => (
            <tr key={code}>
              <th scope="row">{heading(code)}</th>
              {themes.map((theme, row) => {
                const count = matrix.cells[row]?.[column] ?? 0;
                return (
                  <td key={theme.code} className={count === 0 ? 'number none' : 'number'}>
                    {formatNumber(count, t.language)}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <p className="soft">{t('pledges.matrixNote', { count: pledges.length })}</p>
    </>
  );
}
