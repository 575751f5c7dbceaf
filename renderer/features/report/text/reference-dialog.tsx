import { useT } from '../../../queries/hooks.ts';
import { ChoiceDialog } from '../choice-dialog.tsx';
import { useTargets } from '../report-context.ts';
import { useProseLanguage } from './prose-language.ts';

interface ReferenceDialogProps {
  readonly isOpen: boolean;
  readonly onClose: () => void;
  readonly onChoose: (block: string) => void;
}

/** The choice of the figure, table or heading a text refers to. */
export function ReferenceDialog({ isOpen, onClose, onChoose }: ReferenceDialogProps) {
  const t = useT();
  const targets = useTargets(useProseLanguage());
  return (
    <ChoiceDialog
      title={t('report.choose.reference')}
      empty={t('report.choose.empty.reference')}
      items={targets.map(({ id, name }) => ({ id, name }))}
      isOpen={isOpen}
      onClose={onClose}
      onChoose={onChoose}
    />
  );
}
