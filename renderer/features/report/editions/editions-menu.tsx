import { Snowflake } from 'lucide-react';
import { useState } from 'react';
import { Header, MenuItem, MenuSection } from 'react-aria-components';
import { formatDate } from '#shared/core/format';
import { useDocument, useReport, useT } from '../../../queries/hooks.ts';
import { MenuButton } from '../../../ui/menu-button.tsx';
import { showEdition, unfreezeReport } from '../../../workflows/report-editions.ts';
import { CompareDialog } from './compare-dialog.tsx';
import { FreezeDialog } from './freeze-dialog.tsx';

const [FREEZE, UNFREEZE, SHOW, COMPARE] = ['freeze', 'unfreeze', 'show:', 'compare:'];

/** Freezes the report, lets it follow the data again, returns to what was sent and compares with it. */
export function EditionsMenu({ isEmpty }: { readonly isEmpty: boolean }) {
  const t = useT();
  const { frozenReports: editions = [] } = useDocument('frozenReports');
  const frozen = useReport((report) => report.frozen);
  const [isFreezing, setFreezing] = useState(false);
  const [compared, setCompared] = useState<string | null>(null);
  const isFrozen = editions.some(({ id }) => id === frozen);
  const edition = editions.find(({ id }) => id === compared);
  const latest = editions.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const named = ({ name, at }: { readonly name: string; readonly at: string }): string => {
    const date = formatDate(at.slice(0, 10), t.language);
    // The name that is proposed holds the date.
    return name.includes(date) ? name : t('reportEditions.edition.entry', { name, date });
  };
  const onAction = (key: string) => {
    if (key === FREEZE) setFreezing(true);
    else if (key === UNFREEZE) unfreezeReport();
    else if (key.startsWith(SHOW)) showEdition(key.slice(SHOW.length));
    else if (key.startsWith(COMPARE)) setCompared(key.slice(COMPARE.length));
  };
  return (
    <>
      <MenuButton
        label={t('reportEditions.editions')}
        icon={Snowflake}
        isDisabled={isEmpty && editions.length === 0}
        onAction={onAction}
      >
        <MenuItem key={isFrozen ? UNFREEZE : FREEZE} id={isFrozen ? UNFREEZE : FREEZE} className="list-item">
          {isFrozen ? t('reportEditions.unfreeze') : `${t('reportEditions.freeze')}…`}
        </MenuItem>
        {latest.length > 0 ? (
          <MenuSection className="list-section">
            <Header className="list-heading">{t('reportEditions.editions')}</Header>
            {latest.map((one) => (
              <MenuItem key={one.id} id={`${SHOW}${one.id}`} className="list-item">
                {t('reportEditions.edition.show', { name: named(one) })}
              </MenuItem>
            ))}
          </MenuSection>
        ) : null}
        {latest.length > 0 ? (
          <MenuSection className="list-section">
            <Header className="list-heading">{t('reportEditions.compare')}</Header>
            {latest.map((one) => (
              <MenuItem key={one.id} id={`${COMPARE}${one.id}`} className="list-item">
                {named(one)}
              </MenuItem>
            ))}
          </MenuSection>
        ) : null}
      </MenuButton>
      {isFreezing ? <FreezeDialog onClose={() => setFreezing(false)} /> : null}
      {edition ? <CompareDialog edition={edition} onClose={() => setCompared(null)} /> : null}
    </>
  );
}
