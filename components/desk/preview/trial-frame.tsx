// A page of the site with what somebody tries: wide or narrow, by day or at night.
import { type ReactNode, useState } from 'react'
import { type TrialTheme, trialAddress } from '../../../lib/trials/address.ts'
import { DraftFrame } from './frame.tsx'
import { ToggleRow } from './toggle-row.tsx'
import { type FrameWidth, WIDTHS } from './use-scale.ts'

type FrameProps = {
  /** Null until there is one. */
  id: string | null
  path: string
  /** What else is chosen, before width and light. */
  choices?: ReactNode
  /** Stands between what is chosen and the page. */
  notice?: ReactNode
}

export function TrialFrame({ id, path, choices, notice }: FrameProps) {
  const [theme, setTheme] = useState<TrialTheme>('light')
  const [width, setWidth] = useState<FrameWidth>('desktop')
  return (
    <>
      <div className="settings__bar">
        {choices}
        <ToggleRow<FrameWidth> label="Width" chosen={width} choices={WIDTHS} onChoose={setWidth} />
        <ToggleRow<TrialTheme> label="Light" chosen={theme} choices={THEMES} onChoose={setTheme} />
      </div>
      {notice}
      {id && (
        <DraftFrame
          address={trialAddress({ id, theme, path })}
          version=""
          title="The site as it will be"
          width={width}
          onTurn={() => {}}
        />
      )}
    </>
  )
}

const THEMES: [TrialTheme, string][] = [
  ['light', 'Day'],
  ['dark', 'Night'],
]
