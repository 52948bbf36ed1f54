import Link from 'next/link'

type Props = {
  href: string
  title?: string
  className?: string
  /** In running text, where colour alone would not mark a link */
  isUnderlined?: boolean
  children: React.ReactNode
}
/** How a tile names an item: a link for the owner, plain text for people the review is shared with. */
export type StoryLink = (props: Props) => React.ReactNode

export const OwnerLink: StoryLink = ({ className = '', isUnderlined = false, ...props }) => (
  <Link
    prefetch={false}
    className={`rounded ${isUnderlined ? 'underline underline-offset-4' : 'hover:underline'} ${className}`}
    {...props}
  />
)

export const PlainText: StoryLink = ({ title, className, children }) => (
  <span title={title} className={className}>
    {children}
  </span>
)
