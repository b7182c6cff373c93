export { answerCode as POST } from '../../../../lib/next/sign-in.ts'
