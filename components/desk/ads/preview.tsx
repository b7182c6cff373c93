// The campaign's first picture as readers will get it, between two paragraphs.
import { urls } from '../../../lib/urls.ts'
import { AdSlot } from '../../article/ad-slot.tsx'
import { DrawnFrame } from '../preview/drawn-frame.tsx'
import type { CampaignModel } from './use-campaign.ts'

export function CampaignPreview({ model }: { model: CampaignModel }) {
  const [creative] = model.fields.creatives
  const picture = creative && model.pictureOf(creative.pictureId)
  return (
    <DrawnFrame
      title="The advertisement as readers will get it"
      address={urls.deskAdFrame()}
      placeId="ad-place"
    >
      <div className="prose">
        <p>{BEFORE}</p>
        {creative && picture && (
          <AdSlot
            ad={{
              ...{ place: 'advert-1', href: creative.href, label: model.fields.label },
              picture: {
                ...{ src: picture.src, srcset: '', sources: [], alt: creative.alt },
                ...{ width: picture.width, height: picture.height },
                ...{ captionHtml: null, credit: null, missing: picture.state === 'missing' },
              },
            }}
          />
        )}
        <p>{AFTER}</p>
      </div>
    </DrawnFrame>
  )
}

const BEFORE =
  'She counted the stairs because counting was easier than asking. There were fourteen of them, and on most days the knee had an opinion about nine.'
const AFTER = 'By the time the elevator was repaired she had got used to stopping at the window.'
