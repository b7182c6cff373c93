// The pages around signing in: the code, a forgotten password, a new one, the first set-up. All of them plain forms.
import { urls } from '../../../lib/urls.ts'
import { AuthField, AuthFrame, type Notice } from './frame.tsx'
import { SentInPlace } from './sent-in-place.client.tsx'

type PageProps = { publication: string; notice: Notice | null }

export function CodeStep({ publication, notice }: PageProps) {
  return (
    <AuthFrame publication={publication} title="One more step" notice={notice}>
      <form className="login__form" action={urls.signInCode()} method="post">
        <AuthField
          name="code"
          label="Code"
          autoComplete="one-time-code"
          help="The six digits in your app, or one of your recovery codes."
        />
        <button type="submit" className="button button--primary">
          Sign in
        </button>
      </form>
      <p className="login__more">
        <a href={urls.login()}>Start again</a>
      </p>
    </AuthFrame>
  )
}

export function Forgot({ publication, notice }: PageProps) {
  return (
    <AuthFrame publication={publication} title="Choose a new password" notice={notice}>
      <form className="login__form" action={urls.sendForgot()} method="post">
        <AuthField
          name="email"
          label="Email address"
          type="email"
          autoComplete="username"
          help="If it belongs to somebody here, a mail with a link goes there. The link works for one hour."
        />
        <button type="submit" className="button button--primary">
          Send the link
        </button>
      </form>
      <p className="login__more">
        <a href={urls.login()}>Back to signing in</a>
      </p>
    </AuthFrame>
  )
}

type WelcomeProps = PageProps & { ticketKey: string; name: string; email: string; isInvitation: boolean }

export function Welcome({ publication, notice, ticketKey, name, email, isInvitation }: WelcomeProps) {
  return (
    <AuthFrame
      publication={publication}
      title={isInvitation ? `Welcome, ${name}` : 'Choose a new password'}
      notice={notice}
    >
      <p className="login__said">
        {isInvitation
          ? 'Choose a password, and you are at the desk.'
          : 'It ends every session you have, on every device.'}
      </p>
      <SentInPlace action={urls.sendPassword()}>
        <input type="hidden" name="key" value={ticketKey} />
        <input type="hidden" name="email" value={email} autoComplete="username" />
        <NewPassword />
        <button type="submit" className="button button--primary">
          {isInvitation ? 'Go to the desk' : 'Save the password'}
        </button>
      </SentInPlace>
    </AuthFrame>
  )
}

export function DeadLink({ publication }: { publication: string }) {
  return (
    <AuthFrame publication={publication} title="This link does not work any more">
      <p className="login__said">It was used already, or it is too old. Nothing was changed.</p>
      <p className="login__more">
        <a href={urls.forgot()}>Ask for a new link</a>
      </p>
    </AuthFrame>
  )
}

export function SetUp({ notice, folder }: { notice: Notice | null; folder: string }) {
  return (
    <AuthFrame publication="Masthead" title="Set up this publication" notice={notice}>
      <p className="login__said">Nobody can sign in yet. You become the first administrator.</p>
      <SentInPlace action={urls.sendSetUp()}>
        <AuthField
          name="code"
          label="Set-up code"
          autoComplete="off"
          help={`It was printed where Masthead was started, and stands in the file “setup-code” of ${folder}.`}
        />
        <AuthField name="name" label="Your name" autoComplete="name" />
        <AuthField name="email" label="Email address" type="email" autoComplete="username" />
        <NewPassword />
        <button type="submit" className="button button--primary">
          Set up and sign in
        </button>
      </SentInPlace>
    </AuthFrame>
  )
}

function NewPassword() {
  return (
    <>
      <AuthField
        name="password"
        label="Password"
        type="password"
        autoComplete="new-password"
        minLength={12}
        help="At least 12 characters. A few words together are good."
      />
      <AuthField name="again" label="The same again" type="password" autoComplete="new-password" />
    </>
  )
}
