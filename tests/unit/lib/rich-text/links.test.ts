// Which addresses may stand in a link, and which lead to a video.
import { describe, expect, it } from 'vitest'
import { safeHref } from '../../../../lib/rich-text/links.ts'
import { videoAddress, videoFrom } from '../../../../lib/rich-text/video-address.ts'

describe('an address', () => {
  it.each([
    'https://x.example/a?b#c',
    '/article/x/',
    '#ref-4',
    '?q=a:b',
    'mailto:a@x.example',
    'tel:+1',
    'a/b:c',
  ])('%s may stand in a link', (address) => {
    expect(safeHref(address)).toBe(address)
  })

  it.each([
    'javascript:alert(1)',
    'JAVASCRIPT:x',
    ' java\tscript:x',
    'data:text/html,x',
    'vbscript:x',
    'file:///etc',
    '',
    '  ',
  ])('%j may not', (address) => {
    expect(safeHref(address)).toBeNull()
  })

  it('without a scheme of its own gets https', () => {
    expect(safeHref('//x.example/a')).toBe('https://x.example/a')
  })
})

describe('a video', () => {
  it.each([
    ['https://www.youtube.com/watch?v=abcdefghijk&t=3', 'youtube', 'abcdefghijk'],
    ['https://youtu.be/abcdefghijk', 'youtube', 'abcdefghijk'],
    ['//www.youtube-nocookie.com/embed/abcdefghijk', 'youtube', 'abcdefghijk'],
    ['https://m.youtube.com/shorts/abcdefghijk', 'youtube', 'abcdefghijk'],
    ['https://vimeo.com/12345', 'vimeo', '12345'],
    ['https://player.vimeo.com/video/12345?h=x', 'vimeo', '12345'],
    ['youtube:demo0000001', 'youtube', 'demo0000001'],
  ])('is known by %s', (address, provider, videoId) => {
    expect(videoFrom(address)).toEqual({ provider, videoId })
  })

  it.each([
    'https://youtube.com.evil.example/watch?v=abcdefghijk',
    'https://www.youtube.com/feed',
    'javascript:youtube',
    'x',
    'https://vimeo.com/about',
  ])('is not at %s', (address) => {
    expect(videoFrom(address)).toBeNull()
  })

  it('is watched where it lives', () => {
    expect(videoAddress({ provider: 'vimeo', videoId: '12' })).toBe('https://vimeo.com/12')
  })
})
