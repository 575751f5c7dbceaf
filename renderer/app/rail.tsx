import { Button } from 'react-aria-components';
import { useT } from '../queries/hooks.ts';
import { show, useSession, VIEWS } from '../store/session.ts';

const PRODUCT = 'Jalon';

export function Rail() {
  const t = useT();
  const current = useSession((state) => state.destination.view);
  return (
    <nav className="rail" aria-label={t('shell.views')}>
      <div className="brand">{PRODUCT}</div>
      {VIEWS.map((view) => (
        <Button
          key={view}
          className="rail-item"
          onPress={() => show({ view })}
          {...(view === current ? { 'aria-current': 'page' as const } : {})}
        >
          {t(`shell.view.${view}`)}
        </Button>
      ))}
    </nav>
  );
}
