// Finds the article that is to stand in a place, by the words of its title.
import { ArticlePicker } from '../../article/panel/article-picker.tsx'
import { Dialog } from '../../dialog.tsx'
import type { FrontPageModel } from '../use-front-page.ts'

/** `place` null: the first one that is free. */
export type Wanted = { zone: string; place: number | null; title: string }

type Props = { model: FrontPageModel; wanted: Wanted; onClose(): void }

export function FindDialog({ model, wanted: { zone, place, title }, onClose }: Props) {
  const now = place === null ? null : model.pins[zone]?.[place]
  return (
    <Dialog title={title} onClose={onClose}>
      <p>An article that stands elsewhere on the page leaves its place for this one.</p>
      <ArticlePicker
        label="Find an article"
        exceptIds={now ? [now] : []}
        onPick={(article) => {
          model.arranging.pick(article, zone, place)
          onClose()
        }}
      />
      <div className="dialog__acts">
        <button type="button" className="button" onClick={onClose}>
          Cancel
        </button>
      </div>
    </Dialog>
  )
}
