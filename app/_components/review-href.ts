type Params = { time_range: string; from?: string; to?: string }

/** The address of the review of a period: "/review/year_2022", "/review/custom?from=2022-06-01&to=2022-08-31". */
export const reviewHref = ({ time_range, from, to }: Params) =>
  `/review/${time_range}${from && to ? `?${new URLSearchParams({ from, to })}` : ''}`
