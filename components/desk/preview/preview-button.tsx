// Opens the article as readers will see it, in a tab of its own beside the text; what is not saved yet is saved first.
import { urls } from '../../../lib/urls.ts'
import type { ArticleModel } from '../article/use-article.ts'

type Previewed = Pick<ArticleModel, 'save' | 'article'>

/** The tab is opened before the save, while the click still counts as one (browsers refuse it later). */
export async function openPreview(model: Previewed, addressOf = urls.deskPreview): Promise<void> {
  const tab = window.open('', `preview-${model.article?.id ?? 'new'}`)
  const saved = await model.save()
  const address = addressOf(saved?.id ?? '')
  if (!saved) return tab?.close()
  if (tab) {
    tab.location.replace(address)
    tab.focus()
  } else location.assign(address)
}

type ButtonProps = { model: Previewed; addressOf?: (id: string) => string }

export function PreviewButton({ model, addressOf }: ButtonProps) {
  return (
    <button type="button" className="button" onClick={() => openPreview(model, addressOf)}>
      Preview
    </button>
  )
}
