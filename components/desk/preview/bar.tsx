// The bar above a preview: which version, in which form, which page, how wide, by day or night.
import { formatMoment } from '../../../lib/dates.ts'
import type { Look, View } from '../../../lib/preview/query.ts'
import type { PreviewScreenView } from '../../../lib/preview/screen.ts'
import { urls } from '../../../lib/urls.ts'
import { ToggleRow } from './toggle-row.tsx'
import type { FrameWidth } from './use-scale.ts'

type BarProps = {
  view: PreviewScreenView
  look: Look
  width: FrameWidth
  timeZone: string
  isSharing: boolean
  onLook(changes: Partial<Look>): void
  onWidth(width: FrameWidth): void
  onShare(): void
}

const FORMS: [View, string][] = [
  ['page', 'Article'],
  ['lists', 'In lists'],
  ['shared', 'Shared'],
  ['feed', 'Feed'],
]

export function PreviewBar({ view, look, width, timeZone, isSharing, onLook, onWidth, onShare }: BarProps) {
  return (
    <div className="preview__bar">
      <a className="save-bar__back" href={urls.deskArticle(view.article.id)}>
        Back to the text
      </a>
      <VersionField view={view} look={look} timeZone={timeZone} onLook={onLook} />
      <ToggleRow label="Form" chosen={look.as} choices={FORMS} onChoose={(as) => onLook({ as })} />
      {look.as === 'page' && view.pageCount > 1 && (
        <PageField count={view.pageCount} page={look.page} onLook={onLook} />
      )}
      <ToggleRow<FrameWidth>
        label="Width"
        chosen={width}
        choices={[
          ['desktop', 'Desktop'],
          ['phone', 'Phone'],
        ]}
        onChoose={onWidth}
      />
      <ToggleRow<Look['theme']>
        label="Colours"
        chosen={look.theme}
        choices={[
          ['', 'Auto'],
          ['light', 'Light'],
          ['dark', 'Dark'],
        ]}
        onChoose={(theme) => onLook({ theme })}
      />
      <button type="button" className="button preview__share" aria-expanded={isSharing} onClick={onShare}>
        Share…
      </button>
    </div>
  )
}

function VersionField({
  view,
  look,
  timeZone,
  onLook,
}: Pick<BarProps, 'view' | 'look' | 'timeZone' | 'onLook'>) {
  return (
    <label className="preview__field">
      <span className="hidden">Version</span>
      <select
        className="preview__select"
        value={look.revision ?? ''}
        onChange={(event) => onLook({ revision: event.target.value || null, page: 1 })}
      >
        <option value="">Newest: version {view.newest}</option>
        {view.versions.map(({ id, number, at, byName, label }) => (
          <option key={id} value={id}>
            {`Version ${number}${label ? `, “${label}”` : ''}: ${byName}, ${formatMoment(at, timeZone)}`}
          </option>
        ))}
      </select>
    </label>
  )
}

function PageField({
  count,
  page,
  onLook,
}: {
  count: number
  page: Look['page']
  onLook: BarProps['onLook']
}) {
  return (
    <label className="preview__field">
      <span className="hidden">Page</span>
      <select
        className="preview__select"
        value={String(page)}
        onChange={({ target }) =>
          onLook({ page: target.value === 'single' ? 'single' : Number(target.value) })
        }
      >
        {Array.from({ length: count }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a page is its number
          <option key={at} value={String(at + 1)}>
            Page {at + 1} of {count}
          </option>
        ))}
        <option value="single">Single page</option>
      </select>
    </label>
  )
}
