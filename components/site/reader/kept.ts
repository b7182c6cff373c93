// The article of this page, as it is kept on the device.
import type { Kept } from './storage.ts'

export type Here = Kept & { page: number; count: number }

/** What the page says of itself; null where no article stands. */
export function articleHere(): Here | null {
  const { article } = document.querySelector<HTMLElement>('[data-article]')?.dataset ?? {}
  return article ? JSON.parse(article) : null
}
