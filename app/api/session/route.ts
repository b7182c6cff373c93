export { answerSignIn as POST } from '../../../lib/next/sign-in.ts'
