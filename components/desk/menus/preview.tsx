// A menu as readers will get it.
import { hubOfMenu } from '../../../lib/menus/names.ts'
import type { Chrome } from '../../../lib/reader/chrome-view.ts'
import type { MenuItem } from '../../../lib/reader/views.ts'
import { urls } from '../../../lib/urls.ts'
import { HubMenu } from '../../lists/hub-menu.tsx'
import { Footer } from '../../site/footer.tsx'
import { Menu } from '../../site/menu.tsx'
import { DrawnFrame } from '../preview/drawn-frame.tsx'
import type { FrameWidth } from '../preview/use-scale.ts'

type PreviewProps = { name: string; items: MenuItem[]; chrome: Chrome }

export function MenuPreview({ name, items, chrome }: PreviewProps) {
  return (
    <DrawnFrame
      title="The menu as readers will get it"
      address={urls.deskMenuFrame(name)}
      placeId="menu-place"
      onDraw={openOnPhone}
    >
      <Drawn {...{ name, items, chrome }} />
    </DrawnFrame>
  )
}

/** A telephone shows the menu behind a button: here it is open from the start. */
function openOnPhone(inside: HTMLElement, width: FrameWidth): void {
  const menu = inside.querySelector<HTMLElement>('#menu')
  if (width === 'phone' && menu && !menu.matches(':popover-open')) menu.showPopover()
  if (width === 'desktop' && menu?.matches(':popover-open')) menu.hidePopover()
}

function Drawn({ name, items, chrome }: PreviewProps) {
  if (hubOfMenu(name) !== null) return <HubMenu items={items} label="The hub’s own menu" />
  if (name !== 'footer' && name !== 'footer-legal') return <Menu items={items} />
  const links = items.flatMap(({ label, href }) => (href ? { label, href } : []))
  const footer = { ...chrome.footer, [name === 'footer' ? 'links' : 'legal']: links }
  return <Footer chrome={{ ...chrome, footer }} />
}
