// Saved for later: how it works, in words that are true without a script; what is kept in this browser the script fills in.

import type { Teaser } from '../../lib/reader/views.ts'
import { MostRead } from '../lists/most-read.tsx'

export function SavedView({ mostRead }: { mostRead: Teaser[] }) {
  return (
    <div className="saved">
      <h1 className="saved__title">Saved for Later</h1>
      <p className="saved__text">
        Under the title of every article stands “Save for later”. What you save there is listed here. The list
        is kept in this browser on this device, and nowhere else: nobody but you can see it, and where you
        clear what your browser keeps, it is gone too.
      </p>
      <noscript>
        <p className="saved__text">
          Scripts are switched off in your browser, so nothing can be kept here. A bookmark does the same.
        </p>
      </noscript>
      <section className="saved__part" data-kept="reading" aria-labelledby="reading_title" hidden>
        <h2 className="saved__heading" id="reading_title" tabIndex={-1}>
          Continue reading
        </h2>
        <ol className="saved__list" />
      </section>
      <section className="saved__part" data-kept="saved" aria-labelledby="saved_title" hidden>
        <h2 className="saved__heading" id="saved_title" tabIndex={-1}>
          Saved
        </h2>
        <p className="saved__none" data-kept-none="">
          Nothing is saved in this browser yet.
        </p>
        <ol className="saved__list" />
      </section>
      <template data-kept-row="">
        <li className="saved__row">
          <p className="sponsor-mark" data-kept-sponsor="" hidden />
          <p className="saved__story">
            <a className="saved__link" href="/" data-kept-title="">
              Article
            </a>
          </p>
          <p className="saved__by" data-kept-by="" />
          <p className="saved__by" data-kept-where="" />
          <button className="share__act saved__remove" type="button">
            Remove
          </button>
        </li>
      </template>
      <MostRead teasers={mostRead} />
    </div>
  )
}
