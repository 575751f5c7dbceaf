import { useT } from '../../../queries/hooks.ts';
import { Button } from '../../../ui/button.tsx';
import type { Opened } from './opened-entries.tsx';
import type { LensedRegister } from './use-register-picture.ts';

interface LensNotesProps {
  readonly register: LensedRegister;
  readonly onOpen: (opened: Opened) => void;
}

/** What the lens sets apart: it is counted, and can be listed. */
export function LensNotes({ register: { general, undated, isThemeless }, onOpen }: LensNotesProps) {
  const t = useT();
  const apart = [
    { key: 'general', pledges: general, name: t('pledges.general') },
    { key: 'undated', pledges: undated, name: t('pledges.unknown') },
  ] as const;
  return (
    <>
      {isThemeless ? <p role="note">{t('pledges.lens.noTheme')}</p> : null}
      {apart.map(({ key, pledges, name }) =>
        pledges.length === 0 ? null : (
          <p key={key} role="note">
            {t(`pledges.lens.${key}`, { count: pledges.length })}{' '}
            <Button variant="quiet" onPress={() => onOpen({ name, pledges })}>
              {t('pledges.lens.showGeneral')}
            </Button>
          </p>
        ),
      )}
    </>
  );
}
