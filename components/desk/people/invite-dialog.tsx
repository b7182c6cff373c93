// Asks for the few things that an invitation needs.
import { type FormEvent, useState } from 'react'
import type { PersonView } from '../../../lib/users/list.ts'
import type { useVerified } from '../account/use-verified.tsx'
import { peopleApi, type Shown } from '../api/account.ts'
import type { Failure } from '../api/ask.ts'
import { Dialog } from '../dialog.tsx'
import { useKeptState } from '../kept/use-kept-state.tsx'
import { ROLE_LIST, type Role } from './roles.ts'

type Props = {
  act: ReturnType<typeof useVerified>['act']
  onInvited(person: PersonView, sent: Shown): void
  onClose(): void
}

const NOBODY: { name: string; email: string; role: Role } = { name: '', email: '', role: 'contributor' }

export function InviteDialog({ act, onInvited, onClose }: Props) {
  const [name, setName] = useState(NOBODY.name)
  const [email, setEmail] = useState(NOBODY.email)
  const [role, setRole] = useState(NOBODY.role)
  const [fault, setFault] = useState<Fault | null>(null)
  const kept = useKeptState({
    form: 'invite',
    start: NOBODY,
    mine: { name, email, role },
    put(typed) {
      setName(typed.name)
      setEmail(typed.email)
      setRole(typed.role)
    },
  })
  const send = async (event: FormEvent) => {
    event.preventDefault()
    const answer = await act(() => peopleApi.invite({ name, email, role }))
    if (!answer.ok) return setFault(faultOf(answer))
    await kept.forget()
    const facts = { seenAt: null, standing: 'invited' as const, hasSecondFactor: false, isSelf: false }
    onInvited(
      { id: answer.value.id, name: name.trim(), email: email.trim().toLowerCase(), role, ...facts },
      answer.value,
    )
  }
  const refusalOf = (field: string) =>
    fault?.field === field ? { 'aria-invalid': true, 'aria-describedby': 'invite-fault' } : {}
  return (
    <Dialog title="Invite somebody" onClose={onClose}>
      <form onSubmit={send}>
        {kept.notice}
        <div className="field">
          <label htmlFor="invite-name">Name</label>
          <input
            id="invite-name"
            value={name}
            maxLength={120}
            onChange={(event) => setName(event.target.value)}
            {...refusalOf('name')}
            required
          />
        </div>
        <div className="field">
          <label htmlFor="invite-email">Email address</label>
          <input
            id="invite-email"
            type="email"
            value={email}
            onChange={(event) => setEmail(event.target.value)}
            {...refusalOf('email')}
            required
          />
        </div>
        <fieldset className="people__roles">
          <legend>Role</legend>
          {ROLE_LIST.map((one) => (
            <label key={one.role} className="people__role">
              <input
                type="radio"
                name="role"
                checked={role === one.role}
                onChange={() => setRole(one.role)}
              />
              <span>
                {one.name}
                <span className="people__may">{one.may}</span>
              </span>
            </label>
          ))}
        </fieldset>
        {fault && (
          <p id="invite-fault" className="field__fault" role="alert">
            {fault.message}
          </p>
        )}
        <div className="dialog__acts">
          <button type="submit" className="button button--primary">
            Invite
          </button>
          <button type="button" className="button" onClick={onClose}>
            Cancel
          </button>
        </div>
      </form>
    </Dialog>
  )
}

type Fault = { message: string; field: string | undefined }

/** Whom it conflicts with has the address already. */
const faultOf = ({ status, message, issues }: Failure): Fault => ({
  message,
  field: status === 409 ? 'email' : issues[0]?.field,
})
