import localFont from 'next/font/local'

// The two Latin files are cut with fonttools from @fontsource-variable's: the glyphs and features in use, Bricolage at
// optical size 36. Together they weigh 70 KB instead of 126, and every page waits for them.

const inter = localFont({ src: './inter-latin.woff2', weight: '100 900', variable: '--font-inter', display: 'swap' })
const bricolage = localFont({
  src: './bricolage-grotesque-latin.woff2',
  weight: '400 800',
  variable: '--font-bricolage',
  display: 'swap',
})

// Further scripts are fetched only when a name on the page is written in them.
const interExtended = localFont({
  src: './inter-latin-ext-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter-extended',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+0304,U+0308,U+0329,U+1D00-1DBF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0,U+2113,U+2C60-2C7F,U+A720-A7FF',
    },
  ],
})
const interCyrillic = localFont({
  src: './inter-cyrillic-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter-cyrillic',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [{ prop: 'unicode-range', value: 'U+0301,U+0400-045F,U+0490-0491,U+04B0-04B1,U+2116' }],
})
const interGreek = localFont({
  src: './inter-greek-wght-normal.woff2',
  weight: '100 900',
  variable: '--font-inter-greek',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    { prop: 'unicode-range', value: 'U+0370-0377,U+037A-037F,U+0384-038A,U+038C,U+038E-03A1,U+03A3-03FF' },
  ],
})
const bricolageExtended = localFont({
  src: './bricolage-grotesque-latin-ext-wght-normal.woff2',
  weight: '200 800',
  variable: '--font-bricolage-extended',
  display: 'swap',
  preload: false,
  adjustFontFallback: false,
  declarations: [
    {
      prop: 'unicode-range',
      value:
        'U+0100-02BA,U+02BD-02C5,U+02C7-02CC,U+02CE-02D7,U+02DD-02FF,U+1E00-1E9F,U+1EF2-1EFF,U+2020,U+20A0-20AB,U+20AD-20C0',
    },
  ],
})

/** Class names that define the font variables of globals.css. */
export const fontVariables = [inter, bricolage, interExtended, interCyrillic, interGreek, bricolageExtended]
  .map((font) => font.variable)
  .join(' ')
