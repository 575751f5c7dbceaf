import { Fragment, useMemo, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuItem,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { useT } from '../../queries/hooks.ts';
import styles from './palette.module.css';
import { type PaletteRow, usePaletteRows } from './use-palette-rows.ts';

interface CommandPaletteProps {
  readonly isOpen: boolean;
  readonly onOpenChange: (isOpen: boolean) => void;
}

/** Finds everything there is by name: type, choose, Enter. */
export function CommandPalette({ isOpen, onOpenChange }: CommandPaletteProps) {
  const t = useT();
  return (
    <ModalOverlay className="modal-overlay" isOpen={isOpen} onOpenChange={onOpenChange} isDismissable>
      <Modal className={`modal ${styles.palette}`}>
        <Dialog aria-label={t('palette.title')}>
          <Finder onDone={() => onOpenChange(false)} />
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}

function Finder({ onDone }: { readonly onDone: () => void }) {
  const t = useT();
  const [query, setQuery] = useState('');
  const sections = usePaletteRows(query);
  const rows = useMemo(
    () => new Map(sections.flatMap((section) => section.rows.map((row) => [row.key, row]))),
    [sections],
  );
  const count = sections.reduce((sum, { all }) => sum + all, 0);
  return (
    <Autocomplete inputValue={query} onInputChange={setQuery}>
      <SearchField className={`field ${styles.search}`} aria-label={t('palette.search')} autoFocus>
        <Input className="input" placeholder={t('palette.search')} />
      </SearchField>
      <Menu
        className={`list-box ${styles.list}`}
        aria-label={t('palette.results')}
        onAction={(key) => {
          onDone();
          rows.get(String(key))?.run();
        }}
        renderEmptyState={() => <p className={styles.nothing}>{t('palette.nothing', { query: query.trim() })}</p>}
      >
        {sections.map(({ id, title, rows: listed, all }) => (
          <MenuSection key={id} id={id} aria-label={title}>
            <Header className={styles.head}>
              <span>{title}</span>
              {all > listed.length ? <span>{t('palette.some', { shown: listed.length, all })}</span> : null}
            </Header>
            {listed.map((row) => (
              <MenuItem key={row.key} className={`list-item ${styles.item}`} id={row.key} textValue={row.name}>
                <span className={styles.name}>
                  <Marked row={row} />
                </span>
                {row.about ? <span className={styles.about}>{row.about}</span> : null}
                {row.shortcut ? <kbd>{row.shortcut}</kbd> : null}
              </MenuItem>
            ))}
          </MenuSection>
        ))}
      </Menu>
      <p className="visually-hidden" role="status">
        {query.trim() ? t('palette.found', { count }) : ''}
      </p>
    </Autocomplete>
  );
}

/** A name with what was typed marked in it. */
function Marked({ row: { name, marks } }: { readonly row: PaletteRow }) {
  const starts = [0, ...marks.map(([, to]) => to)];
  return starts.map((start, index) => {
    const mark = marks[index];
    return (
      <Fragment key={start}>
        {name.slice(start, mark?.[0])}
        {mark ? <mark>{name.slice(...mark)}</mark> : null}
      </Fragment>
    );
  });
}
