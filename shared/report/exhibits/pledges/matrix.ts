import { cellsChart } from '../../../charts/cells/cells-chart.ts';
import type { Catalogue } from '../../../framework/catalogue.ts';
import type { Lens } from '../../../framework/lens.ts';
import type { Translator } from '../../../i18n/translator.ts';
import { matrixOf } from '../../../pledges/register.ts';
import { pictureWords, type ShownRegister } from './register-picture.ts';

/** Pledges by situation and theme; an empty cell is a finding, but never one of an invented register. */
export function matrixPicture(register: ShownRegister, catalogue: Catalogue, lens: Pick<Lens, 'theme'>, t: Translator) {
  const { kept, isInvented } = register;
  const themes = catalogue.themes.filter(({ code }) => lens.theme === null || code === lens.theme);
  const situations = catalogue.groups.filter(({ kind }) => kind === 'situation');
  const matrix = matrixOf(
    kept,
    themes.map(({ code }) => code),
    situations.map(({ code }) => code),
  );
  const rows = themes.map(({ code, name }) => ({ key: code, name: name[t.language] }));
  const columns = [
    ...situations.map(({ code, name }) => ({ key: code, name: name[t.language] })),
    { key: '', name: t('pledges.general') },
  ];
  const tied = matrix.cells.flatMap((row) => row.slice(0, -1));
  const empty = tied.filter((count) => count === 0).length;
  const words = pictureWords(
    register,
    {
      title: isInvented
        ? t('pledges.matrix.titleInvented')
        : empty > 0
          ? t('pledges.matrix.title', { empty, cells: tied.length })
          : t('pledges.matrix.titleFull'),
      unit: 'pledges',
      notes: [
        isInvented ? t('pledges.matrixInvented') : t('pledges.matrixNote', { count: kept.length }),
        t('pledges.matrix.generalNote'),
      ],
      columns: [
        { label: t('pledges.theme'), kind: 'text' },
        ...columns.map(({ name }) => ({ label: name, kind: 'value' as const })),
      ],
      rows: rows.map(({ name }, at) => [name, ...(matrix.cells[at] ?? [])]),
    },
    t,
  );
  return {
    ...words,
    kind: cellsChart({ rows, columns, cells: matrix.cells, isEmptyFinding: !isInvented }),
    rows,
    columns,
  };
}
