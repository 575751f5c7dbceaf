import {
  Autocomplete,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  Select,
  SelectValue,
  useFilter,
} from 'react-aria-components';
import { ChipButton, ChipFrame, type ChipProps } from './chip.tsx';
import type { Option } from './fields.tsx';

/** A choice in a list of several kinds, whose headings name them; `kind` is found by typing, too. */
export interface KindOption extends Option {
  readonly kind?: string;
  /** What it is called where no heading says its kind. */
  readonly fullName?: string;
}

/** Choices under a heading; without one they stand first by themselves. */
export interface OptionSection {
  readonly id: string;
  readonly heading: string | null;
  readonly items: readonly KindOption[];
}

interface ChipSelectProps extends ChipProps {
  readonly sections: readonly OptionSection[];
  /** Null where what is chosen is none of the choices. */
  readonly value: string | null;
  readonly onChange: (id: string) => void;
  /** Words of the search over a long list. */
  readonly search: { readonly placeholder: string; readonly nothing: string };
}

/** As many choices as are seen at a glance; a longer list begins with a search. */
const AT_A_GLANCE = 10;

/** A chip that opens a list of choices. */
export function ChipSelect({
  sections,
  value,
  onChange,
  search,
  label,
  shown,
  icon,
  onClear,
  clearLabel,
}: ChipSelectProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const count = sections.reduce((sum, { items }) => sum + items.length, 0);
  const list = (
    <ListBox className="list-box" renderEmptyState={() => <p className="soft">{search.nothing}</p>}>
      {sections.map(({ id, heading, items }) =>
        heading === null ? (
          items.map(option)
        ) : (
          <ListBoxSection key={id} id={id} className="list-section">
            <Header className="list-heading">{heading}</Header>
            {items.map(option)}
          </ListBoxSection>
        ),
      )}
    </ListBox>
  );
  return (
    <ChipFrame onClear={onClear} clearLabel={clearLabel}>
      <Select value={value} onChange={(key) => key !== null && onChange(String(key))}>
        <Label className="visually-hidden">{label}</Label>
        <ChipButton icon={icon}>
          <SelectValue>{shown}</SelectValue>
        </ChipButton>
        <Popover className="popover">
          {count > AT_A_GLANCE ? (
            <Autocomplete filter={contains}>
              <SearchField className="list-search" type="text" aria-label={search.placeholder} autoFocus>
                <Input className="input" role="combobox" aria-expanded placeholder={search.placeholder} />
              </SearchField>
              {list}
            </Autocomplete>
          ) : (
            list
          )}
        </Popover>
      </Select>
    </ChipFrame>
  );
}

const option = ({ id, name, kind }: KindOption) => (
  <ListBoxItem key={id} id={id} className="list-item" textValue={kind ? `${name} (${kind})` : name}>
    {name}
  </ListBoxItem>
);
