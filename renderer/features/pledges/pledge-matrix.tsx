import { formatNumber } from '#shared/core/format';
import type { AreaGroup, Term } from '#shared/framework/areas';
import type { Pledge } from '#shared/pledges/pledge';
import { matrixOf } from '#shared/pledges/register';
import { useT } from '../../store/hooks.ts';

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
      <div className="matrix-scroll" tabIndex={0} role="group" aria-label={t('pledges.matrix')}>
        <table className="matrix">
          <thead>
            <tr>
              <th scope="col">{t('pledges.theme')}</th>
              {matrix.situations.map((code) => (
                <th scope="col" key={code} className="number">
                  {heading(code)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {themes.map((theme, row) => (
              <tr key={theme.code}>
                <th scope="row">{theme.name[t.language]}</th>
                {matrix.situations.map((code, column) => {
                  const count = matrix.cells[row]?.[column] ?? 0;
                  return (
                    <td key={code} className={count === 0 ? 'number none' : 'number'}>
                      {formatNumber(count, t.language)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p className="soft">{t('pledges.matrixNote', { count: pledges.length })}</p>
    </>
  );
}
