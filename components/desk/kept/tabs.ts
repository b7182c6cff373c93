// Which tabs of this browser are open: what the others have kept was left behind.

const LOCK = 'masthead:tab:'

/** Held until the tab is gone, however it goes: that is how other tabs know what is left behind. */
export function holdTab(tabId: string): void {
  void navigator.locks?.request(`${LOCK}${tabId}`, () => new Promise<never>(() => {})).catch(() => {})
}

/** On plain http there are no locks; then all that is kept counts as left behind, and bringing it back does no harm. */
export async function listOpenTabs(): Promise<Set<string>> {
  const held = (await navigator.locks?.query())?.held ?? []
  return new Set(held.flatMap(({ name }) => (name?.startsWith(LOCK) ? name.slice(LOCK.length) : [])))
}
