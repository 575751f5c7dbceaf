import { useMemo } from 'react';
import { lensAreas } from '#shared/framework/lens';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { useOwnPledges } from '../../../queries/use-own-pledges.ts';
import { Button } from '../../../ui/button.tsx';
import { TextInput } from '../../../ui/fields.tsx';
import { EmptyState } from '../../../ui/layout.tsx';
import { chooseRegister } from '../../../workflows/registers.ts';
import { GeneralPledges } from './general-pledges.tsx';
import styles from './matching.module.css';
import { PolicyMatchesPanel } from './policy-matches-panel.tsx';
import { useDecide } from './use-decide.ts';

/** Policy pledges with what may serve them, and general pledges with the situations they may be meant for. */
export function MatchingSection() {
  const t = useT();
  const { catalogue, lens } = useDocument('catalogue', 'lens');
  const { asSubmitted, pledges, decisions } = useOwnPledges();
  const areas = useMemo(() => (lens.group === null ? null : new Set(lensAreas(catalogue, lens))), [catalogue, lens]);
  const decide = useDecide();
  if (asSubmitted.length === 0)
    return (
      <EmptyState
        title={t('matching.none.title')}
        text={t('matching.none.text')}
        action={<Button onPress={() => void chooseRegister()}>{t('register.choose')}</Button>}
      />
    );
  return (
    <div className={styles.matching}>
      <div className={styles.author}>
        <TextInput
          label={t('matching.author')}
          value={decide.author}
          onChange={decide.setAuthor}
          {...(decide.canDecide ? {} : { hint: t('matching.author.needed') })}
        />
      </div>
      <PolicyMatchesPanel pledges={pledges} decisions={decisions} areas={areas} theme={lens.theme} decide={decide} />
      <GeneralPledges pledges={asSubmitted} decisions={decisions} areas={areas} theme={lens.theme} decide={decide} />
    </div>
  );
}
