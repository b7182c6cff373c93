// One place of the front page: what is pinned to it, in order, and what fills it up by itself.
import type { ZoneView } from '../../../lib/front-page/load.ts'
import { ArticlePicker } from '../article/panel/article-picker.tsx'
import { ChosenList } from '../fields/chosen-list.tsx'
import type { FrontPageModel } from './use-front-page.ts'

export function Zone({ model, zone }: { model: FrontPageModel; zone: ZoneView }) {
  const { key, label, size, automatic } = zone
  const ids = model.pins[key] ?? []
  const isFull = ids.length >= size
  const move = (from: number, to: number) => {
    const moved = ids[from]
    if (moved) model.put(key, ids.toSpliced(from, 1).toSpliced(to, 0, moved))
  }
  const open = automatic.filter(({ id }) => !model.isPinned(id)).slice(0, size - ids.length)
  return (
    <section className="front-page__zone" aria-label={label}>
      <h2>
        {label} <span className="issues__facts">{`${ids.length} of ${size} pinned`}</span>
      </h2>
      <ChosenList
        label={`Pinned: ${label}`}
        items={ids}
        keyOf={(id) => id}
        nameOf={model.titleOf}
        onUp={(index) => move(index, index - 1)}
        onDown={(index) => move(index, index + 1)}
        onMove={move}
        onRemove={(index) => model.put(key, ids.toSpliced(index, 1))}
        isDisabled={false}
      />
      {open.length > 0 && (
        <ul className="front-page__automatic" aria-label={`By itself: ${label}`}>
          {open.map(({ id, title }) => (
            <li key={id}>
              <span>{title}</span>
              <button
                type="button"
                className="button button--small"
                onClick={() => model.pick(key, { id, label: title })}
              >
                Pin<span className="hidden"> “{title}”</span>
              </button>
            </li>
          ))}
        </ul>
      )}
      {!isFull && (
        <ArticlePicker
          label={`Pin an article: ${label}`}
          exceptIds={Object.values(model.pins).flat()}
          onPick={(article) => model.pick(key, article)}
        />
      )}
    </section>
  )
}
