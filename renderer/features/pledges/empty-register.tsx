import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/layout.tsx';
import { chooseRegister } from '../../workflows/registers.ts';

interface EmptyRegisterProps {
  /** Where no other button beside it loads a register. */
  readonly loads?: boolean;
}

/** What a workbench without pledges says, and what can be done. */
export function EmptyRegister({ loads = false }: EmptyRegisterProps) {
  const t = useT();
  return (
    <Panel title={t('pledges.none')}>
      <p>{t('pledges.none.about')}</p>
      <p>{t('pledges.none.scenario')}</p>
      {loads ? <Button onPress={() => void chooseRegister()}>{t('register.choose')}</Button> : null}
    </Panel>
  );
}
