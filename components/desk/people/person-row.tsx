// One person of the newsroom: role in place, the rarer acts in a menu; each can be taken back or is asked about first.
import { useEffect, useState } from 'react'
import { formatMoment } from '../../../lib/dates.ts'
import type { PersonView } from '../../../lib/users/list.ts'
import type { useVerified } from '../account/use-verified.tsx'
import { peopleApi, type Shown } from '../api/account.ts'
import { Dialog } from '../dialog.tsx'
import { Menu, MenuAct } from '../menu.tsx'
import { useToasts } from '../toasts.client.tsx'
import { ROLE_LIST, ROLE_WORDS, type Role } from './roles.ts'
import { SessionsDialog } from './sessions-dialog.tsx'

type Props = {
  person: PersonView
  timeZone: string
  act: ReturnType<typeof useVerified>['act']
  onChange(person: PersonView): void
  onLink(sent: Shown): void
}

export function PersonRow(props: Props) {
  const { person, timeZone } = props
  const { name, email, role, seenAt, standing, hasSecondFactor, isSelf } = person
  const [isAsking, setAsking] = useState(false)
  const [isLooking, setLooking] = useState(false)
  const acts = usePersonActs(props)
  return (
    <tr className={standing === 'disabled' ? 'people__row people__row--out' : 'people__row'}>
      <th scope="row">
        <span className="people__name">
          <bdi>{name}</bdi>
          {isSelf && ' (you)'}
        </span>
        <span className="people__email">{email}</span>
        {standing !== 'in' && <span className="people__standing">{STANDING[standing]}</span>}
      </th>
      <td>
        <RoleChoice
          name={name}
          role={role}
          isDisabled={standing === 'disabled' || isSelf}
          onChange={acts.changeRole}
        />
      </td>
      <td data-label="Last seen">{seenAt ? formatMoment(seenAt, timeZone) : 'Never'}</td>
      <td data-label="Second step">{hasSecondFactor ? 'On' : 'Off'}</td>
      <td>
        <Menu label="More" name={`More for ${name}`} className="button button--small">
          <MenuAct onPick={acts.sendLink} isDisabled={standing === 'disabled'}>
            {standing === 'in' ? 'Send a link for a new password' : 'Send the invitation again'}
          </MenuAct>
          <MenuAct onPick={() => setLooking(true)} isDisabled={standing !== 'in'}>
            Where they are signed in…
          </MenuAct>
          <MenuAct onPick={() => setAsking(true)} isDisabled={!hasSecondFactor}>
            Turn off their second step
          </MenuAct>
          <MenuAct onPick={acts.toggleAccess} isDanger={standing !== 'disabled'} isDisabled={isSelf}>
            {standing === 'disabled' ? 'Let them in again' : 'Let them in no more'}
          </MenuAct>
        </Menu>
        {isLooking && (
          <SessionsDialog
            person={person}
            timeZone={timeZone}
            act={props.act}
            onClose={() => setLooking(false)}
          />
        )}
        {isAsking && (
          <Dialog title={`Turn off the second step of ${name}?`} onClose={() => setAsking(false)}>
            <p>
              Do this when they have lost both telephone and recovery codes, and you are sure it is them who
              asks. Their password alone then opens the desk, and they are signed out everywhere.
            </p>
            <div className="dialog__acts">
              <button
                type="button"
                className="button button--danger"
                onClick={() => {
                  setAsking(false)
                  acts.resetSecondFactor()
                }}
              >
                Turn it off
              </button>
              <button type="button" className="button" onClick={() => setAsking(false)}>
                Cancel
              </button>
            </div>
          </Dialog>
        )}
      </td>
    </tr>
  )
}

type RoleProps = { name: string; role: Role; isDisabled: boolean; onChange(role: Role): Promise<void> }

/** Choosing alone does nothing: the arrow keys pass through every role, and each change signs the person out. */
function RoleChoice({ name, role, isDisabled, onChange }: RoleProps) {
  const [chosen, setChosen] = useState(role)
  useEffect(() => setChosen(role), [role])
  return (
    <>
      <select
        aria-label={`Role of ${name}`}
        value={chosen}
        onChange={(event) => setChosen(event.target.value as Role)}
        disabled={isDisabled}
      >
        {ROLE_LIST.map((one) => (
          <option key={one.role} value={one.role}>
            {one.name}
          </option>
        ))}
      </select>
      {chosen !== role && (
        <div className="people__change">
          <button type="button" className="button button--primary" onClick={() => onChange(chosen)}>
            Change<span className="hidden"> the role of {name}</span>
          </button>
          <button type="button" className="button button--quiet" onClick={() => setChosen(role)}>
            Cancel
          </button>
        </div>
      )}
    </>
  )
}

const STANDING = {
  invited: 'Invited, has not come yet',
  expired: 'The invitation has expired',
  disabled: 'May not sign in',
} as const

function usePersonActs({ person, act, onChange, onLink }: Props) {
  const { say } = useToasts()
  const { id, name } = person
  const fault = (text: string) => say({ kind: 'fault', text })
  const setRole = async (role: Role) => {
    const answer = await act(() => peopleApi.changeRole(id, role))
    if (answer.ok) onChange({ ...person, role })
    else fault(answer.message)
    return answer.ok
  }
  const setAccess = async (isDisabled: boolean) => {
    const answer = await act(() => peopleApi.setAccess(id, isDisabled))
    if (answer.ok)
      onChange({
        ...person,
        standing: isDisabled ? 'disabled' : person.standing === 'disabled' ? 'in' : person.standing,
      })
    else fault(answer.message)
    return answer.ok
  }
  return {
    async changeRole(role: Role) {
      const before = person.role
      if (!(await setRole(role))) return
      const undo = async () => void (await setRole(before))
      say({ text: `${name} is ${ROLE_WORDS[role].name.toLowerCase()} now, and has to sign in again.`, undo })
    },
    async toggleAccess() {
      const isDisabled = person.standing !== 'disabled'
      if (!(await setAccess(isDisabled))) return
      const undo = async () => void (await setAccess(!isDisabled))
      say({
        text: isDisabled ? `${name} is signed out and may not come in.` : `${name} may sign in again.`,
        undo,
      })
    },
    async sendLink() {
      const answer = await act(() => peopleApi.sendLink(id))
      if (answer.ok) onLink(answer.value)
      else fault(answer.message)
    },
    async resetSecondFactor() {
      const answer = await act(() => peopleApi.resetSecondFactor(id))
      if (!answer.ok) return fault(answer.message)
      onChange({ ...person, hasSecondFactor: false })
      say({ text: `The second step of ${name} is off.` })
    },
  }
}
