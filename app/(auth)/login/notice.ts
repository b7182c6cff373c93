// What the sign-in page says when somebody comes back to it: words of ours only, never what an address carries.

type Notice = { tone: 'alert' | 'calm'; text: string }

export function noticeOf(said: unknown, minutes: number): Notice | null {
  switch (said) {
    case 'refused':
      return { tone: 'alert', text: 'The address or the password is not right.' }
    case 'wait':
      return { tone: 'alert', text: `There were too many tries. Wait ${words(minutes)}, then try again.` }
    case 'busy':
      return { tone: 'alert', text: 'Many people are signing in right now. Try again in a few seconds.' }
    case 'goodbye':
      return { tone: 'calm', text: 'You are signed out.' }
    default:
      return null
  }
}

function words(minutes: number): string {
  if (!Number.isInteger(minutes) || minutes < 1 || minutes > 60) return 'a quarter of an hour'
  return minutes === 1 ? 'a minute' : `${minutes} minutes`
}
