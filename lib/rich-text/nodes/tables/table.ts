// A table with its caption. The roles are what the editor's table commands look for.
import { Node } from '@tiptap/core'

const ROLES: Record<string, string> = {
  table: 'table',
  tableRow: 'row',
  tableCell: 'cell',
  tableHeader: 'header_cell',
}

export const TableNode = Node.create({
  name: 'table',
  group: 'block',
  content: 'tableRow+',
  isolating: true,
  addAttributes: () => ({
    caption: {
      default: null,
      validate: 'string|null',
      parseHTML: (table) =>
        (table.getAttribute('data-caption') ?? table.querySelector('caption')?.textContent)?.trim() || null,
      renderHTML: (attrs) => (attrs.caption ? { 'data-caption': attrs.caption } : {}),
    },
  }),
  extendNodeSchema: ({ name }) => (ROLES[name] ? { tableRole: ROLES[name] } : {}),
  parseHTML: () => [{ tag: 'table' }, { tag: 'caption', ignore: true }],
  renderHTML: ({ HTMLAttributes }) => ['table', HTMLAttributes, ['tbody', 0]],
})
