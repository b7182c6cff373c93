export { answerSignOut as POST } from '../../../../lib/next/sign-in.ts'
