// How the page is shown to this reader: light or dark, smaller or larger text, articles whole or in pages. Needs the script, so it appears only with it.

const THEMES = [
  ['', 'As the device'],
  ['light', 'Light'],
  ['dark', 'Dark'],
] as const

const SIZES = [
  ['small', 'Small'],
  ['', 'Usual'],
  ['large', 'Large'],
  ['largest', 'Largest'],
] as const

export function DisplayPreferences() {
  return (
    <div className="display">
      <button className="display__button" type="button" popoverTarget="display_panel">
        <span aria-hidden="true">Aa</span>
        <span className="hidden">Display of this site</span>
      </button>
      <dialog className="display__panel" id="display_panel" popover="auto" aria-label="Display of this site">
        <Choices name="theme" legend="Page" choices={THEMES} />
        <Choices name="text" legend="Text" choices={SIZES} />
        <fieldset className="display__group">
          <legend className="display__legend">Long articles</legend>
          <label className="display__choice">
            <input type="checkbox" name="single" value="1" data-display="single" /> Always on a single page
          </label>
        </fieldset>
      </dialog>
    </div>
  )
}

function Choices({ name, legend, choices }: ChoicesProps) {
  return (
    <fieldset className="display__group">
      <legend className="display__legend">{legend}</legend>
      {choices.map(([value, label]) => (
        <label className="display__choice" key={value}>
          <input type="radio" name={name} value={value} data-display={name} defaultChecked={value === ''} />{' '}
          {label}
        </label>
      ))}
    </fieldset>
  )
}

type ChoicesProps = { name: string; legend: string; choices: readonly (readonly [string, string])[] }
