/**
 * How similar two people's listening is, 0 to 100: the weighted Jaccard index of their artist shares, 100 · Σ min(aᵢ,
 * bᵢ) / Σ max(aᵢ, bᵢ), where aᵢ and bᵢ are the shares of each person's counted plays that went to artist i (Ruzicka
 * 1958). 100 for equal proportions whatever the amounts, 0 without a common artist or if either has no plays.
 * @param minimums Σ min(aᵢ, bᵢ), between 0 and 1; since each person's shares add up to 1, Σ max = 2 − Σ min
 */
export function affinity(minimums: number): number {
  return Math.round((1000 * minimums) / (2 - minimums)) / 10
}
