import { useEffect, useMemo, useState } from 'react';
import { type Failure, toFailure } from '#shared/core/errors';
import { collator } from '#shared/core/format';
import { describeFailure } from '#shared/i18n/translator';
import { isFootnotes, missingRole } from '#shared/intake/layout';
import { partsOf } from '#shared/intake/parts';
import type { Dialect, Role } from '#shared/intake/recipe';
import type { HostFile } from '../../host/port.ts';
import { useT, useWorkbench } from '../../store/hooks.ts';
import { chosenOf, type Incoming, letGo, loadIncoming, readAgain, understand, withDraft } from '../../store/intake.ts';
import { useSession } from '../../store/session.ts';
import { Button } from '../../ui/button.tsx';
import { NumberInput, SelectField, TextInput } from '../../ui/fields.tsx';
import { Panel } from '../../ui/layout.tsx';
import { DialectCard } from './dialect-card.tsx';
import { FootnotesPanel } from './footnotes-panel.tsx';
import { LayoutCard } from './layout-card.tsx';
import { PreviewTable } from './preview-table.tsx';
import { RoleTable } from './role-table.tsx';

/** Intake of one file: what Jalon understood, open to correction, then loading. */
export function IntakePanel({ file }: { readonly file: HostFile }) {
  const t = useT();
  const [incoming, setIncoming] = useState<Incoming | null>(null);
  const [failed, setFailed] = useState<Failure | null>(null);
  const [name, setName] = useState(file.name.replace(/\.[a-z]+$/i, ''));
  const [licence, setLicence] = useState('');
  const isBusy = useSession((state) => state.task !== null);
  useEffect(() => {
    let isWanted = true;
    understand(file).then(
      (made) => isWanted && setIncoming(made),
      (error: unknown) => isWanted && setFailed(toFailure(error)),
    );
    return () => {
      isWanted = false;
    };
  }, [file]);
  const { catalogue } = useWorkbench();
  const places = useMemo(
    () =>
      [...catalogue.groups, ...catalogue.areas]
        .map((place) => ({ id: place.code, name: place.name[t.language] }))
        .sort((a, b) => collator(t.language).compare(a.name, b.name)),
    [catalogue, t.language],
  );
  if (failed || !incoming) {
    return (
      <Panel title={file.name}>
        <p role={failed ? 'alert' : 'status'}>
          {failed ? describeFailure(t, failed) : t('data.reading', { name: file.name })}
        </p>
        <Button onPress={letGo}>{t('shell.cancel')}</Button>
      </Panel>
    );
  }
  const { draft } = chosenOf(incoming);
  const setDialect = (dialect: Dialect) => setIncoming(readAgain(incoming, dialect));
  const setRole = (position: number, role: Role) => {
    const columns = draft.columns.map((column) =>
      column.position === position ? { ...column, role, reason: 'by-hand' as const } : column,
    );
    setIncoming(withDraft(incoming, { ...draft, columns, parts: partsOf(columns) }));
  };
  if (isFootnotes(draft.columns)) {
    return (
      <Panel title={t('data.intake', { name: file.name })}>
        <FootnotesPanel incoming={incoming} draft={draft} />
        <PreviewTable draft={draft} bytes={chosenOf(incoming).bytes} />
      </Panel>
    );
  }
  const missing = missingRole(draft);
  const hasArea = draft.columns.some((column) => column.role === 'area');
  return (
    <Panel title={t('data.intake', { name: file.name })}>
      {incoming.drafts.length > 1 ? (
        <SelectField
          label={t('data.table', { count: incoming.drafts.length })}
          items={incoming.drafts.map((one, place) => ({ id: String(place), name: one.draft.table.path }))}
          value={String(incoming.chosen)}
          onChange={(place) => setIncoming({ ...incoming, chosen: Number(place) })}
        />
      ) : null}
      <div className="intake">
        <div className="stack">
          <DialectCard draft={draft} onChange={setDialect} />
          <LayoutCard draft={draft} onChange={(next) => setIncoming(withDraft(incoming, next))} />
        </div>
        <div className="stack">
          <RoleTable draft={draft} onRole={setRole} />
          {hasArea ? null : (
            <SelectField
              label={t('data.wholeArea')}
              items={[{ id: '', name: t('data.wholeArea.none') }, ...places]}
              value={draft.area ?? ''}
              onChange={(area) => setIncoming(withDraft(incoming, { ...draft, area: area || null }))}
            />
          )}
          {draft.footnotes ? <p>{t('data.footnotes', { table: draft.footnotes.table })}</p> : null}
          <PreviewTable draft={draft} bytes={chosenOf(incoming).bytes} />
        </div>
      </div>
      <div className="intake-end">
        <TextInput label={t('data.name')} value={name} onChange={setName} />
        <NumberInput
          label={t('data.suppress')}
          minimum={0}
          value={draft.suppressBelow}
          onChange={(suppressBelow) => setIncoming(withDraft(incoming, { ...draft, suppressBelow }))}
        />
        <TextInput label={t('data.ownLicence')} value={licence} onChange={setLicence} />
        <Button
          variant="primary"
          isDisabled={missing !== null || isBusy || name.trim() === ''}
          onPress={async () => {
            if (await loadIncoming(incoming, { name: name.trim(), licence: licence.trim() })) letGo();
          }}
        >
          {t('data.confirm')}
        </Button>
        <Button onPress={letGo}>{t('shell.cancel')}</Button>
        <p role="status">{missing ? t(`data.need.${missing}`) : ''}</p>
      </div>
    </Panel>
  );
}
