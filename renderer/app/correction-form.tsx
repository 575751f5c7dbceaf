import { useState } from 'react';
import { formatDate } from '#shared/core/format';
import { useDocument, useT } from '../queries/hooks.ts';
import { dispatch } from '../store/history.ts';
import { setReviewer, useReviewer } from '../store/reviewer.ts';
import type { Traced } from '../store/session.ts';
import { Button } from '../ui/button.tsx';
import { NumberInput, TextInput } from '../ui/fields.tsx';

interface CorrectionFormProps {
  readonly traced: Traced;
  /** What counts now. */
  readonly value: number | null;
}

/** A value given by hand in place of the one shown, with who gives it and why; or the one that was given, to be taken back. */
export function CorrectionForm({ traced, value }: CorrectionFormProps) {
  const t = useT();
  const { corrections } = useDocument('corrections');
  const given = corrections.find(
    ({ indicator, area, year, dims }) =>
      indicator === traced.indicator && area === traced.area && year === traced.year && dims === traced.dims,
  );
  const [number, setNumber] = useState(value);
  const [reason, setReason] = useState('');
  const author = useReviewer((state) => state.name);
  if (given) {
    return (
      <div className="box">
        <p>
          {t('shell.correction.given', {
            author: given.author,
            date: formatDate(given.at, t.language),
            reason: given.reason,
          })}
        </p>
        <Button onPress={() => dispatch({ type: 'correction/remove', id: given.id })}>
          {t('shell.correction.takeBack')}
        </Button>
      </div>
    );
  }
  const give = () =>
    dispatch({
      type: 'correction/put',
      item: {
        ...traced,
        id: crypto.randomUUID(),
        value: number,
        reason: reason.trim(),
        author: author.trim(),
        at: new Date().toISOString(),
      },
    });
  return (
    <details>
      <summary>{t('shell.correction.title')}</summary>
      <div className="box">
        <NumberInput label={t('shell.correction.value')} value={number} onChange={setNumber} />
        <TextInput label={t('shell.correction.reason')} value={reason} onChange={setReason} />
        <TextInput label={t('shell.correction.author')} value={author} onChange={setReviewer} />
        <Button onPress={give} isDisabled={reason.trim() === '' || author.trim() === ''}>
          {t('shell.correction.give')}
        </Button>
      </div>
    </details>
  );
}
