// The site with the settings as they stand in the form: before readers get any of it.
import { useState } from 'react'
import { ToggleRow } from '../preview/toggle-row.tsx'
import { TrialFrame } from '../preview/trial-frame.tsx'

type PreviewProps = { trial: string | null; pages: { label: string; path: string }[]; faults: number }

export function SettingsPreview({ trial, pages, faults }: PreviewProps) {
  const [path, setPath] = useState(pages[0]?.path ?? '/')
  const choices = pages.map((page) => [page.path, page.label] as const)
  return (
    <section className="settings__preview" aria-label="As it will be">
      <TrialFrame
        {...{ id: trial, path }}
        choices={<ToggleRow label="Page" chosen={path} choices={choices} onChoose={setPath} />}
        notice={
          faults > 0 && (
            <p className="preview__notice" role="status">
              Shown without your last change: something in the form is not right yet.
            </p>
          )
        }
      />
    </section>
  )
}
