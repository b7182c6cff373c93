// The least versions we may install (security fixes), and a lock file that works from any registry.

export type Lock = { packages: Record<string, { version?: string; resolved?: string }> }

/** Every installed copy counts, also one nested under another package. */
export function belowFloors(lock: Lock, floors: Record<string, string>): string[] {
  return Object.entries(lock.packages).flatMap(([path, { version = '' }]) => {
    const name = path.split('node_modules/').at(-1) ?? ''
    const floor = floors[name]
    if (!floor || !isBelow(version, floor)) return []
    return [`${path} is ${version}, at least ${floor} is needed`]
  })
}

/** Numeric per part: 0.9.0 is below 0.10.0. A pre-release counts as below its release. */
function isBelow(version: string, floor: string): boolean {
  const [release = '', preRelease] = version.split('-')
  const have = release.split('.').map(Number)
  const least = floor.split('.').map(Number)
  const different = least.findIndex((number, i) => number !== have[i])
  if (different < 0) return preRelease !== undefined
  return (have[different] ?? 0) < (least[different] ?? 0)
}

export function downloadAddresses(lock: Lock): string[] {
  return Object.entries(lock.packages)
    .filter(([, { resolved }]) => resolved !== undefined && !resolved.startsWith('file:'))
    .map(([path, { resolved }]) => `${path} is to be had only from ${resolved}`)
}
