import type { Indicator } from '#shared/framework/framework';
import { TERM_LISTS, type TermList } from '#shared/framework/references';
import { termsOf } from '#shared/framework/rules';
import { useDocument, useT } from '../../../queries/hooks.ts';
import { Ticks } from '../../../ui/checkboxes.tsx';

interface MembershipFieldsProps {
  readonly indicator: Indicator;
  readonly onChange: (part: Partial<Indicator>) => void;
}

/** The editions, themes and kinds of actor an indicator belongs to. */
export function MembershipFields({ indicator, onChange }: MembershipFieldsProps) {
  const t = useT();
  const { catalogue } = useDocument('catalogue');
  return (
    <details>
      <summary>{t('catalogue.belongs')}</summary>
      <div className="box">
        <p className="soft">{t('catalogue.belongs.about')}</p>
        {(['edition', 'theme', 'actor'] satisfies TermList[]).map((list) => (
          <Ticks
            key={list}
            label={t(`catalogue.part.${list}`)}
            items={termsOf(catalogue, list).map(({ code, name }) => ({ id: code, name: name[t.language] }))}
            value={indicator[TERM_LISTS[list]]}
            onChange={(codes) => onChange({ [TERM_LISTS[list]]: codes })}
          />
        ))}
      </div>
    </details>
  );
}
