// Cookie Preferences: what this site may keep on the reader's device. Opens without any script; the script keeps the choice.

import type { ReactNode } from 'react'
import { Icon } from '../ui/icons.tsx'

/** Says what is true before any choice: nothing is set that nobody asked for. Both answers stand side by side with equal weight. */
export function CookiePreferences() {
  return (
    <dialog className="cookies" id="cookie_preferences" popover="auto" aria-labelledby="cookies_title">
      <div className="cookies__head">
        <h2 className="cookies__title" id="cookies_title">
          Cookie Preferences
        </h2>
        <button
          className="cookies__close"
          type="button"
          popoverTarget="cookie_preferences"
          popoverTargetAction="hide"
        >
          <Icon name="close" />
          <span className="hidden">Close</span>
        </button>
      </div>
      <p className="cookies__text">
        Reading here sets no cookies and tells nobody who reads what. Three conveniences can be allowed; your
        answer is kept on this device only, and you can change it here at any time. What you save for later
        stays on this device too, until you remove it; and keys that you switched off stay off, whatever you
        answer, because some people cannot read with them on.
      </p>
      <form className="cookies__form" method="dialog" data-cookies="">
        <Choice name="display" title="Remember my display">
          Keeps the page colour, the text size and the single page that you choose.
        </Choice>
        <Choice name="reading" title="Remember where I stopped">
          Keeps how far you have read in an article, to go on there the next time.
        </Choice>
        <Choice name="video" title="Play videos in the page">
          YouTube and Vimeo may set cookies of their own once you press play. Otherwise a video opens on its
          own site.
          <span className="cookies__note" data-cookies-gpc="" hidden>
            Your browser asks sites not to share what you do (Global Privacy Control), so this stays off
            unless you tick it yourself and save your choice.
          </span>
        </Choice>
        <noscript>
          <p className="cookies__text">
            Scripts are switched off in your browser, so nothing of this is kept or needed.
          </p>
        </noscript>
        <p className="cookies__acts">
          <button className="button" type="submit" value="none" data-cookies-answer="none">
            Refuse all
          </button>
          <button className="button" type="submit" value="all" data-cookies-answer="all">
            Allow all
            <span data-cookies-gpc="" hidden>
              {' but videos'}
            </span>
          </button>
          <button
            className="button button--primary"
            type="submit"
            value="chosen"
            data-cookies-answer="chosen"
          >
            Save my choice
          </button>
        </p>
        <p className="cookies__status" role="status" data-cookies-status="" />
      </form>
    </dialog>
  )
}

function Choice({ name, title, children }: { name: string; title: string; children: ReactNode }) {
  return (
    <label className="cookies__choice">
      <input className="cookies__box" type="checkbox" name={name} />
      <span>
        <strong className="cookies__name">{title}</strong> {children}
      </span>
    </label>
  )
}
