// The page around a promo bar that is edited: the place where it is drawn, masthead and menu.
import type { Chrome } from '../../lib/reader/chrome-view.ts'
import { Masthead } from '../site/masthead.tsx'
import { Menu } from '../site/menu.tsx'

export function PromoFrame({ chrome }: { chrome: Chrome }) {
  return (
    <div className="site">
      <header className="site-head">
        <div id="promo-place" />
        <Masthead publication={chrome.publication} />
      </header>
      <Menu items={chrome.menu} />
      <main className="site-main menu-frame__page" />
    </div>
  )
}
