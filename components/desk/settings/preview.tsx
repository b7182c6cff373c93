// The site with the settings as they stand in the form: before readers get any of it.
import { useState } from 'react'
import { type TrialTheme, trialAddress } from '../../../lib/settings/address.ts'
import { DraftFrame } from '../preview/frame.tsx'
import { ToggleRow } from '../preview/toggle-row.tsx'
import { type FrameWidth, WIDTHS } from '../preview/use-scale.ts'

type PreviewProps = { trial: string | null; pages: { label: string; path: string }[]; faults: number }

export function SettingsPreview({ trial, pages, faults }: PreviewProps) {
  const [path, setPath] = useState(pages[0]?.path ?? '/')
  const [theme, setTheme] = useState<TrialTheme>('light')
  const [width, setWidth] = useState<FrameWidth>('desktop')
  return (
    <section className="front-page__preview settings__preview" aria-label="As it will be">
      <div className="settings__bar">
        <ToggleRow
          label="Page"
          chosen={path}
          choices={pages.map((page) => [page.path, page.label] as const)}
          onChoose={setPath}
        />
        <ToggleRow<FrameWidth> label="Width" chosen={width} choices={WIDTHS} onChoose={setWidth} />
        <ToggleRow<TrialTheme> label="Light" chosen={theme} choices={THEMES} onChoose={setTheme} />
      </div>
      {faults > 0 && (
        <p className="preview__notice" role="status">
          Shown without your last change: something in the form is not right yet.
        </p>
      )}
      {trial && (
        <DraftFrame
          address={trialAddress({ id: trial, theme, path })}
          version=""
          title="The site as it will be"
          width={width}
          onTurn={() => {}}
        />
      )}
    </section>
  )
}

const THEMES: [TrialTheme, string][] = [
  ['light', 'Day'],
  ['dark', 'Night'],
]
