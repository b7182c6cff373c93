// The page around a menu that is edited: masthead, a few lines for text, and the place where the menu is drawn.
import { hubOfMenu } from '../../lib/menus/names.ts'
import type { Chrome } from '../../lib/reader/chrome-view.ts'
import { Masthead } from '../site/masthead.tsx'
import { PromoBar } from '../site/promo-bar.tsx'

export function MenuFrame({ chrome, name }: { chrome: Chrome; name: string }) {
  const isFooter = name.startsWith('footer')
  const isHub = hubOfMenu(name) !== null
  const place = <div id="menu-place" />
  return (
    <div className="site">
      <header className="site-head">
        <PromoBar promos={chrome.promos} />
        <Masthead publication={chrome.publication} />
      </header>
      {/* Beside the head rather than in it, whose parts get a margin that the menu brings itself. */}
      {!isFooter && !isHub && place}
      <main className="site-main menu-frame__page">
        {isHub && <div className="listing listing--hub">{place}</div>}
      </main>
      {isFooter && place}
    </div>
  )
}
