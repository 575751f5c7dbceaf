import { useT } from '../../../queries/hooks.ts';
import { ChoiceDialog } from '../choice-dialog.tsx';
import { useLabels } from '../report-context.ts';

interface ReferenceDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChoose: (block: string) => void;
}

/** The choice of the figure, table or heading a text refers to. */
export function ReferenceDialog({ isOpen, onClose, onChoose }: ReferenceDialogProps) {
  const t = useT();
  const labels = useLabels();
  return (
    <ChoiceDialog
      title={t('report.choose.reference')}
      empty={t('report.choose.empty.reference')}
      items={[...labels].map(([id, name]) => ({ id, name }))}
      isOpen={isOpen}
      onClose={onClose}
      onChoose={onChoose}
    />
  );
}
