import { Download } from 'lucide-react';
import { memo } from 'react';
import { MenuItem } from 'react-aria-components';
import { LANGUAGES, type Language } from '#shared/core/language';
import { isReportFormat } from '#shared/export/report-formats';
import { useT } from '../../queries/hooks.ts';
import { useSession } from '../../store/session.ts';
import { Segments } from '../../ui/fields.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { setReport } from './edit.ts';
import { EditionsMenu } from './editions/editions-menu.tsx';
import { exportReport } from './export-report.ts';
import { FORMATS } from './formats.ts';
import { InsertMenu } from './insert-menu.tsx';
import styles from './report.module.css';
import { TemplatesMenu } from './templates-menu.tsx';

const BOTH = 'both';

interface ReportToolsProps {
  readonly language: Language;
  readonly isBoth: boolean;
  readonly onBoth: (isBoth: boolean) => void;
  readonly after: string | null;
  readonly isEmpty: boolean;
  readonly isFrozen: boolean;
}

/** Language, what can be inserted, templates and ways out of a report. */
export const ReportTools = memo(function ReportTools({
  language,
  isBoth,
  onBoth,
  after,
  isEmpty,
  isFrozen,
}: ReportToolsProps) {
  const t = useT();
  return (
    <div className={styles.reportTools}>
      <Segments
        label={t('report.show')}
        items={[
          ...LANGUAGES.map((id) => ({ id, name: t(`report.language.${id}`) })),
          { id: BOTH, name: t('report.show.both') },
        ]}
        value={isBoth ? BOTH : language}
        onChange={(chosen) => {
          onBoth(chosen === BOTH);
          const next = LANGUAGES.find((known) => known === chosen);
          if (next && next !== language) setReport({ language: next });
        }}
      />
      <div className={styles.menus}>
        {isFrozen ? null : (
          <>
            <InsertMenu after={after} language={language} />
            <TemplatesMenu />
          </>
        )}
        <EditionsMenu isEmpty={isEmpty} />
        <MenuButton label={t('report.export')} icon={Download} isDisabled={isEmpty} onAction={exportAs}>
          {FORMATS.map(({ id, name }) => (
            <MenuItem key={id} id={id} className="list-item">
              {t(name)}
            </MenuItem>
          ))}
        </MenuButton>
      </div>
    </div>
  );
});

function exportAs(format: unknown): void {
  const { workbench } = useSession.getState();
  if (workbench && isReportFormat(format)) void exportReport(format, workbench, workbench.report.language);
}
