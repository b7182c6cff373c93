// What the promo bar was.
import { VersionList } from '../running/version-list.tsx'
import type { PromoBarModel } from './use-promo-bar.ts'

export function PromoBarHistory({ model }: { model: PromoBarModel }) {
  const { versions, timeZone } = model.desk
  return (
    <VersionList
      {...{ versions, timeZone }}
      onBringBack={(id) => model.bringBack(versions.find((version) => version.id === id)?.promos ?? [])}
    />
  )
}
