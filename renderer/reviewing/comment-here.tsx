import { MessageSquarePlus } from 'lucide-react';
import { useContext, useState } from 'react';
import { canonicalJson } from '#shared/core/canonical-json';
import type { Change } from '#shared/workbench/change';
import type { CommentPlace } from '#shared/workbench/review';
import { useT } from '../queries/hooks.ts';
import { useBegun } from '../store/begun.ts';
import { useStands } from '../store/history.ts';
import { setReviewer, useReviewer } from '../store/reviewer.ts';
import { Button } from '../ui/button.tsx';
import { TextInput } from '../ui/fields.tsx';
import { FigureNumbersContext } from './figure-numbers.ts';
import { giveComment, type KnownContent } from './give.ts';

interface CommentHereProps {
  /** Or what finds it when the person presses: where their caret stands. */
  readonly place: CommentPlace | (() => CommentPlace | null);
  /** What a comment is begun under where its place is found later. */
  readonly within?: string;
  /** What the place is called, as a person reads it. */
  readonly name: string;
  readonly known?: KnownContent;
  /** Only the icon shows. */
  readonly isBare?: boolean;
}

/** Comments on what one is looking at, where one looks at it: the comment hangs on it and stands in Review. */
export function CommentHere({ place, within = '', name, known = {}, isBare = false }: CommentHereProps) {
  const t = useT();
  const author = useReviewer((state) => state.name);
  const numbers = useContext(FigureNumbersContext);
  const [begun, setBegun] = useBegun(`comment ${typeof place === 'function' ? within : canonicalJson(place)}`);
  const text = begun?.text ?? '';
  const [isOpen, setOpen] = useState(begun !== null && typeof place !== 'function');
  /** Whether the name was missing when it opened: the field stays while one types it. */
  const [isNameless, setNameless] = useState(false);
  const [chosen, setChosen] = useState<CommentPlace | null>(typeof place === 'function' ? null : place);
  const [given, setGiven] = useState<Change | null>(null);
  const [isNowhere, setNowhere] = useState(false);
  const stands = useStands(given);
  const leave = () => {
    setBegun(null);
    setOpen(false);
  };
  const add = async () => {
    const change = chosen && (await giveComment(text, chosen, { numbers, ...known }));
    setGiven(change);
    setNowhere(change === null);
    if (!change) return;
    leave();
  };
  const open = () => {
    const found = typeof place === 'function' ? place() : place;
    setChosen(found);
    setGiven(null);
    setNowhere(found === null);
    setNameless(author.trim() === '');
    setOpen(found !== null && !isOpen);
  };
  return (
    <div className="comment-here">
      <Button
        variant="quiet"
        icon={<MessageSquarePlus size={15} aria-hidden />}
        isNameHidden={isBare}
        label={t('reviewing.comment.on', { name })}
        onPress={open}
      >
        {t('reviewing.comment')}
      </Button>
      {isOpen ? (
        <div className="box">
          {isNameless ? <TextInput label={t('review.author')} value={author} onChange={setReviewer} /> : null}
          <TextInput
            label={t('reviewing.comment.on', { name })}
            value={text}
            onChange={(next) => setBegun({ text: next })}
            rows={3}
          />
          <div className="actions">
            <Button variant="primary" onPress={() => void add()} isDisabled={!author.trim() || !text.trim()}>
              {t('review.add')}
            </Button>
            <Button onPress={leave}>{t('reviewing.cancel')}</Button>
          </div>
        </div>
      ) : null}
      <span role="status">
        {isNowhere ? t('reviewing.comment.nothing') : stands ? t('reviewing.comment.done') : null}
      </span>
    </div>
  );
}
