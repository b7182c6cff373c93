// Several panels in one place, one of them shown (WAI-ARIA tabs, by Ariakit): arrows move between the tabs.
import * as Ariakit from '@ariakit/react'
import type { ReactNode } from 'react'

export type Tab = {
  id: string
  label: ReactNode
  /** How many things wait in it; not shown when there are none. */
  count?: number
  content: ReactNode
}

type TabsProps = {
  /** What the tabs are about: "About the article". */
  label: string
  tabs: readonly Tab[]
  /** The tab that is open first; without it the first one. */
  first?: string
  /** When given, the caller keeps which tab is open. */
  selected?: string
  onSelect?(id: string): void
}

export function Tabs({ label, tabs, first = tabs[0]?.id, selected, onSelect }: TabsProps) {
  return (
    <Ariakit.TabProvider
      defaultSelectedId={first}
      selectedId={selected}
      setSelectedId={(id) => id && onSelect?.(id)}
    >
      <Ariakit.TabList className="tabs" aria-label={label}>
        {tabs.map(({ id, label: words, count = 0 }) => (
          <Ariakit.Tab key={id} id={id} className="tabs__tab">
            {words}
            {count > 0 && ' '}
            {count > 0 && <span className="tabs__count">{count}</span>}
          </Ariakit.Tab>
        ))}
      </Ariakit.TabList>
      {tabs.map(({ id, content }) => (
        <Ariakit.TabPanel key={id} tabId={id} className="tabs__panel">
          {content}
        </Ariakit.TabPanel>
      ))}
    </Ariakit.TabProvider>
  )
}
