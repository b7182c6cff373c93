// The second factor: six digits from an app on one's telephone, new every thirty seconds (RFC 6238).
import { Secret, TOTP } from 'otpauth'

const PERIOD = 30
/** One step earlier or later is taken too: clocks differ, and people type slowly. */
const WINDOW = 1

/** Base32, 160 bits, as RFC 4226 recommends. */
export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** What the drawing (QR code) carries to the app. */
export function totpUri(secret: string, { issuer, account }: { issuer: string; account: string }): string {
  return makeTotp(secret, { issuer, label: account }).toString()
}

/** The time step the code belongs to; null when it is wrong, or not younger than the last one that was taken. */
export function stepOfCode(
  secret: string,
  { code, now, lastStep }: { code: string; now: number; lastStep: number | null },
): number | null {
  const token = code.normalize('NFKC').replaceAll(/\s/g, '')
  if (!/^\d{6}$/.test(token)) return null
  const delta = makeTotp(secret).validate({ token, timestamp: now, window: WINDOW })
  if (delta === null) return null
  const step = Math.floor(now / 1000 / PERIOD) + delta
  return lastStep !== null && step <= lastStep ? null : step
}

function makeTotp(secret: string, names: { issuer?: string; label?: string } = {}): TOTP {
  return new TOTP({
    ...names,
    secret: Secret.fromBase32(secret),
    algorithm: 'SHA1',
    digits: 6,
    period: PERIOD,
  })
}
