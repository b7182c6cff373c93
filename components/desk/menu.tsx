// A button that opens a short list of acts (WAI-ARIA menu button, by Ariakit): arrows, first letters, Escape.
import * as Ariakit from '@ariakit/react'
import type { ReactNode } from 'react'

type MenuProps = {
  /** Of the button. */
  id?: string
  label: ReactNode
  /** Of the button, where its label is a sign rather than words. */
  name?: string
  className?: string
  isDisabled?: boolean
  children: ReactNode
}

/** Its children are `MenuAct`, `MenuLink`, `MenuPart` and `MenuLine`. */
export function Menu({ id, label, name, className = 'button', isDisabled, children }: MenuProps) {
  return (
    <Ariakit.MenuProvider placement="bottom-start">
      <Ariakit.MenuButton id={id} className={className} aria-label={name} disabled={isDisabled}>
        {label}
        <svg className="menu__sign" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Ariakit.MenuButton>
      <WithinLandmark>
        <Ariakit.Menu className="menu" gutter={4} overflowPadding={8} portal unmountOnHide>
          {children}
        </Ariakit.Menu>
      </WithinLandmark>
    </Ariakit.MenuProvider>
  )
}

/**
 * Out of whatever would cut it off, a menu stays within the landmark of its button, where those who go by landmarks look for it,
 * and within its dialog, outside of which nothing can be used.
 */
function WithinLandmark({ children }: { children: ReactNode }) {
  const button = Ariakit.useStoreState(Ariakit.useMenuContext(), 'disclosureElement')
  const landmark = button?.closest<HTMLElement>('dialog, main, header') ?? null
  return <Ariakit.PortalContext value={landmark}>{children}</Ariakit.PortalContext>
}

type MenuActProps = {
  onPick(): void
  /** A second, quieter word: a shortcut, a count. */
  note?: string
  isDanger?: boolean
  isDisabled?: boolean
  /** Chosen already: shown by a tick. */
  isChosen?: boolean
  children: ReactNode
}

export function MenuAct({ onPick, note, isDanger, isDisabled, isChosen, children }: MenuActProps) {
  return (
    <Ariakit.MenuItem
      className={`menu__item ${isDanger ? 'menu__item--danger' : ''}`}
      disabled={isDisabled}
      onClick={onPick}
    >
      <span className="menu__words">
        {children}
        {isChosen && <span className="menu__tick"> ✓</span>}
        {isChosen && <span className="hidden"> (chosen)</span>}
      </span>
      {note && <span className="menu__note">{note}</span>}
    </Ariakit.MenuItem>
  )
}

export function MenuLink({ href, note, children }: { href: string; note?: string; children: ReactNode }) {
  return (
    <Ariakit.MenuItem className="menu__item" render={<a href={href} />}>
      <span className="menu__words">{children}</span>
      {note && <span className="menu__note">{note}</span>}
    </Ariakit.MenuItem>
  )
}

/** Names a part of the menu. */
export function MenuPart({ label, children }: { label: string; children: ReactNode }) {
  return (
    <Ariakit.MenuGroup className="menu__part">
      <Ariakit.MenuGroupLabel className="menu__heading">{label}</Ariakit.MenuGroupLabel>
      {children}
    </Ariakit.MenuGroup>
  )
}

export function MenuLine() {
  return <Ariakit.MenuSeparator className="menu__line" />
}
