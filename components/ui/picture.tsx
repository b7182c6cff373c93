// One picture in modern formats, with the widths it has in the place where it stands.

import type { Crop, Picture as PictureView } from '../../lib/reader/views.ts'
import { PAGE } from '../../lib/rich-text/html/page-width.ts'

export type PicturePlace = keyof typeof SIZES

/** What the stylesheets give each place, so that the browser fetches no more than it shows. */
const SIZES = {
  hero: `(min-width: 64rem) 56rem, ${PAGE}`,
  lead: `(min-width: 80rem) 38rem, (min-width: 64rem) 50vw, ${PAGE}`,
  second: `(min-width: 80rem) 18rem, (min-width: 64rem) 25vw, (min-width: 40rem) 50vw, ${PAGE}`,
  strip: `(min-width: 64rem) 24rem, (min-width: 48rem) 50vw, ${PAGE}`,
  row: '(min-width: 64rem) 15rem, (min-width: 30rem) 8rem, 6.5rem',
  portrait: '6rem',
  cover: '(min-width: 64rem) 20rem, (min-width: 40rem) 15rem, 62vw',
  issue: '(min-width: 29rem) 20rem, 70vw',
  archive: '(min-width: 64rem) 13.5rem, (min-width: 48rem) 11rem, 45vw',
  related: '(min-width: 30rem) 8.5rem, 6.5rem',
  contributor: '(min-width: 30rem) 11.5rem, 40vw',
  author: '7rem',
}

type Shape = 'own' | 'standard'
type Shapes = [narrow: Shape, broad: Shape]

/**
 * The shape in which the stylesheets show each place, below and from 40rem: the picture's own, as it is given, or 4:3. A window
 * of another shape would cut it once more, around its middle.
 */
const SHAPES: Partial<Record<PicturePlace, Shapes>> = {
  lead: ['standard', 'own'],
  row: ['standard', 'standard'],
  related: ['standard', 'standard'],
}

const OWN: Shapes = ['own', 'own']

const BROAD = '(min-width: 40rem)'

/** `eager` is for the one picture that decides how fast a page seems to arrive; all others load when near. */
export function Picture({ picture, place, loading = 'lazy' }: PictureProps) {
  const sizes = SIZES[place]
  const eager = loading === 'eager'
  const inShape = (shape: Shape): Crop => (shape === 'standard' && picture.standard) || picture
  const [below, above] = SHAPES[place] ?? OWN
  const [narrow, broad] = [inShape(below), inShape(above)]
  return (
    <picture className={picture.missing ? 'picture picture--missing' : 'picture'}>
      {broad !== narrow && <BroadSources crop={broad} sizes={sizes} />}
      {narrow.sources.map((source) => (
        <source key={source.type} type={source.type} srcSet={source.srcset} sizes={sizes} />
      ))}
      <img
        src={narrow.src}
        srcSet={narrow.srcset || undefined}
        sizes={narrow.srcset ? sizes : undefined}
        width={narrow.width}
        height={narrow.height}
        alt={picture.alt}
        loading={loading}
        fetchPriority={eager ? 'high' : undefined}
        decoding={eager ? undefined : 'async'}
      />
    </picture>
  )
}

/** All formats, for windows from 40rem: what follows them is of another shape. */
function BroadSources({ crop, sizes }: { crop: Crop; sizes: string }) {
  const { width, height } = crop
  return [...crop.sources, { type: 'image/jpeg', srcset: crop.srcset }].map(({ type, srcset }) => (
    <source
      key={type}
      media={BROAD}
      type={type}
      srcSet={srcset}
      sizes={sizes}
      width={width}
      height={height}
    />
  ))
}

type PictureProps = { picture: PictureView; place: PicturePlace; loading?: 'lazy' | 'eager' }
