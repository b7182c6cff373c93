// For whoever works at the desk in this browser: a way from an article to its text. The page is everybody's, and says
// nothing of it; the desk asks who it is.
import { DESK_HINT } from '../../desk/shell/live-hint.ts'

export function offerEditing(): void {
  const [, slug] = /^\/article\/([^/]+)\//.exec(location.pathname) ?? []
  if (!slug || !isAtDesk()) return
  const link = document.createElement('a')
  link.className = 'edit-link'
  link.href = `/desk/edit/${slug}/`
  link.rel = 'nofollow'
  link.textContent = 'Edit'
  document.querySelector('main')?.append(link)
}

function isAtDesk(): boolean {
  try {
    return localStorage.getItem(DESK_HINT) !== null
  } catch {
    return false
  }
}
