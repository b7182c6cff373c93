// An article that was published and then withdrawn: said plainly, so that nobody searches for it in vain.

import type { GoneView as GoneViewModel } from '../../lib/reader/views.ts'
import { urls } from '../../lib/urls.ts'
import { SearchForm } from '../ui/search-form.tsx'

export function GoneView({ view }: { view: GoneViewModel }) {
  return (
    <div className="notice">
      <p className="notice__number kicker">Withdrawn</p>
      <h1 className="notice__title">{view.title ?? 'This article has been withdrawn'}</h1>
      <p className="notice__text">
        {view.note ?? 'The editors have withdrawn what stood at this address. It will not come back here.'}
      </p>
      <SearchForm id="gone-search" name="Search for something else" />
      <p className="notice__ways">
        <a href={urls.home()}>Front page</a> · <a href={urls.issues()}>Issue Archives</a>
      </p>
    </div>
  )
}
