// Meet the Editors: who answers for the publication, with role, credentials and a few lines of life.

import type { EditorsView as EditorsViewModel } from '../../lib/reader/views.ts'
import { AuthorBox } from '../article/author-box.tsx'

export function EditorsView({ view }: { view: EditorsViewModel }) {
  return (
    <div className="editors">
      <header className="listing__head">
        <h1 className="listing__title">Meet the Editors</h1>
        {view.introHtml !== null && (
          <div className="listing__intro" dangerouslySetInnerHTML={{ __html: view.introHtml }} />
        )}
      </header>
      {view.editors.length === 0 && <p className="empty">The editors will be introduced here soon.</p>}
      <div className="editors__list">
        {view.editors.map((editor) => (
          <AuthorBox author={editor} level={2} key={editor.href} />
        ))}
      </div>
    </div>
  )
}
