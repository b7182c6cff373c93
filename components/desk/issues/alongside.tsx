// What goes out with an issue beside its articles: before it is published, and while it is out.
import type { IssueBoard } from '../../../lib/issues/board.ts'

export function Alongside({ board: { alongside, standing } }: { board: IssueBoard }) {
  if (alongside.length === 0) return null
  const words = standing.kind === 'out' ? 'Came out with it' : 'Goes out with it'
  return (
    <section aria-label={words}>
      <h2>{words}</h2>
      <ul>
        {alongside.map(({ title, href }) => (
          <li key={title}>{href ? <a href={href}>{title}</a> : title}</li>
        ))}
      </ul>
    </section>
  )
}
