import { useT } from '../queries/hooks.ts';

/** The id of the place the views are shown in. */
export const CONTENT = 'content';

/** The first stop of the keyboard: past the rail and the bar. The address stays as it is. */
export function SkipLink() {
  const t = useT();
  return (
    <a
      className="skip-link"
      href={`#${CONTENT}`}
      onClick={(event) => {
        event.preventDefault();
        document.getElementById(CONTENT)?.focus();
      }}
    >
      {t('window.skip')}
    </a>
  );
}
