// Colours as grounds and as text, sizes of type, and the sections' own colours.
import { COLOURED_SECTIONS } from '../ui/section.ts'
import { Specimen, State } from './specimen.tsx'

const GROUNDS = ['paper', 'paper-raised', 'paper-tint', 'ad', 'highlight', 'house']
const INKS = ['ink', 'ink-soft', 'house', 'alert']
const SIZES = ['title', 'lead', 'second', 'text', 'item', 'small', 'label']

export function Foundations() {
  return (
    <>
      <Specimen name="Grounds, with the text that stands on them">
        <ul className="swatches">
          {GROUNDS.map((ground) => (
            <li className={`swatch swatch--${ground}`} key={ground}>
              --{ground}
            </li>
          ))}
        </ul>
      </Specimen>
      <Specimen name="Inks">
        {INKS.map((ink) => (
          <p className={`swatch-ink swatch-ink--${ink}`} key={ink}>
            --{ink}: the quick brown fox
          </p>
        ))}
      </Specimen>
      <Specimen name="Sections">
        {COLOURED_SECTIONS.map((section) => (
          <p className={`kicker section--${section}`} key={section}>
            {section}
          </p>
        ))}
      </Specimen>
      <Specimen name="Sizes">
        {SIZES.map((size) => (
          <State kind={`--${size}`} key={size}>
            <p className={`swatch-size swatch-size--${size}`}>A joint is a promise</p>
          </State>
        ))}
      </Specimen>
    </>
  )
}
