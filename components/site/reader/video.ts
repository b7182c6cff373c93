// A video plays in the page only for readers who allowed it in Cookie Preferences; for all others it stays a link.

import { readChoice } from './storage.ts'

const PLAYERS = [
  [
    /^https:\/\/(?:www\.)?youtube\.com\/watch\?v=([\w-]+)/,
    (id: string) => `https://www.youtube-nocookie.com/embed/${id}?autoplay=1`,
  ],
  [/^https:\/\/vimeo\.com\/(\d+)/, (id: string) => `https://player.vimeo.com/video/${id}?autoplay=1`],
] as const

export function playVideos(): void {
  document.addEventListener('click', (event) => {
    const link =
      event.target instanceof Element ? event.target.closest<HTMLAnchorElement>('.video-link') : null
    if (!link || event.metaKey || event.ctrlKey || event.shiftKey || !readChoice()?.video) return
    const player = playerFor(link.href)
    if (player === null) return
    event.preventDefault()
    const frame = document.createElement('iframe')
    frame.className = 'video-frame'
    frame.title = link.querySelector('.video-title')?.textContent ?? 'Video'
    frame.allow = 'autoplay; fullscreen; picture-in-picture'
    frame.src = player
    link.replaceWith(frame)
    frame.focus()
  })
}

function playerFor(address: string): string | null {
  for (const [pattern, toPlayer] of PLAYERS) {
    const id = pattern.exec(address)?.[1]
    if (id) return toPlayer(id)
  }
  return null
}
