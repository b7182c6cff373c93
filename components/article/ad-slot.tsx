// An advertising place with something in it, set apart from the text and labelled so that nobody mistakes it for the text.

import { SCREENS } from '../../lib/ads/placements.ts'
import type { Ad, AdPicture } from '../../lib/reader/publication/ad-view.ts'
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
        <Sizes pictures={ad.pictures} alt={ad.alt} />
      </a>
      {continues && !ad.isBeside && <p className="advert__continue">SCROLL TO CONTINUE</p>}
    </aside>
  )
}

/** What is not shown in a window is not asked for either, and so not counted. */
function slotClass({ isBeside, screens }: Ad): string {
  const others = isBeside ? [] : SCREENS.filter((screen) => !screens.includes(screen))
  return classes('advert', isBeside && 'advert--beside', ...others.map((screen) => `advert--no-${screen}`))
}

/** The widths at which the stylesheet changes (`tokens.css`), as the browser measures them before any style is there. */
const FROM = { phone: undefined, tablet: '(min-width: 48rem)', desktop: '(min-width: 64rem)' }

/** The browser takes the one for its window, keeps its room by its measures, and asks for no other. */
function Sizes({ pictures, alt }: { pictures: AdPicture[]; alt: string }) {
  const [base, ...wider] = pictures
  if (!base) return null
  return (
    <picture>
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
        alt={alt}
        loading="lazy"
        decoding="async"
      />
    </picture>
  )
}
