import { useMemo, useState } from 'react';
import { visibleText } from '#shared/charts/text';
import { auditedBy, auditTrail, TOLD_PARTS } from '#shared/compare/audit-trail';
import { formatDays } from '#shared/core/format';
import { personOf } from '#shared/review/threads';
import { entriesLetGo, type TrailThing } from '#shared/workbench/trail';
import { useT, useWorkbench } from '../../queries/hooks.ts';
import { Button } from '../../ui/button.tsx';
import { SelectField } from '../../ui/fields.tsx';
import { Panel } from '../../ui/layout.tsx';
import styles from './review.module.css';

const EVERY = '';
/** Entries shown at first, and more with each press. */
const PAGE = 50;

/** Who did what and when, as far as the document records it; by person and by part. */
export function AuditPanel() {
  const t = useT();
  const workbench = useWorkbench();
  const entries = useMemo(() => auditTrail(workbench, t), [workbench, t]);
  const [person, setPerson] = useState(EVERY);
  const [part, setPart] = useState<TrailThing | typeof EVERY>(EVERY);
  const [most, setMost] = useState(PAGE);
  const people = new Map(entries.flatMap(({ author }) => (author ? [[personOf(author), author] as const] : [])));
  const parts = TOLD_PARTS.filter((one) => entries.some((entry) => entry.part === one));
  const shown = auditedBy(entries, people.get(person) ?? null, part || null);
  const gone = entriesLetGo(workbench.trail ?? []);
  const all = { id: EVERY, name: t('audit.all') };
  return (
    <Panel title={t('audit.title')}>
      <p className="soft">{t('audit.lead')}</p>
      <div className={styles.filters}>
        <SelectField
          label={t('audit.person')}
          value={people.has(person) ? person : EVERY}
          onChange={setPerson}
          items={[all, ...[...people].map(([id, name]) => ({ id, name: visibleText(name) }))]}
        />
        <SelectField
          label={t('audit.part')}
          value={part}
          onChange={(id) => setPart(id as typeof part)}
          items={[all, ...parts.map((id) => ({ id, name: t('audit.thing', { thing: id }) }))]}
        />
      </div>
      <p role="status">{t('audit.count', { count: shown.length })}</p>
      <ol className={styles.trail} reversed>
        {shown.slice(0, most).map(({ key, from, at, author, text }) => (
          <li key={key}>
            <span className="soft">
              {formatDays(from, at, t.language)}
              {' · '}
              <bdi>{author ? visibleText(author) : t('audit.nobody')}</bdi>
            </span>{' '}
            <span dir="auto">{visibleText(text)}</span>
          </li>
        ))}
      </ol>
      {gone > 0 ? <p className="soft">{t('audit.letGo', { count: gone })}</p> : null}
      {shown.length > most ? <Button onPress={() => setMost(most + PAGE)}>{t('audit.more')}</Button> : null}
    </Panel>
  );
}
