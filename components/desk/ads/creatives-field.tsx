// The advertisements of a campaign: each the same picture in several sizes, with its words and its link.
import { useState } from 'react'
import { gapsOf } from '../../../lib/ads/fit.ts'
import { PLACEMENTS, SIZE_NAMES, type SizeName } from '../../../lib/ads/placements.ts'
import { TextField } from '../fields/text-field.tsx'
import { MediaPicker } from '../media/picker.tsx'
import { gapWords } from './gap-words.ts'
import { SizesField } from './sizes-field.tsx'
import type { CampaignModel, Creative } from './use-campaign.ts'

/** Which picture is chosen: of an advertisement of the list or of one more, and in which size. */
type Choosing = { at: number; size: SizeName }

export function CreativesField({ model }: { model: CampaignModel }) {
  const { fields, faultOf, put } = model
  const [choosing, setChoosing] = useState<Choosing | null>(null)
  const empty = { key: null, pictures: [], alt: '', href: fields.creatives.at(-1)?.href ?? '' }
  return (
    <fieldset className="campaign__part">
      <legend>Pictures</legend>
      <p className="field__help">
        Each in as many sizes as its places take: readers’ browsers choose by the width of their window.
        Several advertisements take turns.
      </p>
      {faultOf('creatives') && <p className="field__fault">{faultOf('creatives')}</p>}
      {fields.creatives.map((creative, at) => {
        const key = `${creative.key} ${at}`
        const onChoose = (size: SizeName) => setChoosing({ at, size })
        return <CreativeFields key={key} {...{ model, creative, at, onChoose }} />
      })}
      <Gaps model={model} />
      <div>
        <button
          type="button"
          className="button"
          onClick={() => put({ creatives: [...fields.creatives, empty] })}
        >
          Add an advertisement
        </button>
      </div>
      {choosing !== null && (
        <MediaPicker
          onClose={() => setChoosing(null)}
          onPick={(medium) => {
            const { at, size } = choosing
            model.pick(medium)
            model.putCreative(at, (creative) => ({
              pictures: withSize(creative.pictures, size, medium.id),
              alt: creative.alt || medium.alt,
            }))
            setChoosing(null)
          }}
        />
      )}
    </fieldset>
  )
}

function withSize(pictures: Creative['pictures'], size: SizeName, pictureId: string): Creative['pictures'] {
  const all = [...pictures.filter((one) => one.size !== size), { size, pictureId }]
  return SIZE_NAMES.flatMap((name) => all.find((one) => one.size === name) ?? [])
}

function Gaps({ model: { fields } }: { model: CampaignModel }) {
  const has = fields.creatives.flatMap(({ pictures }) => pictures.map(({ size }) => size))
  const chosen = PLACEMENTS.filter(({ name }) => fields.placements.includes(name))
  const gaps = has.length === 0 ? [] : gapsOf(chosen, has)
  if (gaps.length === 0) return null
  return (
    <ul className="notice campaign__gaps" aria-label="Sizes that are missing">
      {gaps.map((gap) => (
        <li key={`${gap.screen} ${gap.kind}`}>{gapWords(gap)}</li>
      ))}
    </ul>
  )
}

type FieldsProps = { model: CampaignModel; creative: Creative; at: number; onChoose(size: SizeName): void }

function CreativeFields({ model, creative, at, onChoose }: FieldsProps) {
  const { fields, faultOf, put, putCreative } = model
  return (
    <div className="campaign__creative">
      <SizesField {...{ model, creative, at, onChoose }} />
      <TextField
        label="What the picture says, for whoever does not see it"
        value={creative.alt}
        maxLength={300}
        fault={faultOf(`creatives.${at}.alt`)}
        onChange={(alt) => putCreative(at, { alt })}
      />
      <TextField
        label="Link"
        value={creative.href}
        placeholder="https://"
        fault={faultOf(`creatives.${at}.href`)}
        onChange={(href) => putCreative(at, { href })}
      />
      <div className="issue__acts">
        <button
          type="button"
          className="button button--small"
          onClick={() => put({ creatives: fields.creatives.toSpliced(at, 1) })}
        >
          Remove<span className="hidden"> the advertisement: {creative.alt}</span>
        </button>
      </div>
    </div>
  )
}
