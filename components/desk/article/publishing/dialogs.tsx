// Whatever decision about publishing is being taken, in its dialog.
import type { Choices } from '../../../../lib/articles/choices.ts'
import type { ArticleWork } from '../../../../lib/articles/work.ts'
import type { Finding } from '../../../../lib/publications/preflight/finding.ts'
import type { MoveTo } from '../checks/use-mending.ts'
import type { ArticleModel } from '../use-article.ts'
import { ConfirmDialog } from './confirm-dialog.tsx'
import { PublishingFault } from './fault.tsx'
import { UntilDialog } from './until-dialog.tsx'
import type { PublishingModel } from './use-publishing.ts'
import { WithdrawDialog } from './withdraw-dialog.tsx'

type DialogsProps = {
  model: ArticleModel
  publishing: PublishingModel
  work: ArticleWork | null
  choices: Choices
  mayEdit: boolean
  onMove: MoveTo
  onGoTo(finding: Finding): void
}

export function PublishingDialogs({
  model,
  publishing,
  work,
  choices,
  mayEdit,
  onMove,
  onGoTo,
}: DialogsProps) {
  const { dialog, close, timeZone } = publishing
  if (!work || !model.article) return null
  switch (dialog) {
    case 'publish':
    case 'schedule':
      return <ConfirmDialog {...{ model, publishing, work, choices, mayEdit, onMove, onGoTo }} />
    case 'withdraw':
      return <WithdrawDialog publishing={publishing} articleId={model.article.id} />
    case 'expire':
      return (
        <UntilDialog
          words={END}
          timeZone={timeZone}
          value={work.expiresAt}
          onSet={publishing.expire}
          onClose={close}
        >
          <PublishingFault publishing={publishing} />
        </UntilDialog>
      )
    case 'embargo':
      return (
        <UntilDialog
          words={EMBARGO}
          timeZone={timeZone}
          value={work.embargoUntil}
          onSet={publishing.embargo}
          onClose={close}
        >
          <PublishingFault publishing={publishing} />
        </UntilDialog>
      )
    case null:
      return null
  }
}

const END = {
  title: 'When it ends',
  help: 'From that moment on readers do not see it any more, and its address says that it is gone.',
  label: 'It ends',
  act: 'Set the end',
  takeBack: 'Keep it without end',
}

const EMBARGO = {
  title: 'Embargo',
  help: 'Nothing of it appears before that moment, whatever is scheduled or published.',
  label: 'Under embargo until',
  act: 'Set the embargo',
  takeBack: 'Lift the embargo',
}
