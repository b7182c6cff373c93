// What the library says where it shows no picture: what would stand here, or that less has to be asked for.
import { isNarrowed, type LibraryQuery } from '../../../../lib/media/library/query.ts'
import { MEDIA_SHOWS } from '../../../../lib/media/library/shows.ts'

export function NoPictures({ query }: { query: LibraryQuery }) {
  if (query.after) return <p className="nothing">That was the last of them.</p>
  const show = MEDIA_SHOWS.find((one) => one.show === query.show)
  if (show && !isNarrowed({ ...query, show: '' })) return <p className="nothing">{show.nothing}</p>
  if (isNarrowed(query)) {
    const isFiltered = isNarrowed({ ...query, q: '' })
    return (
      <div className="nothing">
        <h2>No picture fits</h2>
        <p>
          {query.q
            ? `None has “${query.q}” in its alt text, caption, credit or file name`
            : 'No picture has all that these filters ask for'}
          {query.q && isFiltered ? ' and fits these filters.' : '.'}
        </p>
      </div>
    )
  }
  return (
    <div className="nothing">
      <h2>No pictures yet</h2>
      <p>
        Drop some onto this page, paste one, or choose files above. Each is turned upright, its hidden data
        (such as where it was taken) is removed, and its sizes are made at once.
      </p>
    </div>
  )
}
