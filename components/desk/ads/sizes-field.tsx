// One advertisement in its sizes: those that the chosen places take, what is there, and what does not fit.

import { misfitWords, sizeWords } from '../../../lib/ads/fit.ts'
import { type AdSize, fits, PLACEMENTS, SCREENS, SIZES, type SizeName } from '../../../lib/ads/placements.ts'
import type { CampaignModel, Creative } from './use-campaign.ts'

type SizesProps = { model: CampaignModel; creative: Creative; at: number; onChoose(size: SizeName): void }

export function SizesField({ model, creative, at, onChoose }: SizesProps) {
  const { fields, faultOf, putCreative } = model
  const taken = sizesOf(fields.placements)
  const shown = SIZES.filter(
    ({ name }) => taken.has(name) || creative.pictures.some(({ size }) => size === name),
  )
  const fault = faultOf(`creatives.${at}.pictures`)
  return (
    <>
      {fault && <p className="field__fault">{fault}</p>}
      <ul className="campaign__sizes" aria-label="Sizes">
        {shown.map((size) => (
          <SizeRow
            key={size.name}
            {...{ model, creative, at, size, onChoose }}
            onRemove={() =>
              putCreative(at, { pictures: creative.pictures.filter((one) => one.size !== size.name) })
            }
          />
        ))}
      </ul>
    </>
  )
}

/** All of them until a place is chosen. */
function sizesOf(names: string[]): Set<SizeName> {
  const chosen = PLACEMENTS.filter(({ name }) => names.length === 0 || names.includes(name))
  return new Set(chosen.flatMap(({ takes }) => SCREENS.flatMap((screen) => takes[screen])))
}

type RowProps = SizesProps & { size: AdSize; onRemove(): void }

function SizeRow({ model, creative, at, size, onChoose, onRemove }: RowProps) {
  const index = creative.pictures.findIndex((one) => one.size === size.name)
  const picture = model.pictureOf(creative.pictures[index]?.pictureId ?? '')
  const name = `${size.title}, ${sizeWords(size.name)}`
  const fault = model.faultOf(`creatives.${at}.pictures.${index}.pictureId`)
  return (
    <li className="campaign__size">
      <span className="campaign__size-words">
        {name}
        {picture && <Measures {...{ picture, size, fault }} />}
      </span>
      {picture && <img src={picture.src} alt="" width={picture.width} height={picture.height} />}
      <span className="issue__acts">
        <button type="button" className="button button--small" onClick={() => onChoose(size.name)}>
          {picture ? 'Another picture…' : 'Choose a picture…'}
          <span className="hidden"> {name}</span>
        </button>
        {picture && (
          <button type="button" className="button button--small" onClick={onRemove}>
            Take out<span className="hidden"> {name}</span>
          </button>
        )}
      </span>
    </li>
  )
}

type MeasuresProps = { picture: { width: number; height: number }; size: AdSize; fault: string | undefined }

/** Said at once, whether or not it was tried to be saved. */
function Measures({ picture, size, fault }: MeasuresProps) {
  const wrong = fits(picture, size) ? fault : (fault ?? misfitWords(picture, size))
  if (wrong) return <span className="field__fault">{wrong}</span>
  if (picture.width >= 2 * size.width) return <span className="ads__note">Sharp on every screen</span>
  return (
    <span className="ads__note">
      A little soft on sharp screens: {2 * size.width} × {2 * size.height} would not be
    </span>
  )
}
