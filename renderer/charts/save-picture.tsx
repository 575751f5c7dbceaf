import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { Button as AriaButton, DialogTrigger, Popover } from 'react-aria-components';
import type { ChartKind } from '#shared/charts/chart-kind';
import type { FigureKind } from '#shared/charts/figure-parts';
import type { ChartData } from '#shared/charts/spec';
import type { Twin } from '#shared/charts/twin';
import { useT } from '../queries/hooks.ts';
import { ExportPanel } from './export-panel.tsx';

/** What is drawn, and its numbers. */
interface Saved {
  readonly kind: FigureKind | ChartKind | null;
  readonly data: ChartData;
  readonly twin: Twin;
}

/** The ways to save what a view shows as a picture; `make` is asked when somebody looks, and must be stable (`useCallback`). */
export function SavePicture({ make }: { readonly make: () => Saved }) {
  const t = useT();
  return (
    <DialogTrigger>
      <AriaButton className="button">
        <Download size={15} aria-hidden="true" />
        {t('pledges.picture.save')}
      </AriaButton>
      <Popover className="popover picture-ways" placement="bottom end" aria-label={t('pledges.picture.save')}>
        <Ways make={make} />
      </Popover>
    </DialogTrigger>
  );
}

function Ways({ make }: { readonly make: () => Saved }) {
  const t = useT();
  const { kind, data, twin } = useMemo(make, [make]);
  return kind === null ? (
    <p role="status">{t('exhibits.noPicture')}</p>
  ) : (
    <ExportPanel kind={kind} data={data} twin={twin} />
  );
}
