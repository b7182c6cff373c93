// Whether the store was held by another process for longer than we wait for it.

/** Told by SQLite's own code, which drizzle may wrap; two bundles may hold two copies of a class. */
export function isStoreBusy(error: unknown): boolean {
  const { code, cause } = (error ?? {}) as { code?: unknown; cause?: unknown }
  if (typeof code === 'string' && code.startsWith('SQLITE_BUSY')) return true
  return cause ? isStoreBusy(cause) : false
}
