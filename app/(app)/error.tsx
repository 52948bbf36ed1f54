'use client'
import { ErrorMessage, type ErrorProps } from '@/app/_components/error-message'

/** Inside the shell, so that the other places stay within reach. */
export default function ErrorPage(props: ErrorProps) {
  return <ErrorMessage {...props} />
}
