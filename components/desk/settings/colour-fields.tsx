// The publication's own colours, each by day and at night: what cannot be read is said at once, with the nearest that can.
import { useId } from 'react'
import { type ColourPair, colourFault, colourFor, HOUSE, type Theme } from '../../../lib/settings/colours.ts'
import type { SettingsModel } from './use-settings.ts'

/** The program's own, as in tokens.css: where choosing begins. */
const PROGRAM: ColourPair = { day: '#0f4c59', night: '#86c5cf' }

type ColourFieldsProps = { model: SettingsModel; sections: { slug: string; name: string }[] }

export function ColourFields({ model, sections }: ColourFieldsProps) {
  const { colours } = model.settings
  const put = (name: string, pair: ColourPair | null) => {
    const { [name]: _, ...others } = colours
    model.put({ colours: pair ? { ...others, [name]: pair } : others })
  }
  const names = [{ slug: HOUSE, name: 'House colour' }, ...sections.filter(({ slug }) => slug !== HOUSE)]
  return (
    <div className="field">
      <span className="settings__label">Colours</span>
      <p className="field__help">
        Links, buttons and rules have the house colour; each section can have one of its own. At night the
        site’s ground is dark, so each colour comes twice.
      </p>
      <ul className="settings__colours">
        {names.map(({ slug, name }) => (
          <li key={slug}>
            <ColourRow name={name} pair={colours[slug] ?? null} onChange={(pair) => put(slug, pair)} />
          </li>
        ))}
      </ul>
    </div>
  )
}

type RowProps = { name: string; pair: ColourPair | null; onChange(pair: ColourPair | null): void }

function ColourRow({ name, pair, onChange }: RowProps) {
  if (!pair) {
    return (
      <div className="settings__colour">
        <span className="settings__colour-name">{name}</span>
        <button type="button" className="button button--small" onClick={() => onChange(PROGRAM)}>
          Choose<span className="hidden"> a colour: {name}</span>
        </button>
      </div>
    )
  }
  // The night follows the day until somebody chooses it.
  const follows = pair.night === colourFor('night', pair.day) || pair.night === PROGRAM.night
  const setDay = (day: string) =>
    onChange({ day, night: follows && isWhole(day) ? colourFor('night', day) : pair.night })
  return (
    <div className="settings__colour">
      <span className="settings__colour-name">{name}</span>
      <ColourInput label={`${name} by day`} theme="day" value={pair.day} onChange={setDay} />
      <ColourInput
        label={`${name} at night`}
        theme="night"
        value={pair.night}
        onChange={(night) => onChange({ ...pair, night })}
      />
      <button type="button" className="button button--small button--quiet" onClick={() => onChange(null)}>
        Use the default<span className="hidden"> colour: {name}</span>
      </button>
    </div>
  )
}

type InputProps = { label: string; theme: Theme; value: string; onChange(value: string): void }

function ColourInput({ label, theme, value, onChange }: InputProps) {
  const id = useId()
  const fault = isWhole(value) ? colourFault(value, theme) : null
  return (
    <div className="settings__colour-field">
      <span className="settings__label">{theme === 'day' ? 'By day' : 'At night'}</span>
      <span className="settings__swatch">
        <input
          type="color"
          aria-label={`${label}, from a palette`}
          value={isWhole(value) ? value : '#000000'}
          onChange={(event) => onChange(event.target.value)}
        />
        <input
          aria-label={label}
          aria-invalid={fault || !isWhole(value) ? true : undefined}
          aria-describedby={fault ? id : undefined}
          value={value}
          maxLength={7}
          spellCheck={false}
          onChange={(event) => onChange(event.target.value.trim().toLowerCase())}
        />
      </span>
      {fault && (
        <div id={id} className="field__fault">
          {fault.message}{' '}
          <button type="button" className="button" onClick={() => onChange(fault.nearest)}>
            Use {fault.nearest}
          </button>
        </div>
      )}
      {!isWhole(value) && <p className="field__fault">Write # and six digits, such as #0f4c59.</p>}
    </div>
  )
}

const isWhole = (value: string) => /^#[0-9a-f]{6}$/.test(value)
