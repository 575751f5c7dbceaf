import { ChevronDown, Download, LayoutTemplate } from 'lucide-react';
import { Button as AriaButton, Menu, MenuItem, MenuTrigger, Popover, Text } from 'react-aria-components';
import { LANGUAGES, type Language } from '#shared/core/language';
import { isReportFormat } from '#shared/export/report-formats';
import { useT } from '../../queries/hooks.ts';
import { useSession } from '../../store/session.ts';
import { Segments } from '../../ui/fields.tsx';
import { insertBlocks, setReport } from './edit.ts';
import { exportReport } from './export-report.ts';
import { FORMATS } from './formats.ts';
import { InsertMenu } from './insert-menu.tsx';
import styles from './report.module.css';
import { TEMPLATES } from './templates.ts';

const BOTH = 'both';

interface ReportToolsProps {
  readonly language: Language;
  readonly isBoth: boolean;
  readonly onBoth: (isBoth: boolean) => void;
  readonly after: string | null;
  readonly isEmpty: boolean;
}

/** Language, what can be inserted, templates and ways out of a report. */
export function ReportTools({ language, isBoth, onBoth, after, isEmpty }: ReportToolsProps) {
  const t = useT();
  return (
    <div className={styles.tools}>
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
        <InsertMenu after={after} language={language} />
        <MenuTrigger>
          <AriaButton className="button">
            <LayoutTemplate size={16} aria-hidden />
            {t('report.templates')}
            <ChevronDown size={14} aria-hidden />
          </AriaButton>
          <Popover className="popover">
            <Menu
              className="list-box"
              aria-label={t('report.templates')}
              onAction={(id) => fillFromTemplate(String(id))}
            >
              {TEMPLATES.map(({ id }) => (
                <MenuItem key={id} id={id} className="list-item" textValue={t(`report.template.${id}`)}>
                  <Text slot="label">{t(`report.template.${id}`)}</Text>
                  <Text slot="description" className={`soft ${styles.about}`}>
                    {t(`report.template.${id}.about`)}
                  </Text>
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
        <MenuTrigger>
          <AriaButton className="button" isDisabled={isEmpty}>
            <Download size={16} aria-hidden />
            {t('report.export')}
            <ChevronDown size={14} aria-hidden />
          </AriaButton>
          <Popover className="popover">
            <Menu className="list-box" aria-label={t('report.export')} onAction={(id) => exportAs(id)}>
              {FORMATS.map(({ id, name }) => (
                <MenuItem key={id} id={id} className="list-item">
                  {t(name)}
                </MenuItem>
              ))}
            </Menu>
          </Popover>
        </MenuTrigger>
      </div>
    </div>
  );
}

/** Puts the blocks of a template at the end of the report, in one step. */
export function fillFromTemplate(id: string): void {
  const { workbench } = useSession.getState();
  const template = TEMPLATES.find((one) => one.id === id);
  if (workbench && template)
    insertBlocks(
      template.blocks(workbench, () => crypto.randomUUID()),
      null,
    );
}

function exportAs(format: unknown): void {
  const { workbench } = useSession.getState();
  if (workbench && isReportFormat(format)) void exportReport(format, workbench, workbench.report.language);
}
