import type { ReactNode } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import type { Option } from './fields.tsx';

interface TabSetProps {
  /** The name of the row of tabs for screen readers. */
  readonly label: string;
  readonly items: readonly Option[];
  readonly value: string;
  readonly onChange: (id: string) => void;
  /** The content of the chosen tab. */
  readonly children: ReactNode;
}

/** Parts of a view of which one shows at a time: arrow keys move between the tabs, Tab leads into the chosen part. */
export function TabSet({ label, items, value, onChange, children }: TabSetProps) {
  return (
    <Tabs className="tab-set" selectedKey={value} onSelectionChange={(key) => onChange(String(key))}>
      <TabList className="tabs" aria-label={label}>
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
