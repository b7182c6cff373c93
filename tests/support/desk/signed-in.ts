// One of the demo's people at the desk, for requests without a browser.
import { expect } from 'vitest'
import { ask } from '../running/fetching.ts'

/** What a page of the site would send with a post, once one of the demo's people has signed in. */
export async function signedIn(
  origin: string,
  email = 'managing@synovia.example',
): Promise<Record<string, string>> {
  const headers = { origin, 'sec-fetch-site': 'same-origin' }
  const { status, headers: sent } = await ask(origin, '/api/session/', {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/x-www-form-urlencoded' },
    body: new URLSearchParams({ demo: email, returnTo: '/desk/' }).toString(),
  })
  expect(status).toBe(303)
  const cookie = sent
    .getSetCookie()
    .map((one) => one.split(';', 1)[0])
    .join('; ')
  return { ...headers, cookie }
}
