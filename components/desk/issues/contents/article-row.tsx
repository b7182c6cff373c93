// One article in the outline of an issue: its handle, where it stands, what it lacks, and its pages in print.
import { takeArticle } from '../../../../lib/issues/outline.ts'
import { urls } from '../../../../lib/urls.ts'
import { StandingBadge } from '../../standing.tsx'
import type { IssueModel } from '../use-issue.ts'
import { GOING, LACKS } from '../words.ts'

export const DRAGGED = 'application/x-masthead-article'

type RowProps = {
  model: IssueModel
  timeZone: string
  id: string
  pages: number
  onStep(by: -1 | 1): void
  onDropBefore(id: string): void
}

export function ArticleRow({ model, timeZone, id, pages, onStep, onDropBefore }: RowProps) {
  const article = model.board.articles[id]
  const title = article?.title ?? model.picked[id] ?? 'An article'
  const mayEdit = model.board.may.edit
  return (
    <li
      className="contents-order__row"
      draggable={mayEdit}
      onDragStart={(event) => {
        event.dataTransfer.effectAllowed = 'move'
        event.dataTransfer.setData(DRAGGED, id)
      }}
      onDragOver={(event) => event.dataTransfer.types.includes(DRAGGED) && event.preventDefault()}
      onDrop={(event) => {
        event.preventDefault()
        event.stopPropagation()
        onDropBefore(event.dataTransfer.getData(DRAGGED))
      }}
    >
      {mayEdit && <Grip id={id} title={title} onStep={onStep} />}
      <div className="contents-order__words">
        <a href={urls.deskArticle(id)}>{title}</a>
        {article ? (
          <span className="contents-order__facts">
            {article.byline && <span>{article.byline}</span>}
            <span>{article.words.toLocaleString('en')} words</span>
            <StandingBadge standing={article.standing} status={article.status} timeZone={timeZone} />
            {article.going === 'later' && <span>{GOING.later}</span>}
          </span>
        ) : (
          <span className="contents-order__facts">Save to check it</span>
        )}
        <Findings model={model} id={id} />
      </div>
      <label className="contents-order__pages">
        Pages<span className="hidden"> of “{title}” in print</span>
        <input
          type="number"
          min={0}
          max={1000}
          value={pages || ''}
          disabled={!mayEdit}
          onChange={(event) => model.arrange((all) => withPages(all, id, Number(event.target.value)))}
        />
      </label>
      {mayEdit && (
        <button
          type="button"
          className="button button--small"
          onClick={() => model.arrange((all) => takeArticle(all, id))}
        >
          Take out<span className="hidden"> “{title}”</span>
        </button>
      )}
    </li>
  )
}

type Sections = Parameters<typeof takeArticle>[0]

function withPages(sections: Sections, id: string, pages: number) {
  const whole = Math.min(1000, Math.max(0, Math.trunc(pages) || 0))
  return sections.map((section) => ({
    ...section,
    articles: section.articles.map((one) => (one.id === id ? { ...one, pages: whole } : one)),
  }))
}

type GripProps = { id: string; title: string; onStep(by: -1 | 1): void }

function Grip({ id, title, onStep }: GripProps) {
  return (
    <button
      type="button"
      id={`grip-${id}`}
      className="contents-order__grip"
      aria-label={`Move “${title}”: arrow keys`}
      title="Drag, or press the arrow keys"
      onKeyDown={(event) => {
        if (event.key !== 'ArrowUp' && event.key !== 'ArrowDown') return
        event.preventDefault()
        onStep(event.key === 'ArrowUp' ? -1 : 1)
      }}
    >
      <svg viewBox="0 0 12 16" width="12" height="16" aria-hidden="true">
        <path d="M3 3h1M8 3h1M3 8h1M8 8h1M3 13h1M8 13h1" stroke="currentColor" strokeWidth="2" />
      </svg>
    </button>
  )
}

function Findings({ model, id }: { model: IssueModel; id: string }) {
  const article = model.board.articles[id]
  if (!article || article.lacks.length + article.blocking.length + article.advice.length === 0) return null
  const { lacks, blocking, advice } = article
  return (
    <details className="contents-order__findings">
      <summary>
        {blocking.length > 0 && <span className="contents-order__blocking">Held back</span>}
        {lacks.map((lack) => (
          <span key={lack} className="contents-order__lack">
            {LACKS[lack]}
          </span>
        ))}
        <span>
          {blocking.length + advice.length === 1 ? 'one note' : `${blocking.length + advice.length} notes`}
        </span>
      </summary>
      <ul>
        {blocking.map((message) => (
          <li key={message} className="contents-order__blocking">
            {message}
          </li>
        ))}
        {advice.map((message) => (
          <li key={message}>{message}</li>
        ))}
      </ul>
    </details>
  )
}
