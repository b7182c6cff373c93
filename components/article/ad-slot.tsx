// An advertising place with something in it, set apart from the text and labelled so that nobody mistakes it for the text.

import { SCREENS } from '../../lib/ads/placements.ts'
import type { Ad } from '../../lib/reader/publication/ad-view.ts'
import { urls } from '../../lib/urls.ts'
import { classes } from '../ui/section.ts'

/** `continues` is false where no text follows: the second label would then promise what is not there. */
export function AdSlot({ ad, continues = true }: { ad: Ad; continues?: boolean }) {
  return (
    <aside className={slotClass(ad)} id={ad.id} aria-label={`${ad.label}: ${ad.place}`}>
      <p className="advert__label">{ad.label.toUpperCase()}</p>
      <a
        className="advert__link"
        href={ad.href}
        rel="sponsored nofollow noopener"
        aria-label={ad.alt || ad.label}
      >
        <Sizes ad={ad} />
      </a>
      {continues && !ad.isBeside && <p className="advert__continue">SCROLL TO CONTINUE</p>}
    </aside>
  )
}

/** What is not shown in a window is not asked for either, and so not counted. */
function slotClass(ad: Ad): string {
  const others = othersOf(ad).map((screen) => `advert--no-${screen}`)
  return classes('advert', ad.isBeside && 'advert--beside', ...others)
}

const othersOf = ({ isBeside, screens }: Ad) =>
  isBeside ? [] : SCREENS.filter((screen) => !screens.includes(screen))

/** Windows in which the stylesheet (`advert.css`) hides it: without scripts browsers would fetch a late picture even there. */
const WITHOUT = {
  phone: '(max-width: 47.99rem)',
  tablet: '(min-width: 48rem) and (max-width: 63.99rem)',
  desktop: '(min-width: 64rem)',
  beside: '(max-width: 79.99rem)',
}

const hidden = (ad: Ad) =>
  (ad.isBeside ? [WITHOUT.beside] : othersOf(ad).map((screen) => WITHOUT[screen])).join(', ')

/** The widths at which the stylesheet changes (`tokens.css`), as the browser measures them before any style is there. */
const FROM = { phone: undefined, tablet: '(min-width: 48rem)', desktop: '(min-width: 64rem)' }

/** The browser takes the one for its window, keeps its room by its measures, and asks for no other. */
function Sizes({ ad }: { ad: Ad }) {
  const [base, ...wider] = ad.pictures
  if (!base) return null
  const without = hidden(ad)
  return (
    <picture>
      {without && <source media={without} srcSet={urls.nothing()} />}
      {wider.toReversed().map(({ from, width, height, webp, srcset, src }) => (
        <source
          key={from}
          media={FROM[from]}
          type={webp ? 'image/webp' : undefined}
          srcSet={webp ?? (srcset || src)}
          {...{ width, height }}
        />
      ))}
      {base.webp && <source type="image/webp" srcSet={base.webp} width={base.width} height={base.height} />}
      <img
        src={base.src}
        srcSet={base.srcset || undefined}
        width={base.width}
        height={base.height}
        alt={ad.alt}
        loading="lazy"
        decoding="async"
      />
    </picture>
  )
}
