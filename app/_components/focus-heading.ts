/** Moves the focus to the heading of the section around an element, or of the page where there is none. */
export function focusHeading(near?: Element | null) {
  const heading = near?.closest('section')?.querySelector<HTMLElement>('h2, h3') ?? pageHeading()
  if (!heading) return
  heading.tabIndex = -1
  heading.style.outline = 'none'
  heading.focus({ preventScroll: true })
}

const pageHeading = () => document.querySelector<HTMLElement>('main h1')
