'use client'
import { BarePage } from './_components/bare-page'
import { ErrorMessage, type ErrorProps } from './_components/error-message'

export default function ErrorPage(props: ErrorProps) {
  return (
    <BarePage>
      <ErrorMessage {...props} />
    </BarePage>
  )
}
