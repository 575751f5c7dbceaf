import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';

interface RowActionsProps {
  /** What the row is about, as it is told apart from every other. */
  readonly name: string;
  readonly onEdit: () => void;
  readonly onRemove?: () => void;
}

/** What can be done to the thing of a row; without `onRemove` it stays. */
export function RowActions({ name, onEdit, onRemove }: RowActionsProps) {
  const t = useT();
  return (
    <div className="actions">
      <Button onPress={onEdit} label={t('data.indicator.editNamed', { name })}>
        {t('data.indicator.edit')}
      </Button>
      {onRemove ? (
        <Button onPress={onRemove} label={t('data.removeNamed', { name })}>
          {t('data.remove')}
        </Button>
      ) : null}
    </div>
  );
}
