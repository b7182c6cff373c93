'use client'
// A menu while it is edited: its outline, the entry one stands on, and beside them what readers will get.
import { useEffect, useMemo, useRef } from 'react'
import type { MenuEditorView } from '../../../lib/menus/load.ts'
import { hubOfMenu, shownLevels } from '../../../lib/menus/names.ts'
import { entriesOf } from '../../../lib/menus/outline.ts'
import { urls } from '../../../lib/urls.ts'
import { isUnclear, WhenFields } from '../running/when-fields.tsx'
import { MenuConflict } from './conflict.tsx'
import { EntryForm } from './entry-form.tsx'
import { MoveTools } from './move-tools.tsx'
import { Outline } from './outline.tsx'
import { MenuPlans } from './plans.tsx'
import { MenuPreview } from './preview.tsx'
import { useLines } from './use-lines.ts'
import { useMenuPublishing } from './use-publishing.ts'

export function MenuEditor({ view, timeZone }: { view: MenuEditorView; timeZone: string }) {
  const { lines, past, at, said, acts } = useLines(view.entries)
  const entries = useMemo(() => entriesOf(lines), [lines])
  const publishing = useMenuPublishing(view, entries, acts.replace)
  const labelField = useRef<HTMLInputElement>(null)
  const { targets, items } = publishing.check
  const { sections } = view.choices
  const line = lines.find(({ key }) => key === at)
  const toOutline = () => document.querySelector<HTMLElement>(`.lines [data-key="${at}"]`)?.focus()
  const toLabel = () => {
    labelField.current?.focus()
    labelField.current?.select()
  }
  const isNaming = useRef(false)
  const add = () => {
    isNaming.current = true
    acts.add()
  }
  // The field of the new entry is drawn first.
  // biome-ignore lint/correctness/useExhaustiveDependencies: each time another entry is stood on
  useEffect(() => {
    if (isNaming.current) toLabel()
    isNaming.current = false
  }, [at])
  return (
    <div className="menu-editor">
      <Head view={view} publishing={publishing} />
      <p className="menu-editor__help">{view.menu.where}</p>
      {publishing.notice}
      {publishing.fault && (
        <p className="field__fault" role="alert">
          {publishing.fault}
        </p>
      )}
      <div className="menu-editor__columns">
        <div className="menu-editor__work">
          <WhenFields
            {...{ timeZone, when: publishing.when, issues: view.issues }}
            onChange={publishing.setWhen}
          />
          <MoveTools {...{ at, acts, canUndo: past.length > 0 }}>
            <button type="button" className="button" onClick={add}>
              Add an entry
            </button>
            <button type="button" className="button" disabled={!at} onClick={() => at && acts.remove(at)}>
              Remove
            </button>
          </MoveTools>
          {lines.length === 0 ? (
            <div className="nothing">
              <p>
                This menu has no entries yet. Add one, name it as readers should read it, and choose what it
                leads to: a section, a page, the issue list. Entries moved to the right stand below the one
                above.
              </p>
              {sections.length > 0 && (
                <button
                  type="button"
                  className="button button--primary"
                  onClick={() => acts.replace(sections)}
                >
                  {hubOfMenu(view.menu.name) === null ? 'Add all sections' : 'Add what stands below the hub'}
                </button>
              )}
            </div>
          ) : (
            <Outline
              {...{ lines, at, targets, acts: { ...acts, add } }}
              levels={shownLevels(view.menu.name)}
              onOpen={toLabel}
            />
          )}
          {line && (
            <EntryForm {...{ line, targets, acts, labelField }} choices={view.choices} onDone={toOutline} />
          )}
          {lines.length > 0 && (
            <p className="keys-hint">
              <kbd>↑</kbd> <kbd>↓</kbd> go, <kbd>Alt</kbd> with arrows moves, <kbd>Enter</kbd> edits,{' '}
              <kbd>Insert</kbd> adds, <kbd>Delete</kbd> removes, <kbd>Ctrl+Z</kbd> takes back
            </p>
          )}
          <p className="hidden" role="status">
            {said}
          </p>
          <MenuPlans
            {...{ timeZone, planned: publishing.planned, onUnschedule: publishing.unschedule }}
            onRestore={(plan) => acts.replace(plan.entries)}
          />
        </div>
        <MenuPreview name={view.menu.name} items={items} chrome={view.chrome} />
      </div>
      {publishing.theirs && (
        <MenuConflict
          {...{ ...publishing.theirs, mine: entries, targets }}
          onTakeTheirs={publishing.takeTheirs}
          onPublishMine={publishing.publishMine}
          onClose={publishing.goOn}
        />
      )}
    </div>
  )
}

type HeadProps = { view: MenuEditorView; publishing: ReturnType<typeof useMenuPublishing> }

function Head({ view, publishing: { isChanged, isBusy, publish, when } }: HeadProps) {
  return (
    <div className="screen__head">
      <h1>{view.menu.title}</h1>
      <div className="menu-editor__acts">
        <span className="menu-editor__state">{isChanged ? 'Not published yet' : 'As readers get it'}</span>
        <a className="button" href={urls.deskMenuHistory(view.menu.name)}>
          History
        </a>
        <button
          type="button"
          className="button button--primary"
          disabled={isBusy || isUnclear(when) || (!isChanged && when.kind === 'now')}
          onClick={() => publish()}
        >
          {when.kind === 'now' ? 'Publish the menu' : 'Plan it'}
        </button>
      </div>
    </div>
  )
}
