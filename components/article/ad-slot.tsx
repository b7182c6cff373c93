// An advertising place with something in it, set apart from the text and labelled so that nobody mistakes it for the text.

import type { Ad } from '../../lib/reader/views.ts'
import { Picture } from '../ui/picture.tsx'

/** `continues` is false where no text follows: the second label would then promise what is not there. */
export function AdSlot({ ad, continues = true }: { ad: Ad; continues?: boolean }) {
  return (
    <aside className="advert" id={ad.place} aria-label={`${ad.label}: ${ad.place}`}>
      <p className="advert__label">{ad.label.toUpperCase()}</p>
      <a
        className="advert__link"
        href={ad.href}
        rel="sponsored nofollow noopener"
        aria-label={ad.picture.alt || ad.label}
      >
        <Picture picture={ad.picture} place="advert" />
      </a>
      {continues && <p className="advert__continue">SCROLL TO CONTINUE</p>}
    </aside>
  )
}
