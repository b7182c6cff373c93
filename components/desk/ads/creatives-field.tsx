// The pictures of a campaign, each with its words and its link.
import { useState } from 'react'
import { PLACEMENTS } from '../../../lib/ads/placements.ts'
import { TextField } from '../fields/text-field.tsx'
import { MediaPicker } from '../media/picker.tsx'
import type { CampaignModel, Creative } from './use-campaign.ts'

export function CreativesField({ model }: { model: CampaignModel }) {
  const { fields, faultOf, put } = model
  /** Which picture is chosen: one of the list, or one more. */
  const [choosing, setChoosing] = useState<number | null>(null)
  return (
    <fieldset className="campaign__part">
      <legend>Pictures</legend>
      <p className="field__help">{sizeWords(fields.placements)} Several take turns.</p>
      {faultOf('creatives') && <p className="field__fault">{faultOf('creatives')}</p>}
      {fields.creatives.map((creative, at) => {
        const key = `${creative.key} ${at}`
        return <CreativeFields key={key} {...{ model, creative, at }} onChoose={() => setChoosing(at)} />
      })}
      <div>
        <button type="button" className="button" onClick={() => setChoosing(fields.creatives.length)}>
          Add a picture…
        </button>
      </div>
      {choosing !== null && (
        <MediaPicker
          onClose={() => setChoosing(null)}
          onPick={(medium) => {
            model.pick(medium)
            if (choosing < fields.creatives.length) model.putCreative(choosing, { pictureId: medium.id })
            else {
              const href = fields.creatives.at(-1)?.href ?? ''
              const creative = { key: null, pictureId: medium.id, alt: medium.alt, href }
              put({ creatives: [...fields.creatives, creative] })
            }
            setChoosing(null)
          }}
        />
      )}
    </fieldset>
  )
}

function sizeWords(names: string[]): string {
  const sizes = PLACEMENTS.filter(({ name }) => names.length === 0 || names.includes(name)).map(
    ({ size }) => size,
  )
  const words = [...new Set(sizes.map(({ width, height }) => `${width} × ${height}`))]
  return `${words.join(' or ')} pixels, or the same shape larger.`
}

type FieldsProps = { model: CampaignModel; creative: Creative; at: number; onChoose(): void }

function CreativeFields({ model, creative, at, onChoose }: FieldsProps) {
  const { fields, faultOf, put, putCreative } = model
  const picture = model.pictureOf(creative.pictureId)
  const fault = faultOf(`creatives.${at}.pictureId`)
  return (
    <div className="campaign__creative">
      {picture && <img src={picture.src} alt={creative.alt} width={picture.width} height={picture.height} />}
      {fault && <p className="field__fault">{fault}</p>}
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
        <button type="button" className="button button--small" onClick={onChoose}>
          Another picture…
        </button>
        <button
          type="button"
          className="button button--small"
          onClick={() => put({ creatives: fields.creatives.toSpliced(at, 1) })}
        >
          Remove<span className="hidden"> the picture: {creative.alt}</span>
        </button>
      </div>
    </div>
  )
}
