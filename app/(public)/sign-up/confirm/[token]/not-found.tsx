import { LinkNotValid } from '../../../_auth/link-not-valid'

export default function SignUpLinkNotValid() {
  return (
    <LinkNotValid lifetime="A link to create an account works for 24 hours." href="/sign-up" newLink="Sign up again" />
  )
}
