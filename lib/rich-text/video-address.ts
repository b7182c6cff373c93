// Videos live elsewhere: from an address to provider and id, and back.
import type { VideoEmbed } from './model.ts'

type Video = Pick<VideoEmbed['attrs'], 'provider' | 'videoId'>

const HOSTS = {
  youtube: /^((www|m|music)\.)?(youtube\.com|youtube-nocookie\.com|youtu\.be)$/,
  vimeo: /^((www|player)\.)?vimeo\.com$/,
}

/** The video an address or a `youtube:ID` / `vimeo:ID` pair leads to; null when it leads to none. */
export function videoFrom(address: string): Video | null {
  const pair = /^(youtube|vimeo):([A-Za-z0-9_-]{1,64})$/.exec(address.trim())
  if (pair) return { provider: pair[1] === 'vimeo' ? 'vimeo' : 'youtube', videoId: pair[2] ?? '' }
  const url = URL.parse(address.trim().replace(/^\/\//, 'https://'))
  if (!url || !/^https?:$/.test(url.protocol)) return null
  if (HOSTS.youtube.test(url.hostname)) return youtube(url)
  if (HOSTS.vimeo.test(url.hostname)) return vimeo(url)
  return null
}

/** Where a reader watches the video when nothing of it is embedded. */
export function videoAddress({ provider, videoId }: Video): string {
  return provider === 'youtube'
    ? `https://www.youtube.com/watch?v=${encodeURIComponent(videoId)}`
    : `https://vimeo.com/${encodeURIComponent(videoId)}`
}

export const PROVIDER_NAMES = { youtube: 'YouTube', vimeo: 'Vimeo' } as const

function youtube(url: URL): Video | null {
  const path = url.hostname.endsWith('youtu.be') ? `/v${url.pathname}` : url.pathname
  const videoId = url.searchParams.get('v') ?? /^\/(?:embed|shorts|live|v)\/([^/]+)/.exec(path)?.[1] ?? ''
  return /^[A-Za-z0-9_-]{6,20}$/.test(videoId) && videoId !== 'videoseries'
    ? { provider: 'youtube', videoId }
    : null
}

function vimeo(url: URL): Video | null {
  const videoId = /^\/(?:video\/|channels\/[^/]+\/|groups\/[^/]+\/videos\/)?(\d{1,15})(?:\/|$)/.exec(
    url.pathname,
  )?.[1]
  return videoId ? { provider: 'vimeo', videoId } : null
}
