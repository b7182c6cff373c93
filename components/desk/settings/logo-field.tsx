// The picture that stands in the name's place at the top of every page.
import { useState } from 'react'
import { MediaPicker } from '../media/picker.tsx'
import type { SettingsModel } from './use-settings.ts'

export function LogoField({ model, thumb: first }: { model: SettingsModel; thumb: string | null }) {
  const [isChoosing, setChoosing] = useState(false)
  const [chosen, setChosen] = useState({ id: model.settings.logoId, thumb: first })
  const { logoId, name } = model.settings
  const fault = model.faultOf('logoId')
  return (
    <div className="field settings__logo">
      <span className="settings__label">Logo</span>
      {logoId ? (
        <img src={chosen.id === logoId ? (chosen.thumb ?? undefined) : (first ?? undefined)} alt={name} />
      ) : (
        <p className="field__help">The name stands there in type. A drawn logo on white takes its place.</p>
      )}
      <div className="settings__acts">
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {logoId ? 'Another logo' : 'Choose a logo'}
        </button>
        {logoId && (
          <button type="button" className="button button--quiet" onClick={() => model.put({ logoId: '' })}>
            No logo
          </button>
        )}
      </div>
      {fault && <p className="field__fault">{fault}</p>}
      {isChoosing && (
        <MediaPicker
          onPick={({ id, thumb }) => {
            setChosen({ id, thumb })
            model.put({ logoId: id })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  )
}
