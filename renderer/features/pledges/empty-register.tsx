import { useState } from 'react';
import { type Failure, toFailure } from '#shared/core/errors';
import { describeFailure } from '#shared/i18n/translator';
import type { Pledge } from '#shared/pledges/pledge';
import { useT } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { Panel } from '../../ui/layout.tsx';
import { examplePledges } from './example-pledges.ts';

/** What a workbench without pledges says, and what can be done. */
export function EmptyRegister({ onExample }: { readonly onExample: (pledges: readonly Pledge[]) => void }) {
  const t = useT();
  const [failure, setFailure] = useState<Failure | null>(null);
  const look = () => examplePledges().then(onExample, (error: unknown) => setFailure(toFailure(error)));
  return (
    <Panel title={t('pledges.none')}>
      <p>{t('pledges.none.about')}</p>
      <ul>
        <li>{t('pledges.none.count')}</li>
        <li>{t('pledges.none.scenario')}</li>
      </ul>
      <Button onPress={() => void look()}>{t('pledges.none.example')}</Button>
      {failure ? <p role="alert">{describeFailure(t, failure)}</p> : null}
    </Panel>
  );
}
