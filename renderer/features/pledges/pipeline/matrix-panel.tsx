import { useMemo } from 'react';
import { matrixPicture } from '#shared/report/exhibits/pledges/matrix';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Panel } from '../../../ui/layout.tsx';
import type { Opened } from '../pictures/opened-entries.tsx';
import { PledgeFigure } from '../pictures/pledge-figure.tsx';
import type { LensedRegister } from '../pictures/use-register-picture.ts';

interface MatrixPanelProps {
  readonly register: LensedRegister;
  readonly onOpen: (opened: Opened) => void;
}

/** Pledges by situation and theme; an empty cell is a finding, but never one of an invented register. */
export function MatrixPanel({ register, onOpen }: MatrixPanelProps) {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { kept, isInvented } = register;
  const picture = useMemo(() => matrixPicture(register, catalogue, lens, t), [register, catalogue, lens, t]);
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
        source={{ of: 'pledge-matrix', register: register.name }}
        onPick={open}
      />
    </Panel>
  );
}
