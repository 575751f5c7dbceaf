import { useT } from '../../queries/hooks.ts';
import { Panel } from '../../ui/layout.tsx';

/** What a workbench without pledges says, and what can be done. */
export function EmptyRegister() {
  const t = useT();
  return (
    <Panel title={t('pledges.none')}>
      <p>{t('pledges.none.about')}</p>
      <ul>
        <li>{t('pledges.none.count')}</li>
        <li>{t('pledges.none.scenario')}</li>
      </ul>
    </Panel>
  );
}
