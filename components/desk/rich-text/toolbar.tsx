// The editor's toolbar: groups of signs, one stop of the Tab key, arrows within; what has no room is under "More".
import * as Ariakit from '@ariakit/react'
import { type Editor, useEditorState } from '@tiptap/react'
import type { ReactNode } from 'react'
import { MenuAct } from '../menu.tsx'
import { type Act, acts, keysHere } from './bars/acts.ts'
import { Sign } from './bars/sign.tsx'
import { insertables } from './insertables.ts'
import { fitsHere } from './one-page.ts'

/** `isWide` groups are under "More" on a phone. */
const GROUPS: { acts: Act[]; isWide?: boolean }[] = [
  { acts: [acts.bold, acts.italic, acts.link, acts.reference] },
  { acts: [acts.superscript, acts.subscript, acts.characters], isWide: true },
  { acts: [acts.bullets, acts.numbers, acts.quote], isWide: true },
  { acts: [acts.undo, acts.redo] },
]

const MORE: Act[] = [acts.underline, acts.strike, acts.code]

const MORE_ON_PHONES = GROUPS.filter(({ isWide }) => isWide).flatMap((group) => group.acts)

export function Toolbar({ editor }: { editor: Editor }) {
  return (
    <Ariakit.ToolbarProvider focusLoop={false}>
      <Ariakit.Toolbar className="tools" aria-label="Formatting">
        <KindChoice editor={editor} />
        {GROUPS.slice(0, 3).map((group) => (
          <Group key={group.acts[0]?.id} editor={editor} {...group} />
        ))}
        <ToolMenu editor={editor} label="Insert">
          {fitsHere(editor, insertables).map((one) => (
            <MenuAct key={one.id} onPick={() => one.run(editor)}>
              <Sign path={one.icon} /> {one.label}
            </MenuAct>
          ))}
        </ToolMenu>
        <ToolMenu editor={editor} label="More">
          {MORE.map((act) => (
            <ActItem key={act.id} {...{ act, editor }} />
          ))}
          <div className="tools__narrow">
            {MORE_ON_PHONES.map((act) => (
              <ActItem key={act.id} {...{ act, editor }} />
            ))}
          </div>
        </ToolMenu>
        {GROUPS.slice(3).map((group) => (
          <Group key={group.acts[0]?.id} editor={editor} {...group} />
        ))}
      </Ariakit.Toolbar>
    </Ariakit.ToolbarProvider>
  )
}

function Group({ editor, acts, isWide }: { editor: Editor; acts: Act[]; isWide?: boolean }) {
  return (
    <div className={`tools__group ${isWide ? 'tools__group--wide' : ''}`}>
      {acts.map((act) => (
        <ToolButton key={act.id} {...{ act, editor }} />
      ))}
    </div>
  )
}

function ToolButton({ act, editor }: { act: Act; editor: Editor }) {
  const { isOn, isOff } = useEditorState({
    editor,
    selector: ({ editor }) => ({ isOn: act.isOn?.(editor), isOff: act.isOff?.(editor) ?? false }),
  })
  return (
    <Ariakit.ToolbarItem
      className="tools__button"
      aria-label={act.label}
      title={act.keys ? `${act.label} (${keysHere(act.keys)})` : act.label}
      aria-pressed={isOn}
      aria-disabled={isOff}
      onMouseDown={(event) => event.preventDefault()}
      onClick={() => !isOff && act.run(editor)}
    >
      <Sign path={act.icon} />
    </Ariakit.ToolbarItem>
  )
}

function KindChoice({ editor }: { editor: Editor }) {
  const kinds: Act[] = [acts.paragraph, acts.heading2, acts.heading3, acts.heading4]
  const value = useEditorState({
    editor,
    selector: ({ editor }) => kinds.find((kind) => kind.isOn?.(editor))?.id ?? 'other',
  })
  const choose = (id: string) => {
    const kind = kinds.find((one) => one.id === id)
    if (kind && !kind.isOn?.(editor)) kind.run(editor)
  }
  return (
    <Ariakit.ToolbarItem
      className="tools__block"
      aria-label="Kind of paragraph"
      render={<select value={value} onChange={(event) => choose(event.target.value)} />}
    >
      {kinds.map(({ id, label }) => (
        <option key={id} value={id}>
          {label}
        </option>
      ))}
      {value === 'other' && <option value="other">Other</option>}
    </Ariakit.ToolbarItem>
  )
}

/** When it closes, the keyboard is back in the text. */
function ToolMenu({ editor, label, children }: { editor: Editor; label: string; children: ReactNode }) {
  return (
    <Ariakit.MenuProvider placement="bottom-start">
      <Ariakit.MenuButton className="tools__button tools__menu" render={<Ariakit.ToolbarItem />}>
        {label}
        <svg className="menu__sign" viewBox="0 0 12 12" width="10" height="10" aria-hidden="true">
          <path d="M2 4l4 4 4-4" fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </Ariakit.MenuButton>
      <Ariakit.Menu
        className="menu"
        gutter={4}
        overflowPadding={8}
        portal
        unmountOnHide
        finalFocus={editor.view.dom}
      >
        {children}
      </Ariakit.Menu>
    </Ariakit.MenuProvider>
  )
}

function ActItem({ act, editor }: { act: Act; editor: Editor }) {
  return (
    <MenuAct
      onPick={() => act.run(editor)}
      note={act.keys ? keysHere(act.keys) : undefined}
      isChosen={act.isOn?.(editor)}
    >
      <Sign path={act.icon} /> {act.label}
    </MenuAct>
  )
}
