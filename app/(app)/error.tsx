'use client'
import { ErrorMessage, type ErrorProps } from '@/app/_components/error-message'

/** Keeps the navigation, so that other pages can still be opened. */
export default function ErrorPage(props: ErrorProps) {
  return <ErrorMessage {...props} />
}
