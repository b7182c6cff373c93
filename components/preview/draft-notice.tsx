// What stands where a draft would, when it cannot be shown: one sentence that says why.
import { PageHead } from '../site/page-head.tsx'

export function DraftNotice({ title, text }: { title: string; text: string }) {
  return (
    <main className="draft-notice">
      <PageHead title={title} noindex />
      <h1 className="draft-notice__title">{title}</h1>
      <p>{text}</p>
    </main>
  )
}
