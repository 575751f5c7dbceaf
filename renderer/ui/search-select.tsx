import { ChevronDown } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Button,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  Popover,
  SearchField,
  Select,
  SelectValue,
  useFilter,
} from 'react-aria-components';
import { ClosedByEscape } from './closed-by-escape.tsx';
import type { Option } from './fields.tsx';
import './search.css';

interface SearchSelectProps {
  readonly label: string;
  /** What the field for searching is called. */
  readonly search: string;
  /** What is said where nothing matches. */
  readonly empty: string;
  readonly items: readonly Option[];
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** One choice out of many: opens with the search in hand; type, arrows, Enter. */
export function SearchSelect({ label, search, empty, items, value, onChange }: SearchSelectProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [isOpen, setOpen] = useState(false);
  return (
    <Select
      className="field"
      value={value}
      onChange={(key) => key !== null && onChange(String(key))}
      isOpen={isOpen}
      onOpenChange={setOpen}
    >
      <Label>{label}</Label>
      <Button className="input">
        <SelectValue />
        <ChevronDown size={14} aria-hidden="true" />
      </Button>
      <Popover className="popover search-popover">
        <ClosedByEscape onClose={() => setOpen(false)}>
          <Autocomplete filter={contains}>
            <SearchField className="search-field" type="text" aria-label={search} autoFocus>
              <Input className="input" role="combobox" aria-expanded placeholder={search} />
            </SearchField>
            <ListBox
              className="list-box"
              items={items}
              renderEmptyState={() => <p className="soft list-item">{empty}</p>}
            >
              {(item) => (
                <ListBoxItem className="list-item" textValue={item.name}>
                  {item.name}
                </ListBoxItem>
              )}
            </ListBox>
          </Autocomplete>
        </ClosedByEscape>
      </Popover>
    </Select>
  );
}
