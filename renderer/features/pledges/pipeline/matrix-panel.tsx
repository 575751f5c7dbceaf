import { useMemo } from 'react';
import { cellsChart } from '#shared/charts/cells/cells-chart';
import { matrixOf } from '#shared/pledges/register';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Panel } from '../../../ui/layout.tsx';
import type { Opened } from '../pictures/opened-entries.tsx';
import { PledgeFigure } from '../pictures/pledge-figure.tsx';
import { type LensedRegister, pictureWords } from '../pictures/use-register-picture.ts';

interface MatrixPanelProps {
  readonly register: LensedRegister;
  readonly onOpen: (opened: Opened) => void;
}

/** Pledges by situation and theme; an empty cell is a finding, but never one of an invented register. */
export function MatrixPanel({ register, onOpen }: MatrixPanelProps) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { kept, isInvented } = register;
  const picture = useMemo(() => {
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
  }, [kept, isInvented, catalogue, lens.theme, register, t]);
  const open = (key: string) => {
    const [theme = '', situation = ''] = key.split('|');
    const nameIn = (list: readonly { readonly key: string; readonly name: string }[], code: string) =>
      list.find((one) => one.key === code)?.name ?? code;
    onOpen({
      name: `${nameIn(picture.rows, theme)} × ${nameIn(picture.columns, situation)}`,
      pledges: kept.filter(
        ({ themes, situations }) =>
          themes.includes(theme) && (situation === '' ? situations.length === 0 : situations.includes(situation)),
      ),
    });
  };
  return (
    <Panel title={t('pledges.matrix')}>
      <PledgeFigure
        kind={picture.kind}
        data={picture.data}
        twin={picture.twin}
        height={180 + 30 * picture.rows.length}
        isInvented={isInvented}
        onPick={open}
      />
    </Panel>
  );
}
