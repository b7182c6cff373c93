// The square picture that stands for the publication in tabs, among bookmarks and on devices, as it looks there.
import { useState } from 'react'
import { MediaPicker } from '../media/picker.tsx'
import type { SettingsModel } from './use-settings.ts'

export function IconField({ model, thumb: first }: { model: SettingsModel; thumb: string | null }) {
  const [isChoosing, setChoosing] = useState(false)
  const [chosen, setChosen] = useState({ id: model.settings.iconId, thumb: first })
  const { iconId, name } = model.settings
  const shown = (chosen.id === iconId ? chosen.thumb : first) ?? undefined
  const fault = model.faultOf('iconId')
  return (
    <div className="field settings__icon">
      <span className="settings__label">Icon</span>
      {iconId && shown ? (
        <Places src={shown} name={name} />
      ) : (
        <p className="field__help">
          A square picture of 512 pixels or more, for tabs and devices. Without one, the logo stands there if
          it is at most twice as broad as high, and otherwise the program’s own sign.
        </p>
      )}
      <div className="settings__acts">
        <button type="button" className="button" onClick={() => setChoosing(true)}>
          {iconId ? 'Another icon' : 'Choose an icon'}
        </button>
        {iconId && (
          <button type="button" className="button button--quiet" onClick={() => model.put({ iconId: '' })}>
            No icon
          </button>
        )}
      </div>
      {fault && <p className="field__fault">{fault}</p>}
      {isChoosing && (
        <MediaPicker
          onPick={({ id, thumb }) => {
            setChosen({ id, thumb })
            model.put({ iconId: id })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  )
}

/** In a tab, and on a device that rounds it off. */
function Places({ src, name }: { src: string; name: string }) {
  return (
    <div className="settings__icon-places">
      <span className="settings__tab">
        <img src={src} alt="In a tab" width={16} height={16} /> <bdi>{name}</bdi>
      </span>
      <img className="settings__touch" src={src} alt="On a device" width={60} height={60} />
    </div>
  )
}
