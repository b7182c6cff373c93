// What can be done with the selected rows: one bar at the foot of the list, shown while there are some.
import { useState } from 'react'
import type { ArticleList } from '../../../lib/article-list/load.ts'
import { STATUS_WORDS } from '../../../lib/workflow/steps.ts'
import { Menu, MenuAct, MenuLine } from '../menu.tsx'
import { SubjectsDialog } from './subjects-dialog.tsx'
import type { Bulk } from './use-bulk.ts'
import type { Selection } from './use-selection.ts'

type BulkBarProps = { list: ArticleList; selection: Selection; bulk: Bulk }

const STATUSES = ['draft', 'in-review', 'copyedited', 'ready'] as const

export function BulkBar({ list, selection, bulk }: BulkBarProps) {
  const [asking, setAsking] = useState<'categories' | 'tags' | null>(null)
  const { people, issues, may, query } = list
  if (selection.ids.size === 0) return null
  const isChanged = ({ id, standing }: ArticleList['rows'][number]) =>
    selection.ids.has(id) && standing.kind === 'changed'
  return (
    <section className="bulk" aria-label="Selected articles">
      <p className="bulk__count" role="status">
        {selection.ids.size} selected
      </p>
      <div className="bulk__acts">
        {query.status === 'trash' ? (
          <button
            type="button"
            className="button"
            onClick={() => bulk.change({ kind: 'restore' }, 'Restored')}
          >
            Restore
          </button>
        ) : (
          <>
            <Menu label="Status">
              {STATUSES.map((to) => (
                <MenuAct
                  key={to}
                  onPick={() => bulk.change({ kind: 'move', to }, `Now “${STATUS_WORDS[to]}”`)}
                >
                  {STATUS_WORDS[to]}
                </MenuAct>
              ))}
            </Menu>
            {may.assign && (
              <Menu label="Assign">
                {people.map(({ id, name }) => (
                  <MenuAct
                    key={id}
                    onPick={() => bulk.change({ kind: 'assign', assigneeId: id }, `Assigned to ${name}`)}
                  >
                    {name}
                  </MenuAct>
                ))}
                <MenuLine />
                <MenuAct
                  onPick={() => bulk.change({ kind: 'assign', assigneeId: null }, 'Assigned to nobody')}
                >
                  Nobody
                </MenuAct>
              </Menu>
            )}
            <button type="button" className="button" onClick={() => setAsking('categories')}>
              Categories…
            </button>
            <button type="button" className="button" onClick={() => setAsking('tags')}>
              Tags…
            </button>
            <Menu label="Issue">
              {issues.map(({ id, label }) => (
                <MenuAct
                  key={id}
                  onPick={() => bulk.change({ kind: 'issue', issueId: id }, `Put into ${label}`)}
                >
                  {label}
                </MenuAct>
              ))}
              <MenuLine />
              <MenuAct onPick={() => bulk.change({ kind: 'issue', issueId: null }, 'Taken out of its issue')}>
                No issue
              </MenuAct>
            </Menu>
            {may.publish && list.rows.some(isChanged) && (
              <button
                type="button"
                className="button"
                onClick={() => bulk.change({ kind: 'publish' }, 'Readers see the changes now')}
              >
                Publish changes
              </button>
            )}
            <button
              type="button"
              className="button"
              onClick={() => bulk.change({ kind: 'trash' }, 'Moved to the trash')}
            >
              Trash
            </button>
          </>
        )}
        <button type="button" className="button button--quiet" onClick={() => selection.set([])}>
          Clear selection
        </button>
      </div>
      {asking && (
        <SubjectsDialog
          kind={asking}
          categories={list.categories}
          onClose={() => setAsking(null)}
          onChange={(change, done) => {
            setAsking(null)
            bulk.change(change, done)
          }}
        />
      )}
    </section>
  )
}
