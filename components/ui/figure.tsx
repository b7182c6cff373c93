// A picture with its caption and its credit, as one unit under a hairline.

import type { Picture as PictureView } from '../../lib/reader/views.ts'
import { Picture, type PicturePlace } from './picture.tsx'
import { classes } from './section.ts'

export function Figure({ picture, place, className, loading }: FigureProps) {
  return (
    <figure className={classes('figure', className)}>
      <Picture picture={picture} place={place} loading={loading} />
      <Caption picture={picture} />
    </figure>
  )
}

function Caption({ picture }: { picture: PictureView }) {
  if (picture.captionHtml === null && picture.credit === null) return null
  return (
    <figcaption className="figure__text">
      {picture.captionHtml !== null && (
        <span className="figure__caption" dangerouslySetInnerHTML={{ __html: picture.captionHtml }} />
      )}
      {picture.credit !== null && <span className="figure__credit"> {picture.credit}</span>}
    </figcaption>
  )
}

type FigureProps = {
  picture: PictureView
  place: PicturePlace
  className?: string
  loading?: 'lazy' | 'eager'
}
