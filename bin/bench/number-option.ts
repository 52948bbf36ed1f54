/** The number given as `--name=1000`, or what stands for it. Throws if it is no number. */
export function numberOption(name: string, otherwise: number): number {
  const given = process.argv.find((argument) => argument.startsWith(`--${name}=`))
  if (given === undefined) return otherwise
  const number = Number(given.slice(name.length + 3))
  if (!Number.isFinite(number)) throw new Error(`--${name} must be a number.`)
  return number
}
