// The campaign's first advertisement as readers will get it, in the text and beside it, on a phone and on a desktop.
import { fitOf, shownOn } from '../../../lib/ads/fit.ts'
import { PLACEMENTS, type Placement, SCREENS, sizeOf } from '../../../lib/ads/placements.ts'
import type { Ad } from '../../../lib/reader/publication/ad-view.ts'
import { urls } from '../../../lib/urls.ts'
import { AdSlot } from '../../article/ad-slot.tsx'
import { DrawnFrame } from '../preview/drawn-frame.tsx'
import type { CampaignModel } from './use-campaign.ts'

export function CampaignPreview({ model }: { model: CampaignModel }) {
  const chosen = PLACEMENTS.filter(({ name }) => model.fields.placements.includes(name))
  const across = chosen.find(({ isBeside }) => !isBeside)
  const beside = chosen.findLast(({ isBeside }) => isBeside)
  return (
    <DrawnFrame
      title="The advertisement as readers will get it"
      address={urls.deskAdFrame()}
      placeId="ad-place"
    >
      <div className="prose">
        <p>{BEFORE}</p>
        {beside && <Slot model={model} placement={beside} />}
        {across && <Slot model={model} placement={across} />}
        <p>{AFTER}</p>
      </div>
    </DrawnFrame>
  )
}

function Slot({ model, placement }: { model: CampaignModel; placement: Placement }) {
  const ad = adOf(model, placement)
  return ad && <AdSlot ad={ad} />
}

function adOf({ fields, pictureOf }: CampaignModel, placement: Placement): Ad | null {
  const [creative] = fields.creatives
  const has = creative?.pictures.map(({ size }) => size) ?? []
  const screens = SCREENS.filter((screen) => fitOf(placement, screen, has))
  const pictures = shownOn(placement, screens, has).flatMap(({ size, from }) => {
    const { width, height } = sizeOf(size)
    const medium = pictureOf(creative?.pictures.find((one) => one.size === size)?.pictureId ?? '')
    if (!medium) return []
    return [
      { from, width, height, src: medium.src, srcset: '', webp: null, missing: medium.state === 'missing' },
    ]
  })
  if (!creative || pictures.length === 0) return null
  const { alt, href } = creative
  return {
    ...{ id: placement.name, place: placement.name, href, label: fields.label, alt },
    ...{ isBeside: placement.isBeside, screens, pictures },
  }
}

const BEFORE =
  'She counted the stairs because counting was easier than asking. There were fourteen of them, and on most days the knee had an opinion about nine.'
const AFTER = 'By the time the elevator was repaired she had got used to stopping at the window.'
