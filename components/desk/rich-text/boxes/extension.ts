// Callouts, quotes, code and videos in the editor: each with its view.
import { Extension } from '@tiptap/core'
import { Plugin } from '@tiptap/pm/state'
import { el } from '../nodes/element.ts'
import { boxView } from './box-view.ts'
import { videoView } from './video-view.ts'

const plain = (tag: 'div' | 'p' = 'div') => {
  const inner = el(tag, { class: 'box__text' })
  return { outer: inner, inner }
}

const callout = boxView({
  name: 'Callout',
  tag: 'aside',
  className: 'callout',
  content: plain,
  field: { name: 'title', label: 'Title', hint: 'Title of the box', maxLength: 300, isFirst: true },
})

const pullQuote = boxView({
  name: 'Pull quote',
  tag: 'aside',
  className: 'pull-quote',
  content: () => plain('p'),
  field: {
    name: 'attribution',
    label: 'Said by',
    hint: 'Whose words, if not the author’s',
    maxLength: 300,
    isFirst: false,
  },
})

const blockquote = boxView({
  name: 'Quotation',
  tag: 'blockquote',
  className: 'quotation',
  content: plain,
  field: {
    name: 'cite',
    label: 'Source',
    hint: 'Where it is from, in words or as an address',
    maxLength: 500,
    isFirst: false,
  },
})

const codeBlock = boxView({
  name: 'Code',
  tag: 'div',
  className: 'code-box',
  content: () => {
    const inner = el('code', { spellcheck: 'false' })
    return { outer: el('pre', {}, inner), inner }
  },
  field: {
    name: 'language',
    label: 'Language',
    hint: 'R, Python, … (may be empty)',
    maxLength: 40,
    isFirst: false,
  },
})

export const Boxes = Extension.create({
  name: 'boxes',
  addProseMirrorPlugins: () => [
    new Plugin({
      props: { nodeViews: { callout, pullQuote, blockquote, codeBlock, videoEmbed: videoView } },
    }),
  ],
})
