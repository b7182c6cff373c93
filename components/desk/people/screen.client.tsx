'use client'
// The people of the newsroom, for administrators: who is here, what they may do, and what lets them in.
import { useState } from 'react'
import type { PersonView } from '../../../lib/users/list.ts'
import { useVerified } from '../account/use-verified.tsx'
import type { Shown } from '../api/account.ts'
import { InviteDialog } from './invite-dialog.tsx'
import { LinkNotice } from './link-notice.tsx'
import { PersonRow } from './person-row.tsx'

export function PeopleScreen({ people, timeZone }: { people: PersonView[]; timeZone: string }) {
  const { act, dialog } = useVerified()
  const [list, setList] = useState(people)
  const [isInviting, setInviting] = useState(false)
  const [shown, setShown] = useState<{ name: string; sent: Shown } | null>(null)
  const put = (person: PersonView) =>
    setList((before) => before.map((one) => (one.id === person.id ? person : one)))
  return (
    <div className="people">
      <div className="screen__head">
        <h1>People</h1>
        <button type="button" className="button button--primary" onClick={() => setInviting(true)}>
          Invite somebody
        </button>
      </div>
      {shown && <LinkNotice name={shown.name} sent={shown.sent} onClose={() => setShown(null)} />}
      <table className="people__table">
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Role</th>
            <th scope="col">Last seen</th>
            <th scope="col">Second step</th>
            <th scope="col">
              <span className="hidden">Acts</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {list.map((person) => (
            <PersonRow
              key={person.id}
              person={person}
              timeZone={timeZone}
              act={act}
              onChange={put}
              onLink={(sent) => setShown({ name: person.name, sent })}
            />
          ))}
        </tbody>
      </table>
      {isInviting && (
        <InviteDialog
          act={act}
          onClose={() => setInviting(false)}
          onInvited={(person, sent) => {
            setList((before) => [...before, person])
            setShown({ name: person.name, sent })
            setInviting(false)
          }}
        />
      )}
      {dialog}
    </div>
  )
}
