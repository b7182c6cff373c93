// next-auth's own addresses below /api/auth/, for scripts; its pages are ours, and its redirects stay on this host.
import NextAuth from 'next-auth'
import { safeReturnTo } from '../auth/return-to.ts'
import { answerError, Refused } from './answer.ts'
import { authOptions } from './auth.ts'
import { checkOrigin } from './handle.ts'

type Context = { params: Promise<{ nextauth: string[] }> }

const READ = new Set(['csrf', 'session', 'signin', 'signout', 'error'])
const WRITE = new Set(['callback', 'signin', 'signout'])

export async function answerAuth(request: Request, context: Context): Promise<Response> {
  try {
    const isPost = request.method === 'POST'
    const [action = ''] = (await context.params).nextauth
    if (!(isPost ? WRITE : READ).has(action)) throw new Refused(404, 'There is nothing at this address.')
    if (isPost) checkOrigin(request)
    const faults: unknown[] = []
    const options = authOptions((error) => faults.push(error))
    const response = await NextAuth(options)(request, context)
    if (faults.length > 0) throw faults[0]
    return onThisHost(response)
  } catch (error) {
    return answerError(error, false)
  }
}

/** It guesses a host where none is configured; whatever it guessed is dropped, and only our own addresses are kept. */
function onThisHost(response: Response): Response {
  const location = response.headers.get('location')
  if (!location) return response
  const headers = new Headers(response.headers)
  headers.set('location', isLogin(location) ? loginFor(location) : safeReturnTo(location))
  return new Response(response.body, { status: response.status === 401 ? 303 : response.status, headers })
}

const isLogin = (location: string) => /^(https?:\/\/[^/]+)?\/(login\/|api\/auth\/)/.test(location)
const loginFor = (location: string) => (location.includes('error=') ? '/login/?said=refused' : '/login/')
