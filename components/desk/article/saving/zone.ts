// The time zone of this computer: when it kept something is told by its own clock, and only in the browser.
import { useEffect, useState } from 'react'

export function useZone(): string {
  const [zone, setZone] = useState('UTC')
  useEffect(() => setZone(Intl.DateTimeFormat().resolvedOptions().timeZone), [])
  return zone
}
