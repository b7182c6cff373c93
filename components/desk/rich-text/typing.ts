// Keys and typed shortcuts of the editor: what one's hands know from other writing programs.
import {
  Extension,
  InputRule,
  markInputRule,
  nodeInputRule,
  textblockTypeInputRule,
  wrappingInputRule,
} from '@tiptap/core'
import { dropCursor } from '@tiptap/pm/dropcursor'
import { gapCursor } from '@tiptap/pm/gapcursor'
import { history, redo, undo } from '@tiptap/pm/history'
import type { MarkType, NodeType } from '@tiptap/pm/model'
import { safeHref } from '../../../lib/rich-text/links.ts'
import { insertPageBreak } from './page-break.ts'

export const Typing = Extension.create({
  name: 'typing',
  priority: 110,
  addKeyboardShortcuts() {
    const { editor } = this
    const mark = (name: string) => () => editor.commands.toggleMark(name)
    const heading = (level: number) => () => editor.commands.toggleNode('heading', 'paragraph', { level })
    return {
      'Mod-b': mark('bold'),
      'Mod-i': mark('italic'),
      'Mod-u': mark('underline'),
      'Mod-e': mark('code'),
      'Mod-.': mark('superscript'),
      'Mod-,': mark('subscript'),
      'Mod-Alt-0': () => editor.commands.setNode('paragraph'),
      'Mod-Alt-2': heading(2),
      'Mod-Alt-3': heading(3),
      'Mod-Alt-4': heading(4),
      'Mod-Shift-7': () => editor.commands.toggleList('orderedList', 'listItem'),
      'Mod-Shift-8': () => editor.commands.toggleList('bulletList', 'listItem'),
      'Mod-Shift-b': () => editor.commands.toggleWrap('blockquote'),
      'Mod-Enter': () => insertPageBreak(editor),
      'Shift-Enter': () => editor.commands.insertContent({ type: 'hardBreak' }),
      Enter: () => editor.commands.splitListItem('listItem'),
      // Outside a list Tab leaves the editor, so that nobody is trapped in it.
      Tab: () => editor.isActive('listItem') && (editor.commands.sinkListItem('listItem') || true),
      'Shift-Tab': () => editor.isActive('listItem') && (editor.commands.liftListItem('listItem') || true),
      'Mod-z': () => undo(editor.state, editor.view.dispatch),
      'Mod-y': () => redo(editor.state, editor.view.dispatch),
      'Mod-Shift-z': () => redo(editor.state, editor.view.dispatch),
    }
  },
  addInputRules() {
    const { nodes, marks } = this.editor.schema
    return [
      ...ruleFor(nodes.heading, (type) =>
        textblockTypeInputRule({
          find: /^(#{2,4})\s$/,
          type,
          getAttributes: (match) => ({ level: match[1]?.length }),
        }),
      ),
      ...ruleFor(nodes.bulletList, (type) => wrappingInputRule({ find: /^\s*[-*]\s$/, type })),
      ...ruleFor(nodes.orderedList, (type) => wrappingInputRule({ find: /^1\.\s$/, type })),
      ...ruleFor(nodes.blockquote, (type) => wrappingInputRule({ find: /^>\s$/, type })),
      ...ruleFor(nodes.codeBlock, (type) => textblockTypeInputRule({ find: /^```\s$/, type })),
      ...ruleFor(nodes.horizontalRule, (type) => nodeInputRule({ find: /^(?:---|—-|\*\*\*)$/, type })),
      ...ruleFor(marks.code, (type) => markInputRule({ find: /(?:^|\s)(`([^`]+)`)$/, type })),
      ...ruleFor(marks.strike, (type) => markInputRule({ find: /(?:^|\s)(~~(?!\s)([^~]+)~~)$/, type })),
      ...ruleFor(marks.link, linkRule),
      ...ruleFor(marks.bold, (type) => markInputRule({ find: /(?:^|\s)(\*\*(?!\s)([^*]+)\*\*)$/, type })),
      ...ruleFor(marks.italic, (type) => markInputRule({ find: /(?:^|\s)(_(?!\s)([^_]+)_)$/, type })),
    ]
  },
  addProseMirrorPlugins: () => [history(), gapCursor(), dropCursor({ color: false, class: 'drop-place' })],
})

function ruleFor<Type extends NodeType | MarkType, Rule>(
  type: Type | undefined,
  make: (type: Type) => Rule,
): Rule[] {
  return type ? [make(type)] : []
}

/** "[words](address)", as one writes it in Markdown; what is no address stays as typed. */
function linkRule(type: MarkType): InputRule {
  return new InputRule({
    find: /\[([^\]\n]+)\]\(([^)\s]+)\)$/,
    handler: ({ state, range, match }) => {
      const [, words = '', address = ''] = match
      const href = safeHref(address)
      if (href === null) return null
      state.tr.replaceWith(range.from, range.to, state.schema.text(words, [type.create({ href })]))
      state.tr.removeStoredMark(type)
    },
  })
}
