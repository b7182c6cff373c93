// One picture in modern formats, with the widths it has in the place where it stands.

import type { Picture as PictureView } from '../../lib/reader/views.ts'
import { PAGE } from '../../lib/rich-text/html/page-width.ts'

export type PicturePlace = keyof typeof SIZES

/** What the stylesheets give each place, so that the browser fetches no more than it shows. */
const SIZES = {
  hero: `(min-width: 64rem) 56rem, ${PAGE}`,
  lead: `(min-width: 80rem) 38rem, (min-width: 64rem) 50vw, ${PAGE}`,
  second: `(min-width: 80rem) 18rem, (min-width: 64rem) 25vw, (min-width: 40rem) 50vw, ${PAGE}`,
  strip: `(min-width: 64rem) 24rem, (min-width: 48rem) 50vw, ${PAGE}`,
  row: '(min-width: 48rem) 15rem, 7rem',
  small: '6rem',
  portrait: '6rem',
  cover: '(min-width: 64rem) 20rem, (min-width: 40rem) 15rem, 62vw',
  issue: '(min-width: 29rem) 20rem, 70vw',
  archive: '(min-width: 64rem) 13.5rem, (min-width: 48rem) 11rem, 45vw',
  related: '(min-width: 48rem) 8.5rem, 6rem',
  contributor: '(min-width: 30rem) 11.5rem, 40vw',
  author: '7rem',
}

/** `eager` is for the one picture that decides how fast a page seems to arrive; all others load when near. */
export function Picture({ picture, place, loading = 'lazy' }: PictureProps) {
  const sizes = SIZES[place]
  const eager = loading === 'eager'
  return (
    <picture className={picture.missing ? 'picture picture--missing' : 'picture'}>
      {picture.sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcset} sizes={sizes} />
      ))}
      <img
        src={picture.src}
        srcSet={picture.srcset || undefined}
        sizes={picture.srcset ? sizes : undefined}
        width={picture.width}
        height={picture.height}
        alt={picture.alt}
        loading={loading}
        fetchPriority={eager ? 'high' : undefined}
        decoding={eager ? undefined : 'async'}
      />
    </picture>
  )
}

type PictureProps = { picture: PictureView; place: PicturePlace; loading?: 'lazy' | 'eager' }
