// The way through the newsroom as four steps, the present one marked in words and shape.
import { type ArticleStatus, STATUS_WORDS } from '../../../../lib/workflow/steps.ts'

const WAY: ArticleStatus[] = ['draft', 'in-review', 'copyedited', 'ready']

export function Stages({ status }: { status: ArticleStatus }) {
  const at = WAY.indexOf(status)
  return (
    <ol className="stages" aria-label="Stages">
      {WAY.map((one, index) => (
        <li
          key={one}
          className={`stages__one ${index < at ? 'stages__one--past' : ''}`}
          aria-current={index === at ? 'step' : undefined}
        >
          {STATUS_WORDS[one]}
        </li>
      ))}
    </ol>
  )
}
