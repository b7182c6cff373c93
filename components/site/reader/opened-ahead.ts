// A page that was fetched ahead is being read now: only the browser knows, and the server counts (decision 036).

export function tellOpenedAhead(): void {
  const [entry] = performance.getEntriesByType('navigation') as Navigation[]
  if (entry?.deliveryType !== 'navigational-prefetch' || !location.pathname.startsWith('/article/')) return
  // Where the reader came from, as the page's own request would have said.
  const { referrer } = document
  fetch(location.href, { method: 'HEAD', headers: { 'Opened-Ahead': '1' }, referrer, keepalive: true }).catch(
    () => {},
  )
}

/** Not in TypeScript's library yet: https://developer.mozilla.org/docs/Web/API/PerformanceResourceTiming/deliveryType. */
type Navigation = PerformanceEntry & { deliveryType?: string }
