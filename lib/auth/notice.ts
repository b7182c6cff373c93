// What the pages before the desk say when somebody comes back to them: words of ours only, never what an address carries.

type Notice = { tone: 'alert' | 'calm'; text: string }

const ALERTS: Record<string, string> = {
  refused: 'The address or the password is not right.',
  'code-refused': 'This code is not right, or was used already. Wait for the next one.',
  late: 'That took too long. Sign in again.',
  busy: 'Many people are signing in right now. Try again in a few seconds.',
  differ: 'The two passwords are not the same. Type them again.',
  short: 'Choose a password of at least 12 characters.',
  long: 'Choose a password of at most 200 characters.',
  code: 'The set-up code is not right.',
  email: 'This is not an email address.',
  name: 'Write your name, in at most 120 characters.',
}

const CALM: Record<string, string> = {
  goodbye: 'You are signed out.',
  chosen: 'Your new password is saved. Sign in with it.',
  sent: 'If this address belongs to somebody here, a mail with a link is on its way.',
}

export function noticeOf(said: unknown, minutes: number): Notice | null {
  if (typeof said !== 'string') return null
  if (said === 'wait')
    return { tone: 'alert', text: `There were too many tries. Wait ${words(minutes)}, then try again.` }
  if (Object.hasOwn(ALERTS, said)) return { tone: 'alert', text: ALERTS[said] ?? '' }
  return Object.hasOwn(CALM, said) ? { tone: 'calm', text: CALM[said] ?? '' } : null
}

function words(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 60) return 'a quarter of an hour'
  return minutes === 1 ? 'a minute' : `${minutes} minutes`
}
