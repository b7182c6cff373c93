// Pictures of a text, small, where two texts are compared.
import type { Pictures } from '../../lib/articles/choices.ts'

/** Null: not looked up yet. */
type Known = Pictures | null
type ThumbsProps = { label?: string; ids: readonly string[]; pictures: Known }

export function Thumbs({ label, ids, pictures }: ThumbsProps) {
  if (ids.length === 0) return null
  return (
    <span className="thumbs">
      {label && <span className="thumbs__label">{label}</span>}
      {ids.map((id, at) => {
        const key = `${at} ${id}`
        return <Thumb key={key} id={id} pictures={pictures} />
      })}
    </span>
  )
}

/** Two pictures may look alike when they are small: their file names tell them apart. */
function Thumb({ id, pictures }: { id: string; pictures: Known }) {
  const picture = pictures?.[id]
  if (!picture)
    return <span className="thumbs__gone">{pictures ? 'A picture that cannot be shown' : 'A picture'}</span>
  const { thumb, alt, fileName } = picture
  return <img className="thumbs__picture" src={thumb} alt={alt || fileName} title={fileName} loading="lazy" />
}
