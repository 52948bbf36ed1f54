import { LinkNotValid } from '../../_auth/link-not-valid'

export default function ResetLinkNotValid() {
  return (
    <LinkNotValid
      lifetime="A link to set a new password works once, for 30 minutes."
      href="/forgot-password"
      newLink="Get a new link"
    />
  )
}
