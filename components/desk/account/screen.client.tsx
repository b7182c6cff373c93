'use client'
// One's own account: name, password, the second step of signing in, and where one is signed in.
import type { AccountView } from '../../../lib/account/load.ts'
import { NamePart, PasswordPart } from './name-and-password.tsx'
import { SecondFactorPart } from './second-factor.tsx'
import { SessionsPart } from './sessions.tsx'
import { useVerified } from './use-verified.tsx'

export type Act = ReturnType<typeof useVerified>['act']

export function AccountScreen({ account, timeZone }: { account: AccountView; timeZone: string }) {
  const { act, dialog } = useVerified()
  return (
    <div className="account">
      <h1>Your account</h1>
      {account.isRequired && account.secondFactorSince === null && (
        <p className="notice" role="status">
          Your role needs a second step when signing in. Turn it on here; the rest of the desk opens then.
        </p>
      )}
      <NamePart name={account.name} email={account.email} />
      <PasswordPart act={act} email={account.email} />
      <SecondFactorPart
        since={account.secondFactorSince}
        codesLeft={account.codesLeft}
        isRequired={account.isRequired}
        timeZone={timeZone}
        act={act}
      />
      <SessionsPart sessions={account.sessions} timeZone={timeZone} />
      {dialog}
    </div>
  )
}
