// Merging one into another: chosen first, then told in numbers what will happen, then done. Works without JavaScript but for the choice.

import type { ReactNode } from 'react'
import { counted } from '../../../lib/counted.ts'
import type { MergePlan } from '../../../lib/terms/plan.ts'
import { PlainForm } from '../forms/plain-form.client.tsx'

type MergeProps = {
  /** "tag", "category", "author". */
  noun: string
  name: string
  plan: MergePlan | null
  /** The field by which another one is chosen; its name is "into". */
  choice: ReactNode
  /** Where the merge is sent. */
  action: string
  /** What else happens, as further sentences. */
  more?: string[]
  mayMerge: boolean
}

export function MergeSection({ noun, name, plan, choice, action, more = [], mayMerge }: MergeProps) {
  if (!mayMerge)
    return (
      <section className="term__part" aria-labelledby="merge-heading">
        <h2 id="merge-heading">Merge into another {noun}</h2>
        <p className="field__help">
          Merging moves addresses that readers know. Ask a managing editor to do it.
        </p>
      </section>
    )
  return (
    <section className="term__part" aria-labelledby="merge-heading">
      <h2 id="merge-heading">Merge into another {noun}</h2>
      <form method="get" className="term__row">
        {choice}
        <button type="submit" className="button">
          See what happens
        </button>
      </form>
      {plan && (
        <div className="term__plan">
          <p>
            <strong>
              “{name}” becomes “{plan.into.name}”.
            </strong>
          </p>
          <ul>
            {[...sentences(name, plan), ...more].map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
          <PlainForm action={action}>
            <input type="hidden" name="into" value={plan.into.id} />
            <button type="submit" className="button">
              Merge
            </button>
          </PlainForm>
        </div>
      )}
    </section>
  )
}

function sentences(name: string, plan: MergePlan): string[] {
  const { into, articles, live, both, menus, campaigns } = plan
  return [
    articles === 0
      ? `No article has “${name}”.`
      : `${counted(articles, 'article')} will have “${into.name}” instead; readers see ${live} of them now.`,
    ...(both > 0
      ? [`${counted(both, 'article')} of these ${both === 1 ? 'has' : 'have'} both already.`]
      : []),
    ...(menus > 0 ? ['Menus that lead to it lead to the other one.'] : []),
    ...(campaigns > 0
      ? [
          `${counted(campaigns, 'campaign')} of advertising ${campaigns === 1 ? 'follows: it stands' : 'follow: they stand'} in “${into.name}” instead.`,
        ]
      : []),
    ...hubMenuWords(name, plan),
    ...hubPlanWords(name, plan),
    'The old address and its feeds lead on to the other one. What subscribers have read is not sent again.',
    'It can be undone in the other one’s history and under Activity: what is changed meanwhile stays as it was changed.',
  ]
}

function hubMenuWords(name: string, { into, hubMenu }: MergePlan): string[] {
  switch (hubMenu) {
    case 'none':
      return []
    case 'follows':
      return [`“${into.name}” has no menu of its own, so it gets that of “${name}”.`]
    case 'stays':
      return [
        `Both have a menu of their own: “${into.name}” keeps its, and that of “${name}” is shown nowhere until the merge is undone.`,
      ]
    case 'no-hub':
      return [
        `“${into.name}” is no hub, so the menu of “${name}” is shown nowhere until the merge is undone.`,
      ]
  }
}

function hubPlanWords(name: string, { into, hubPlans: { count, follow } }: MergePlan): string[] {
  if (count === 0) return []
  const [plans, are] = [counted(count, 'planned menu'), count === 1 ? 'is' : 'are']
  return [
    follow
      ? `${plans} of “${name}” ${are} planned for “${into.name}” instead.`
      : `${plans} of “${name}” ${are} called off; undoing the merge plans ${count === 1 ? 'it' : 'them'} again.`,
  ]
}
