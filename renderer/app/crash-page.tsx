import { useT } from '../queries/hooks.ts';
import { Button } from '../ui/button.tsx';
import { saveWorkbench } from '../workflows/saving.ts';

interface CrashPageProps {
  readonly of: 'view' | 'window';
  readonly detail: string;
  readonly onAgain: () => void;
}

/** In place of what met an error: what is safe, and what can be done. */
export function CrashPage({ of, detail, onAgain }: CrashPageProps) {
  const t = useT();
  return (
    <div className="crash-page" role="alert">
      <h1>{t(`crash.${of}.title`)}</h1>
      <p>{t(`crash.${of}.text`)}</p>
      <div className="actions">
        <Button variant="primary" onPress={() => void saveWorkbench(false)}>
          {t('shell.action.save')}
        </Button>
        <Button onPress={onAgain}>{t(of === 'view' ? 'crash.retry' : 'crash.reload')}</Button>
      </div>
      <details>
        <summary>{t('crash.detail')}</summary>
        <pre>{detail}</pre>
      </details>
    </div>
  );
}
