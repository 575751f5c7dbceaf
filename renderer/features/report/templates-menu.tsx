import { LayoutTemplate } from 'lucide-react';
import { useState } from 'react';
import { MenuItem, Separator } from 'react-aria-components';
import type { ReportTemplate } from '#shared/report/templates/templates';
import { useDocument, useReport, useT } from '../../queries/hooks.ts';
import { usePlaces } from '../../queries/use-places.ts';
import { Button } from '../../ui/button.tsx';
import { MultiSelect } from '../../ui/fields.tsx';
import { MenuButton } from '../../ui/menu-button.tsx';
import { ReportDialog } from './editions/modal.tsx';
import styles from './report.module.css';
import {
  areaOfTemplate,
  type ChosenTemplate,
  fillFromTemplate,
  openTemplate,
  REPORT_TEMPLATES,
  saveTemplate,
} from './templates.ts';

const [OPEN, SAVE] = ['open', 'save'];

/** What a report can begin with: templates of Jalon and files of one's own. */
export function TemplatesMenu() {
  const t = useT();
  const isEmpty = useReport(({ blocks }) => blocks.length === 0);
  const [chosen, setChosen] = useState<ChosenTemplate | null>(null);
  const onAction = async (key: string) => {
    if (key === SAVE) await saveTemplate();
    else if (key === OPEN) setChosen(await openTemplate());
    else setChosen(REPORT_TEMPLATES.find((id) => id === key) ?? null);
  };
  return (
    <>
      <MenuButton
        label={t('report.templates')}
        icon={LayoutTemplate}
        onAction={(key) => void onAction(key)}
        disabledKeys={isEmpty ? [SAVE] : []}
      >
        {REPORT_TEMPLATES.map((id) => (
          <MenuItem key={id} id={id} className="list-item" textValue={t(`reportDocument.template.name.${id}`)}>
            <span>{t(`reportDocument.template.name.${id}`)}</span>
            <span className={`soft ${styles.about}`}>{t(`reportEditions.template.about.${id}`)}</span>
          </MenuItem>
        ))}
        <Separator />
        <MenuItem id={OPEN} className="list-item">
          {t('reportEditions.template.open')}
        </MenuItem>
        <MenuItem id={SAVE} className="list-item">
          {t('reportEditions.template.save')}
        </MenuItem>
      </MenuButton>
      {chosen ? <TemplateDialog template={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}

/** Templates side by side, for a report that is empty. */
export function TemplateCards() {
  const t = useT();
  const [chosen, setChosen] = useState<ReportTemplate | null>(null);
  return (
    <>
      {REPORT_TEMPLATES.map((id) => (
        <button key={id} type="button" className={styles.template} onClick={() => setChosen(id)}>
          <strong>{t(`reportDocument.template.name.${id}`)}</strong>
          <span>{t(`reportEditions.template.about.${id}`)}</span>
        </button>
      ))}
      {chosen ? <TemplateDialog template={chosen} onClose={() => setChosen(null)} /> : null}
    </>
  );
}

interface TemplateDialogProps {
  readonly template: ChosenTemplate;
  readonly onClose: () => void;
}

/** Asks for which areas a template is filled in: a page each. */
function TemplateDialog({ template, onClose }: TemplateDialogProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const about = areaOfTemplate(template);
  const [areas, setAreas] = useState<readonly string[]>(about === null ? [] : [about]);
  const { all } = usePlaces();
  const situations = new Set(catalogue.groups.flatMap(({ code, kind }) => (kind === 'situation' ? [code] : [])));
  const places = template === 'situation' ? all.filter(({ id }) => situations.has(id)) : all;
  const isOfOne = template === 'indicator-report';
  return (
    <ReportDialog
      title={typeof template === 'string' ? t(`reportDocument.template.name.${template}`) : template.name}
      onClose={onClose}
    >
      {typeof template === 'string' ? <p>{t(`reportEditions.template.about.${template}`)}</p> : null}
      {isOfOne ? null : (
        <MultiSelect label={t('reportEditions.template.areas')} items={places} value={[...areas]} onChange={setAreas} />
      )}
      <div className="actions">
        <Button onPress={onClose}>{t('shell.cancel')}</Button>
        <Button
          variant="primary"
          isDisabled={!isOfOne && areas.length === 0}
          onPress={() => {
            onClose();
            void fillFromTemplate(template, areas);
          }}
        >
          {areas.length > 1
            ? t('reportEditions.template.forMany', { count: areas.length })
            : t('reportEditions.template.fill')}
        </Button>
      </div>
    </ReportDialog>
  );
}
