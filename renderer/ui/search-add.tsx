import { Plus } from 'lucide-react';
import { useState } from 'react';
import {
  Autocomplete,
  Button,
  Collection,
  DialogTrigger,
  Header,
  Input,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
  SearchField,
  useFilter,
} from 'react-aria-components';
import { ClosedByEscape } from './closed-by-escape.tsx';
import type { Option } from './fields.tsx';
import './search.css';

/** Choices of one kind, under its name. */
export interface NamedSection {
  readonly id: string;
  readonly name: string;
  readonly items: readonly Option[];
}

interface SearchAddProps {
  /** The name of the button and of the list. */
  readonly label: string;
  readonly search: string;
  readonly empty: string;
  readonly sections: readonly NamedSection[];
  readonly value: readonly string[];
  readonly onChange: (value: string[]) => void;
}

/** Adds to what is chosen, and takes from it: a list by kind that stays open; type, arrows, Enter; Escape closes. */
export function SearchAdd({ label, search, empty, sections, value, onChange }: SearchAddProps) {
  const { contains } = useFilter({ sensitivity: 'base' });
  const [isOpen, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={isOpen} onOpenChange={setOpen}>
      <Button className="button quiet">
        <Plus size={14} aria-hidden="true" />
        {label}
      </Button>
      <Popover className="popover search-popover" placement="bottom start" aria-label={label}>
        <div>
          <ClosedByEscape onClose={() => setOpen(false)}>
            <Autocomplete filter={contains}>
              <SearchField className="search-field" type="text" aria-label={search} autoFocus>
                <Input className="input" role="combobox" aria-expanded placeholder={search} />
              </SearchField>
              <ListBox
                className="list-box"
                aria-label={label}
                items={sections}
                selectionMode="multiple"
                selectedKeys={value}
                onSelectionChange={(keys) => keys !== 'all' && onChange(inOrder(value, [...keys].map(String)))}
                renderEmptyState={() => <p className="soft list-item">{empty}</p>}
              >
                {(section) => (
                  <ListBoxSection id={section.id}>
                    <Header className="list-header">{section.name}</Header>
                    <Collection items={section.items}>
                      {(item) => (
                        <ListBoxItem className="list-item" textValue={item.name}>
                          {({ isSelected }) => (
                            <>
                              <span>{item.name}</span>
                              {/* The kind is read with the name, as names of several kinds are the same. */}
                              <span className="list-detail">{isSelected ? '✓' : section.name}</span>
                            </>
                          )}
                        </ListBoxItem>
                      )}
                    </Collection>
                  </ListBoxSection>
                )}
              </ListBox>
            </Autocomplete>
          </ClosedByEscape>
        </div>
      </Popover>
    </DialogTrigger>
  );
}

/** What was chosen before keeps its place; what is new comes last. */
const inOrder = (before: readonly string[], now: readonly string[]): string[] => [
  ...before.filter((id) => now.includes(id)),
  ...now.filter((id) => !before.includes(id)),
];
