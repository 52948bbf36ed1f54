const styles = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const
const margin = 24
const head = 64
const foot = 48

/** Draws the chart with its name and legend in the current theme, at twice its size on screen. */
export async function chartToPng(svg: SVGSVGElement, name: string, legend: string[]): Promise<Blob | null> {
  const { width, height } = svg.getBoundingClientRect()
  const canvas = Object.assign(document.createElement('canvas'), {
    width: (width + 2 * margin) * 2,
    height: (height + head + foot) * 2,
  })
  const context = canvas.getContext('2d')
  if (!context) return null
  const page = getComputedStyle(document.body)
  context.scale(2, 2)
  context.fillStyle = page.backgroundColor
  context.fillRect(0, 0, canvas.width, canvas.height)
  context.drawImage(await imageOf(svg, width, height), margin, head, width, height)
  context.fillStyle = page.color
  context.font = `600 20px ${page.fontFamily}`
  context.fillText(name.slice(0, 90), margin, 40, width)
  drawLegend(context, legend, { y: head + height + 28, font: page.fontFamily, ink: page.color, width })
  return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'))
}

/** Copies computed CSS into the SVG, because an SVG loaded as an image cannot see the page's stylesheet. */
function imageOf(svg: SVGSVGElement, width: number, height: number): Promise<HTMLImageElement> {
  const copy = document.importNode(svg, true)
  const originals = [...svg.querySelectorAll<SVGElement>('*')]
  for (const [index, element] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = originals[index]
    if (!original) continue
    const computed = getComputedStyle(original)
    for (const style of styles) element.style.setProperty(style, computed.getPropertyValue(style))
  }
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  copy.setAttribute('width', String(width))
  copy.setAttribute('height', String(height))
  const image = new Image()
  return new Promise((resolve, reject) => {
    image.onload = () => resolve(image)
    image.onerror = () => reject(new Error('The picture couldn’t be created.'))
    image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(copy))}`
  })
}

function drawLegend(
  context: CanvasRenderingContext2D,
  legend: string[],
  { y, font, ink, width }: { y: number; font: string; ink: string; width: number },
) {
  context.font = `13px ${font}`
  const share = width / Math.max(1, legend.length)
  for (const [index, label] of legend.entries()) {
    context.fillStyle = getComputedStyle(document.documentElement).getPropertyValue(`--chart-${(index % 8) + 1}`)
    context.fillRect(margin + index * share, y - 10, 11, 11)
    context.fillStyle = ink
    context.fillText(label.slice(0, 40), margin + index * share + 18, y, share - 26)
  }
}
