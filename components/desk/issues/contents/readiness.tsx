// How far an issue is, at a glance: how many articles would go out, and how many lack what.
import { pagesPlanned } from '../../../../lib/issues/outline.ts'
import type { IssueModel } from '../use-issue.ts'
import { articlesWords, LACKS } from '../words.ts'

export function Readiness({ model: { board, state } }: { model: IssueModel }) {
  const articles = Object.values(board.articles)
  if (articles.length === 0) {
    return (
      <div className="nothing">
        <h2>No article stands in this issue yet</h2>
        <p>
          Find articles by their titles below, section by section, or choose this issue on an article’s own
          screen under “Printed in”. Then arrange them: drag, or move a row’s handle with the arrow keys.
        </p>
      </div>
    )
  }
  const held = articles.filter(({ blocking }) => blocking.length > 0).length
  const lacks = Object.entries(LACKS).map(([lack, words]) => ({
    words,
    count: articles.filter((article) => article.lacks.some((one) => one === lack)).length,
  }))
  const planned = pagesPlanned(state.sections)
  return (
    <dl className="readiness">
      <Fact name="In the issue" value={articlesWords(articles.length)} />
      <Fact name="Held back" value={String(held)} isLoud={held > 0} />
      {lacks.map(({ words, count }) => (
        <Fact key={words} name={words} value={String(count)} isLoud={count > 0} />
      ))}
      <Fact
        name="Pages planned"
        value={state.pages > 0 ? `${planned} of ${state.pages}` : String(planned)}
        isLoud={state.pages > 0 && planned > state.pages}
      />
    </dl>
  )
}

function Fact({ name, value, isLoud = false }: { name: string; value: string; isLoud?: boolean }) {
  return (
    <div className={isLoud ? 'readiness__fact readiness__fact--loud' : 'readiness__fact'}>
      <dt>{name}</dt>
      <dd>{value}</dd>
    </div>
  )
}
