'use client'
import { ErrorMessage, type ErrorProps } from './_components/error-message'

export default function ErrorPage(props: ErrorProps) {
  return <main><ErrorMessage {...props} /></main>
}
