// What the campaign was: each version with who saved it and what changed, and a way back to it.
import { VersionList } from '../running/version-list.tsx'
import type { CampaignModel } from './use-campaign.ts'

export function CampaignHistory({ model }: { model: CampaignModel }) {
  const { versions, timeZone } = model.desk
  return (
    <VersionList
      timeZone={timeZone}
      versions={versions.map(({ base, ...version }) => ({ ...version, id: base }))}
      onBringBack={(id) => {
        const version = versions.find(({ base }) => base === id)
        if (version) model.put(version.fields)
      }}
    />
  )
}
