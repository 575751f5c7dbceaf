import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { type Option, SelectField } from './fields.tsx';
import { useMedia } from './use-media.ts';

interface TabSetProps {
  /** The name of the row of tabs for screen readers. */
  readonly label: string;
  readonly items: readonly Option[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** The content of the chosen tab. */
  readonly children: ReactNode;
}

/** Parts of a view of which one shows at a time: arrow keys move between the tabs, Tab leads into the chosen part. A narrow window names them in a list that opens. */
export function TabSet({ label, items, value, onChange, children }: TabSetProps) {
  const isNarrow = useMedia('(max-width: 639px)');
  return (
    <Tabs className="tab-set" selectedKey={value} onSelectionChange={(key) => onChange(String(key))}>
      {isNarrow ? <SelectField label={label} items={items} value={value} onChange={onChange} /> : null}
      <TabList className={isNarrow ? 'tabs folded' : 'tabs'} aria-label={label}>
        {items.map(({ id, name }) => (
          <Tab key={id} id={id} className="tab" data-name={name}>
            {name}
          </Tab>
        ))}
      </TabList>
      <TabPanel key={value} id={value} className="tab-panel">
        {children}
      </TabPanel>
    </Tabs>
  );
}
