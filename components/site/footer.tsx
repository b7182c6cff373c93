// The foot of every page: the pages about the publication, the publisher's rights, the legal pages, cookie choices.

import type { ReactNode } from 'react'
import type { Chrome } from '../../lib/reader/chrome-view.ts'
import type { Link, Paid } from '../../lib/reader/views.ts'
import { urls } from '../../lib/urls.ts'
import { SponsorMark } from '../ui/sponsor-mark.tsx'

export function Footer({ chrome }: { chrome: Chrome }) {
  const { links, legal = [], copyright } = chrome.footer
  return (
    <footer className="site-foot">
      <div className="site-foot__inner">
        <p className="site-foot__name">
          <a className="site-foot__home" href={urls.home()}>
            {chrome.publication.name}
          </a>
        </p>
        <nav className="site-foot__nav" aria-label="About this publication">
          <Links links={[...links, ...OWN]}>{legal.length === 0 && <CookieChoices />}</Links>
        </nav>
        <p className="site-foot__copyright">{copyright}</p>
        {legal.length > 0 && (
          <nav className="site-foot__nav" aria-label="Legal">
            <Links links={legal}>
              <CookieChoices />
            </Links>
          </nav>
        )}
      </div>
    </footer>
  )
}

/** Every publication has these; the other links are its editors' choice. */
const OWN: Link[] = [
  { label: 'Feeds', href: urls.feeds() },
  { label: 'Saved for Later', href: urls.saved() },
]

function CookieChoices() {
  return (
    <>
      <li className="site-foot__entry">
        <button className="site-foot__link" type="button" popoverTarget="cookie_preferences">
          Cookie Preferences
        </button>
      </li>
      <li className="site-foot__entry">
        <button className="site-foot__link" type="button" data-keys-help="" hidden>
          Keys
        </button>
      </li>
    </>
  )
}

function Links({ links, children }: { links: (Link & Paid)[]; children?: ReactNode }) {
  return (
    <ul className="site-foot__list">
      {links.map((link) => (
        <li className="site-foot__entry" key={link.href}>
          <a className="site-foot__link" href={link.href}>
            <SponsorMark sponsor={link.sponsor ?? null} />
            {link.label}
          </a>
        </li>
      ))}
      {children}
    </ul>
  )
}
