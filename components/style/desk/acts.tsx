// What one presses at the desk, and what comes and goes when one does: buttons, menus, dialogs, messages.
import { useState } from 'react'
import { Dialog } from '../../desk/dialog.tsx'
import { Menu, MenuAct, MenuLine, MenuLink, MenuPart } from '../../desk/menu.tsx'
import { ToggleRow } from '../../desk/preview/toggle-row.tsx'
import { SaveActs } from '../../desk/running/save-acts.tsx'
import { useToasts } from '../../desk/toasts.client.tsx'
import { HOSTILE, LONG } from '../samples.ts'
import { Specimen } from '../specimen.tsx'

const nothing = () => {}

export function Acts() {
  return (
    <>
      <Specimen name="Buttons">
        <div className="notice__acts">
          {(['primary', '', 'danger', 'quiet', 'small'] as const).map((kind) => (
            <button key={kind} type="button" className={kind ? `button button--${kind}` : 'button'}>
              {kind || 'usual'}
            </button>
          ))}
          <button type="button" className="button" disabled>
            not now
          </button>
        </div>
      </Specimen>
      <Specimen name="Saving what is edited as a whole">
        <div className="notice__acts">
          <SaveActs
            saveWords="Publish these places"
            isChanged
            isWorking={false}
            onDiscard={nothing}
            onSave={nothing}
          />
          <SaveActs
            saveWords="Nothing is changed"
            isChanged={false}
            isWorking={false}
            onDiscard={nothing}
            onSave={nothing}
          />
        </div>
      </Specimen>
      <Specimen name="Menus">
        <div className="notice__acts">
          <Menu label="A menu">
            <MenuAct onPick={nothing} note="Ctrl+K">
              An act with its keys
            </MenuAct>
            <MenuAct onPick={nothing} isChosen>
              {LONG}
            </MenuAct>
            <MenuAct onPick={nothing} isDisabled>
              Not now
            </MenuAct>
            <MenuPart label="A part of its own">
              <MenuLink href="/desk/">A link</MenuLink>
              <MenuAct onPick={nothing}>{HOSTILE}</MenuAct>
            </MenuPart>
            <MenuLine />
            <MenuAct onPick={nothing} isDanger>
              What cannot be taken back
            </MenuAct>
          </Menu>
        </div>
      </Specimen>
      <Specimen name="A choice of a few">
        <Toggle />
      </Specimen>
      <Specimen name="What comes and goes">
        <Messages />
      </Specimen>
    </>
  )
}

type Side = 'one' | 'other'

function Toggle() {
  const [chosen, setChosen] = useState<Side>('one')
  const choices: [Side, string][] = [
    ['one', 'As readers see it'],
    ['other', LONG],
  ]
  return <ToggleRow<Side> label="A choice" chosen={chosen} choices={choices} onChoose={setChosen} />
}

function Messages() {
  const { say } = useToasts()
  const [open, setOpen] = useState<'narrow' | 'wide' | null>(null)
  return (
    <div className="notice__acts">
      <button type="button" className="button" onClick={() => say({ text: 'Done.', undo: nothing })}>
        A message with a way back
      </button>
      <button
        type="button"
        className="button"
        onClick={() => say({ text: `${LONG}. ${HOSTILE}`, kind: 'fault' })}
      >
        A long fault
      </button>
      <button type="button" className="button" onClick={() => setOpen('narrow')}>
        A dialog
      </button>
      <button type="button" className="button" onClick={() => setOpen('wide')}>
        A wide dialog, hostile
      </button>
      {open && (
        <Dialog
          title={open === 'wide' ? HOSTILE : 'Take it back?'}
          isWide={open === 'wide'}
          onClose={() => setOpen(null)}
        >
          <p>{open === 'wide' ? `${LONG}. `.repeat(12) : 'Readers see it no longer, from now on.'}</p>
          <div className="dialog__acts">
            <button type="button" className="button button--primary" onClick={() => setOpen(null)}>
              Take it back
            </button>
            <button type="button" className="button" onClick={() => setOpen(null)}>
              Cancel
            </button>
          </div>
        </Dialog>
      )}
    </div>
  )
}
