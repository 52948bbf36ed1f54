type Props = {
  href: string
  title?: string
  className?: string
  /** In running text, where colour alone would not mark a link */
  isUnderlined?: boolean
  children: React.ReactNode
}
/** How a tile names an item: a link for the owner, plain text in a story and for people the review is shared with. */
export type StoryLink = (props: Props) => React.ReactNode

export const PlainText: StoryLink = ({ title, className, children }) => (
  <span title={title} className={className}>
    {children}
  </span>
)
