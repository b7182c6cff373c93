// What stands around every public page, in reading order: skip link, promo bar, masthead, menu, the page, footer.

import type { ReactNode } from 'react'
import type { Chrome } from '../../lib/reader/chrome-view.ts'
import { urls } from '../../lib/urls.ts'
import { classes } from '../ui/section.ts'
import { CookiePreferences } from './cookie-preferences.tsx'
import { Footer } from './footer.tsx'
import { KeysHelp } from './keys-help.tsx'
import { Masthead } from './masthead.tsx'
import { Menu } from './menu.tsx'
import { PromoBar } from './promo-bar.tsx'

/** `current` is the path of the page, for the mark in the menu; html, head and body belong to the route's layout. */
export function SiteShell({ chrome, current = null, children }: SiteShellProps) {
  return (
    <div className={classes('site', current === urls.home() && 'site--front')}>
      <a className="skip" href="#main">
        Skip to the content
      </a>
      <header className="site-head">
        <PromoBar promos={chrome.promos} />
        <Masthead publication={chrome.publication} />
        <Menu items={chrome.menu} current={current} />
      </header>
      <main className="site-main" id="main" tabIndex={-1}>
        {children}
      </main>
      <Footer chrome={chrome} />
      <CookiePreferences />
      <KeysHelp />
    </div>
  )
}

type SiteShellProps = { chrome: Chrome; current?: string | null; children: ReactNode }
