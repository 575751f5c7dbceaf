import { useState } from 'react';
import { formatDate } from '#shared/core/format';
import { editId } from '#shared/pledges/by-hand';
import type { Pledge } from '#shared/pledges/pledge';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { useSession } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { PledgeForm } from './pledge-form.tsx';

/** What can be done by hand to a pledge of the workbench, and what was; nothing for one of the invented example. */
export function PledgeActions({ pledge, onDone }: { readonly pledge: Pledge; readonly onDone: () => void }) {
  const t = useT();
  const isOwn = useSession((state) => state.pledges.includes(pledge));
  const { pledgeEdits = [] } = useDocument('pledgeEdits');
  const [isEditing, setEditing] = useState(false);
  if (!isOwn) return null;
  const id = editId({ part: pledge.part ?? null, pledge: pledge.id });
  const edit = pledgeEdits.find((one) => one.id === id);
  const close = () => {
    setEditing(false);
    onDone();
  };
  return (
    <>
      {edit ? (
        <p className="soft">
          {t('register.byHand', {
            author: edit.author,
            date: formatDate(edit.at, t.language),
            reason: edit.reason || t('register.entered'),
          })}
        </p>
      ) : null}
      <div className="actions">
        <Button onPress={() => setEditing(true)}>{t('register.editPledge')}</Button>
        {edit && edit.part !== null ? (
          <Button
            onPress={() => {
              dispatch({ type: 'pledgeEdit/remove', id });
              onDone();
            }}
          >
            {t('register.takeBack')}
          </Button>
        ) : null}
      </div>
      <PledgeForm key={String(isEditing)} isOpen={isEditing} pledge={pledge} onClose={close} />
    </>
  );
}
