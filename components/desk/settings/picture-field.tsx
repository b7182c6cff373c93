// The pictures among the settings: chosen from the library, and shown as they will stand.
import { type ReactNode, useState } from 'react'
import { MediaPicker } from '../media/picker.tsx'
import type { SettingsModel } from './use-settings.ts'

type FieldProps = { model: SettingsModel; thumb: string | null }

/** The picture that stands in the name's place at the top of every page. */
export function LogoField(props: FieldProps) {
  return (
    <PictureField
      {...props}
      setting="logoId"
      label="Logo"
      words={{ choose: 'Choose a logo', another: 'Another logo', none: 'No logo' }}
      help="The name stands there in type. A drawn logo on white takes its place."
    >
      {(src, name) => <img className="settings__logo" src={src} alt={name} />}
    </PictureField>
  )
}

/** The square picture that stands for the publication in tabs, among bookmarks and on devices, drawn about as it looks there. */
export function IconField(props: FieldProps) {
  return (
    <PictureField
      {...props}
      setting="iconId"
      label="Icon"
      words={{ choose: 'Choose an icon', another: 'Another icon', none: 'No icon' }}
      help="A square picture of 512 pixels or more, for tabs and devices. Without one, the logo stands there if it is at most twice as broad as high, and otherwise the program’s own sign."
      note="The preview has no tab, so it does not show the icon. Once it is published, readers’ browsers take it with the next page they open; what somebody has put on a device’s screen before may keep the old one."
    >
      {(src, name) => (
        <div className="settings__icon">
          <span className="settings__tab">
            <img src={src} alt="In a tab" width={16} height={16} /> <bdi>{name}</bdi>
          </span>
          <img className="settings__touch" src={src} alt="On a device" width={60} height={60} />
        </div>
      )}
    </PictureField>
  )
}

type PictureProps = FieldProps & {
  setting: 'logoId' | 'iconId'
  label: string
  /** On its buttons. */
  words: { choose: string; another: string; none: string }
  /** What stands where none is chosen. */
  help: string
  /** What the preview cannot show. */
  note?: string
  children(src: string, name: string): ReactNode
}

function PictureField(props: PictureProps) {
  const { model, thumb: first, setting, label, words, help, note, children } = props
  const [isChoosing, setChoosing] = useState(false)
  const { name, [setting]: id } = model.settings
  const [chosen, setChosen] = useState({ id, thumb: first })
  const shown = id ? (chosen.id === id ? chosen.thumb : first) : null
  const fault = model.faultOf(setting)
  return (
    <div className="field">
      <span className="settings__label">{label}</span>
      {shown ? children(shown, name) : <p className="field__help">{help}</p>}
      {note && (
        <p className="field__help" id={`${setting}-note`}>
          {note}
        </p>
      )}
      <div className="settings__acts">
        <button
          type="button"
          className="button"
          aria-describedby={note && `${setting}-note`}
          onClick={() => setChoosing(true)}
        >
          {id ? words.another : words.choose}
        </button>
        {id && (
          <button type="button" className="button button--quiet" onClick={() => model.put({ [setting]: '' })}>
            {words.none}
          </button>
        )}
      </div>
      {fault && (
        <p className="field__fault" role="alert">
          {fault}
        </p>
      )}
      {isChoosing && (
        <MediaPicker
          onPick={({ id, thumb }) => {
            setChosen({ id, thumb })
            model.put({ [setting]: id })
            setChoosing(false)
          }}
          onClose={() => setChoosing(false)}
        />
      )}
    </div>
  )
}
