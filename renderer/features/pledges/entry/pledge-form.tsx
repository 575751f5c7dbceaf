import { useState } from 'react';
import { Heading } from 'react-aria-components';
import { editId, freshPledgeId } from '#shared/pledges/by-hand';
import { blankPledge, flawsOf } from '#shared/pledges/entry';
import { CONTRIBUTIONS, PLEDGE_STAGES, type Pledge, REVIEWED_STAGES } from '#shared/pledges/pledge';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { dispatch } from '../../../store/history.ts';
import { setReviewer, useReviewer } from '../../../store/reviewer.ts';
import { useSession } from '../../../store/session.ts';
import { Button } from '../../../ui/button.tsx';
import { MultiSelect, NumberInput, SelectField, TextInput } from '../../../ui/fields.tsx';
import styles from '../pledges.module.css';
import { RegisterCard } from '../register-card.tsx';

const NONE = 'none';

interface PledgeFormProps {
  readonly isOpen: boolean;
  /** Null: a new one is entered. */
  readonly pledge: Pledge | null;
  readonly onClose: () => void;
}

/** A pledge entered or changed by hand, with who does so and why; or removed. */
export function PledgeForm({ isOpen, pledge, onClose }: PledgeFormProps) {
  return (
    <RegisterCard isOpen={isOpen} onClose={onClose}>
      <Fields pledge={pledge} onClose={onClose} />
    </RegisterCard>
  );
}

function Fields({ pledge, onClose }: Omit<PledgeFormProps, 'isOpen'>) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  const all = useSession((state) => state.pledges);
  const [entry, setEntry] = useState(() => pledge ?? blankPledge(freshPledgeId(all.map(({ id }) => id))));
  const author = useReviewer((state) => state.name);
  const [reason, setReason] = useState('');
  const flaws = flawsOf(entry);
  const set = (part: Partial<Pledge>) => setEntry((now) => ({ ...now, ...part }));
  const isSigned = author.trim() !== '' && (pledge === null || reason.trim() !== '');
  const keep = (next: Pledge | null) => {
    const { part: own, ...kept } = next ?? entry;
    const part = pledge?.part ?? own ?? null;
    const about = { part, pledge: entry.id };
    if (part === null && next === null) dispatch({ type: 'pledgeEdit/remove', id: editId(about) });
    else
      dispatch({
        type: 'pledgeEdit/put',
        item: {
          ...about,
          id: editId(about),
          entry: next && kept,
          author: author.trim(),
          at: new Date().toISOString(),
          reason: reason.trim(),
        },
      });
    onClose();
  };
  const named = (
    terms: readonly { readonly code: string; readonly name: { readonly en: string; readonly fr: string } }[],
  ) => terms.map(({ code, name }) => ({ id: code, name: name[t.language] }));
  const date = (key: 'stageDate' | 'start' | 'end') => (
    <TextInput
      label={t(`register.entry.${key}`)}
      value={entry[key] ?? ''}
      onChange={(text) => set({ [key]: text.trim() || null })}
    />
  );
  return (
    <div className={styles.entryForm}>
      <Heading slot="title">{pledge ? t('register.edit', { id: pledge.id }) : t('register.enterTitle')}</Heading>
      <TextInput label={t('register.role.title')} value={entry.title} onChange={(title) => set({ title })} />
      <TextInput
        label={t('register.role.description')}
        value={entry.description}
        onChange={(description) => set({ description })}
      />
      <div className={styles.about}>
        <TextInput label={t('pledges.entity')} value={entry.entity} onChange={(entity) => set({ entity })} />
        <SelectField
          label={t('register.role.actor')}
          items={[{ id: NONE, name: t('pledges.unknown') }, ...named(catalogue.actors)]}
          value={entry.actor || NONE}
          onChange={(actor) => set({ actor: actor === NONE ? '' : actor })}
        />
        <SelectField
          label={t('register.role.stage')}
          items={PLEDGE_STAGES.map((id) => ({ id, name: t(`pledges.stage.${id}`) }))}
          value={entry.stage}
          onChange={(id) => set({ stage: PLEDGE_STAGES.find((stage) => stage === id) ?? 'no_update' })}
        />
        {date('stageDate')}
        {date('start')}
        {date('end')}
        <NumberInput
          label={t('pledges.amount')}
          minimum={0}
          value={entry.amountUsd}
          onChange={(amountUsd) => set({ amountUsd })}
        />
        <NumberInput
          label={t('pledges.places')}
          minimum={0}
          value={entry.places}
          onChange={(places) => set({ places })}
        />
        <SelectField
          label={t('register.role.reviewed')}
          items={[
            { id: NONE, name: t('register.unreviewed') },
            ...REVIEWED_STAGES.map((id) => ({ id, name: t(`register.reviewed.${id}`) })),
          ]}
          value={entry.reviewed ?? NONE}
          onChange={(id) => set({ reviewed: REVIEWED_STAGES.find((stage) => stage === id) ?? null })}
        />
        <TextInput
          label={t('register.reviewer')}
          value={entry.reviewer ?? ''}
          onChange={(reviewer) => set({ reviewer })}
        />
        <TextInput
          label={t('register.reviewDate')}
          value={entry.reviewDate ?? ''}
          onChange={(reviewDate) => set({ reviewDate })}
        />
      </div>
      <MultiSelect
        label={t('pledges.contribution')}
        items={CONTRIBUTIONS.map((id) => ({ id, name: t(`pledges.contribution.${id}`) }))}
        value={[...entry.contributions]}
        onChange={(ids) => set({ contributions: CONTRIBUTIONS.filter((kind) => ids.includes(kind)) })}
      />
      <MultiSelect
        label={t('register.role.themes')}
        items={named(catalogue.themes)}
        value={[...entry.themes]}
        onChange={(themes) => set({ themes })}
      />
      <MultiSelect
        label={t('register.role.areas')}
        items={named(catalogue.areas)}
        value={[...entry.areas]}
        onChange={(areas) => set({ areas })}
      />
      <MultiSelect
        label={t('register.role.situations')}
        items={named(catalogue.groups.filter(({ kind }) => kind === 'situation'))}
        value={[...entry.situations]}
        onChange={(situations) => set({ situations })}
      />
      <div className={styles.about}>
        <TextInput label={t('register.author')} value={author} onChange={setReviewer} />
        <TextInput label={t('register.why')} value={reason} onChange={setReason} />
      </div>
      {flaws.length > 0 ? <p role="status">{flaws.map((flaw) => t(`register.flaw.${flaw}`)).join(' ')}</p> : null}
      <div className="actions">
        <Button variant="primary" isDisabled={flaws.length > 0 || !isSigned} onPress={() => keep(entry)}>
          {t(pledge ? 'register.keepEdit' : 'register.keepEntry')}
        </Button>
        {pledge ? (
          <Button isDisabled={!isSigned} onPress={() => keep(null)}>
            {t('register.removePledge')}
          </Button>
        ) : null}
      </div>
    </div>
  );
}
