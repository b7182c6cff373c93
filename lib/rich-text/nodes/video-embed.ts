// A video on another site, shown as a link until a reader asks for it.
import { Node } from '@tiptap/core'
import { videoAddress, videoFrom } from '../video-address.ts'
import { textAttribute } from './attribute.ts'

const pairOf = (element: HTMLElement) => videoFrom(element.getAttribute('data-video') ?? '')

export const VideoEmbedNode = Node.create({
  name: 'videoEmbed',
  group: 'block',
  atom: true,
  draggable: true,
  addAttributes: () => ({
    provider: {
      default: 'youtube',
      validate: 'string',
      rendered: false,
      parseHTML: (element) => pairOf(element)?.provider,
    },
    videoId: {
      default: '',
      validate: 'string',
      rendered: false,
      parseHTML: (element) => pairOf(element)?.videoId,
    },
    title: textAttribute('title', 'title'),
  }),
  parseHTML: () => [
    { tag: 'a[data-video]', priority: 70, getAttrs: (element) => (pairOf(element) ? null : false) },
  ],
  renderHTML: ({ node, HTMLAttributes }) => {
    const { provider, videoId, title } = node.attrs
    const href = videoAddress({ provider, videoId })
    return ['a', { ...HTMLAttributes, 'data-video': `${provider}:${videoId}`, href }, title ?? href]
  },
})
